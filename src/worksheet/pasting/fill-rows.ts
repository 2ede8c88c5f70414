/** Makes what was planned of pasted rows: exactly that. */
import type { RowId } from '../../basics/ids.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRows, changeCell } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import type { Lookup } from '../reading/answer-text.ts';
import type { Fitting, Where } from './paste-plan.ts';
import { readCell } from './read-cell.ts';

/**
 * One change, so that it is taken back as one. New rows come right behind the row that was pasted in, or behind all others; what
 * was pasted into a cell goes from it.
 */
export function fillRows(
  plan: Fitting,
  where: Where,
  lookup: Lookup,
  makeRowId: () => RowId,
  thisYear: number,
): { readonly change: Change /** The rows that it fills, in order. */; readonly filled: readonly RowId[] } {
  const { row, first } = where;
  const filled = plan.rows.map((_, at) => (at === 0 && plan.fills !== undefined ? plan.fills : makeRowId()));
  const made = filled.map((id, place) => ({
    id,
    values: valuesOf(plan, plan.rows[place] ?? [], lookup, thisYear),
  }));
  const change: Change = (answer, now) => {
    const emptied = row === undefined ? answer : changeCell(row.id, first, setValue(''))(answer, now);
    const [start] = made;
    const filledIn =
      plan.fills === undefined || start === undefined
        ? emptied
        : fillRow(plan.fills, start.values)(emptied, now);
    return addRows(made.slice(plan.fills === undefined ? 0 : 1), row?.id)(filledIn, now);
  };
  return { change, filled };
}

type CellValues = { readonly [column: string]: Value | Change };

const fillRow =
  (row: RowId, values: CellValues): Change =>
  (answer, now) =>
    Object.entries(values).reduce(
      (made, [column, value]) =>
        changeCell(row, column, typeof value === 'function' ? value : setValue(value))(made, now),
      answer ?? { type: 'rows', rows: [] },
    );

function valuesOf(plan: Fitting, cells: readonly string[], lookup: Lookup, thisYear: number): CellValues {
  const values: { [column: string]: Value | Change } = {};
  const moved: string[] = [];
  for (const [at, text] of cells.entries()) {
    const column = plan.columns[at];
    const { fit, value } = readCell(column, text, lookup, thisYear);
    if (fit === 'not-at-all') moved.push(text);
    if (column !== undefined && text !== '') values[column.id] = value;
  }
  const { taker } = plan;
  if (taker === undefined || moved.length === 0) return values;
  const own = cells[plan.columns.indexOf(taker)] ?? '';
  return { ...values, [taker.id]: [own, ...moved].filter((text) => text !== '').join('\n') };
}
