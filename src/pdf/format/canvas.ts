/** What can be drawn on a page, and how. Lengths in pt, from the top left corner. */
import type { ArrangedLine } from './arranged-line.ts';
import type { FontFiles } from './pdf-fonts.ts';

export type Face = keyof FontFiles;

export interface Lettering {
  readonly face: Face;
  /** pt */
  readonly size: number;
  /** '#rrggbb' */
  readonly color: string;
}

/** A picture of dots, as it goes into the file. */
export interface PdfImage {
  /** Of the image dictionary (8.9.5), but its length. */
  readonly entries: string;
  /** One character a byte, encoded as the entries say. */
  readonly data: string;
}

/** What can be drawn. Handed out only where what is drawn is tagged, or marked as artifact. */
export interface Canvas {
  /** @param line as it was arranged, or a safe text that runs from left to right. */
  text(line: string | ArrangedLine, x: number, baseline: number, lettering: Lettering): void;
  /** @param name of a picture that was added to the file. */
  image(name: string, x: number, y: number, width: number, height: number): void;
  fill(x: number, y: number, width: number, height: number, color: string): void;
  box(x: number, y: number, width: number, height: number, stroke: Stroke): void;
  /** A line from a point along steps, each relative to the one before. */
  path(x: number, y: number, steps: readonly (readonly [number, number])[], stroke: Stroke): void;
  /** A disc; with a stroke, an outlined one. */
  disc(x: number, y: number, radius: number, color: string, stroke?: Stroke): void;
}

/** How what is drawn is marked. */
export interface Marking {
  /** The operator that begins it; asked for again when it goes on behind a stand-in. */
  begin(): string;
  /** The operator for a stand-in, which is marked apart: nested in the rest, it would end that for poppler. */
  beginReplaced(original: string): string;
}

export interface Stroke {
  readonly color: string;
  /** pt */
  readonly width: number;
  /** Lengths of dashes and the gaps between them, pt; solid without. */
  readonly dashes?: readonly number[];
}
