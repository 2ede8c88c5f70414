/** How what partners were asked and say is read, written and merged in storage, as part of a dossier. */
import { failed, ok } from '../../basics/result.ts';
import {
  type DossierInputs,
  mergeDossierInputs,
  noDossierInputs,
  saveDossierInputs,
} from '../../worksheet/saved/dossier-inputs.ts';
import { openDossierInputs } from '../../worksheet/saved/open-dossier-inputs.ts';
import type { ItemFormat } from '../browser/item-format.ts';

export const inputsItem: ItemFormat<DossierInputs> = {
  empty: noDossierInputs,
  open: (text) => {
    const opened = openDossierInputs(text);
    if (!opened.ok) return failed(opened.problem.type === 'newer-format' ? 'newer' : 'unreadable');
    return ok({ content: opened.value.inputs, isWhole: opened.value.broken.length === 0 });
  },
  save: saveDossierInputs,
  merge: mergeDossierInputs,
};
