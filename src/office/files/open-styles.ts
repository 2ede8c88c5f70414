/** The styles of an OpenDocument file, by the names that LibreOffice gives them wherever it has one; and what is said of the file. */
import { entryOf } from '../../basics/entry-of.ts';
import { paperColors as colors } from '../../basics/paper-colors.ts';
import type { Level } from '../blocks.ts';
import { escaped } from '../markup.ts';
import { fontFamily, headingLooks, looks, paper, type Style } from './look.ts';

export const openStyleNames = {
  body: 'Text_20_body',
  title: 'Title',
  eyebrow: 'Soort',
  contentsTitle: 'Contents_20_Heading',
  fact: 'Feit',
  caption: 'Caption',
  listItem: 'Opsomming',
  list: 'List_20_1',
  columnHead: 'Table_20_Heading',
  cell: 'Table_20_Contents',
  foot: 'Footer',
  label: 'Strong_20_Emphasis',
  /** Words that are gone, and words that are new. */
  gone: 'Deletion',
  added: 'Insertion',
  /** In the list of contents. */
  link: 'Index_20_Link',
} as const;

/** The title is the first heading of the document and stands above those of the program. */
export const headingStyleName = (level: Level) => `Heading_20_${Math.max(1, level - 1)}`;
export const contentsStyleName = (level: Level) => `Contents_20_${Math.max(1, level - 1)}`;

/** Of the same style, read from the right. */
export const fromRightName = (style: string) => `${style}-rtl`;

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

/** An XML file of the package. @param kind the element around it, without its prefix. */
export function openPart(kind: string, content: string): string {
  const fonts = `<office:font-face-decls><style:font-face style:name="${fontFamily}" svg:font-family="${fontFamily}" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>`;
  const declared = kind === 'document-meta' ? '' : fonts;
  return `<?xml version="1.0" encoding="UTF-8"?><office:${kind} ${namespaces} office:version="1.3">${declared}${content}</office:${kind}>`;
}

/** The words at the foot of each page stand left, the number of the page right. */
export function openStyles(belongsTo: readonly string[]): string {
  return openPart(
    'document-styles',
    `<office:styles>${commonStyles}</office:styles><office:automatic-styles>${pageLayout}</office:automatic-styles><office:master-styles>${masterPage(belongsTo)}</office:master-styles>`,
  );
}

function paragraphStyle(
  name: string,
  { size, color, bold = false, before = 0, after = 0, keepsNext = false }: Style,
) {
  const paragraph = `fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"${keepsNext ? ' fo:keep-with-next="always"' : ''}`;
  const weight = bold ? 'bold' : 'normal';
  const letters = `fo:font-size="${size}pt" style:font-size-complex="${size}pt" fo:color="${color}" fo:font-weight="${weight}" style:font-weight-complex="${weight}"`;
  return { name, paragraph, letters };
}

