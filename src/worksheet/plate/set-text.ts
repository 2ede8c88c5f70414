/** Sets texts in columns: whole, or shortened behind a word with '…'. Lengths in pt. */
import { breakLines, graphemesOf } from '../../basics/break-lines.ts';
import type { Box, PlateStyle, Point, SetText } from './plate-model.ts';

/** The width of a text; what it is set with decides. */
export type MeasureText = (text: string, style: Pick<PlateStyle, 'face' | 'size'>) => number;

const ellipsis = '…';

/** Up to the first letter: which way a text runs. */
const beginsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** @param most lines; what has more is shortened. */
export function setText(
  text: string,
  style: PlateStyle,
  width: number,
  measure: MeasureText,
  most = Number.POSITIVE_INFINITY,
): SetText {
  const measured = (part: string) => measure(part, style);
  const broken = breakLines(text, width, measured);
  const kept = broken.slice(0, most);
  const last = broken.length > most ? kept.pop() : undefined;
  const lines = last === undefined ? kept : [...kept, cutShort(last, width, measured)];
  return {
    x: 0,
    y: 0,
    width,
    lines: lines.map((line) => ({ text: line, width: Math.min(width, measured(line.trimEnd())) })),
    style,
    isRightToLeft: beginsRightToLeft.test(text),
  };
}

/** Behind a word, as long as there is more than one. */
function cutShort(line: string, width: number, measured: (text: string) => number): string {
  let cut = line.replace(/[\s.,;:!?…–-]+$/u, '');
  while (measured(cut + ellipsis) > width && cut !== '') {
    const shorter = cut.replace(/[\s.,;:!?…–-]+\S*$/u, '');
    cut = shorter === cut || shorter === '' ? graphemesOf(cut).slice(0, -1).join('') : shorter;
  }
  return cut + ellipsis;
}

export const isShortened = ({ lines }: SetText): boolean => lines.at(-1)?.text.endsWith(ellipsis) ?? false;

export const heightOf = ({ lines, style }: Pick<SetText, 'lines' | 'style'>) => lines.length * style.leading;

/** The width that its lines take. */
export const widthOf = ({ lines }: SetText) => Math.max(0, ...lines.map(({ width }) => width));

export const textAt = (text: SetText, { x, y }: Point): SetText => ({ ...text, x, y });

/** On one line, with `anchor` of it at `x`, within `within`. */
export function wordsAt(
  text: string,
  style: PlateStyle,
  at: Point,
  anchor: 'start' | 'middle' | 'end',
  within: Pick<Box, 'x' | 'width'>,
  measure: MeasureText,
): SetText {
  const set = setText(text, style, within.width, measure, 1);
  const width = widthOf(set);
  const left = at.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const x = Math.max(within.x, Math.min(left, within.x + within.width - width));
  return { ...set, x, y: at.y, width };
}

/** The same measure, asked once for each word: widths grow with the size of letters. */
export function measuredOnce(measure: MeasureText): MeasureText {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const size = 100;
  return (text, style) => {
    const widths = known[style.face];
    let width = widths.get(text);
    if (width === undefined) {
      width = measure(text, { face: style.face, size });
      widths.set(text, width);
    }
    return (width * style.size) / size;
  };
}
