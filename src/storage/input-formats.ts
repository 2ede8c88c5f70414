/** How what partners are asked and say is read, written and merged in storage. Loaded where a dossier has any of it. */
import { failed, ok } from '../basics/result.ts';
import {
  type DossierInputs,
  mergeDossierInputs,
  noDossierInputs,
  saveDossierInputs,
} from '../worksheet/saved/dossier-inputs.ts';
import {
  type InputDraft,
  mergeInputDrafts,
  openInputDraft,
  saveInputDraft,
} from '../worksheet/saved/input-draft.ts';
import { openDossierInputs } from '../worksheet/saved/open-dossier-inputs.ts';
import type { ItemFormat } from './browser/item-format.ts';

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

export const draftItem: ItemFormat<InputDraft | undefined> = {
  empty: undefined,
  open: (text) => {
    const opened = openInputDraft(text);
    if (!opened.ok) return failed(opened.problem.type === 'newer-format' ? 'newer' : 'unreadable');
    return ok({ content: opened.value, isWhole: true });
  },
  save: (draft) => (draft === undefined ? '' : saveInputDraft(draft)),
  merge: (mine, theirs) => {
    if (mine === undefined || theirs === undefined) return mine ?? theirs;
    return mergeInputDrafts(mine, theirs);
  },
};
