/** For each result a line from where it started to where it should be, with what was measured on the way. */

import { formatDutchNumber } from '../../basics/dutch-format.ts';
import { figureText } from '../../text/figures.ts';
import { aimLabels, roomForAims } from './aim-labels.ts';
import { type Drawing, dot, drawingWidth, label, line, type Point, type Shape } from './drawing.ts';
import {
  lastApart,
  legendRow,
  placeLabels,
  secondInLegend,
  type WantedLabel,
  yearLabels,
} from './place-labels.ts';
import { type Measurement, momentOf, type NoTargetLine, type TargetLine } from './target-lines.ts';

/**
 * How it stands, in words: what the picture shows, or why there is none. The same sentence wherever a result is told of.
 * @param today ISO date of who reads, or on which a report is made: a figure of a day to come says nothing yet of how it goes, and is
 * named.
 */
export function targetWords(line: TargetLine | NoTargetLine, today: string): string {
  const { charts } = figureText;
  if ('misses' in line) return charts.none[line.misses];
  const { earlier, unit } = line;
  const { from } = axisOf(pointsOf(line).map(({ value }) => value));
  const known = measuredUntil(line, today);
  const ahead = line.measured.filter((one) => !known.includes(one));
  return [
    standing({ ...line, measured: known }),
    ...(ahead.length === 0
      ? []
      : [charts.ahead(ahead.map(({ year, value }) => charts.aimed(valueText(value, unit), yearText(year))))]),
    ...(earlier.length === 0
      ? []
      : [
          charts.earlier(
            earlier.map(({ year, value }) => charts.aimed(valueText(value, unit), String(year))),
          ),
        ]),
    ...(from === 0 ? [] : [charts.axisFrom(valueText(from, unit))]),
  ].join(' ');
}

/** What can have been measured on a day: without figures that say they are of a day after it. */
export function measuredUntil({ measured }: TargetLine, today: string): readonly Measurement[] {
  const now = momentOf(today) ?? Number.POSITIVE_INFINITY;
  return measured.filter(({ year }) => year <= now);
}

/** A part of a group is never more than the whole of it. */
const isAboveWhole = (value: number, { unit, start, target }: TargetLine) =>
  unit === '%' && value > 100 && start.value <= 100 && target.value <= 100;

function standing(line: TargetLine): string {
  const { charts } = figureText;
  const { start, target, measured, unit } = line;
  const last = measured.at(-1);
  if (last === undefined || last.year <= start.year) return charts.notMeasured;
  const isRise = target.value >= start.value;
  const reaches = (value: number) => (isRise ? last.value >= value : last.value <= value);
  const needed = neededIn(last.year, line);
  const [year, value] = [yearText(last.year), valueText(last.value, unit)];
  if (isAboveWhole(last.value, line)) return charts.aboveWhole(year, value);
  return reaches(target.value)
    ? charts.reached(year, value)
    : reaches(needed)
      ? charts.onCourse(year, value)
      : last.year >= target.year
        ? charts.missed(year, value, valueText(target.value, unit))
        : charts.behind(year, value, valueText(needed, unit));
}

const pointsOf = ({ start, measured, earlier, target }: TargetLine) => [
  start,
  ...measured,
  ...earlier,
  target,
];

/** Where the straight way from start to target is in a year. */
function neededIn(year: number, { start, target }: TargetLine): number {
  const passed = Math.min(1, Math.max(0, (year - start.year) / (target.year - start.year)));
  return start.value + (target.value - start.value) * passed;
}

const yearText = (year: number) => String(Math.floor(year));

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
const plainHeight = 240;
/** Of a second line in the key. */
const legendLine = 28;
/** Earlier targets that are named in the picture. */
const mostFormer = 3;

