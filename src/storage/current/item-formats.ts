/** How the things in storage are read, written and merged: the answers of a worksheet, and the card of a dossier. */

import type { WorksheetId } from '../../basics/ids.ts';
import { failed, ok } from '../../basics/result.ts';
import { additionsTo } from '../../worksheet/answers/additions.ts';
import {
  type DossierCard,
  mergeCards,
  noCard,
  openCard,
  saveCard,
} from '../../worksheet/saved/dossier-card.ts';
import {
  emptyWorksheet,
  mergeWorksheets,
  openWorksheet,
  saveWorksheet,
  type WorksheetContent,
} from '../../worksheet/saved/saved-worksheet.ts';
import type { ItemFormat } from '../browser/item-format.ts';

export const worksheetItem = (worksheet: WorksheetId): ItemFormat<WorksheetContent> => ({
  empty: emptyWorksheet,
  open: (text) => {
    const opened = openWorksheet(text, worksheet);
    if (!opened.ok) return failed(opened.problem.type === 'newer-format' ? 'newer' : 'unreadable');
    const { answers, unknown, broken } = opened.value;
    return ok({ content: { answers, unknown }, isWhole: broken.length === 0 });
  },
  save: ({ answers, unknown }) => saveWorksheet(worksheet, answers, unknown),
  merge: mergeWorksheets,
  additions: (before, after) => ({ ...after, answers: additionsTo(before.answers, after.answers) }),
});

export const cardItem = (dossier: string): ItemFormat<DossierCard> => ({
  empty: noCard,
  open: (text) => {
    const opened = openCard(text);
    if (!opened.ok) return failed(opened.problem.type === 'newer-format' ? 'newer' : 'unreadable');
    return ok({ content: opened.value, isWhole: true });
  },
  save: (card) => saveCard(dossier, card),
  merge: mergeCards,
});
