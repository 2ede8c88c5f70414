import { useEffect } from 'preact/compat';
import { $dossier } from '../../storage/current/current-dossier.ts';
import { $dossiers, openDossiers } from '../../storage/dossiers-store.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { useStore } from '../preact/use-store.ts';

const none: readonly Dossier[] = Object.freeze([]);
const serverSnapshot = () => none;

/** Every dossier in this browser, kept up to date; empty until they have been read. */
export function useDossiers(): {
  readonly dossiers: readonly Dossier[];
  readonly current: Dossier | undefined;
} {
  useEffect(openDossiers, []);
  const dossiers = useStore($dossiers, { ssr: serverSnapshot });
  const id = useStore($dossier, { ssr: 'initial' });
  return { dossiers, current: dossiers.find((dossier) => dossier.id === id) };
}
