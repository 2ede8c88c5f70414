/** Pieces of the content of an OpenDocument file. */

import { type Logo, logoOnPaper } from '../../basics/logo.ts';
import { paperColors as colors } from '../../basics/paper-colors.ts';
import type { MarkedCell, MarkedPiece } from '../../worksheet/print/printed.ts';
import type { Block } from '../blocks.ts';
import { escaped } from '../markup.ts';
import { labelled } from '../plain.ts';
import { accentFor, columnShares, figureSize, isFromRight, staysTogether, textWidth } from './look.ts';
import type { PlacedHeading } from './office-document.ts';
import {
  contentsStyleName,
  fromRightName,
  headingStyleName,
  openStyleNames as styles,
} from './open-styles.ts';

/** Line breaks, tabs and more than one space are elements: as signs, a program reads each run of them as one space. */
export function textIn(text: string): string {
  return escaped(text)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>')
    .replace(/^ | $|(?<=>) | (?=<)/g, '<text:s/>')
    .replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
}

const sided = (style: string, text: string) => (isFromRight(text) ? fromRightName(style) : style);

export function paragraph(style: string, text: string, label = '', marked?: MarkedCell): string {
  const name =
    label === ''
      ? ''
      : `<text:span text:style-name="${styles.label}">${textIn(labelled(label, ''))}</text:span> `;
  return `<text:p text:style-name="${sided(style, text)}">${name}${marked === undefined ? textIn(text) : marked.map(pieceIn).join('')}</text:p>`;
}

function pieceIn({ type, text }: MarkedPiece): string {
  if (type === 'same') return textIn(text);
  return `<text:span text:style-name="${type === 'gone' ? styles.gone : styles.added}">${textIn(text)}</text:span>`;
}

/** @param style of this heading alone, that of its level without. */
export function headingIn({ level, text, anchor }: PlacedHeading, style?: string): string {
  const name = style ?? sided(headingStyleName(level), text);
  const start = `<text:bookmark text:name="${anchor}"/>`;
  return `<text:h text:style-name="${name}" text:outline-level="${level - 1}">${start}${textIn(text)}</text:h>`;
}

/** Of a heading after the list of contents, or where a worksheet begins: in the colour of its block. */
export function headingVariant(
  name: string,
  { level, text }: PlacedHeading,
  { hue, isOnNewPage }: { readonly hue: string | undefined; readonly isOnNewPage: boolean },
): string {
  const edge =
    hue === undefined
      ? ''
      : ` fo:border-left="4.5pt solid ${accentFor(hue).surface}" fo:padding-left="8pt" fo:margin-left="-12.5pt"`;
  const page = isOnNewPage ? ' fo:break-before="page"' : '';
  return `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${sided(headingStyleName(level), text)}"><style:paragraph-properties${page}${edge}/></style:style>`;
}

export function listIn(items: readonly string[]): string {
  const each = items.map((item) => `<text:list-item>${paragraph(styles.listItem, item)}</text:list-item>`);
  return `<text:list text:style-name="${styles.list}">${each.join('')}</text:list>`;
}

/** Its entries are links: where pages begin is known to the program that shows them alone. */
export function contentsIn(title: string, headings: readonly PlacedHeading[]): string {
  const template = ([2, 3] as const).map(
    (level) =>
      `<text:table-of-content-entry-template text:outline-level="${level - 1}" text:style-name="${contentsStyleName(level)}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/></text:table-of-content-entry-template>`,
  );
  const entries = headings.map(
    ({ level, text, anchor }) =>
      `<text:p text:style-name="${sided(contentsStyleName(level), text)}"><text:a xlink:type="simple" xlink:href="#${anchor}" text:style-name="${styles.link}" text:visited-style-name="${styles.link}">${textIn(text)}</text:a></text:p>`,
  );
  const named = textIn(title);
  return [
    '<text:table-of-content text:name="Inhoud"><text:table-of-content-source text:outline-level="2">',
    `<text:index-title-template text:style-name="${styles.contentsTitle}">${named}</text:index-title-template>`,
    ...template,
    '</text:table-of-content-source><text:index-body>',
    `<text:index-title text:name="Inhoudskop"><text:p text:style-name="${styles.contentsTitle}">${named}</text:p></text:index-title>`,
    ...entries,
    '</text:index-body></text:table-of-content>',
  ].join('');
}

