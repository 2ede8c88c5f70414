/**
 * The page to hand out as it is drawn: everything has its place, in pt from the top left corner, in the order in which it is read.
 * PDF, SVG and PNG are made of it. Read this first of the room; `plate-content.ts` says what stands on it, `lay-plate.ts` where.
 */

export const plateFormats = ['a4', 'a3'] as const;
export type PlateFormat = (typeof plateFormats)[number];

export interface Plate {
  readonly format: PlateFormat;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly about: string;
  readonly pieces: readonly Piece[];
}

export type Piece =
  /** Belongs together. */
  | { readonly type: 'section'; readonly name: string; readonly pieces: readonly Piece[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Piece[])[] }
  | { readonly type: 'text'; readonly role: TextRole; readonly text: SetText }
  /** A picture; `alt` is the same in words. */
  | {
      readonly type: 'figure';
      readonly alt: string;
      readonly box: Box;
      readonly shapes: readonly PlateShape[];
    }
  /** Is seen, and says nothing. */
  | { readonly type: 'decoration'; readonly shapes: readonly PlateShape[] };

export type TextRole = 'title' | 'heading' | 'paragraph';

export type PlateShape =
  | (Box & { readonly type: 'rectangle'; readonly color: string })
  | {
      readonly type: 'path';
      readonly from: Point;
      /** Each relative to the one before. */
      readonly steps: readonly (readonly [x: number, y: number])[];
      readonly stroke: PlateStroke;
    }
  | {
      readonly type: 'disc';
      readonly at: Point;
      readonly radius: number;
      readonly color: string;
      readonly stroke?: PlateStroke;
    }
  | { readonly type: 'words'; readonly text: SetText };

export interface PlateStroke {
  readonly color: string;
  readonly width: number;
  readonly dashes?: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A text as it is set: in a column, from its top left corner; one that runs from right to left stands against the right. */
export interface SetText extends Point {
  readonly width: number;
  /** With the spaces that they break at: joined they are the text. The width is that of what is seen. */
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  readonly style: PlateStyle;
  readonly isRightToLeft: boolean;
}

export interface PlateStyle {
  readonly face: 'regular' | 'bold';
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly color: string;
}

/** Where the first baseline lies under the top of a text. */
export const baselineOf = ({ leading, size }: PlateStyle) => (leading - size) / 2 + size * 0.8;
