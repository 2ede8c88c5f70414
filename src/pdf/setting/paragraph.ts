import type { ArrangedLine } from '../format/arranged-line.ts';
import type { Canvas } from '../format/canvas.ts';
import type { SafeText } from '../format/sanitize.ts';
import { baseline, type Column, type TextStyle } from './page-design.ts';

/** A line as it is drawn, with the spaces it was broken at. */
export interface SetLine extends ArrangedLine {
  /** How far it begins from the left of its column, in pt: what runs from right to left ends at the right. */
  readonly indent: number;
  /** What is read for it, in a paragraph of which that is too long to say at once; see `read-as.ts`. */
  readonly spoken?: string | undefined;
}

/** A text, broken into the lines of its column. */
export interface Paragraph {
  readonly text: string;
  readonly safe: SafeText;
  readonly lines: readonly SetLine[];
  readonly style: TextStyle;
  readonly column: Column;
  /** pt */
  readonly height: number;
}

/** The height of no more than the first lines. */
export function headHeight({ lines, style }: Paragraph, atMost: number): number {
  return Math.min(lines.length, atMost) * style.leading;
}

export function drawText(
  canvas: Canvas,
  lines: readonly SetLine[],
  style: TextStyle,
  x: number,
  top: number,
): void {
  lines.forEach((line, at) => {
    canvas.text(line, x + line.indent, top + at * style.leading + baseline(style), style);
  });
}