function written(
  { name, paragraph, letters }: ReturnType<typeof paragraphStyle>,
  more: { readonly attributes?: string; readonly paragraph?: string; readonly tabs?: string } = {},
): string {
  const { attributes = '', paragraph: own = '', tabs = '' } = more;
  const shown = escaped(name.replaceAll('_20_', ' '));
  const parent = name === 'Standard' ? '' : ' style:parent-style-name="Standard"';
  return [
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${parent}${attributes}>`,
    `<style:paragraph-properties ${paragraph}${own}>${tabs}</style:paragraph-properties>`,
    `<style:text-properties ${letters}/></style:style>`,
    `<style:style style:name="${fromRightName(name)}" style:family="paragraph" style:parent-style-name="${name}">`,
    '<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="start"/></style:style>',
  ].join('');
}

const twoDigits = (length: number) => Math.round(length * 100) / 100;
const textWidth = twoDigits(paper.width - 2 * paper.margin);

const commonStyles = [
  '<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:orphans="2" fo:widows="2" style:writing-mode="lr-tb"/>',
  `<style:text-properties style:font-name="${fontFamily}" fo:font-size="${looks.body.size}pt" fo:color="${colors.ink}" fo:language="nl" fo:country="NL" style:language-asian="nl" style:country-asian="NL" style:language-complex="ar" style:country-complex="SA"/></style:default-style>`,
  '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>',
  written(paragraphStyle('Standard', looks.body)),
  written(paragraphStyle(openStyleNames.body, looks.body)),
  written(paragraphStyle(openStyleNames.eyebrow, looks.eyebrow)),
  written(paragraphStyle(openStyleNames.title, looks.title)),
  written(paragraphStyle(openStyleNames.contentsTitle, looks.contentsTitle)),
  written(paragraphStyle(openStyleNames.fact, looks.fact), {
    paragraph: ` fo:background-color="${colors.ground}"`,
  }),
  written(paragraphStyle(openStyleNames.caption, looks.caption)),
  written(paragraphStyle(openStyleNames.listItem, { ...looks.body, after: 3 })),
  written(paragraphStyle(openStyleNames.columnHead, looks.columnHead)),
  written(paragraphStyle(openStyleNames.cell, looks.cell)),
  written(paragraphStyle(openStyleNames.foot, looks.foot), {
    tabs: `<style:tab-stops><style:tab-stop style:position="${textWidth}pt" style:type="right"/></style:tab-stops>`,
  }),
  ...([2, 3, 4, 5, 6] as const).map((level) =>
    written(paragraphStyle(headingStyleName(level), headingLooks[level]), {
      attributes: ` style:next-style-name="${openStyleNames.body}" style:default-outline-level="${level - 1}"`,
    }),
  ),
  written(
    paragraphStyle(contentsStyleName(2), { size: 11, color: colors.ink, bold: true, before: 5, after: 2 }),
  ),
  written(paragraphStyle(contentsStyleName(3), { size: 10, color: colors.ink, after: 2 }), {
    paragraph: ' fo:margin-left="14pt"',
  }),
  `<style:style style:name="${openStyleNames.label}" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>`,
  `<style:style style:name="${openStyleNames.gone}" style:display-name="Deletion" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>`,
  `<style:style style:name="${openStyleNames.added}" style:display-name="Insertion" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>`,
  `<style:style style:name="${openStyleNames.link}" style:display-name="Index Link" style:family="text"/>`,
  `<text:list-style style:name="${openStyleNames.list}" style:display-name="List 1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="18pt" fo:text-indent="-14pt" fo:margin-left="18pt"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>`,
].join('');

const pageLayout = `<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="${paper.width}pt" fo:page-height="${paper.height}pt" style:print-orientation="portrait" fo:margin-top="${paper.margin}pt" fo:margin-bottom="30pt" fo:margin-left="${paper.margin}pt" fo:margin-right="${paper.margin}pt"/><style:footer-style><style:header-footer-properties fo:min-height="30pt" fo:margin-top="16pt"/></style:footer-style></style:page-layout>`;

function masterPage(belongsTo: readonly string[]): string {
  const words = belongsTo.length === 0 ? '' : `${escaped(belongsTo.join(' · '))}<text:tab/>`;
  const foot = `<text:p text:style-name="${openStyleNames.foot}">${words}<text:page-number text:select-page="current">1</text:page-number></text:p>`;
  return `<style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>${foot}</style:footer></style:master-page>`;
}

/** Nothing of who made it, or when. */
export function openMeta(title: string): string {
  return openPart(
    'document-meta',
    `<office:meta><dc:title>${escaped(title)}</dc:title><dc:language>nl-NL</dc:language></office:meta>`,
  );
}

const types: Readonly<Record<string, string>> = { xml: 'text/xml', svg: 'image/svg+xml', png: 'image/png' };

/** @param type of the file as a whole. @param paths of all parts but this and the first. */
export function openManifest(type: string, paths: readonly string[]): string {
  const entry = (path: string, mediaType: string, more = '') =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}"${more}/>`;
  const entries = paths.map((path) => entry(path, entryOf(types, path.replace(/^.*\./, '')) ?? ''));
  return `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', type, ' manifest:version="1.3"')}${entries.join('')}</manifest:manifest>`;
}
