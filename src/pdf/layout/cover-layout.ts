/** What a document is and who it is of, before its contents: the title, and a block of facts on tinted ground. */

import type { Composition, Fact, Heading } from '../../worksheet/print/composition.ts';
import type { OutlineItem } from '../format/outline.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow } from '../setting/flow.ts';
import { balancedWidth } from '../setting/layout.ts';
import {
  type Column,
  fullWidth,
  gaps,
  measureColumn,
  pairs,
  styles,
  type TextStyle,
} from '../setting/page-design.ts';

/** The title at the head of a document of one worksheet, and the bookmark that leads to it. */
export function layDocumentTitle(
  flow: Flow,
  { heading, name }: Pick<Composition, 'heading' | 'name'>,
): OutlineItem {
  const { pdf } = flow;
  const element = addElement(pdf.root, 'H1', flow.readAs(`${heading.eyebrow} ${heading.title}`));
  const bookmark = pdf.bookmark(name, element, flow.y);
  layHeading(flow, element, heading, styles.title);
  flow.space(gaps.afterTitle + gaps.beforeFacts);
  return bookmark;
}

/** Set as one heading: 'Werkblad 1A', and under it the title over lines of about the same length. */
export function layHeading(
  flow: Flow,
  heading: StructureElement,
  { eyebrow, title }: Heading,
  style: TextStyle,
): void {
  // The space keeps the two apart for who copies or listens.
  flow.textIn(heading, `${eyebrow} `, { ...styles.eyebrow, color: flow.accent.text }, measureColumn);
  flow.space(gaps.afterEyebrow);
  const measure = (part: string) => flow.pdf.fonts.measure(part, style);
  const width = balancedWidth(flow.safe(title).text, fullWidth.width, measure);
  flow.textIn(heading, title, style, { x: fullWidth.x, width });
}

/** A list of labels with what they are about. */
export function layFacts(flow: Flow, facts: readonly Fact[], parent: StructureElement): void {
  if (facts.length === 0) return;
  const { label: labels, value: values } = factColumns();
  const heights = facts.map(({ label, value }) =>
    Math.max(flow.height(label, styles.label, labels.width), flow.height(value, styles.body, values.width)),
  );
  const height =
    heights.reduce((sum, one) => sum + one, 0) +
    gaps.betweenFacts * (facts.length - 1) +
    gaps.factPadding * 2;
  layGround(flow, height);
  flow.y += gaps.factPadding;
  const list = addElement(parent, 'L');
  facts.forEach(({ label, value }, at) => {
    if (at > 0) flow.space(gaps.betweenFacts);
    const item = addElement(list, 'LI');
    const { y } = flow;
    flow.text(item, 'Lbl', `${label} `, styles.label, labels);
    const end = flow.y;
    flow.y = y;
    flow.text(item, 'LBody', value, styles.body, values);
    flow.y = Math.max(flow.y, end);
  });
  flow.y += gaps.factPadding;
}

/** Within the padding of the ground; the values stand in the column of the answers to records. */
export function factColumns(): { readonly label: Column; readonly value: Column } {
  const x = fullWidth.x + gaps.factPadding;
  const label = pairs.label - gaps.factPadding;
  const indent = label + pairs.gutter;
  return {
    label: { x, width: label },
    value: { x: x + indent, width: fullWidth.width - gaps.factPadding * 2 - indent },
  };
}

/** No ground under what goes on over the page. */
export function layGround(flow: Flow, height: number): void {
  if (height > flow.room) return;
  flow.pdf.artifact('decoration', (canvas) => {
    canvas.fill(fullWidth.x, flow.y, fullWidth.width, height, flow.accent.tint);
  });
}
