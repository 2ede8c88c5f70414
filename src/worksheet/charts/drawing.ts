/**
 * A picture as plain data, in px on a canvas of its own width and height: drawn as SVG on the screen and as vectors in
 * the PDF, so both show the same. Colours are roles; the screen's theme and the PDF decide what they look like.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The same in words, for those who cannot see it. */
  readonly alt: string;
}

/** `axis`: lines and words that frame; `grid`: lines to read a height by; `data`: what was given; `aim`: where it should go. */
export type Role = 'axis' | 'grid' | 'data' | 'aim';

export type Shape =
  | {
      readonly type: 'line';
      readonly role: Role;
      readonly from: Point;
      readonly to: Point;
      readonly dashed: boolean;
    }
  | {
      readonly type: 'dot';
      readonly role: Role;
      readonly at: Point;
      readonly radius: number;
      readonly hollow: boolean;
    }
  | {
      readonly type: 'text';
      readonly role: Role;
      /** On the baseline. */
      readonly at: Point;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const drawingWidth = 640;
/** Height of the letters in a drawing, px. */
export const drawingTextSize = 15;

export const line = (role: Role, from: Point, to: Point, dashed = false): Shape => ({
  type: 'line',
  role,
  from,
  to,
  dashed,
});

export const dot = (role: Role, at: Point, radius: number, hollow = false): Shape => ({
  type: 'dot',
  role,
  at,
  radius,
  hollow,
});

export const label = (
  role: Role,
  at: Point,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): Shape => ({ type: 'text', role, at, anchor, text });
