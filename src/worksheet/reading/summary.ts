/** What the numbers in rows amount to: shown under the rows, and in the PDF. */

import type { RowId } from '../../basics/ids.ts';
import type { Answer } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { RowsField } from '../definition/definition.ts';
import type { Summary } from '../definition/rules.ts';
import type { Lookup } from './answer-text.ts';
import { columnNumber, columnText } from './answer-text.ts';

export interface SpreadPoint {
  readonly row: RowId;
  /** Who gave the number; '' when that is not filled in. */
  readonly name: string;
  readonly value: number;
}

export interface Spread {
  readonly type: 'spread';
  readonly label: string;
  readonly points: readonly SpreadPoint[];
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** The ends of the scale, for a picture. */
  readonly from: number;
  readonly to: number;
}

export type Summed =
  | Spread
  | { readonly type: 'total'; readonly label: string; readonly value: number; readonly unit: string }
  | { readonly type: 'mean'; readonly label: string; readonly value: number };

/** One outcome for each summary that has a number to go on. */
export function summarise(field: RowsField, answer: Answer | undefined, lookup: Lookup): readonly Summed[] {
  return (field.summary ?? []).flatMap((summary) => {
    const points = pointsOf(field, summary, answer, lookup);
    return points.length === 0 ? [] : [sumUp(field, summary, points)];
  });
}

function sumUp(field: RowsField, summary: Summary, points: readonly SpreadPoint[]): Summed {
  const values = points.map(({ value }) => value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const mean = total / values.length;
  const { label } = summary;
  switch (summary.type) {
    case 'total':
      return { type: 'total', label, value: total, unit: summary.unit ?? '' };
    case 'mean':
      return { type: 'mean', label, value: mean };
    case 'spread': {
      const column = field.columns.find(({ id }) => id === summary.column);
      const lowest = Math.min(...values);
      const highest = Math.max(...values);
      const scale = column?.type === 'scale' ? column : { from: lowest, to: highest };
      return { type: 'spread', label, points, mean, lowest, highest, from: scale.from, to: scale.to };
    }
  }
}

/** Who gave the lowest and who the highest number: where a conversation is worth most. */
export function furthestApart({ points, lowest, highest }: Spread): {
  readonly lowest: readonly string[];
  readonly highest: readonly string[];
} {
  const namesAt = (wanted: number) =>
    points.filter(({ value, name }) => value === wanted && name !== '').map(({ name }) => name);
  return { lowest: namesAt(lowest), highest: namesAt(highest) };
}

function pointsOf(
  field: RowsField,
  summary: Summary,
  answer: Answer | undefined,
  lookup: Lookup,
): readonly SpreadPoint[] {
  return visibleRows(answer).flatMap((row) => {
    const value = columnNumber(field.columns, summary.column, cellOf(row, summary.column));
    if (value === undefined) return [];
    const name =
      summary.type === 'spread'
        ? columnText(field.columns, summary.who, cellOf(row, summary.who), lookup)
        : '';
    return [{ row: row.id, name, value }];
  });
}
