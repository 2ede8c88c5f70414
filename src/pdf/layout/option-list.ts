/** A list of options with a mark before each: to look at, to fill in on a screen, or to fill in by pen. */

import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Area } from '../format/tagged.ts';
import type { Block } from '../setting/block.ts';
import type { Flow } from '../setting/flow.ts';
import type { Column, TextStyle } from '../setting/page-design.ts';
import type { Paragraph } from '../setting/paragraph.ts';

/** Lengths in pt. */
export interface OptionListLook {
  /** The side of a mark. */
  readonly mark: number;
  /** From the left of a mark to its label. */
  readonly indent: number;
  readonly between: number;
  /** White under each option, which is part of it. */
  readonly below: number;
  /** So many are seen at one glance: they stay together, and with their question. */
  readonly few: number;
  /** The shape of the marks (ISO 32000-1, 14.8.5.5). */
  readonly numbering: 'Square' | 'Circle';
  /** Most options on a line, where each label fits on one; one under the other without. */
  readonly across?: number;
}

/** White between options on a line. */
const betweenAcross = 12;

export interface ListedOption {
  readonly label: string;
  readonly style: TextStyle;
  /** Draws the mark, as a new element of `item`. */
  drawMark(item: StructureElement, area: Area): void;
}

export function measureOptionList(
  flow: Flow,
  options: readonly ListedOption[],
  column: Column,
  { mark, indent, between, below, few, numbering, across = 1 }: OptionListLook,
): Block {
  const measure = (count: number) => {
    const width = (column.width + betweenAcross) / count - betweenAcross;
    return options.map(({ label, style, drawMark }, at) => {
      const x = column.x + (at % count) * (width + betweenAcross);
      const paragraph = flow.paragraph(label, style, { x: x + indent, width: width - indent });
      return { x, paragraph, drawMark };
    });
  };
  const lines = inLines(measure, Math.min(across, options.length)).map((items) => ({
    items,
    height: Math.max(...items.map(({ paragraph }) => paragraph.height)) + below,
  }));
  const heightOf = (some: typeof lines) => some.reduce((sum, { height }) => sum + height + between, 0);
  return {
    first: heightOf(options.length <= few ? lines : lines.slice(0, 1)),
    height: heightOf(lines),
    draw(parent) {
      const attributes = `<</O /List /ListNumbering /${numbering}>>`;
      const list = addElement(parent, 'L', { attributes });
      lines.forEach(({ items, height }, at) => {
        if (at > 0) flow.space(between);
        flow.keepTogether(height);
        flow.beside(
          ...items.map(({ x, paragraph, drawMark }) => () => {
            const item = addElement(list, 'LI');
            const y = flow.y + (paragraph.style.leading - mark) / 2;
            drawMark(item, { x, y, width: mark, height: mark });
            flow.text(item, 'LBody', paragraph);
          }),
        );
        flow.advance(below);
      });
    },
  };
}

/** The most on a line that leaves each label whole, one under the other where that is none. */
function inLines<Item extends { readonly paragraph: Paragraph }>(
  measure: (count: number) => readonly Item[],
  most: number,
): readonly (readonly Item[])[] {
  for (let count = most; count > 1; count -= 1) {
    const items = measure(count);
    if (items.every(({ paragraph }) => paragraph.lines.length === 1)) return chunked(items, count);
  }
  return chunked(measure(1), 1);
}

function chunked<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / count) }, (_, at) =>
    items.slice(at * count, (at + 1) * count),
  );
}
