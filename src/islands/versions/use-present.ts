import { $dossier } from '../../storage/current/current-dossier.ts';
import { $dossiers } from '../../storage/dossiers-store.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { useStore } from '../preact/use-store.ts';

const none: readonly Dossier[] = Object.freeze([]);

/** The open dossier as it is now, also when another tab changes it; nothing until it has been read. */
export function usePresent(): Dossier | undefined {
  const all = useStore($dossiers, { ssr: () => none });
  const id = useStore($dossier, { ssr: 'initial' });
  return all.find((dossier) => dossier.id === id);
}
