/** What answers say, whenever they came to say it and in whatever order that is kept. */

import { type Answers, answerOf } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { type Fold, type Folded, foldAnswers, isAnswered } from '../answers/walk.ts';

/**
 * Equal for two sets of answers that say the same: moments, removed rows, empty controls, the order of keys and that in which
 * rows are kept do not count; the order in which rows are shown does.
 */
export const saidIn = (answers: Answers): string => JSON.stringify(plainlySaid(answers));

/** The same as data; empty when they say nothing. */
export const plainlySaid = (answers: Answers): Folded<unknown> =>
  inOrder(answers, foldAnswers(answers, asSaid));

const asSaid: Fold<unknown> = {
  value: ({ value }) => (isReference(value) ? { row: value.row, text: value.text } : value),
  group: (cells, answer) => ({ cells: inOrder(answer.cells, cells) }),
  rows: (answer, cellsOf) => ({
    rows: visibleRows(answer).map((row) => [row.id, inOrder(row.cells, cellsOf(row))]),
  }),
};

/** What says something, in the order of the ids. */
const inOrder = (answers: Answers, said: Folded<unknown>) =>
  said.filter(([id]) => isAnswered(answerOf(answers, id))).sort(([a], [b]) => (a < b ? -1 : 1));
