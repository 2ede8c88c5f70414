/** Changes what stands at a place, however deep. What a person does goes by `change.ts` and `rows.ts`; this is for what was decided. */
import type { RowId } from '../../basics/ids.ts';
import { type Answer, type Answers, answerOf, type Row } from './answers.ts';
import { type Place, type Step, samePlace } from './place.ts';

/** The answers with the one at a place changed. What stands in a row that is not there is left alone. */
export function changeAt(
  answers: Answers,
  { field, steps }: Place,
  change: (answer: Answer | undefined) => Answer | undefined,
): Answers {
  return changeUnder(answers, field, steps, change);
}

/** @param id of a field, or of a column once some steps were taken. */
function changeUnder(
  answers: Answers,
  id: string,
  steps: readonly Step[],
  change: (answer: Answer | undefined) => Answer | undefined,
): Answers {
  const [step, ...deeper] = steps;
  const answer = answerOf(answers, id);
  const changed = step === undefined ? change(answer) : changeIn(answer, step, deeper, change);
  return changed === undefined || changed === answer ? answers : { ...answers, [id]: changed };
}

function changeIn(
  answer: Answer | undefined,
  step: Step,
  deeper: readonly Step[],
  change: (answer: Answer | undefined) => Answer | undefined,
): Answer | undefined {
  if ('column' in step) {
    if (answer?.type !== 'group') return answer;
    return { ...answer, cells: changeUnder(answer.cells, step.column, deeper, change) };
  }
  const [column, ...within] = deeper;
  if (column === undefined || 'row' in column) return answer;
  return changeRow(answer, step.row, (row) => ({
    ...row,
    cells: changeUnder(row.cells, column.column, within, change),
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

function changeRow(answer: Answer | undefined, id: RowId, change: (row: Row) => Row): Answer | undefined {
  if (answer?.type !== 'rows') return answer;
  return { ...answer, rows: answer.rows.map((row) => (row.id === id ? change(row) : row)) };
}

/** Whether `place` is `outer`, or stands in it. */
export const isWithin = (place: Place, outer: Place): boolean =>
  outer.steps.length <= place.steps.length &&
  samePlace({ ...place, steps: place.steps.slice(0, outer.steps.length) }, outer);
