import { type IsoDate, isDate } from '../../basics/iso-date.ts';
import { daysFrom } from '../../basics/relative-day.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import type { RowsField } from '../definition/definition.ts';
import type { Chart } from '../definition/rules.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { roundPrefix } from './look-back.ts';
import { near, saysMore } from './look-back-day.ts';
import { measurementPrefix } from './measuring.ts';

/**
 * A look-back of another day near this one, made in a meeting: the latest. `undefined` once anything of this day is there.
 * @param field the talk of a day; `undefined` where only figures are asked.
 */
export function otherDay(
  field: RowsField | undefined,
  charts: readonly Chart[],
  lookup: Lookup,
  day: IsoDate,
): IsoDate | undefined {
  const talks =
    field === undefined
      ? []
      : visibleRows(lookup(field.id))
          .filter((row) => saysMore(field, row))
          .map((row) => ({ row, made: roundPrefix, date: textOf(cellOf(row, field.newestFirst ?? '')) }));
  const figures = charts.flatMap(({ measured }) =>
    visibleRows(lookup(measured.field))
      .filter((row) => textOf(cellOf(row, measured.value)) !== '')
      .map((row) => ({ row, made: measurementPrefix, date: textOf(cellOf(row, measured.date)) })),
  );
  const all = [...talks, ...figures];
  if (all.some(({ date }) => date === day)) return undefined;
  return all
    .flatMap(({ row, made, date }) => (row.id.startsWith(made) && isDate(date) ? [date] : []))
    .filter((date) => Math.abs(daysFrom(date, day)) <= near)
    .sort()
    .at(-1);
}
