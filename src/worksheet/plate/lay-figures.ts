/** The band under the issue: figures that are read large, and how urgent everybody finds it. */
import { formatDutchNumber } from '../../basics/dutch-format.ts';
import { paperColors } from '../../basics/paper-colors.ts';
import { figureText } from '../../text/figures.ts';
import { plateText } from '../../text/plate.ts';
import { spreadChart } from '../charts/spread-chart.ts';
import { type PlateBlock, type Setting, stacked, textBlock } from './plate-block.ts';
import type { PlateContent } from './plate-content.ts';
import { accentFor } from './plate-look.ts';
import type { Piece, PlateShape } from './plate-model.ts';
import type { PlateFigure, Urgency } from './plate-parts.ts';
import { setText, widthOf, wordsAt } from './set-text.ts';

/** Lines. */
const most = { rest: 2, name: 3, note: 2 } as const;
/** How much wider the picture is than a figure. */
const pictureShare = 1.5;

/** @param count of figures. */
export function layBand(
  { figures, urgency }: PlateContent,
  width: number,
  setting: Setting,
  count: number,
): PlateBlock | undefined {
  const { scale, styles } = setting.look;
  const shown = figures.slice(0, count);
  if (shown.length === 0 && urgency === undefined) return undefined;
  const gap = 26 * scale;
  const shares = shown.length + (urgency === undefined ? 0 : pictureShare);
  const columns = shown.length + (urgency === undefined ? 0 : 1);
  // What stands alone does not take all of the width.
  const share = Math.min(250 * scale, (width - gap * (columns - 1)) / shares);
  const pictureWidth = share * pictureShare;
  const blocks = shown.map((figure) => layFigure(figure, share, setting));
  const picture = urgency && layUrgency(urgency, pictureWidth, setting);
  const heading = (words: string, room: number) =>
    textBlock(setText(words, styles.heading, room, setting.measure, 1), 'heading');
  const figuresWidth = shown.length * (share + gap) - gap;
  const afterHeading = 4 * scale;
  const top = heading(plateText.figures, Math.max(share, figuresWidth)).height + afterHeading;
  return {
    height: top + Math.max(0, ...blocks.map(({ height }) => height), picture?.height ?? 0),
    draw({ x, y }) {
      const pieces: Piece[] = [];
      if (blocks.length > 0)
        pieces.push({
          type: 'section',
          name: plateText.figures,
          pieces: [
            ...heading(plateText.figures, figuresWidth).draw({ x, y }),
            {
              type: 'list',
              items: blocks.map((block, at) => block.draw({ x: x + at * (share + gap), y: y + top })),
            },
          ],
        });
      if (picture !== undefined) {
        const left = x + (blocks.length === 0 ? 0 : figuresWidth + gap);
        pieces.push({
          type: 'section',
          name: plateText.urgency,
          pieces: [
            ...heading(plateText.urgency, pictureWidth).draw({ x: left, y }),
            ...picture.draw({ x: left, y: y + top }),
          ],
        });
      }
      return pieces;
    },
  };
}

/** The figure on the left, what it is of on the right; under each other where that leaves too little room. */
function layFigure(figure: PlateFigure, width: number, setting: Setting): PlateBlock {
  const { measure, look, hues } = setting;
  const { styles, scale } = look;
  const { code, lead, rest, name, group, source } = figure;
  const color = accentFor(hues, code).text;
  const wide = measure(lead, styles.figure);
  const size = Math.max(styles.body.size, styles.figure.size * Math.min(1, (width * mostOfWidth) / wide));
  const large = setText(lead, { ...styles.figure, size, color }, width, measure, 1);
  const gap = 9 * scale;
  const isBeside = lead !== '' && widthOf(large) + gap <= width * mostOfWidth;
  const room = isBeside ? width - widthOf(large) - gap : width;
  const note = [group, source].filter((part) => part !== '').join(' · ');
  const words = stacked(
    [
      ...(rest === '' ? [] : [textBlock(setText(rest, styles.figureRest, room, measure, most.rest))]),
      textBlock(setText(name, styles.body, room, measure, most.name)),
      ...(note === '' ? [] : [textBlock(setText(note, styles.note, room, measure, most.note))]),
    ],
    1.5 * scale,
  );
  if (lead === '') return words;
  if (!isBeside) return stacked([textBlock(large), words], 1.5 * scale);
  // The first line beside it stands at the top of its letters.
  const drop = 5 * scale;
  return {
    height: Math.max(large.style.leading, words.height + drop),
    draw: ({ x, y }) => [
      ...textBlock(large).draw({ x, y }),
      ...words.draw({ x: x + widthOf(large) + gap, y: y + drop }),
    ],
  };
}

