/** Blocks made of texts and of other blocks. */
import type { Role } from '../format/structure-tree.ts';
import type { Block } from './block.ts';
import type { Flow } from './flow.ts';
import { type Column, pairs } from './page-design.ts';
import type { Paragraph } from './paragraph.ts';

/** A text that is never so long that it matters where it breaks. */
export function textBlock(flow: Flow, role: Role, paragraph: Paragraph): Block {
  const { height } = paragraph;
  return { first: height, height, draw: (parent) => flow.text(parent, role, paragraph) };
}

/** @param drop pt of white above the block, which belongs to it. */
export function lowered(flow: Flow, drop: number, block: Block): Block {
  return {
    first: drop + block.first,
    height: drop + block.height,
    draw(parent) {
      flow.advance(drop);
      block.draw(parent);
    },
  };
}

/** A label with what it is about beside it, or under it when that needs all of the column. */
export function pairOf(flow: Flow, label: Block, about: Block, isStacked = false): Block {
  const together = (height: number) => (isStacked ? label.height + height : Math.max(label.height, height));
  return {
    first: together(about.first),
    height: together(about.height),
    draw(parent) {
      const drawBoth = [label, about].map((block) => () => block.draw(parent));
      if (isStacked) for (const draw of drawBoth) draw();
      else flow.beside(...drawBoth);
    },
  };
}

/** Labels in a column of their own, what they are about beside them. */
export function pairColumns({ x, width }: Column): { readonly label: Column; readonly about: Column } {
  const indent = pairs.label + pairs.gutter;
  return { label: { x, width: pairs.label }, about: { x: x + indent, width: width - indent } };
}
