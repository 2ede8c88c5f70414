/** What partners were asked for each dossier and what came in, as this tab has it; `inputs-store.ts` is what islands see of it. */
import type { Result } from '../basics/result.ts';
import { type DossierInputs, holdsInputs } from '../worksheet/saved/dossier-inputs.ts';
import { withInputsBeside } from '../worksheet/saved/open-dossier-inputs.ts';
import { BesideDossier } from './beside-dossier.ts';
import { inputsKeyOf } from './browser/storage-key.ts';
import { inputsItem } from './inputs-format.ts';
import type { SaveProblem } from './save-status.ts';

type Outcome = Result<undefined, SaveProblem>;

const all = new BesideDossier<DossierInputs>({
  keyOf: inputsKeyOf,
  format: inputsItem,
  holds: holdsInputs,
  inCard: (dossier) => withInputsBeside(dossier).inputs,
});

export const inputsItemOf = (dossier: string) => all.itemOf(dossier);

/** As they are now: what is stored, with what this tab could not store. */
export function inputsOf(dossier: string): { readonly inputs: DossierInputs; readonly outcome: Outcome } {
  const { content, outcome } = all.of(dossier);
  return { inputs: content, outcome };
}

/** `change` gets them as they are in storage now, and the time in ms since 1970. */
export const changeInputsOf = (
  dossier: string,
  change: (inputs: DossierInputs, now: number) => DossierInputs,
): Outcome => all.change(dossier, change);

/** Brings all that this tab has to do with together with storage. */
export const syncInputs = () => all.sync();

/** Forgets what this tab has of a dossier; of every dossier when none is named. Storage is left as it is. */
export const forgetInputs = (dossier?: string) => all.forget(dossier);
