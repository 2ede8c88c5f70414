/** What a result aims at, in small: a line from nought on, where it starts on it, what was measured, and where it should be. */
import { paperColors } from '../../basics/paper-colors.ts';
import { plateText } from '../../text/plate.ts';
import { measuredUntil, targetChart, valueText } from '../charts/target-chart.ts';
import type { Measurement } from '../charts/target-lines.ts';
import { type PlateBlock, type Setting, textBlock } from './plate-block.ts';
import type { PlateShape } from './plate-model.ts';
import type { PlateTarget } from './plate-thread.ts';
import { setText, widthOf, wordsAt } from './set-text.ts';

const mostLines = 4;

export function layTarget(
  target: PlateTarget,
  width: number,
  color: string,
  setting: Setting,
  most: number,
): PlateBlock {
  if (target.type === 'line') return layLine(target, width, color, setting);
  const { look, measure } = setting;
  return textBlock(setText(target.words, look.styles.label, width, measure, Math.min(mostLines, most)));
}

function layLine(
  { line, today }: Extract<PlateTarget, { type: 'line' }>,
  width: number,
  color: string,
  { look, measure }: Setting,
): PlateBlock {
  const { scale, styles } = look;
  const { start, target, unit } = line;
  const measured = measuredUntil(line, today);
  const last = measured.at(-1);
  const said = ({ year, value }: Measurement) =>
    plateText.at(valueText(value, unit), String(Math.floor(year)));
  const from = setText(said(start), styles.label, width, measure, 1);
  const to = setText(said(target), styles.labelStrong, width, measure, 1);
  const between =
    last &&
    setText(
      plateText.measured(valueText(last.value, unit), String(Math.floor(last.year))),
      styles.label,
      width,
      measure,
      1,
    );
  const isBeside = widthOf(from) + widthOf(to) + 10 * scale <= width;
  const { leading } = styles.label;
  const radius = 3.4 * scale;
  const axis = leading + 2 * scale + radius;
  const lines = (isBeside ? 0 : 1) + (between === undefined ? 0 : 1);
  const height = axis + radius + 2 * scale + leading * lines;
  const { low, high } = axisOf(
    [start, target, ...measured].map(({ value }) => value),
    unit,
  );
  return {
    height,
    draw({ x, y }) {
      const box = { x, y, width, height };
      const ends = [valueText(low, unit), valueText(high, unit)].map((words) =>
        setText(words, styles.label, width / 3, measure, 1),
      );
      const [left = 0, right = 0] = ends.map((end) => widthOf(end) + 6 * scale + radius);
      const place = (value: number) => x + left + ((value - low) / (high - low)) * (width - left - right);
      const middle = y + axis;
      const began: PlateShape = {
        type: 'disc',
        at: { x: place(start.value), y: middle },
        radius: radius * (measured.length === 0 ? 0.86 : 0.62),
        color: measured.length === 0 ? color : paperColors.muted,
      };
      const dot = ({ value }: Measurement, isHollow: boolean): PlateShape => ({
        type: 'disc',
        at: { x: place(value), y: middle },
        radius: isHollow ? radius : radius * 0.86,
        color: isHollow ? paperColors.paper : color,
        ...(isHollow && { stroke: { color: paperColors.ink, width: 1.3 * scale } }),
      });
      const stretch = (
        a: number,
        b: number,
        stroke: { color: string; width: number; dashes?: number[] },
      ): PlateShape => ({
        type: 'path',
        from: { x: place(a), y: middle },
        steps: [[place(b) - place(a), 0]],
        stroke,
      });
      const words = (
        text: string,
        style: typeof styles.label,
        at: number,
        top: number,
        anchor: 'start' | 'end',
      ): PlateShape => ({
        type: 'words',
        text: wordsAt(text, style, { x: at, y: top }, anchor, box, measure),
      });
      const under = middle + radius + 2 * scale;
      const atEnds = middle - leading / 2;
      return [
        {
          type: 'figure',
          alt: targetChart(line, today).alt,
          box,
          shapes: [
            stretch(low, high, { color: paperColors.hairline, width: 2.2 * scale }),
            stretch(start.value, target.value, {
              color: paperColors.ink,
              width: 1.1 * scale,
              dashes: [2.6 * scale, 2 * scale],
            }),
            began,
            ...measured.map((point) => dot(point, false)),
            dot(target, true),
            words(valueText(low, unit), styles.label, x, atEnds, 'start'),
            words(valueText(high, unit), styles.label, x + width, atEnds, 'end'),
            words(said(start), styles.label, x, y, 'start'),
            words(
              said(target),
              styles.labelStrong,
              isBeside ? x + width : x,
              isBeside ? y : under,
              isBeside ? 'end' : 'start',
            ),
            ...(between === undefined || last === undefined
              ? []
              : [
                  words(
                    plateText.measured(valueText(last.value, unit), String(Math.floor(last.year))),
                    styles.label,
                    x,
                    under + (isBeside ? 0 : leading),
                    'start',
                  ),
                ]),
          ],
        },
      ];
    },
  };
}

/** Where the line of a percentage may end: what is far under ten would not be seen on all of a hundred. */
const percentages = [5, 10, 100] as const;

/** From nought, so that lengths tell what they seem to tell. */
function axisOf(values: readonly number[], unit: string): { readonly low: number; readonly high: number } {
  const [least, largest] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (unit === '%' && least === 0 && largest <= 100)
    return { low: 0, high: percentages.find((high) => high >= largest) ?? 100 };
  const step = 10 ** Math.floor(Math.log10(Math.max(Math.abs(least), largest) || 1));
  const low = Math.floor(least / step) * step;
  return { low, high: Math.max(Math.ceil(largest / step) * step, low + step) };
}
