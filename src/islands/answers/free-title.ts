import { $dossiers, refreshDossiers } from '../../storage/dossiers-store.ts';
import { dossierText } from '../../text/dossiers.ts';

/** The title, with a number behind it when a dossier has it already: 'Oost (2)'. */
export function freeTitle(title: string): string {
  refreshDossiers();
  const taken = new Set($dossiers.get().map(({ card }) => card.title.value || dossierText.unnamed));
  let free = title;
  for (let number = 2; taken.has(free); number++) free = dossierText.numbered(title, number);
  return free;
}
