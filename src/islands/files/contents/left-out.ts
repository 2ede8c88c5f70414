/** Worksheets about a person that are not to be in the save file of the open dossier, as long as the tab is there. */

import { atom, computed } from 'nanostores';
import type { WorksheetId } from '../../../basics/ids.ts';
import { leftOutKey } from '../../../storage/browser/key-names.ts';
import { keepChoice, readChoice } from '../../../storage/browser/storage-places.ts';
import { $dossier } from '../../../storage/current/current-dossier.ts';

const none: readonly string[] = Object.freeze([]);

/** Kept as the id of the dossier and those of the worksheets, with a space between. */
const [dossier = '', ...worksheets] = readChoice(leftOutKey, 'tab')?.split(' ') ?? [];
const $choice = atom<{ readonly dossier: string; readonly worksheets: readonly string[] }>({
  dossier,
  worksheets,
});

/** Ids. */
export const $leftOut = computed([$choice, $dossier], (choice, current) =>
  choice.dossier === current ? choice.worksheets : none,
);

export function leaveOut(worksheet: WorksheetId, isLeftOut: boolean): void {
  const others = $leftOut.get().filter((id) => id !== worksheet);
  const choice = { dossier: $dossier.get(), worksheets: isLeftOut ? [...others, worksheet] : others };
  $choice.set(choice);
  keepChoice(leftOutKey, [choice.dossier, ...choice.worksheets].join(' '), 'tab');
}
