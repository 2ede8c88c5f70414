/** The figures of each result over the years, with where they come from: what the picture of `target-chart.ts` is drawn of, to read. */
import { writtenDate } from '../../basics/dutch-date.ts';
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { isDate } from '../../basics/iso-date.ts';
import { seriesText } from '../../text/series.ts';
import { type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { columnsOf } from '../definition/fields-of.ts';
import type { Chart } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import { columnNumber, columnText, type Lookup, oneLine } from '../reading/answer-text.ts';
import type { RowsTable } from '../reading/rows-table.ts';
import { valueText } from './target-chart.ts';
import {
  type Measured,
  measurements,
  type NoTargetLine,
  noFormerAims,
  type TargetLine,
  targetLines,
  unitOf,
} from './target-lines.ts';

export interface Series {
  readonly row: RowId;
  readonly name: string;
  /** Of all its figures; '' when that is not said. */
  readonly unit: string;
  readonly line: TargetLine | NoTargetLine;
  /** By rising year. */
  readonly measured: readonly Measured[];
  /** From the first figure to what is aimed at, in the order of time. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly type: 'start' | 'measured' | 'earlier' | 'target';
  /** As it is written: '2026' or '2028-10-04'; '' when that is not said. */
  readonly when: string;
  readonly value: number;
  /** Where the figure comes from; '' when that is not said. */
  readonly origin: string;
}

/** Every result that says something, also one of which no line can be drawn yet. */
export function seriesOf(
  chart: Chart,
  lookup: Lookup,
  sources: Sources,
  former = noFormerAims,
): readonly Series[] {
  const { targets, measured } = chart;
  const columns = (field: FieldId) => columnsOf(entryOf(sources, field)?.field);
  const said = (field: FieldId, from: Row, column: string | undefined) =>
    column === undefined ? '' : oneLine(columnText(columns(field), column, cellOf(from, column), lookup));
  const measuredOf = measurements(chart, lookup, sources);
  const rows = new Map(visibleRows(lookup(targets.field)).map((row) => [row.id, row]));
  return targetLines(chart, lookup, sources, former).flatMap((line) => {
    const row = rows.get(line.row);
    if (row === undefined) return [];
    const figure = (column: string) => columnNumber(columns(targets.field), column, cellOf(row, column));
    const start = figure(targets.startValue);
    const direction = textOf(cellOf(row, targets.direction));
    const found = measuredOf(line.row, line.name);
    const aims =
      'misses' in line ? [] : [...line.earlier.map(aimed('earlier')), aimed('target')(line.target)];
    return [
      {
        row: line.row,
        name: line.name,
        unit: 'misses' in line ? unitOf(direction, columns(targets.field), targets) : line.unit,
        line,
        measured: found,
        points: [
          ...(start === undefined
            ? []
            : [
                {
                  type: 'start' as const,
                  when: said(targets.field, row, targets.startYear),
                  value: start,
                  origin: said(targets.field, row, targets.origin),
                },
              ]),
          ...found.map(({ from, date, value }) => ({
            type: 'measured' as const,
            when: date,
            value,
            origin: said(measured.field, from, measured.origin),
          })),
          ...aims,
        ],
      },
    ];
  });
}

const aimed =
  (type: 'earlier' | 'target') =>
  ({ year, value }: { readonly year: number; readonly value: number }): SeriesPoint => ({
    type,
    when: String(year),
    value,
    origin: '',
  });

/** As a person reads it. */
export const pointTexts = ({ when, value }: SeriesPoint, unit: string) => ({
  when: formatDutchDate(when),
  value: valueText(value, unit),
});

/** All of it as one table for a spreadsheet: a figure a row, as a number. */
export function seriesTable(series: readonly Series[]): RowsTable {
  const { columns, kinds } = seriesText;
  return {
    columns: [columns.name, columns.when, columns.kind, columns.value, columns.unit, columns.origin],
    rows: series.flatMap(({ name, unit, points }) =>
      points.map(({ type, when, value, origin }) => [
        name,
        isDate(when) ? writtenDate(when) : when,
        kinds[type],
        String(Math.round(value * 1000) / 1000).replace('.', ','),
        unit,
        origin,
      ]),
    ),
  };
}
