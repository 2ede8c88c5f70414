/** A change somewhere within an answer, as a change of that whole answer: for whoever knows a place and not what is around it. */
import { type Change, clearAnswer } from './change.ts';
import type { Step } from './place.ts';
import { changeCell, changeGroupCell } from './rows.ts';

/** @param steps of a `Place`; a row in them is followed by one of its columns, else nothing is changed. */
export function changeWithin([step, ...deeper]: readonly Step[], change: Change): Change {
  if (step === undefined) return change;
  if ('column' in step) return changeGroupCell(step.column, changeWithin(deeper, change));
  const [column, ...within] = deeper;
  if (column === undefined || 'row' in column) return unchanged;
  return changeCell(step.row, column.column, changeWithin(within, change));
}

const unchanged: Change = (answer, now) => answer ?? clearAnswer(answer, now);
