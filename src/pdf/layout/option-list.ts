/** A list of options with a mark before each: to look at, to fill in on a screen, or to fill in by pen. */

import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Area } from '../format/tagged.ts';
import type { Block } from '../setting/block.ts';
import type { Flow } from '../setting/flow.ts';
import type { Column, TextStyle } from '../setting/page-design.ts';

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
}

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
  { mark, indent, between, below, few, numbering }: OptionListLook,
): Block {
  const labels: Column = { x: column.x + indent, width: column.width - indent };
  const measured = options.map(({ label, style, drawMark }) => {
    const paragraph = flow.paragraph(label, style, labels);
    return { paragraph, height: paragraph.height + below, drawMark };
  });
  const heightOf = (some: typeof measured) => some.reduce((sum, { height }) => sum + height + between, 0);
  return {
    first: heightOf(options.length <= few ? measured : measured.slice(0, 1)),
    height: heightOf(measured),
    draw(parent) {
      const attributes = `<</O /List /ListNumbering /${numbering}>>`;
      const list = addElement(parent, 'L', { attributes });
      measured.forEach(({ paragraph, height, drawMark }, at) => {
        if (at > 0) flow.space(between);
        flow.keepTogether(height);
        const item = addElement(list, 'LI');
        const y = flow.y + (paragraph.style.leading - mark) / 2;
        drawMark(item, { x: column.x, y, width: mark, height: mark });
        flow.text(item, 'LBody', paragraph);
        flow.advance(below);
      });
    },
  };
}
