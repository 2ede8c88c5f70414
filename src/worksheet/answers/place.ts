/** Where something stands within the answers of a worksheet: the one address for changes, differences and what a page shows. */
import { type Answer, type Answers, answerOf, partOf, type Row } from './answers.ts';

/** From a rows answer to one of its rows; from a row, or a group, to one of its cells. */
export type Step = { readonly row: string } | { readonly column: string };

/**
 * Of an answer; of a row, when the last step leads to one. Rows in rows go on from there.
 * `Further` are steps that only some have: a PDF has fields of rows that are not there yet.
 */
export interface Place<Further = never> {
  readonly field: string;
  /** From the outside in; none for a question that is answered as a whole. */
  readonly steps: readonly (Step | Further)[];
}

export const fieldPlace = (field: string): Place => ({ field, steps: [] });

export const stepInto = <Further = never>(
  { field, steps }: Place<Further>,
  step: Step | Further,
): Place<Further> => ({ field, steps: [...steps, step] });

export const inRow = (place: Place, row: string): Place => stepInto<never>(place, { row });

export const inColumn = (place: Place, column: string): Place => stepInto<never>(place, { column });

/** Equal for the same place, and for no other. */
export const placeKey = ({ field, steps }: Place): string =>
  JSON.stringify([field, ...steps.map((step) => ('row' in step ? [step.row] : step.column))]);

export const samePlace = (a: Place, b: Place): boolean => placeKey(a) === placeKey(b);

/** The answer that stands at a place; `undefined` for a row, and where nothing stands. */
export function answerAt(answers: Answers, { field, steps }: Place): Answer | undefined {
  const [step, ...deeper] = steps;
  const answer = answerOf(answers, field);
  if (step === undefined) return answer;
  if ('column' in step) return answerAt(cellsOf(answer), { field: step.column, steps: deeper });
  const [column, ...within] = deeper;
  if (column === undefined || 'row' in column) return undefined;
  return answerAt(rowOf(answer, step.row)?.cells ?? {}, { field: column.column, steps: within });
}

/** The row that stands at a place, removed or not; `undefined` where none does. */
export function rowAt(answers: Answers, { field, steps }: Place): Row | undefined {
  const last = steps.at(-1);
  if (last === undefined || 'column' in last) return undefined;
  return rowOf(answerAt(answers, { field, steps: steps.slice(0, -1) }), last.row);
}

const cellsOf = (answer: Answer | undefined): Answers => partOf(answer, 'group')?.cells ?? {};

const rowOf = (answer: Answer | undefined, id: string): Row | undefined =>
  partOf(answer, 'rows')?.rows.find((row) => row.id === id);
