/**
 * What is aimed at, now and before, each with its own figure: under each other beside the picture, in the order of their points and
 * never so close that one reads as the other's. What has to give way keeps a line to its point.
 */
import { label, line, type Point, type Shape } from './drawing.ts';
import { letterSize, letterWidth } from './place-labels.ts';

/** From one line of words to the next, px. */
const apart = letterSize + 3;
/** From the edge of the picture to the words, px: the line to a point is in it. */
const gap = 24;
/** From a baseline to the middle of its letters, px. */
const halfLetter = 5;

export interface AimLabel {
  readonly text: string;
  readonly isFormer: boolean;
  readonly dot: Point;
}

/** Width beside the picture, px. */
export const roomForAims = (texts: readonly string[]): number =>
  Math.min(260, gap + Math.ceil(letterWidth * Math.max(...texts.map(({ length }) => length))));

export function aimLabels(
  aims: readonly AimLabel[],
  { left, top, bottom }: { readonly left: number; readonly top: number; readonly bottom: number },
): readonly Shape[] {
  const sorted = [...aims].sort((a, b) => a.dot.y - b.dot.y);
  const middles: number[] = [];
  for (const { dot } of sorted)
    middles.push(Math.max(dot.y, (middles.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  // What came under the picture moves all that is above it up.
  let under = Math.max(bottom, top) + apart;
  for (let at = middles.length - 1; at >= 0; at--) {
    under = Math.min(middles[at] ?? under, under - apart);
    middles[at] = under;
  }
  return sorted.flatMap(({ text, isFormer, dot }, at) => {
    const role = isFormer ? 'axis' : 'aim';
    const middle = middles[at] ?? dot.y;
    const isBeside = Math.abs(middle - dot.y) < 2 && left - dot.x < gap;
    return [
      ...(isBeside ? [] : [line(role, { x: dot.x + 9, y: dot.y }, { x: left + gap - 5, y: middle })]),
      label(role, { x: left + gap, y: middle + halfLetter }, text, 'start'),
    ];
  });
}
