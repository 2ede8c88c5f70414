/** What partners were asked for the dossier that is open in this tab, and what came in: what islands subscribe to, and call. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Result } from '../basics/result.ts';
import { type DossierInputs, holdsInputs, noDossierInputs } from '../worksheet/saved/dossier-inputs.ts';
import { onItemWritten, onLeaving, onWiped, sharedComputerKey } from './browser/browser-storage.ts';
import { inputsKeyOf } from './browser/storage-key.ts';
import { $dossier, openCurrentDossier } from './current-dossier.ts';
import { changeInputsOf, forgetInputs, inputsItemOf, inputsOf, syncInputs } from './inputs-in-storage.ts';
import { reportStored, type SaveProblem } from './save-status.ts';

const $all = atom<DossierInputs>(noDossierInputs);

/** Of the dossier that is open in this tab; nothing before `openStoredInputs`. */
export const $inputs: ReadableAtom<DossierInputs> = $all;

let isOpen = false;
let stopShowing = () => {};

/** Reads them from storage, once a page, and keeps up with other tabs. */
export function openStoredInputs(): void {
  if (isOpen) return;
  isOpen = true;
  openCurrentDossier();
  show();
  $dossier.listen(show);
  onItemWritten((key) => {
    if (key === sharedComputerKey) syncInputs();
    if (key === undefined || key === sharedComputerKey || key === inputsKeyOf($dossier.get()))
      inputsOf($dossier.get());
  });
  onWiped(() => forgetInputs());
  // All is written as it changes; what failed then gets a last chance.
  onLeaving(syncInputs);
}

function show(): void {
  stopShowing();
  inputsOf($dossier.get());
  stopShowing = inputsItemOf($dossier.get()).$content.subscribe((all) => $all.set(all));
}

/** Changes those of the open dossier, and saves them: the save status tells too whether that went well. */
export function changeInputs(
  change: (all: DossierInputs, now: number) => DossierInputs,
): Result<undefined, SaveProblem> {
  const outcome = changeInputsOf($dossier.get(), change);
  const key = inputsKeyOf($dossier.get());
  const { $content, isKeptInTab } = inputsItemOf($dossier.get());
  reportStored(key, key, outcome, { isEmpty: !holdsInputs($content.get()), isKeptInTab });
  return outcome;
}
