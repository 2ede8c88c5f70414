/** For each result a line from where it started to where it should be, with what was measured on the way. */

import { formatDutchNumber } from '../../basics/dutch-format.ts';
import { figureText } from '../../text/figures.ts';
import { aimLabels, roomForAims } from './aim-labels.ts';
import { type Drawing, dot, drawingWidth, label, line, type Point } from './drawing.ts';
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
const height = 240;
/** Earlier targets that are named in the picture. */
const mostFormer = 3;
/** From the left, px: room for the words of each before the next. */
const aimLegend = 200;
const formerLegend = 390;

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
  const room = hasFormer ? roomForAims(aimTexts.map(({ text }) => text)) : margin.right;
  const [right, bottom] = [drawingWidth - room, height - margin.bottom];
  const y = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - margin.top);
  const place = ({ year, value }: Measurement): Point => ({
    x: margin.left + ((year - first) / (last - first)) * (right - margin.left),
    y: y(value),
  });
  const inYear = ({ year, value }: Measurement) => ({
    year: yearText(year),
    value: valueText(value, unit),
  });
  const marks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
  // On the side where no line goes, as far as there is room above the axis.
  const below = ({ value }: Measurement, isUnder: boolean) => (isUnder && y(value) < bottom - 26 ? 26 : -14);
  const valueLabel = (point: Measurement, role: 'data' | 'aim', isUnder: boolean) => {
    const { x } = place(point);
    // Beside the picture stand the names of what is aimed at.
    const isAtEdge = hasFormer && x > right - 40;
    const at = { x: isAtEdge ? right - 12 : x, y: y(point.value) + below(point, isUnder) };
    return label(role, at, inYear(point).value, isAtEdge ? 'end' : 'middle');
  };
  const isNearTarget = (point: Measurement) =>
    place(target).x - place(point).x < 64 && Math.abs(y(point.value) - y(target.value)) < 24;
  const path = [start, ...measured].sort((a, b) => a.year - b.year);
  const { legend } = figureText.charts;
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
      ...(from === 0 ? [] : brokenAxis(bottom)),
      line('data', { x: margin.left, y: 16 }, { x: margin.left + 32, y: 16 }),
      dot('data', { x: margin.left + 16, y: 16 }, 7),
      label('axis', { x: margin.left + 42, y: 22 }, legend.measured, 'start'),
      line('aim', { x: aimLegend, y: 16 }, { x: aimLegend + 32, y: 16 }, true),
      dot('aim', { x: aimLegend + 32, y: 16 }, 8, true),
      label('axis', { x: aimLegend + 50, y: 22 }, legend.aim, 'start'),
      ...(earlier.length === 0
        ? []
        : [
            line('axis', { x: formerLegend, y: 16 }, { x: formerLegend + 32, y: 16 }, true),
            dot('axis', { x: formerLegend + 32, y: 16 }, 6, true),
            label('axis', { x: formerLegend + 48, y: 22 }, legend.former, 'start'),
          ]),
      ...earlier.flatMap((former) => [
        line('axis', place(start), place(former), true),
        dot('axis', place(former), 6, true),
      ]),
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
      ...apart(measured, (point) => place(point).x).map((point) =>
        valueLabel(point, 'data', point.value < neededIn(point.year, chart) || isNearTarget(point)),
      ),
      ...(hasFormer
        ? aimLabels(
            aimTexts.map(({ aim, ...one }) => ({ ...one, dot: place(aim) })),
            { left: right, top: margin.top, bottom },
          )
        : [valueLabel(target, 'aim', false)]),
      ...yearMarks(points.map((point) => ({ x: place(point).x, text: inYear(point).year }))).map(
        ({ x, text }) => label('axis', { x, y: height - 12 }, text),
      ),
    ],
  };
}

/** Says in the picture that the axis does not begin at zero: two strokes through it, at its foot. */
const brokenAxis = (bottom: number) => [
  line('axis', { x: margin.left, y: margin.top }, { x: margin.left, y: bottom }),
  ...[5, 11].map((up) =>
    line('axis', { x: margin.left - 7, y: bottom - up + 3 }, { x: margin.left + 7, y: bottom - up - 3 }),
  ),
];

/** Of figures that would stand through each other the last: it counts, and the others stand in the table. */
function apart(points: readonly Measurement[], x: (point: Measurement) => number): readonly Measurement[] {
  const kept: Measurement[] = [];
  for (const point of [...points].reverse()) {
    const next = kept.at(-1);
    if (next === undefined || x(next) - x(point) >= 56) kept.push(point);
  }
  return kept.reverse();
}

/** Years that would stand through each other are said once. */
function yearMarks(marks: readonly { readonly x: number; readonly text: string }[]) {
  const sorted = [...marks].sort((a, b) => a.x - b.x);
  return sorted.filter(({ x, text }, at) => {
    const before = sorted[at - 1];
    return before === undefined || (before.text !== text && x - before.x >= 70);
  });
}
