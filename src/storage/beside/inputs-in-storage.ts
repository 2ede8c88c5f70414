/** What partners were asked for each dossier and what came in, as this tab has it; `inputs-store.ts` is what islands see of it. */
import { type DossierInputs, holdsInputs } from '../../worksheet/saved/dossier-inputs.ts';
import { withInputsBeside } from '../../worksheet/saved/open-dossier-inputs.ts';
import { inputsKeyOf } from '../browser/storage-key.ts';
import { BesideDossier } from './beside-dossier.ts';
import { inputsItem } from './inputs-format.ts';

export const keptInputs = new BesideDossier<DossierInputs>({
  keyOf: inputsKeyOf,
  format: inputsItem,
  holds: holdsInputs,
  inCard: (dossier) => withInputsBeside(dossier).inputs,
});
