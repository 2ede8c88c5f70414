/** For each result a line from where it started to where it should be, with what was measured on the way. */

import { formatDutchNumber } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { isDate, yearOf } from '../../basics/iso-date.ts';
import { sameWords } from '../../basics/plain-text.ts';
import { figureText } from '../../text/figures.ts';
import { answerValue, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import { columnsOf } from '../definition/fields-of.ts';
import type { Chart } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import type { Lookup } from './answer-text.ts';
import { columnNumber } from './answer-text.ts';
import { type Drawing, dot, drawingWidth, label, line, type Point } from './drawing.ts';

/** A moment in years (2028,75 is October 2028) and the figure of that moment. */
export interface Measurement {
  readonly year: number;
  readonly value: number;
}

export interface TargetLine {
  readonly row: RowId;
  readonly name: string;
  readonly start: Measurement;
  readonly target: Measurement;
  /** By rising year. */
  readonly measured: readonly Measurement[];
}

/** The results that have a start and a target, both with a year. */
export function targetLines(
  { targets, measured }: Chart,
  lookup: Lookup,
  sources: Sources,
): readonly TargetLine[] {
  const columns = (field: FieldId) => columnsOf(entryOf(sources, field)?.field);
  const measurements = visibleRows(lookup(measured.field));
  return visibleRows(lookup(targets.field)).flatMap((row) => {
    const figure = (column: string) => columnNumber(columns(targets.field), column, cellOf(row, column));
    const startValue = figure(targets.startValue);
    const startYear = figure(targets.startYear);
    const wanted = figure(targets.target);
    const targetYear = figure(targets.targetYear);
    if (
      startValue === undefined ||
      startYear === undefined ||
      wanted === undefined ||
      targetYear === undefined
    )
      return [];
    if (targetYear <= startYear) return [];
    const name = textOf(cellOf(row, targets.name)).trim();
    return [
      {
        row: row.id,
        name,
        start: { year: startYear, value: startValue },
        target: {
          year: targetYear,
          value: targetValue(textOf(cellOf(row, targets.direction)), startValue, wanted, targets),
        },
        measured: measurements
          .filter((measurement) => isAbout(answerValue(cellOf(measurement, measured.of)), row.id, name))
          .flatMap((measurement) => {
            const year = momentOf(textOf(cellOf(measurement, measured.date)));
            const cell = cellOf(measurement, measured.value);
            const value = columnNumber(columns(measured.field), measured.value, cell);
            return year === undefined || value === undefined ? [] : [{ year, value }];
          })
          .sort((a, b) => a.year - b.year),
      },
    ];
  });
}

/** '15% more than now' is 1,15 times the start; a level is itself. */
function targetValue(
  direction: string,
  start: number,
  wanted: number,
  { rise, fall }: { readonly rise: string; readonly fall: string },
): number {
  if (direction === rise) return start * (1 + wanted / 100);
  if (direction === fall) return start * (1 - wanted / 100);
  return wanted;
}

function isAbout(value: ReturnType<typeof answerValue>, row: RowId, name: string): boolean {
  if (isReference(value)) return value.row === row;
  return typeof value === 'string' && sameWords(value, [name], String) !== undefined;
}

/** A day as a point in its year; `undefined` when the text is not a date. */
function momentOf(text: string): number | undefined {
  if (!isDate(text)) return undefined;
  const [, month = 1, day = 1] = text.split('-').map(Number);
  return yearOf(text) + (month - 1) / 12 + (day - 1) / 365;
}

const margin = { left: 56, right: 56, top: 34, bottom: 40 };
const height = 190;

export function targetChart({ name, start, target, measured }: TargetLine): Drawing {
  const points = [start, ...measured, target];
  const values = points.map(({ value }) => value);
  const years = points.map(({ year }) => year);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = (from: number, to: number, value: number) =>
    to === from ? 0.5 : (value - from) / (to - from);
  const place = ({ year, value }: Measurement): Point => ({
    x: margin.left + scale(first, last, year) * (drawingWidth - margin.left - margin.right),
    y: height - margin.bottom - scale(low, high, value) * (height - margin.top - margin.bottom),
  });
  const inYear = ({ year, value }: Measurement) => ({
    year: String(Math.floor(year)),
    value: formatDutchNumber(value),
  });
  const valueLabel = (point: Measurement, role: 'data' | 'aim') =>
    label(role, { x: place(point).x, y: place(point).y - 14 }, formatDutchNumber(point.value));
  const yearLabel = (point: Measurement) =>
    label('axis', { x: place(point).x, y: height - 12 }, inYear(point).year);
  const path = [start, ...measured];
  return {
    width: drawingWidth,
    height,
    alt: figureText.charts.target(name, inYear(start), inYear(target), measured.map(inYear)),
    shapes: [
      line(
        'axis',
        { x: margin.left / 2, y: height - margin.bottom + 8 },
        { x: drawingWidth - margin.right / 2, y: height - margin.bottom + 8 },
      ),
      line('aim', place(start), place(target), true),
      ...path.slice(1).map((point, at) => line('data', place(path[at] ?? start), place(point))),
      ...path.map((point) => dot('data', place(point), 7)),
      dot('aim', place(target), 8, true),
      ...path.map((point) => valueLabel(point, 'data')),
      valueLabel(target, 'aim'),
      yearLabel(start),
      ...measured.map(yearLabel),
      yearLabel(target),
    ],
  };
}
