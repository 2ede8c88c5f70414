/** A part of a worksheet: its heading, its questions with their answers, in a Sect of its own. */
import type { PrintedQuestion, Section } from '../../worksheet/print/printed.ts';
import type { OutlineItem } from '../format/outline.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import type { Flow } from '../setting/flow.ts';
import { gaps, measureColumn, strokes, styles } from '../setting/page-design.ts';
import { below, type HeadingLevel } from '../setting/place.ts';
import { measureAnswered } from './answer-layout.ts';

export interface SectionPlace {
  readonly parent: StructureElement;
  readonly bookmark: OutlineItem;
  /** Of the section's heading. */
  readonly level: HeadingLevel;
}

/** @returns the bookmark of the section. */
export function laySection(
  flow: Flow,
  { title, questions }: Section,
  { parent, bookmark, level }: SectionPlace,
): OutlineItem {
  const heading = flow.paragraph(title, styles.section, measureColumn);
  const blocks = questions.map((question) => measureQuestion(flow, question, below(level)));
  flow.space(gaps.beforeSection);
  flow.keepTogether(gaps.aboveSection + heading.height + gaps.afterSection + (blocks[0]?.first ?? 0));
  flow.rule(strokes.hairline, gaps.aboveSection);
  const section = addElement(parent, 'Sect');
  const element = addElement(section, `H${level}`, flow.readAs(title));
  const item = flow.pdf.bookmark(title, element, flow.y, bookmark);
  flow.textIn(element, heading);
  flow.space(gaps.afterSection);
  layQuestions(flow, blocks, section);
  return item;
}

export function layQuestions(
  flow: Flow,
  questions: readonly Block[],
  parent: StructureElement,
  between: number = gaps.betweenQuestions,
): void {
  questions.forEach((question, at) => {
    if (at > 0) flow.space(between);
    flow.keepTogether(question.first);
    question.draw(parent);
  });
}

/** @param level of the question's heading. */
export function measureQuestion(flow: Flow, question: PrintedQuestion, level: HeadingLevel): Block {
  const heading = flow.paragraph(question.label, styles.question, measureColumn);
  const answer = measureAnswered(flow, question, { column: measureColumn, level: below(level) });
  return {
    first: heading.height + gaps.afterQuestion + answer.first,
    height: heading.height + gaps.afterQuestion + answer.height,
    draw(parent) {
      flow.text(parent, `H${level}`, heading);
      flow.space(gaps.afterQuestion);
      flow.whileContinuing(question.label, () => answer.draw(parent));
    },
  };
}
