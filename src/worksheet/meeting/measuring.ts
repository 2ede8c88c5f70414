/**
 * A figure of a result, on a day: everything around it follows, so that in the room only the figure is typed. It becomes a row of the
 * question with measurements, with what was aimed at on that day: so an earlier target can be seen when it is adjusted. The id of
 * that row follows from result and day: typed in two tabs, it is one measurement.
 */
import { type RowId, toRowId } from '../../basics/ids.ts';
import type { IsoDate } from '../../basics/iso-date.ts';
import { type Answer, answerValue, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRow, cellOf, changeCell, removeRow, visibleRows } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import { isAbout, type Measurement, type NoTargetLine, type TargetLine } from '../charts/target-lines.ts';
import type { Chart } from '../definition/rules.ts';

type Line = Pick<TargetLine, 'row' | 'name' | 'target'> | NoTargetLine;

/** The last of that day, with a figure or without; `undefined` when there is none yet. */
export function measurementOn(
  { measured }: Chart,
  { row, name }: Line,
  answer: Answer | undefined,
  day: IsoDate,
): Row | undefined {
  return visibleRows(answer).findLast(
    (one) =>
      textOf(cellOf(one, measured.date)) === day && isAbout(answerValue(cellOf(one, measured.of)), row, name),
  );
}

/** Changes what is said of a measurement of that day, and makes it when there is none yet. */
export const inMeasurement =
  (chart: Chart, line: Line, day: IsoDate, column: string, change: Change): Change =>
  (answer, now) => {
    const { measured } = chart;
    const present = measurementOn(chart, line, answer, day);
    const id = present?.id ?? measurementId(line.row, day);
    const made = { [measured.date]: day, [measured.of]: { row: line.row, text: line.name } };
    const begun =
      present === undefined ? addRow(id, { ...made, ...targetCells(chart, line) })(answer, now) : answer;
    return changeCell(id, column, change)(begun, now);
  };

/** With what the id of a figure begins that was typed in a meeting. */
export const measurementPrefix = 'meting-';

const measurementId = (result: RowId, day: IsoDate): RowId => toRowId(`${measurementPrefix}${day}-${result}`);

/** `undefined` as long as a measurement says more than what stood ready: then it stays. */
export function withoutSaying(
  chart: Chart,
  line: Line,
  day: IsoDate,
  answer: Answer | undefined,
): Change | undefined {
  const present = measurementOn(chart, line, answer, day);
  if (present === undefined || present.id !== measurementId(line.row, day)) return undefined;
  const { date, of, target, targetYear } = chart.measured;
  const ready: ReadonlySet<string | undefined> = new Set([date, of, target, targetYear]);
  const says = Object.entries(present.cells).some(([id, cell]) => !ready.has(id) && isAnswered(cell));
  return says ? undefined : removeRow(present.id);
}

export interface Moves {
  /** Of these the figure goes along. */
  readonly moved: readonly Line[];
  /** Of these both days have a figure: each stays as it is. */
  readonly kept: readonly Line[];
}

/**
 * What was typed since a moment on one day becomes of another: whoever sets the day of new figures means those, also when they are
 * typed already. What was measured before, and what is there of that other day, stays as it is.
 * @param since ms since 1970.
 */
export function movesBetween(
  chart: Chart,
  lines: readonly Line[],
  answer: Answer | undefined,
  { from, to, since }: { readonly from: IsoDate; readonly to: IsoDate; readonly since: number },
): Moves {
  const typed = lines.filter((line) => {
    const row = measurementOn(chart, line, answer, from);
    return row?.id === measurementId(line.row, from) && row.deleted.changedAt >= since;
  });
  const isKept = (line: Line) => measurementOn(chart, line, answer, to) !== undefined;
  return { moved: typed.filter((line) => !isKept(line)), kept: typed.filter(isKept) };
}

export const moveMeasurements =
  (chart: Chart, lines: readonly Line[], from: IsoDate, to: IsoDate, since: number): Change =>
  (answer, now) =>
    movesBetween(chart, lines, answer, { from, to, since }).moved.reduce<Answer>((made, line) => {
      const row = measurementOn(chart, line, made, from);
      if (row === undefined) return made;
      const values = Object.entries(row.cells).flatMap(([column, cell]) => {
        const value = answerValue(cell);
        return value === undefined ? [] : [[column, value] as const];
      });
      const moved = { ...Object.fromEntries(values), [chart.measured.date]: to };
      return addRow(measurementId(line.row, to), moved)(removeRow(row.id)(made, now), now);
    }, answer ?? { type: 'rows', rows: [] });

/**
 * Before a target is adjusted: the last measurement says what was aimed at. `undefined` where it does already; of those before it
 * nobody knows.
 */
export function keepTarget(chart: Chart, line: Line, answer: Answer | undefined): Change | undefined {
  const { date, of, target } = chart.measured;
  const cells = Object.entries(targetCells(chart, line));
  const last = visibleRows(answer)
    .filter((row) => isAbout(answerValue(cellOf(row, of)), line.row, line.name))
    .sort((a, b) => (textOf(cellOf(a, date)) < textOf(cellOf(b, date)) ? -1 : 1))
    .at(-1);
  if (target === undefined || cells.length === 0 || last === undefined || isAnswered(cellOf(last, target)))
    return undefined;
  return (now, moment) =>
    cells.reduce<Answer>(
      (made, [column, value]) => changeCell(last.id, column, setValue(value))(made, moment),
      now ?? { type: 'rows', rows: [] },
    );
}

function targetCells({ measured }: Chart, line: Line): { readonly [column: string]: Value } {
  if ('misses' in line || measured.target === undefined || measured.targetYear === undefined) return {};
  const { value, year }: Measurement = line.target;
  return { [measured.target]: dutchFigure(value), [measured.targetYear]: String(year) };
}

/** As it would be typed: without points between thousands. */
const dutchFigure = (value: number) => String(Math.round(value * 1000) / 1000).replace('.', ',');
