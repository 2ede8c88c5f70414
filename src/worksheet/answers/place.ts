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

/** Whether `place` is `outer`, or stands in it. */
export const isWithin = (place: Place, outer: Place): boolean =>
  outer.steps.length <= place.steps.length &&
  samePlace({ ...place, steps: place.steps.slice(0, outer.steps.length) }, outer);

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

/** The answers with the one at a place changed. What stands in a row that is not there is left alone. */
export function changeAt(
  answers: Answers,
  { field, steps }: Place,
  change: (answer: Answer | undefined) => Answer | undefined,
): Answers {
  const [step, ...deeper] = steps;
  const answer = answerOf(answers, field);
  const changed = step === undefined ? change(answer) : changeIn(answer, step, deeper, change);
  return changed === undefined || changed === answer ? answers : { ...answers, [field]: changed };
}

function changeIn(
  answer: Answer | undefined,
  step: Step,
  deeper: readonly Step[],
  change: (answer: Answer | undefined) => Answer | undefined,
): Answer | undefined {
  if ('column' in step) {
    if (answer?.type !== 'group') return answer;
    return { ...answer, cells: changeAt(answer.cells, { field: step.column, steps: deeper }, change) };
  }
  const [column, ...within] = deeper;
  if (column === undefined || 'row' in column) return answer;
  return changeRow(answer, step.row, (row) => ({
    ...row,
    cells: changeAt(row.cells, { field: column.column, steps: within }, change),
  }));
}

/** The answers with the row at a place changed, if there is one. */
export function changeRowAt(answers: Answers, { field, steps }: Place, change: (row: Row) => Row): Answers {
  const last = steps.at(-1);
  if (last === undefined || 'column' in last) return answers;
  return changeAt(answers, { field, steps: steps.slice(0, -1) }, (answer) =>
    changeRow(answer, last.row, change),
  );
}

function changeRow(answer: Answer | undefined, id: string, change: (row: Row) => Row): Answer | undefined {
  if (answer?.type !== 'rows') return answer;
  return { ...answer, rows: answer.rows.map((row) => (row.id === id ? change(row) : row)) };
}

const cellsOf = (answer: Answer | undefined): Answers => partOf(answer, 'group')?.cells ?? {};

const rowOf = (answer: Answer | undefined, id: string): Row | undefined =>
  partOf(answer, 'rows')?.rows.find((row) => row.id === id);
