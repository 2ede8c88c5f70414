/**
 * The page to hand out as SVG, for slides: real text, in fonts that every office computer has one of (Arial, and those of its widths);
 * each line keeps its width in any other. Nothing is fetched.
 */
import { entryOf } from '../../basics/entry-of.ts';
import {
  baselineOf,
  type Piece,
  type Plate,
  type PlateShape,
  type PlateStroke,
  type SetText,
} from './plate-model.ts';

/** What texts have to be measured in. */
export const plateFonts = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** @param ids what ids in it begin with, for when it stands in a page. */
export function plateSvg({ width, height, title, about, pieces }: Plate, ids = 'praatplaat'): string {
  const size = `${mm(width)}mm`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${mm(height)}mm" viewBox="0 0 ${number(width)} ${number(height)}" `,
    `lang="nl" role="group" aria-labelledby="${ids}-titel" aria-describedby="${ids}-over" font-family="${plateFonts}">`,
    `<title id="${ids}-titel">${escaped(title)}</title><desc id="${ids}-over">${escaped(about)}</desc>`,
    `<rect width="${number(width)}" height="${number(height)}" fill="#ffffff"/>`,
    ...pieces.map(pieceSvg),
    '</svg>',
  ].join('');
}

function pieceSvg(piece: Piece): string {
  switch (piece.type) {
    case 'section':
      return `<g role="group" aria-label="${escaped(piece.name)}">${piece.pieces.map(pieceSvg).join('')}</g>`;
    case 'list':
      return `<g role="list">${piece.items.map((item) => `<g role="listitem">${item.map(pieceSvg).join('')}</g>`).join('')}</g>`;
    case 'text':
      return textSvg(piece.text, piece.role === 'title' ? 1 : piece.role === 'heading' ? 2 : undefined);
    case 'figure':
      return `<g role="img" aria-label="${escaped(piece.alt)}">${piece.shapes.map(shapeSvg).join('')}</g>`;
    case 'decoration':
      return piece.shapes.length === 0
        ? ''
        : `<g aria-hidden="true">${piece.shapes.map(shapeSvg).join('')}</g>`;
  }
}

function shapeSvg(shape: PlateShape): string {
  switch (shape.type) {
    case 'rectangle':
      return `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}" fill="${shape.color}"/>`;
    case 'path': {
      const steps = shape.steps.map(([x, y]) => `l${number(x)} ${number(y)}`).join('');
      return `<path d="M${number(shape.from.x)} ${number(shape.from.y)}${steps}" fill="none"${strokeSvg(shape.stroke)}/>`;
    }
    case 'disc':
      return `<circle cx="${number(shape.at.x)}" cy="${number(shape.at.y)}" r="${number(shape.radius)}" fill="${shape.color}"${shape.stroke === undefined ? '' : strokeSvg(shape.stroke)}/>`;
    case 'words':
      return textSvg(shape.text);
  }
}

const strokeSvg = ({ color, width, dashes }: PlateStroke) =>
  ` stroke="${color}" stroke-width="${number(width)}"${dashes === undefined ? '' : ` stroke-dasharray="${dashes.map(number).join(' ')}"`}`;

/** @param level of a heading. */
function textSvg(text: SetText, level?: number): string {
  const { style, lines, isRightToLeft } = text;
  const role = level === undefined ? '' : ` role="heading" aria-level="${level}"`;
  const weight = style.face === 'bold' ? ' font-weight="700"' : '';
  const x = number(text.x + (isRightToLeft ? text.width : 0));
  const spans = lines.map((line, at) => {
    const y = number(text.y + at * style.leading + baselineOf(style));
    const width = line.width > 0 ? ` textLength="${number(line.width)}" lengthAdjust="spacingAndGlyphs"` : '';
    const after = line.text.endsWith(' ') ? ' ' : '';
    return `<tspan x="${x}" y="${y}"${width}>${escaped(line.text.trimEnd())}</tspan>${after}`;
  });
  return `<text${role} font-size="${number(style.size)}"${weight} fill="${style.color}"${isRightToLeft ? ' direction="rtl"' : ''}>${spans.join('')}</text>`;
}

const number = (value: number) => String(Math.round(value * 100) / 100);

/** pt to mm. */
const mm = (points: number) => String(Math.round((points / 72) * 254) / 10);

/** What XML cannot hold is left out: nobody sees it either. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entryOf(entities, sign) ?? '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
