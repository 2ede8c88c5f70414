/**
 * A document as OpenDocument text (ODF 1.3, ISO/IEC 26300): the same words, order and roles as the Word file. The libraries that
 * there are write no head rows of tables, no language, no list of contents, or no picture in two forms.
 */

import { entryOf } from '../../basics/entry-of.ts';
import type { Block } from '../blocks.ts';
import { svgOf } from './drawing-svg.ts';
import {
  anchorOf,
  figuresOf,
  headingsForContents,
  hueAfter,
  type OfficeDocument,
  type Pictures,
  type PlacedHeading,
} from './office-document.ts';
import {
  cellStyles,
  contentsIn,
  figureIn,
  headingIn,
  headingVariant,
  listIn,
  logoIn,
  paragraph,
  tableIn,
} from './open-content.ts';
import { openManifest, openMeta, openPart, openStyles, openStyleNames as styles } from './open-styles.ts';
import { type Part, packed } from './package.ts';

export const openDocumentType = 'application/vnd.oasis.opendocument.text';

export function makeOpenDocument(document: OfficeDocument, png: Pictures): Uint8Array<ArrayBuffer> {
  const { automatic, body, svgs } = contentOf(document, png);
  const parts: readonly Part[] = [
    {
      path: 'content.xml',
      content: openPart(
        'document-content',
        `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
    },
    { path: 'styles.xml', content: openStyles(document.belongsTo) },
    { path: 'meta.xml', content: openMeta(document.fileTitle) },
    ...(document.logo === undefined ? [] : [{ path: logoPath, content: document.logo.png }]),
    ...figuresOf(document).flatMap((_, at) => {
      const bytes = png[at];
      if (bytes === undefined) return [];
      return [
        { path: `${filesOf(at)}.svg`, content: svgs[at] ?? '' },
        { path: `${filesOf(at)}.png`, content: bytes },
      ];
    }),
  ];
  const manifest = openManifest(
    openDocumentType,
    parts.map(({ path }) => path),
  );
  return packed([
    // First and as it is: by this a program knows the file without unpacking it.
    { path: 'mimetype', content: openDocumentType, isStored: true },
    ...parts,
    { path: 'META-INF/manifest.xml', content: manifest },
  ]);
}

const logoPath = 'Pictures/logo.png';

/** @param at which figure of the document it is. */
const filesOf = (at: number) => `Pictures/figuur-${at + 1}`;

function contentOf(document: OfficeDocument, png: Pictures) {
  const { heading, logo, facts, contents, blocks, hues } = document;
  const automatic = [cellStyles];
  const svgs: string[] = [];
  let hue = document.hue;
  let tables = 0;
  const lay = (block: Block, at: number): string => {
    hue = hueAfter(block, hue, document);
    switch (block.type) {
      case 'heading': {
        const { level, text, code } = block;
        const own = code === undefined ? undefined : (entryOf(hues, code) ?? '');
        const placed: PlacedHeading = { level, text, anchor: anchorOf(at) };
        const isOnNewPage = at === 0 && contents !== '';
        if (own === undefined && !isOnNewPage) return headingIn(placed);
        const name = `Kop${at + 1}`;
        automatic.push(headingVariant(name, placed, { hue: own, isOnNewPage }));
        return headingIn(placed, name);
      }
      case 'paragraph':
        return paragraph(styles.body, block.text, block.label);
      case 'list':
        return listIn(block.items);
      case 'table': {
        tables += 1;
        const made = tableIn(block, tables);
        automatic.push(made.automatic);
        return made.table;
      }
      case 'figure': {
        const count = svgs.push(svgOf(block.drawing, hue));
        return figureIn(block, png[count - 1] === undefined ? undefined : filesOf(count - 1), count);
      }
    }
  };
  const start = [
    ...(logo === undefined ? [] : [logoIn(logo, logoPath)]),
    paragraph(styles.eyebrow, heading.eyebrow),
    paragraph(styles.title, heading.title),
    ...facts.map(({ label, value }) => paragraph(styles.fact, value, label)),
    ...(contents === '' ? [] : [contentsIn(contents, headingsForContents(blocks))]),
  ];
  // Laid first: what is laid brings its styles.
  const body = [...start, ...blocks.map(lay)].join('');
  return { automatic: automatic.join(''), body, svgs };
}
