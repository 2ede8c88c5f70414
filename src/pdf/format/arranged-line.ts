/** One line of text, with its letters in the order in which they are drawn. */
import type { TurnedLine } from './right-to-left.ts';

/** A line as it is drawn. */
export interface ArrangedLine extends Omit<TurnedLine, 'places'> {
  /** What each stand-in stands for, by its index in `text`: it is copied and read out as that (ISO 32000-1, 14.9.4). */
  readonly originals: ReadonlyMap<number, string>;
}

export const noOriginals: ReadonlyMap<number, string> = new Map();

/** A safe text without letters from right to left, as one line. */
export function leftToRight(text: string): ArrangedLine {
  return {
    text,
    stretches: [{ start: 0, end: text.length }],
    isRightToLeft: false,
    originals: noOriginals,
  };
}
