/** Worksheets about a person that are not to be in the save file of the open dossier, as long as the page is there. */
import { atom, computed } from 'nanostores';
import { $dossier } from '../../../storage/current-dossier.ts';

const none: readonly string[] = Object.freeze([]);

const $choice = atom({ dossier: '', worksheets: none });

/** Ids. */
export const $leftOut = computed([$choice, $dossier], (choice, dossier) =>
  choice.dossier === dossier ? choice.worksheets : none,
);

export function leaveOut(worksheet: string, isLeftOut: boolean): void {
  const others = $leftOut.get().filter((id) => id !== worksheet);
  $choice.set({ dossier: $dossier.get(), worksheets: isLeftOut ? [...others, worksheet] : others });
}
