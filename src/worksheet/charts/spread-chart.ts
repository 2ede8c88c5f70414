/** The spread of a score: one dot for each row, stacked above its value, and the mean as a dashed line. */

import { formatDutchNumber } from '../../basics/dutch-format.ts';
import { figureText } from '../../text/figures.ts';
import type { Spread } from '../reading/summary.ts';
import { type Drawing, dot, drawingWidth, label, line } from './drawing.ts';

const margin = 32;
const largestRadius = 11;
/** Room for the tallest stack; the dots of a large group are smaller, so that the picture stays one. */
const tallestStack = 260;

export function spreadChart(spread: Spread): Drawing {
  const values = [...new Set(spread.points.map(({ value }) => value))];
  const at = (value: number) => spread.points.filter((point) => point.value === value);
  const tallest = Math.max(...values.map((value) => at(value).length));
  const step = Math.min(2 * largestRadius + 4, tallestStack / tallest);
  const radius = Math.min(largestRadius, step / 2 - 1);
  const baseline = margin + tallest * step;
  const span = Math.max(1, spread.to - spread.from);
  const x = (value: number) => margin + ((value - spread.from) / span) * (drawingWidth - 2 * margin);
  const steps = Array.from({ length: Math.round(span) + 1 }, (_, index) => spread.from + index);
  const mean = formatDutchNumber(spread.mean);
  return {
    width: drawingWidth,
    height: baseline + 36,
    alt: figureText.charts.spread(
      spread.label,
      spread.points.map(
        ({ name, value }) => `${name || figureText.charts.unnamed} ${formatDutchNumber(value)}`,
      ),
      mean,
    ),
    shapes: [
      line('axis', { x: margin - radius, y: baseline }, { x: drawingWidth - margin + radius, y: baseline }),
      ...steps.map((value) => label('axis', { x: x(value), y: baseline + 24 }, formatDutchNumber(value))),
      line('aim', { x: x(spread.mean), y: 22 }, { x: x(spread.mean), y: baseline }, true),
      label('aim', { x: x(spread.mean), y: 16 }, figureText.charts.mean(mean)),
      ...values.flatMap((value) =>
        at(value).map((_, level) =>
          dot('data', { x: x(value), y: baseline - radius - 4 - level * step }, radius),
        ),
      ),
    ],
  };
}
