/** What form fields look like (ISO 32000-1, 12.5.5): drawn from the bottom left corner of each. Lengths in pt. */

import type { ArrangedLine } from '../format/arranged-line.ts';
import type { FontSet } from '../format/font-set.ts';
import type { PdfFont } from '../format/pdf-font.ts';
import { colorOperands, coordinate } from '../format/pdf-syntax.ts';
import { colors } from '../setting/color.ts';
import { strokes, type TextStyle } from '../setting/page-design.ts';

/** A line of a field's text, from the left of its inside. */
export interface FieldLine extends ArrangedLine {
  readonly indent: number;
}

export interface Appearance {
  readonly operators: readonly string[];
  /** The fonts that the operators name. */
  readonly fonts: ReadonlySet<PdfFont>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** White between the edge of a field and its text. */
export const fieldPadding = { x: 5, y: 4 } as const;

/** Edge and text. */
export function textAppearance(
  fonts: FontSet,
  { width, height }: Size,
  { lines, style }: { readonly lines: readonly FieldLine[]; readonly style: TextStyle },
): Appearance {
  const used = new Set<PdfFont>();
  const { width: line } = strokes.rule;
  const firstBaseline = height - fieldPadding.y - style.leading * 0.74;
  // What a box stands for needs no saying here: it is in the field's value.
  const texts = lines.flatMap((fieldLine, at) => {
    const x = fieldPadding.x + fieldLine.indent;
    const y = firstBaseline - at * style.leading;
    return fonts.textObjects(fieldLine, x, y, style, used).flatMap((object) => object.operators);
  });
  const operators = [
    `q ${colorOperands(colors.rule)} RG ${line} w`,
    `${rectangleAt(line / 2, line / 2, width - line, height - line)} re S Q`,
    '/Tx BMC',
    `q ${rectangleAt(line, line, width - 2 * line, height - 2 * line)} re W n`,
    ...texts,
    'Q',
    'EMC',
  ];
  return { operators, fonts: used };
}

/** The same with a sign at its right that it folds out. */
export function listAppearance(
  fonts: FontSet,
  size: Size,
  text: { readonly lines: readonly FieldLine[]; readonly style: TextStyle },
): Appearance {
  const { operators, fonts: used } = textAppearance(fonts, size, text);
  const [width, drop] = [6, 3.5];
  const [right, top] = [size.width - fieldPadding.x, (size.height + drop) / 2];
  const sign = `q ${colorOperands(colors.muted)} rg ${pointAt(right - width, top)} m ${pointAt(right, top)} l ${pointAt(right - width / 2, top - drop)} l f Q`;
  return { operators: [...operators, sign], fonts: used };
}

/** A box with a tick, or a circle with a dot: the same as in print. */
export function buttonAppearance(
  { width: size }: Size,
  kind: 'check' | 'radio',
  isPicked: boolean,
): Appearance {
  return { operators: buttonOperators(size, kind, isPicked), fonts: new Set() };
}

function buttonOperators(size: number, kind: 'check' | 'radio', isPicked: boolean): readonly string[] {
  const { width: line } = strokes.box;
  const ink = colorOperands(colors.ink);
  const edge = `q ${isPicked ? ink : colorOperands(colors.muted)} RG ${line} w`;
  const middle = size / 2;
  if (kind === 'radio') {
    const circle = [edge, ...circleAt(middle, middle, middle - line / 2), 'S Q'];
    return isPicked ? [...circle, `q ${ink} rg`, ...circleAt(middle, middle, size / 4), 'f Q'] : circle;
  }
  const box = [edge, `${rectangleAt(line / 2, line / 2, size - line, size - line)} re S Q`];
  const tick = [
    `q ${ink} RG ${strokes.tick.width} w`,
    `${pointAt(size * 0.21, size * 0.48)} m ${pointAt(size * 0.41, size * 0.26)} l ${pointAt(size * 0.79, size * 0.75)} l S Q`,
  ];
  return isPicked ? [...box, ...tick] : box;
}

/** Four curves; the factor makes them a circle to a few thousandths. */
function circleAt(x: number, y: number, radius: number): readonly string[] {
  const bend = radius * 0.5523;
  const curve = (...points: readonly (readonly [number, number])[]) =>
    `${points.map(([dx, dy]) => pointAt(x + dx, y + dy)).join(' ')} c`;
  return [
    `${pointAt(x + radius, y)} m`,
    curve([radius, bend], [bend, radius], [0, radius]),
    curve([-bend, radius], [-radius, bend], [-radius, 0]),
    curve([-radius, -bend], [-bend, -radius], [0, -radius]),
    curve([bend, -radius], [radius, -bend], [radius, 0]),
  ];
}

function pointAt(x: number, y: number): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}

function rectangleAt(x: number, y: number, width: number, height: number): string {
  return `${pointAt(x, y)} ${pointAt(width, height)}`;
}
