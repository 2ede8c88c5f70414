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
import type { Column } from '../definition/definition.ts';
import { columnsOf } from '../definition/fields-of.ts';
import type { Chart } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import type { Lookup } from './answer-text.ts';
import { columnNumber, oneLine } from './answer-text.ts';
import { type Drawing, dot, drawingWidth, label, line, type Point } from './drawing.ts';

/** A moment in years (2028,75 is October 2028) and the figure of that moment. */
export interface Measurement {
  readonly year: number;
  readonly value: number;
}

export interface TargetLine {
  readonly row: RowId;
  readonly name: string;
  /** Of all its figures; '' when that is not said. */
  readonly unit: string;
  readonly start: Measurement;
  readonly target: Measurement;
  /** By rising year. */
  readonly measured: readonly Measurement[];
}

/** Why there is no line: no first measurement, nothing to reach, or a target that is not after the first measurement. */
export interface NoTargetLine {
  readonly row: RowId;
  readonly name: string;
  readonly misses: 'start' | 'target' | 'time';
}

/** Each result that says something, with its line or why it has none. */
export function targetLines(
  { targets, measured }: Chart,
  lookup: Lookup,
  sources: Sources,
): readonly (TargetLine | NoTargetLine)[] {
  const columns = (field: FieldId) => columnsOf(entryOf(sources, field)?.field);
  const measuredOf = measurementsIn({ measured }, lookup, sources);
  return visibleRows(lookup(targets.field)).flatMap((row): readonly (TargetLine | NoTargetLine)[] => {
    const figure = (column: string) => columnNumber(columns(targets.field), column, cellOf(row, column));
    const startValue = figure(targets.startValue);
    const startYear = figure(targets.startYear);
    const wanted = figure(targets.target);
    const targetYear = figure(targets.targetYear);
    const name = oneLine(textOf(cellOf(row, targets.name)));
    const about = { row: row.id, name };
    if (name === '' && wanted === undefined && startValue === undefined) return [];
    if (wanted === undefined || targetYear === undefined) return [{ ...about, misses: 'target' }];
    if (startValue === undefined || startYear === undefined) return [{ ...about, misses: 'start' }];
    if (targetYear <= startYear) return [{ ...about, misses: 'time' }];
    const direction = textOf(cellOf(row, targets.direction));
    return [
      {
        ...about,
        unit: unitOf(direction, columns(targets.field), targets),
        start: { year: startYear, value: startValue },
        target: { year: targetYear, value: targetValue(direction, startValue, wanted, targets) },
        measured: measuredOf(row.id, name),
      },
    ];
  });
}

/** What was measured of each result, by its row and its name: by rising year. */
export function measurementsIn(
  { measured }: Pick<Chart, 'measured'>,
  lookup: Lookup,
  sources: Sources,
): (row: RowId, name: string) => readonly Measurement[] {
  const columns = columnsOf(entryOf(sources, measured.field)?.field);
  const rows = visibleRows(lookup(measured.field));
  return (row, name) =>
    rows
      .filter((measurement) => isAbout(answerValue(cellOf(measurement, measured.of)), row, name))
      .flatMap((measurement) => {
        const year = momentOf(textOf(cellOf(measurement, measured.date)));
        const value = columnNumber(columns, measured.value, cellOf(measurement, measured.value));
        return year === undefined || value === undefined ? [] : [{ year, value }];
      })
      .sort((a, b) => a.year - b.year);
}

