/** What a document is and who it is of, before its contents: the title, and a block of facts on tinted ground. */
import type { Composition, Fact, Heading } from '../../worksheet/print/composition.ts';
import type { OutlineItem } from '../format/outline.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { pairColumns, pairOf, textBlock } from '../setting/blocks.ts';
import type { Flow } from '../setting/flow.ts';
import { balancedWidth } from '../setting/layout.ts';
import {
  type Column,
  fullWidth,
  gaps,
  measureColumn,
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

interface EyebrowLook {
  readonly above: TextStyle;
  readonly gap: number;
}

const usualEyebrow: EyebrowLook = { above: styles.eyebrow, gap: gaps.afterEyebrow };

/** Set as one heading: 'Werkblad 1A', and under it the title over lines of about the same length. */
export function layHeading(
  flow: Flow,
  heading: StructureElement,
  { eyebrow, title }: Heading,
  style: TextStyle,
  { above: aboveStyle, gap }: EyebrowLook = usualEyebrow,
): void {
  // The space keeps the two apart when copied or read out.
  const above = { ...aboveStyle, color: flow.accent.text };
  flow.textIn(heading, flow.paragraph(`${eyebrow} `, above, measureColumn));
  flow.space(gap);
  const measure = (part: string) => flow.pdf.fonts.measure(part, style);
  const width = balancedWidth(flow.safe(title).text, fullWidth.width, measure);
  flow.textIn(heading, flow.paragraph(title, style, { x: fullWidth.x, width }));
}

/** A list of labels with what they are about. */
export function layFacts(flow: Flow, facts: readonly Fact[], parent: StructureElement): void {
  if (facts.length === 0) return;
  const columns = pairColumns(fullWidth);
  // Within the padding of the ground; the values stand in the column of the answers to records.
  const labels = narrowed(columns.label, gaps.factPadding, 0);
  const values = narrowed(columns.about, 0, gaps.factPadding);
  const pairs = facts.map(({ label, value }) =>
    pairOf(
      flow,
      textBlock(flow, 'Lbl', flow.paragraph(`${label} `, styles.label, labels)),
      textBlock(flow, 'LBody', flow.paragraph(value, styles.body, values)),
    ),
  );
  const height =
    pairs.reduce((sum, pair) => sum + pair.height, 0) +
    gaps.betweenFacts * (pairs.length - 1) +
    gaps.factPadding * 2;
  drawGround(flow, height);
  flow.advance(gaps.factPadding);
  // A list without numbers: of 'none' some validators ask why it has labels at all.
  const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /Disc>>' });
  pairs.forEach((pair, at) => {
    if (at > 0) flow.space(gaps.betweenFacts);
    pair.draw(addElement(list, 'LI'));
  });
  flow.advance(gaps.factPadding);
}

function narrowed({ x, width }: Column, left: number, right: number): Column {
  return { x: x + left, width: width - left - right };
}

/** No ground under what goes on over the page. */
function drawGround(flow: Flow, height: number): void {
  if (height > flow.room) return;
  flow.pdf.artifact('decoration', (canvas) => {
    canvas.fill(fullWidth.x, flow.y, fullWidth.width, height, flow.accent.tint);
  });
}