/** Styles of the cells of all tables, and of the rows that stay together. */
export const cellStyles = [
  [
    'Cel',
    `fo:padding="3pt" fo:padding-left="0pt" fo:padding-right="8pt" fo:border="none" fo:border-bottom="0.5pt solid ${colors.hairline}"`,
  ],
  [
    'Kolomkop',
    `fo:padding="3pt" fo:padding-left="0pt" fo:padding-right="8pt" fo:border="none" fo:border-bottom="0.75pt solid ${colors.rule}"`,
  ],
]
  .map(
    ([name, properties]) =>
      `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${properties}/></style:style>`,
  )
  .concat(
    '<style:style style:name="Bijeen" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    '<style:style style:name="Gebroken" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>',
  )
  .join('');

/** @param count which table it is, from 1. @returns its styles, and itself. */
export function tableIn({ name, columns, rows, marked }: Extract<Block, { type: 'table' }>, count: number) {
  const id = `Tabel${count}`;
  const widths = columnShares(columns, rows).map((share) => Math.round(share * textWidth * 100) / 100);
  const total = Math.round(widths.reduce((sum, width) => sum + width, 0) * 100) / 100;
  const row = (cells: readonly string[], isHead: boolean, pieces: readonly MarkedCell[] = []) => {
    const each = columns.map((_, at) => {
      const text = paragraph(isHead ? styles.columnHead : styles.cell, cells[at] ?? '', '', pieces[at]);
      return `<table:table-cell table:style-name="${isHead ? 'Kolomkop' : 'Cel'}" office:value-type="string">${text}</table:table-cell>`;
    });
    const style = isHead || staysTogether(cells) ? 'Bijeen' : 'Gebroken';
    return `<table:table-row table:style-name="${style}">${each.join('')}</table:table-row>`;
  };
  return {
    automatic: [
      `<style:style style:name="${id}" style:family="table"><style:table-properties style:width="${total}pt" table:align="left" fo:margin-bottom="6pt" style:may-break-between-rows="true"/></style:style>`,
      ...widths.map(
        (width, at) =>
          `<style:style style:name="${id}.${at + 1}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`,
      ),
    ].join(''),
    table: [
      `<table:table table:name="${id}" table:style-name="${id}"><table:title>${escaped(name)}</table:title>`,
      ...columns.map((_, at) => `<table:table-column table:style-name="${id}.${at + 1}"/>`),
      `<table:table-header-rows>${row(columns, true)}</table:table-header-rows>`,
      ...rows.map((cells, at) => row(cells, false, marked?.[at])),
      '</table:table>',
    ].join(''),
  };
}

/** @param path in the package. */
export function logoIn({ alt, ...size }: Logo, path: string): string {
  const { width, height } = logoOnPaper(size);
  const frame = `<draw:frame draw:name="Logo" text:anchor-type="as-char" svg:width="${width.toFixed(1)}pt" svg:height="${height.toFixed(1)}pt">`;
  const image = `<draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/png"/>`;
  return `<text:p text:style-name="${styles.body}">${frame}${image}<svg:title>Logo</svg:title><svg:desc>${escaped(alt)}</svg:desc></draw:frame></text:p>`;
}

/**
 * Two forms of one picture: a program takes the first that it can show.
 * @param files path in the package without what comes behind the point; `undefined` where there is no picture.
 */
export function figureIn(
  { drawing, caption }: Extract<Block, { type: 'figure' }>,
  files: string | undefined,
  count: number,
): string {
  const words = caption === '' ? '' : paragraph(styles.caption, caption);
  if (files === undefined) return caption === '' ? paragraph(styles.body, drawing.alt) : words;
  const { width, height } = figureSize(drawing);
  const image = (kind: string, type: string) =>
    `<draw:image xlink:href="${files}.${kind}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="${type}"/>`;
  const frame = `<draw:frame draw:name="Figuur ${count}" text:anchor-type="as-char" svg:width="${width.toFixed(1)}pt" svg:height="${height.toFixed(1)}pt">`;
  const meaning = `<svg:title>Figuur ${count}</svg:title><svg:desc>${escaped(drawing.alt)}</svg:desc>`;
  return `${words}<text:p text:style-name="${styles.body}">${frame}${image('svg', 'image/svg+xml')}${image('png', 'image/png')}${meaning}</draw:frame></text:p>`;
}