/** A level has the unit of what is aimed at; of '15% more' nobody said what it is 15% of. */
function unitOf(
  direction: string,
  columns: readonly Column[],
  { target, rise, fall }: Chart['targets'],
): string {
  const column = columns.find(({ id }) => id === target);
  return column?.type !== 'number' || direction === rise || direction === fall ? '' : (column.unit ?? '');
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

/** How it stands, in words: what the picture shows, or why there is none. */
export function targetWords(line: TargetLine | NoTargetLine): string {
  const { charts } = figureText;
  if ('misses' in line) return charts.none[line.misses];
  const { start, target, measured, unit } = line;
  const last = measured.at(-1);
  const { from } = axisOf([start, ...measured, target].map(({ value }) => value));
  const axis = from === 0 ? [] : [charts.axisFrom(valueText(from, unit))];
  if (last === undefined) return [charts.notMeasured, ...axis].join(' ');
  const isRise = target.value >= start.value;
  const reaches = (value: number) => (isRise ? last.value >= value : last.value <= value);
  const needed = neededIn(last.year, line);
  const [year, value] = [String(Math.floor(last.year)), valueText(last.value, unit)];
  const words = reaches(target.value)
    ? charts.reached(year, value)
    : reaches(needed)
      ? charts.onCourse(year, value)
      : charts.behind(year, value, valueText(needed, unit));
  return [words, ...axis].join(' ');
}

/** Where the straight way from start to target is in a year. */
function neededIn(year: number, { start, target }: TargetLine): number {
  const passed = Math.min(1, Math.max(0, (year - start.year) / (target.year - start.year)));
  return start.value + (target.value - start.value) * passed;
}

export const valueText = (value: number, unit: string) =>
  unit === '%' ? `${formatDutchNumber(value)}%` : `${formatDutchNumber(value)} ${unit}`.trim();

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** An axis that begins at zero, unless all that it shows would then lie together at its far end. */
function axisOf(values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFromZero = low >= 0 && low <= high * 0.8;
  const step = roundStep(((isFromZero ? high : high - low) || Math.abs(high) || 1) / 3);
  const from = isFromZero ? 0 : Math.floor((low - step / 2) / step) * step;
  return { from, to: Math.max(Math.ceil(high / step), from / step + 1) * step, step };
}

/** The next of 1, 2, 5, 10, 20 and so on. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
}

const margin = { left: 84, right: 48, top: 60, bottom: 40 };
const height = 240;

export function targetChart(chart: TargetLine): Drawing {
  const { name, unit, start, target, measured } = chart;
  const points = [start, ...measured, target];
  const { from, to, step } = axisOf(points.map(({ value }) => value));
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [right, bottom] = [drawingWidth - margin.right, height - margin.bottom];
  const y = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - margin.top);
  const place = ({ year, value }: Measurement): Point => ({
    x: margin.left + ((year - first) / (last - first)) * (right - margin.left),
    y: y(value),
  });
  const inYear = ({ year, value }: Measurement) => ({
    year: String(Math.floor(year)),
    value: valueText(value, unit),
  });
  const marks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
  // On the side where no line goes, as far as there is room above the axis.
  const below = ({ value }: Measurement, isUnder: boolean) => (isUnder && y(value) < bottom - 26 ? 26 : -14);
  const valueLabel = (point: Measurement, role: 'data' | 'aim', isUnder: boolean) =>
    label(role, { x: place(point).x, y: place(point).y + below(point, isUnder) }, inYear(point).value);
  const path = [start, ...measured];
  const { legend } = figureText.charts;
  return {
    width: drawingWidth,
    height,
    alt: figureText.charts.target(
      name,
      inYear(start),
      inYear(target),
      measured.map(inYear),
      targetWords(chart),
    ),
    shapes: [
      ...marks.flatMap((value) => [
        line(value === from ? 'axis' : 'grid', { x: margin.left, y: y(value) }, { x: right, y: y(value) }),
        label('axis', { x: margin.left - 12, y: y(value) + 5 }, valueText(value, unit), 'end'),
      ]),
      line('data', { x: margin.left, y: 16 }, { x: margin.left + 32, y: 16 }),
      dot('data', { x: margin.left + 16, y: 16 }, 7),
      label('axis', { x: margin.left + 42, y: 22 }, legend.measured, 'start'),
      line('aim', { x: drawingWidth / 2, y: 16 }, { x: drawingWidth / 2 + 32, y: 16 }, true),
      dot('aim', { x: drawingWidth / 2 + 32, y: 16 }, 8, true),
      label('axis', { x: drawingWidth / 2 + 50, y: 22 }, legend.aim, 'start'),
      line('aim', place(start), place(target), true),
      ...path.slice(1).map((point, at) => line('data', place(path[at] ?? start), place(point))),
      ...path.map((point) => dot('data', place(point), 7)),
      dot('aim', place(target), 8, true),
      // Beside the axis stand its own figures.
      label(
        'data',
        { x: margin.left + 10, y: y(start.value) + below(start, target.value > start.value) },
        inYear(start).value,
        'start',
      ),
      ...measured.map((point) => valueLabel(point, 'data', point.value < neededIn(point.year, chart))),
      valueLabel(target, 'aim', false),
      ...yearMarks(points.map((point) => ({ x: place(point).x, text: inYear(point).year }))).map(
        ({ x, text }) => label('axis', { x, y: height - 12 }, text),
      ),
    ],
  };
}

/** Years that would stand through each other are said once. */
function yearMarks(marks: readonly { readonly x: number; readonly text: string }[]) {
  const sorted = [...marks].sort((a, b) => a.x - b.x);
  return sorted.filter(({ x, text }, at) => {
    const before = sorted[at - 1];
    return before === undefined || (before.text !== text && x - before.x >= 70);
  });
}
