/**
 * The table of contents: each entry a link to what it names. It is set before what it names, so that it stands in
 * front; the page numbers and the links come when everything has its place.
 */
import { pdfText } from '../../text/pdf.ts';
import type { Destination } from '../format/outline.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow } from '../setting/flow.ts';
import {
  baseline,
  type Column,
  fullWidth,
  gaps,
  strokes,
  styles,
  type TextStyle,
} from '../setting/page-design.ts';
import type { Paragraph } from '../setting/paragraph.ts';

export interface ContentsEntry {
  readonly title: string;
  /** '#rrggbb' of the block beside the title; '' for none. */
  readonly color: string;
  readonly parts: readonly string[];
}

/** An entry that waits for its page. */
interface Slot {
  readonly item: StructureElement;
  readonly title: string;
  readonly style: TextStyle;
  readonly link: StructureElement;
  readonly page: number;
  readonly top: number;
  readonly height: number;
}

export interface Contents {
  /** @param destinations of the entries and their parts, in order. */
  finish(destinations: readonly Destination[]): void;
}

const square = 8;
const indent = 20;
const pageNumberWidth = 40;

const titles: Column = { x: fullWidth.x + indent, width: fullWidth.width - indent - pageNumberWidth };

export function layContents(
  flow: Flow,
  entries: readonly ContentsEntry[],
  parent: StructureElement,
): Contents {
  const contents = addElement(parent, 'TOC');
  const slots: Slot[] = [];
  for (const { title, color, parts: partTitles } of entries) {
    const chapter = measureEntry(flow, title, styles.contentsChapter);
    const parts = partTitles.map((part) => measureEntry(flow, part, styles.contentsPart));
    flow.keepTogether(parts.reduce((sum, { height }) => sum + height, gaps.aboveEntry + chapter.height));
    flow.rule(strokes.hairline, gaps.aboveEntry);
    if (color !== '') drawSquare(flow, color);
    const item = addElement(contents, 'TOCI');
    slots.push(layEntry(flow, chapter, item));
    if (parts.length > 0) {
      const within = addElement(item, 'TOC');
      for (const part of parts) slots.push(layEntry(flow, part, addElement(within, 'TOCI')));
    }
    flow.space(gaps.belowEntry);
  }
  return {
    finish(destinations) {
      slots.forEach((slot, at) => {
        const destination = destinations[at];
        if (destination === undefined) throw new Error(`The contents lead nowhere: ${slot.title}`);
        finishEntry(flow, slot, destination);
      });
    },
  };
}

function drawSquare(flow: Flow, color: string): void {
  const { leading } = styles.contentsChapter;
  flow.pdf.artifact('decoration', (canvas) => {
    canvas.fill(fullWidth.x, flow.y + (leading - square) / 2, square, square, color);
  });
}

interface Entry {
  readonly title: string;
  readonly paragraph: Paragraph;
  readonly height: number;
}

/** The space keeps the page number apart. */
function measureEntry(flow: Flow, title: string, style: TextStyle): Entry {
  const paragraph = flow.paragraph(`${title} `, style, titles);
  return { title, paragraph, height: paragraph.height };
}

function layEntry(flow: Flow, { title, paragraph }: Entry, item: StructureElement): Slot {
  const link = addElement(addElement(item, 'Reference'), 'Link', flow.readAs(title));
  const top = flow.y;
  flow.textIn(link, paragraph);
  return {
    item,
    title,
    style: paragraph.style,
    link,
    page: flow.pdf.pages.current,
    top,
    height: flow.y - top,
  };
}

/** The page number stands on the first line of the title, at the margin. */
function finishEntry(
  flow: Flow,
  { item, title, style, link, page, top, height }: Slot,
  to: Destination,
): void {
  item.refersTo.push(to.element);
  const number = String(to.page);
  const x = fullWidth.x + fullWidth.width - flow.pdf.fonts.measure(number, style);
  flow.pdf.pages.goTo(page);
  flow.pdf.content(link, (canvas) => {
    canvas.text(number, x, top + baseline(style), style);
  });
  const area = { x: fullWidth.x, y: top, width: fullWidth.width, height };
  flow.pdf.linkTo(link, area, to, pdfText.toPage(title, to.page));
}
