/** Turns plain answers, as the example case writes them, into answers with registers. */

import { toRowId } from '../../../src/basics/ids.ts';
import { type Answer, type Answers, answerOf } from '../../../src/worksheet/answers/answers.ts';
import type { Lookup } from '../../../src/worksheet/reading/answer-text.ts';
import type { PlainAnswers, PlainRow, PlainValue } from './worksheets.ts';

/** Rows get the id of their field with a number: 'keuze-1', 'keuze-2'. */
export function toAnswers(plain: PlainAnswers, changedAt = 1): Answers {
  return Object.fromEntries(Object.entries(plain).map(([id, value]) => [id, toAnswer(id, value, changedAt)]));
}

function toAnswer(id: string, plain: PlainValue, changedAt: number): Answer {
  if (typeof plain === 'string' || typeof plain === 'boolean')
    return { type: 'value', value: plain, changedAt };
  if (typeof plain === 'number') return { type: 'value', value: String(plain).replace('.', ','), changedAt };
  if (isRow(plain)) return { type: 'group', cells: toAnswers(plain, changedAt) };
  const rows = rowsIn(plain);
  if (rows.length === 0) return { type: 'value', value: textsOf(plain), changedAt };
  return {
    type: 'rows',
    rows: rows.map((row, at) => ({
      id: toRowId(`${id}-${at + 1}`),
      deleted: { value: false, changedAt },
      position: { value: at, changedAt },
      cells: toAnswers(row, changedAt),
    })),
  };
}

/** The rows of a plain answer; a group is one row. */
export function rowsIn(plain: PlainValue): readonly PlainRow[] {
  const items: readonly PlainValue[] = Array.isArray(plain) ? plain : [plain];
  return items.filter(isRow);
}

/** The picked options of a plain answer. */
export function textsOf(plain: PlainValue): readonly string[] {
  const items: readonly PlainValue[] = Array.isArray(plain) ? plain : [plain];
  return items.filter((item) => typeof item === 'string');
}

function isRow(plain: PlainValue): plain is PlainRow {
  return typeof plain === 'object' && !Array.isArray(plain);
}

export const lookupIn =
  (answers: Answers): Lookup =>
  (id) =>
    answerOf(answers, id);
