/** A tab as far as the core goes: the answers in its memory, and what its undo buttons hold. */

import type { RowId } from '../../../src/basics/ids.ts';
import { toRowId } from '../../../src/basics/ids.ts';
import { type Answers, noAnswers } from '../../../src/worksheet/answers/answers.ts';
import { changeAnswer, clearAnswers, setValue } from '../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../src/worksheet/answers/merge.ts';
import {
  addRow,
  asRows,
  changeCell,
  changeGroupCell,
  moveRow,
  removeRow,
  visibleRows,
} from '../../../src/worksheet/answers/rows.ts';
import { type MadeChange, undoChange } from '../../../src/worksheet/answers/undo.ts';
import type { Edit, Step } from './arbitraries.ts';

export interface Tab {
  readonly answers: Answers;
  readonly removed: MadeChange | undefined;
  readonly cleared: MadeChange | undefined;
}

export const newTab: Tab = { answers: noAnswers, removed: undefined, cleared: undefined };

/** The rows field that edits work on, and the rows within its rows. */
const rowsField = 'keuze';
const nestedColumn = 'acties';

export function makeEdit(tab: Tab, edit: Edit, now: number, newId: RowId): Tab {
  const change = (id: string, made: Parameters<typeof changeAnswer>[2]): Tab => ({
    ...tab,
    answers: changeAnswer(tab.answers, id, made, now),
  });
  const rowAt = (at: number) => pick(visibleRows(tab.answers[rowsField]), at);
  switch (edit.type) {
    case 'set':
      return change(edit.field, setValue(edit.value));
    case 'set-group':
      return change('groep', changeGroupCell(edit.column, setValue(edit.value)));
    case 'add':
      return change(rowsField, addRow(newId));
    case 'set-cell': {
      const row = rowAt(edit.at);
      return row === undefined
        ? tab
        : change(rowsField, changeCell(row.id, edit.column, setValue(edit.value)));
    }
    case 'add-nested': {
      const row = rowAt(edit.at);
      return row === undefined ? tab : change(rowsField, changeCell(row.id, nestedColumn, addRow(newId)));
    }
    case 'set-nested': {
      const row = rowAt(edit.at);
      const nested = pick(visibleRows(row?.cells[nestedColumn]), edit.nested);
      if (row === undefined || nested === undefined) return tab;
      const cell = changeCell(nested.id, 'actie', setValue(edit.value));
      return change(rowsField, changeCell(row.id, nestedColumn, cell));
    }
    case 'move': {
      const row = rowAt(edit.at);
      return row === undefined ? tab : change(rowsField, moveRow(row.id, edit.step));
    }
    case 'remove': {
      const row = rowAt(edit.at);
      if (row === undefined) return tab;
      const after = change(rowsField, removeRow(row.id));
      return { ...after, removed: { before: tab.answers, after: after.answers } };
    }
    case 'undo-remove':
      return { ...tab, answers: takeBack(tab.answers, tab.removed, now), removed: undefined };
    case 'clear': {
      const after = clearAnswers(tab.answers, now);
      return { ...tab, answers: after, cleared: { before: tab.answers, after } };
    }
    case 'undo-clear':
      return { ...tab, answers: takeBack(tab.answers, tab.cleared, now), cleared: undefined };
  }
}

function takeBack(answers: Answers, made: MadeChange | undefined, now: number): Answers {
  return made === undefined ? answers : undoChange(answers, made.before, made.after, now);
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)];
}

/** An edit that was made: the answers of its tab just before and just after. */
export interface Made {
  readonly edit: Edit;
  readonly now: number;
  readonly before: Answers;
  readonly after: Answers;
}

/** Plays the steps in two tabs. `clockOf` says what time it is at a step; `keep` sees all answers that come about. */
export function play(
  steps: readonly Step[],
  clockOf: (step: number, wild: number) => number,
  keep: (answers: Answers) => Answers = (answers) => answers,
) {
  const tabs: [Tab, Tab] = [newTab, newTab];
  const versions: Answers[] = [noAnswers];
  const made: Made[] = [];
  for (const [count, step] of steps.entries()) {
    const tab = tabs[step.tab];
    if (step.type === 'edit') {
      const now = clockOf(count, step.clock);
      const after = makeEdit(tab, step.edit, now, toRowId(`r-${count}`));
      made.push({ edit: step.edit, now, before: tab.answers, after: after.answers });
      tabs[step.tab] = after;
    } else {
      const other =
        step.type === 'merge' ? tabs[step.tab === 0 ? 1 : 0].answers : pick(versions, step.version);
      tabs[step.tab] = { ...tab, answers: mergeAnswers(tab.answers, other ?? noAnswers) };
    }
    versions.push(keep(tabs[step.tab].answers));
  }
  return { tabs: [tabs[0].answers, tabs[1].answers] as const, versions, made };
}

/** Ids of the rows in the rows field, deleted ones too. */
export const rowIds = (answers: Answers): readonly RowId[] =>
  asRows(answers[rowsField]).rows.map(({ id }) => id);

export const seenRowIds = (answers: Answers): readonly string[] =>
  visibleRows(answers[rowsField]).map(({ id }) => id);

export const removeIn = (answers: Answers, row: string, now: number): Answers =>
  changeAnswer(answers, rowsField, removeRow(toRowId(row)), now);
