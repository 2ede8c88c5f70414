/** What answers say, whenever they came to say it and in whatever order that is kept. */

import { entryOf } from '../../basics/entry-of.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import { type Answer, type Answers, isAnswered, isReference } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import type { Dossier } from './dossier.ts';

/**
 * Equal for two sets of answers that say the same: moments, removed rows, empty controls, the order of keys and that in which
 * rows are kept do not count; the order in which rows are shown does.
 */
export const saidIn = (answers: Answers): string => JSON.stringify(plain(answers));

/** By which a dossier is known to say what a file says that was made of it: its title and all its answers. */
export function fingerprintOf({ card, worksheets }: Dossier): string {
  const said = Object.keys(worksheets)
    .sort()
    .map((id) => [id, plain(entryOf(worksheets, id)?.answers ?? {})] as const)
    .filter(([, answers]) => answers.length > 0);
  return fingerprint(JSON.stringify([card.title.value, said]));
}

type Plain = readonly (readonly [id: string, said: unknown])[];

function plain(answers: Answers): Plain {
  return Object.entries(answers)
    .filter(([, answer]) => isAnswered(answer))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, answer]) => [id, plainAnswer(answer)]);
}

function plainAnswer(answer: Answer): unknown {
  switch (answer.type) {
    case 'value': {
      const { value } = answer;
      return isReference(value) ? { row: value.row, text: value.text } : value;
    }
    case 'group':
      return { cells: plain(answer.cells) };
    case 'rows':
      return { rows: visibleRows(answer).map(({ id, cells }) => [id, plain(cells)]) };
  }
}
