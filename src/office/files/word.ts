/**
 * A document as a Word file (Office Open XML), by the library `docx`: headings, lists and tables as Word has them, so that
 * its navigation, its reader and its accessibility check know what is what.
 */
import {
  Bookmark,
  Document,
  type FileChild,
  Footer,
  ImageRun,
  Packer,
  Paragraph,
  SimpleField,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import { type Logo, logoOnPaper } from '../../basics/logo.ts';
import type { MarkedCell } from '../../worksheet/print/printed.ts';
import type { Block } from '../blocks.ts';
import { cleaned } from '../markup.ts';
import { labelled } from '../plain.ts';
import { svgOf } from './drawing-svg.ts';
import { accentFor, figureSize, isFromRight } from './look.ts';
import {
  anchorOf,
  headingsForContents,
  hueAfter,
  type OfficeDocument,
  type Pictures,
} from './office-document.ts';
import { tidyPackage } from './word-package.ts';
import {
  bullets,
  headingStyle,
  language,
  lengths,
  pageProperties,
  styleNames,
  wordStyles,
} from './word-styles.ts';
import { wordTable } from './word-table.ts';

/** @throws Error when the library cannot write it. */
export async function makeWordFile(
  document: OfficeDocument,
  png: Pictures,
  onProgress: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { blocks, fileTitle } = document;
  let figure = 0;
  let hue = document.hue;
  const laid = blocks.map((block, at) => {
    hue = hueAfter(block, hue, document);
    if (block.type !== 'figure') return setBlock(block, { at, hue, hasContents: document.contents !== '' });
    figure += 1;
    return setFigure(block, hue, png[figure - 1], figure);
  });
  const children = [...start(document), ...laid.flat()];
  onProgress(0.4);
  const file = new Document({
    title: cleaned(fileTitle),
    styles: wordStyles,
    numbering: bullets,
    sections: [{ properties: pageProperties, footers: { default: foot(document.belongsTo) }, children }],
  });
  const bytes = await Packer.pack(file, 'uint8array');
  onProgress(0.8);
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.name] : []));
  return tidyPackage(bytes, { title: fileTitle, language, tables });
}

function start({ heading, logo, facts, contents, blocks, hue }: OfficeDocument): readonly FileChild[] {
  const accent = accentFor(hue);
  return [
    ...(logo === undefined ? [] : [new Paragraph({ children: [logoRun(logo)] })]),
    new Paragraph({
      style: styleNames.eyebrow,
      children: runs(heading.eyebrow, { color: accent.text.slice(1) }),
    }),
    new Paragraph({ style: styleNames.title, ...direction(heading.title), children: runs(heading.title) }),
    ...facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: styleNames.fact,
          shading: { type: 'clear', color: 'auto', fill: accent.tint.slice(1) },
          children: [...runs(labelled(label, ''), { bold: true }), ...runs(` ${value}`)],
        }),
    ),
    ...(contents === '' ? [] : listOfContents(contents, blocks)),
  ];
}

function logoRun({ png, alt, ...size }: Logo): ImageRun {
  const { width, height } = logoOnPaper(size);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: (width * 4) / 3, height: (height * 4) / 3 },
    // Figures are counted from one.
    altText: { id: '0', name: 'Logo', description: cleaned(alt) },
  });
}

/**
 * With its entries in it, so that no program has to make them first and ask whether it may. Where pages begin is known to the
 * program that shows them alone: the entries are links, without numbers.
 */
function listOfContents(title: string, blocks: readonly Block[]): readonly FileChild[] {
  return [
    new Paragraph({ style: styleNames.contentsTitle, children: runs(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      pageNumbersEntryLevelsRange: '1-2',
      beginDirty: false,
      cachedEntries: headingsForContents(blocks).map(({ level, text, anchor }) => ({
        title: cleaned(text).replaceAll('\n', ' '),
        level: level - 1,
        href: anchor,
      })),
    }),
  ];
}

interface Setting {
  /** The block's place in the document. */
  readonly at: number;
  readonly hue: string;
  readonly hasContents: boolean;
}

function setBlock(
  block: Exclude<Block, { type: 'figure' }>,
  { at, hue, hasContents }: Setting,
): readonly FileChild[] {
  switch (block.type) {
    case 'heading': {
      const isAfterContents = at === 0 && hasContents;
      const edge = {
        style: 'single',
        size: lengths.edge,
        space: 8,
        color: accentFor(hue).surface.slice(1),
      } as const;
      return [
        new Paragraph({
          heading: headingStyle(block.level),
          ...direction(block.text),
          ...(isAfterContents ? { pageBreakBefore: true } : {}),
          ...(block.code === undefined ? {} : { border: { left: edge } }),
          children: [new Bookmark({ id: anchorOf(at), children: runs(block.text) })],
        }),
      ];
    }
    case 'paragraph': {
      const label = block.label === '' ? [] : runs(`${labelled(block.label, '')} `, { bold: true });
      return [new Paragraph({ ...direction(block.text), children: [...label, ...runs(block.text)] })];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: styleNames.listItem,
            ...direction(item),
            numbering: { reference: bullets.config[0].reference, level: 0 },
            children: runs(item),
          }),
      );
    case 'table':
      return [
        wordTable(block, (text, marked) => ({ ...direction(text), children: markedRuns(text, marked) })),
        new Paragraph({ style: styleNames.afterTable, children: [] }),
      ];
  }
}

function setFigure(
  { drawing, caption }: Extract<Block, { type: 'figure' }>,
  hue: string,
  png: Uint8Array | undefined,
  count: number,
): readonly FileChild[] {
  const words = caption === '' ? [] : [new Paragraph({ style: styleNames.caption, children: runs(caption) })];
  if (png === undefined) return caption === '' ? [new Paragraph({ children: runs(drawing.alt) })] : words;
  const { width, height } = figureSize(drawing);
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svgOf(drawing, hue)),
    fallback: { type: 'png', data: png },
    transformation: { width: (width * 4) / 3, height: (height * 4) / 3 },
    altText: { id: String(count), name: `Figuur ${count}`, description: cleaned(drawing.alt) },
  });
  return [...words, new Paragraph({ children: [picture] })];
}

function foot(belongsTo: readonly string[]): Footer {
  const words =
    belongsTo.length === 0 ? [] : [...runs(belongsTo.join(' · ')), new TextRun({ children: [new Tab()] })];
  // Without what it last showed Word takes the file for damaged; it counts anew itself.
  const number = new SimpleField('PAGE', '1');
  return new Footer({ children: [new Paragraph({ style: styleNames.foot, children: [...words, number] })] });
}

/** Struck through what is gone, underlined and bold what is new. */
function markedRuns(text: string, marked: MarkedCell): readonly TextRun[] {
  if (marked === undefined) return runs(text);
  return marked.flatMap(({ type, text: piece }) => {
    if (type === 'same') return runs(piece);
    return runs(piece, type === 'gone' ? { strike: true } : { bold: true, underline: {} });
  });
}

interface RunLook {
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly underline?: Record<string, never>;
  readonly color?: string;
}

/** A line break of a text is one of its paragraph, and a tab a tab. */
function runs(text: string, look: RunLook = {}): readonly TextRun[] {
  const side = isFromRight(text) ? { rightToLeft: true } : {};
  return cleaned(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          ...look,
          ...side,
          ...(at === 0 ? {} : { break: 1 }),
          children: line.split('\t').flatMap((part, tab) => (tab === 0 ? [part] : [new Tab(), part])),
        }),
    );
}

const direction = (text: string) => (isFromRight(text) ? { bidirectional: true } : {});
