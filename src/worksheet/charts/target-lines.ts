/** What is aimed at and what was measured on the way, read from the rows of two questions: drawn by `target-chart.ts`. */

import { entryOf } from '../../basics/entry-of.ts';
import type { RowId } from '../../basics/ids.ts';
import { isDate, yearOf } from '../../basics/iso-date.ts';
import { sameWords } from '../../basics/plain-text.ts';
import { answerValue, type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference } from '../answers/value.ts';
import type { Column } from '../definition/definition.ts';
import { columnsOf } from '../definition/fields-of.ts';
import type { Chart } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { columnNumber, oneLine } from '../reading/answer-text.ts';

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
  /** What it aimed at before, each once, as it was kept beside a measurement of that time or laid down in a version. */
  readonly earlier: readonly Measurement[];
}

/** Why there is no line: no first measurement, nothing to reach, or a target that is not after the first measurement. */
export interface NoTargetLine {
  readonly row: RowId;
  readonly name: string;
  readonly misses: 'start' | 'target' | 'time';
}

/** What a result aimed at in versions that were laid down, the first of them first: see `former-aims.ts`. */
export type FormerAims = (row: RowId) => readonly Measurement[];

export const noFormerAims: FormerAims = () => [];

/** Each result that says something, with its line or why it has none. */
export function targetLines(
  chart: Chart,
  lookup: Lookup,
  sources: Sources,
  former = noFormerAims,
): readonly (TargetLine | NoTargetLine)[] {
  const { targets } = chart;
  const columns = columnsOf(entryOf(sources, targets.field)?.field);
  const measuredOf = measurements(chart, lookup, sources);
  return visibleRows(lookup(targets.field)).flatMap((row): readonly (TargetLine | NoTargetLine)[] => {
    const figure = (column: string) => columnNumber(columns, column, cellOf(row, column));
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
    const target = { year: targetYear, value: targetValue(direction, startValue, wanted, targets) };
    const measured = measuredOf(row.id, name);
    return [
      {
        ...about,
        unit: unitOf(direction, columns, targets),
        start: { year: startYear, value: startValue },
        target,
        measured,
        earlier: earlierTargets(measured, former(row.id), target, startYear),
      },
    ];
  });
}

export interface Measured extends Measurement {
  readonly from: Row;
  /** As it is written: a day, or the year of a figure of which no day is known. */
  readonly date: string;
  /** What was aimed at then, as far as that was kept. */
  readonly target: Measurement | undefined;
}

/** What was measured of a result, by rising year: by its row, or by its name where that was typed. */
export function measurements(
  { measured }: Chart,
  lookup: Lookup,
  sources: Sources,
): (row: RowId, name: string) => readonly Measured[] {
  const columns = columnsOf(entryOf(sources, measured.field)?.field);
  const rows = visibleRows(lookup(measured.field));
  return (row, name) =>
    rows
      .filter((from) => isAbout(answerValue(cellOf(from, measured.of)), row, name))
      .flatMap((from) => {
        const figure = (column: string | undefined) =>
          column === undefined ? undefined : columnNumber(columns, column, cellOf(from, column));
        const date = textOf(cellOf(from, measured.date)).trim();
        const year = momentOf(date);
        const value = figure(measured.value);
        if (year === undefined || value === undefined) return [];
        const [then, by] = [figure(measured.target), figure(measured.targetYear)];
        const target = then === undefined || by === undefined ? undefined : { year: by, value: then };
        return [{ year, value, from, date, target }];
      })
      .sort((a, b) => a.year - b.year);
}

function earlierTargets(
  measured: readonly Measured[],
  former: readonly Measurement[],
  present: Measurement,
  startYear: number,
): readonly Measurement[] {
  const kept: Measurement[] = [];
  for (const target of [...former, ...measured.map((one) => one.target)]) {
    if (target === undefined || target.year <= startYear) continue;
    if (![present, ...kept].some((one) => isSame(one, target))) kept.push(target);
  }
  return kept;
}

/** What is kept of a target was written down with three decimals. */
const isSame = (a: Measurement, b: Measurement) =>
  a.year === b.year && Math.abs(a.value - b.value) <= Math.max(0.001, 1e-9 * Math.abs(a.value));

/** A level has the unit of what is aimed at; of '15% more' nobody said what it is 15% of. */
export function unitOf(
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

/** Whether a measurement is of this result. */
export function isAbout(value: ReturnType<typeof answerValue>, row: RowId, name: string): boolean {
  if (isReference(value)) return value.row === row;
  return typeof value === 'string' && sameWords(value, [name], String) !== undefined;
}

/** Of a figure of which no day is known. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** A day as a point in its year, or a year alone; `undefined` when the text is neither. */
export function momentOf(text: string): number | undefined {
  if (isYear(text)) return Number(text);
  if (!isDate(text)) return undefined;
  const [, month = 1, day = 1] = text.split('-').map(Number);
  return yearOf(text) + (month - 1) / 12 + (day - 1) / 365;
}
