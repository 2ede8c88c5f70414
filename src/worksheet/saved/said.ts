/** What answers say, whenever they came to say it and in whatever order that is kept. */

import { entryOf } from '../../basics/entry-of.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import { type Answers, answerOf, noAnswers } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { type Fold, type Folded, foldAnswers, isAnswered } from '../answers/walk.ts';
import type { Dossier } from './dossier.ts';

/**
 * Equal for two sets of answers that say the same: moments, removed rows, empty controls, the order of keys and that in which
 * rows are kept do not count; the order in which rows are shown does.
 */
export const saidIn = (answers: Answers): string => JSON.stringify(plain(answers));

/** A fingerprint of title and answers: it tells whether a file that was made of a dossier still says the same. */
export function fingerprintOf({ card, worksheets }: Dossier): string {
  const said = Object.keys(worksheets)
    .sort()
    .map((id) => [id, plain(entryOf(worksheets, id)?.answers ?? noAnswers)] as const)
    .filter(([, answers]) => answers.length > 0);
  return fingerprint(JSON.stringify([card.title.value, said]));
}

const plain = (answers: Answers) => inOrder(answers, foldAnswers(answers, asSaid));

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
