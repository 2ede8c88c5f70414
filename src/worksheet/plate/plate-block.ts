/** A part of the page that is measured, and then drawn where it comes to stand. */

import type { Hues, PlateLook } from './plate-look.ts';
import type { Piece, PlateStyle, Point, SetText, TextRole } from './plate-model.ts';
import { heightOf, type MeasureText, textAt } from './set-text.ts';

export interface PlateBlock {
  /** pt */
  readonly height: number;
  readonly draw: (at: Point) => readonly Piece[];
}

/** What everything is set with. */
export interface Setting {
  readonly look: PlateLook;
  readonly measure: MeasureText;
  readonly hues: Hues;
}

export function textBlock(text: SetText, role: TextRole = 'paragraph'): PlateBlock {
  return {
    height: heightOf(text),
    draw: (at) => [{ type: 'text', role, text: textAt(text, at) }],
  };
}

/** Under each other, with white between them. */
export function stacked(blocks: readonly PlateBlock[], gap: number): PlateBlock {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
    draw({ x, y }) {
      let top = y;
      return blocks.flatMap((block) => {
        const pieces = block.draw({ x, y: top });
        top += block.height + gap;
        return pieces;
      });
    },
  };
}

/** Where text stands within its line: the strip from the top of the letters to their baseline is seen as its height. */
export const capHeight = ({ size }: PlateStyle) => size * 0.7;
