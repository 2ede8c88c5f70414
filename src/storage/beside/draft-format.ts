/** How what somebody fills in for somebody else is read, written and merged in storage. Apart: its page needs no dossiers. */
import { failed, ok } from '../../basics/result.ts';
import {
  type InputDraft,
  mergeInputDrafts,
  openInputDraft,
  saveInputDraft,
} from '../../worksheet/saved/input-draft.ts';
import type { ItemFormat } from '../browser/item-format.ts';

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