/** @param today as in `targetWords`. */
export function targetChart(chart: TargetLine, today: string): Drawing {
  const { name, unit, start, target, measured, earlier } = chart;
  const points = pointsOf(chart);
  const { from, to, step } = axisOf(points.map(({ value }) => value));
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const aimTexts = [
    { aim: target, text: valueText(target.value, unit), isFormer: false },
    // As many as there is height for: the others stand in the words and in the table.
    ...earlier.slice(-mostFormer).map((aim) => ({
      aim,
      text: figureText.charts.formerValue(valueText(aim.value, unit)),
      isFormer: true,
    })),
  ];
  const hasFormer = earlier.length > 0;
  const top = margin.top + (hasFormer ? legendLine : 0);
  const height = plainHeight + (hasFormer ? legendLine : 0);
  const room = hasFormer ? roomForAims(aimTexts.map(({ text }) => text)) : margin.right;
  const [right, bottom] = [drawingWidth - room, height - margin.bottom];
  const y = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - top);
  const atYear = (year: number) => margin.left + ((year - first) / (last - first)) * (right - margin.left);
  const place = ({ year, value }: Measurement): Point => ({ x: atYear(year), y: y(value) });
  const inYear = ({ year, value }: Measurement) => ({
    year: yearText(year),
    value: valueText(value, unit),
  });
  const marks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
  // On the side where no line goes, as far as there is room above the axis.
  const below = ({ value }: Measurement, isUnder: boolean) => (isUnder && y(value) < bottom - 26 ? 26 : -14);
  const valueLabel = (point: Measurement, role: 'data' | 'aim', isUnder: boolean): WantedLabel => {
    const { x } = place(point);
    // Beside the picture stand the names of what is aimed at; beside the axis its own figures.
    const isAtEnd = hasFormer && x > right - 40;
    const isAtStart = x < margin.left + 40;
    const at = isAtEnd ? right - 12 : isAtStart ? margin.left + 10 : x;
    return {
      role,
      text: inYear(point).value,
      anchor: isAtEnd ? 'end' : isAtStart ? 'start' : 'middle',
      places: [isUnder, !isUnder].map((under) => ({ x: at, y: y(point.value) + below(point, under) })),
    };
  };
  const isNearTarget = (point: Measurement) =>
    place(target).x - place(point).x < 64 && Math.abs(y(point.value) - y(target.value)) < 24;
  const path = [start, ...measured].sort((a, b) => a.year - b.year);
  return {
    width: drawingWidth,
    height,
    alt: figureText.charts.target(
      name,
      inYear(start),
      inYear(target),
      measured.map(inYear),
      targetWords(chart, today),
    ),
    shapes: [
      ...marks.flatMap((value) => [
        line(value === from ? 'axis' : 'grid', { x: margin.left, y: y(value) }, { x: right, y: y(value) }),
        label('axis', { x: margin.left - 12, y: y(value) + 5 }, valueText(value, unit), 'end'),
      ]),
      ...(from === 0 ? [] : brokenAxis(top, bottom)),
      ...legendOf(hasFormer),
      ...earlier.flatMap((former) => [
        line('axis', place(start), place(former), true),
        dot('axis', place(former), 6, true),
      ]),
      line('aim', place(start), place(target), true),
      ...path.slice(1).map((point, at) => line('data', place(path[at] ?? start), place(point))),
      ...path.map((point) => dot('data', place(point), 7)),
      dot('aim', place(target), 8, true),
      ...placeLabels([
        valueLabel(start, 'data', target.value > start.value),
        ...(hasFormer ? [] : [valueLabel(target, 'aim', false)]),
        // The last counts most.
        ...lastApart(measured, (point) => place(point).x).map((point) =>
          valueLabel(point, 'data', point.value < neededIn(point.year, chart) || isNearTarget(point)),
        ),
      ]),
      ...(hasFormer
        ? aimLabels(
            aimTexts.map(({ aim, ...one }) => ({ ...one, dot: place(aim) })),
            { left: right, top, bottom },
          )
        : []),
      // A year begins where its mark stands: all are as long.
      ...yearLabels(
        years.map((year) => ({ year: Math.floor(year), x: atYear(Math.max(first, Math.floor(year))) })),
        height - 12,
      ),
    ],
  };
}

/** The key; what was aimed at before on a line of its own. */
function legendOf(hasFormer: boolean): readonly Shape[] {
  const { legend } = figureText.charts;
  const [left, aim] = [margin.left, secondInLegend];
  const [y, second] = [legendRow.first - 6, legendRow.second - 6];
  return [
    line('data', { x: left, y }, { x: left + 32, y }),
    dot('data', { x: left + 16, y }, 7),
    label('axis', { x: left + 42, y: legendRow.first }, legend.measured, 'start'),
    line('aim', { x: aim, y }, { x: aim + 32, y }, true),
    dot('aim', { x: aim + 32, y }, 8, true),
    label('axis', { x: aim + 50, y: legendRow.first }, legend.aim, 'start'),
    ...(hasFormer
      ? [
          line('axis', { x: aim, y: second }, { x: aim + 32, y: second }, true),
          dot('axis', { x: aim + 32, y: second }, 6, true),
          label('axis', { x: aim + 50, y: legendRow.second }, legend.former, 'start'),
        ]
      : []),
  ];
}

/** Says in the picture that the axis does not begin at zero: two strokes through it, at its foot. */
const brokenAxis = (top: number, bottom: number) => [
  line('axis', { x: margin.left, y: top }, { x: margin.left, y: bottom }),
  ...[5, 11].map((up) =>
    line('axis', { x: margin.left - 7, y: bottom - up + 3 }, { x: margin.left + 7, y: bottom - up - 3 }),
  ),
];