/** Of the width of a figure, what its number may take. */
const mostOfWidth = 0.5;

/** One dot for each who gave a number, stacked above it, and the mean as a dashed line, as in the worksheet. */
function layUrgency(
  { code, spread, fromLabel, toLabel }: Urgency,
  width: number,
  setting: Setting,
): PlateBlock {
  const { look, measure, hues } = setting;
  const { scale, styles } = look;
  const values = [...new Set(spread.points.map(({ value }) => value))];
  const countAt = (value: number) => spread.points.filter((point) => point.value === value).length;
  const tallest = Math.max(...values.map(countAt));
  const step = Math.min(9.5 * scale, (50 * scale) / tallest);
  const radius = step * 0.43;
  const { label } = styles;
  const side = 14 * scale;
  const top = label.leading + 2 * scale;
  const axis = top + Math.max(3, tallest) * step + 2 * scale;
  const height = axis + 4 * scale + 2 * label.leading;
  const span = Math.max(1, spread.to - spread.from);
  const mean = formatDutchNumber(spread.mean);
  const color = accentFor(hues, code).shape;
  return {
    height,
    draw({ x, y }) {
      const box = { x, y, width, height };
      const place = (value: number) => x + side + ((value - spread.from) / span) * (width - 2 * side);
      const say = (
        words: string,
        at: number,
        top: number,
        anchor: 'start' | 'middle' | 'end',
        room = box,
      ): PlateShape => ({
        type: 'words',
        text: wordsAt(words, label, { x: at, y: top }, anchor, room, measure),
      });
      const marks =
        span <= 10
          ? Array.from({ length: Math.round(span) + 1 }, (_, at) => spread.from + at)
          : [spread.from, spread.to];
      const under = y + axis + 4 * scale;
      const half = { x, width: width / 2 - 6 * scale };
      const line: PlateShape[] = [
        {
          type: 'path',
          from: { x: x + side - 6 * scale, y: y + axis },
          steps: [[width - 2 * side + 12 * scale, 0]],
          stroke: { color: paperColors.rule, width: 0.75 * scale },
        },
        {
          type: 'path',
          from: { x: place(spread.mean), y: y + top },
          steps: [[0, axis - top]],
          stroke: { color: paperColors.ink, width: 0.9 * scale, dashes: [3 * scale, 2.4 * scale] },
        },
      ];
      const dots = values.flatMap((value) =>
        Array.from(
          { length: countAt(value) },
          (_, level): PlateShape => ({
            type: 'disc',
            at: { x: place(value), y: y + axis - 2 * scale - step * (level + 0.5) },
            radius,
            color,
          }),
        ),
      );
      const words = [
        say(figureText.charts.mean(mean), place(spread.mean), y, 'middle'),
        ...marks.map((value) => say(formatDutchNumber(value), place(value), under, 'middle')),
        say(fromLabel, x, under + label.leading, 'start', { ...box, ...half }),
        say(toLabel, x + width, under + label.leading, 'end', {
          ...box,
          x: x + width - half.width,
          width: half.width,
        }),
      ];
      return [{ type: 'figure', alt: spreadChart(spread).alt, box, shapes: [...line, ...dots, ...words] }];
    },
  };
}
