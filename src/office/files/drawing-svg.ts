/** A drawing of the print model as an SVG file, in the colours of the PDF. */
import { paperColors as colors } from '../../basics/paper-colors.ts';
import { type Drawing, drawingTextSize, type Role, type Shape } from '../../worksheet/charts/drawing.ts';
import { escaped } from '../markup.ts';
import { accentFor } from './look.ts';

/** px of the drawing. */
export const lineWidths: Readonly<Record<Role, number>> = { axis: 1, grid: 0.75, data: 2, aim: 1.6 };
export const dashes = [6, 4.5];

export interface RoleColors {
  readonly shape: Readonly<Record<Role, string>>;
  readonly text: Readonly<Record<Role, string>>;
}

/** @param hue accent of the building block, '#rrggbb'. */
export function roleColors(hue: string): RoleColors {
  const accent = accentFor(hue);
  const others = { axis: colors.muted, grid: colors.hairline, aim: colors.ink } as const;
  return { shape: { ...others, data: accent.shape }, text: { ...others, data: accent.text } };
}

export function svgOf({ width, height, shapes, alt }: Drawing, hue: string): string {
  const drawn = shapes.map((shape) => shapeIn(shape, roleColors(hue))).join('');
  const box = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="Calibri, Carlito, Arial, sans-serif" font-size="${drawingTextSize}"`;
  return `<svg ${box} ${font}><title>${escaped(alt)}</title>${drawn}</svg>`;
}

function shapeIn(shape: Shape, { shape: strokes, text }: RoleColors): string {
  const stroke = `stroke="${strokes[shape.role]}" stroke-width="${lineWidths[shape.role]}"`;
  switch (shape.type) {
    case 'line': {
      const { from, to, dashed } = shape;
      const dash = dashed ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
      return `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" fill="none" ${stroke}${dash}/>`;
    }
    case 'dot': {
      const { at, radius, hollow } = shape;
      const fill = hollow ? colors.paper : strokes[shape.role];
      return `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(radius)}" fill="${fill}" ${stroke}/>`;
    }
    case 'text':
      return `<text x="${round(shape.at.x)}" y="${round(shape.at.y)}" text-anchor="${shape.anchor}" fill="${text[shape.role]}">${escaped(shape.text)}</text>`;
  }
}

const round = (length: number) => Math.round(length * 100) / 100;
