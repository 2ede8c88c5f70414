/** What partners were asked for the dossier that is open in this tab, and what came in: what islands subscribe to, and call. */
import type { Result } from '../../basics/result.ts';
import { type DossierInputs, holdsInputs, noDossierInputs } from '../../worksheet/saved/dossier-inputs.ts';
import { $dossier } from '../current/current-dossier.ts';
import { reportStored, type SaveProblem } from '../current/save-status.ts';
import { besideOpenDossier } from './beside-open-dossier.ts';
import { keptInputs } from './inputs-in-storage.ts';

export const { $content: $inputs, open: openStoredInputs } = besideOpenDossier(keptInputs, noDossierInputs);

/** Changes those of the open dossier, and saves them: the save status tells too whether that went well. */
export function changeInputs(
  change: (all: DossierInputs, now: number) => DossierInputs,
): Result<undefined, SaveProblem> {
  const dossier = $dossier.get();
  const outcome = keptInputs.change(dossier, change);
  const key = keptInputs.keyOf(dossier);
  const { $content, isKeptInTab } = keptInputs.itemOf(dossier);
  reportStored(key, key, outcome, { isEmpty: !holdsInputs($content.get()), isKeptInTab });
  return outcome;
}
