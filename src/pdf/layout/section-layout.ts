/** A part of a worksheet: its heading, its questions with their answers, in a Sect of its own. */
import type { PrintedQuestion, Section } from '../../worksheet/print/printed.ts';
import type { OutlineItem } from '../format/outline.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { below, type Flow, type HeadingLevel, type Place } from '../setting/flow.ts';
import { gaps, measureColumn, strokes, styles } from '../setting/page-design.ts';
import { answerStart, layAnswer } from './answer-layout.ts';
import { layOutcomes } from './outcome-layout.ts';

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
  const [first] = questions;
  const headingHeight = flow.height(title, styles.section, measureColumn.width) + gaps.afterSection;
  flow.space(gaps.beforeSection);
  flow.keepTogether(
    gaps.aboveSection + headingHeight + (first === undefined ? 0 : questionStart(flow, first)),
  );
  flow.rule(strokes.hairline, gaps.aboveSection);
  const section = addElement(parent, 'Sect');
  const heading = addElement(section, `H${level}`, flow.readAs(title));
  const item = flow.pdf.bookmark(title, heading, flow.y, bookmark);
  flow.textIn(heading, title, styles.section, measureColumn);
  flow.space(gaps.afterSection);
  layQuestions(flow, questions, section, below(level));
  return item;
}

/** @param level of the questions' headings. */
export function layQuestions(
  flow: Flow,
  questions: readonly PrintedQuestion[],
  parent: StructureElement,
  level: HeadingLevel,
): void {
  questions.forEach((question, at) => {
    if (at > 0) flow.space(gaps.betweenQuestions);
    layQuestion(flow, question, parent, level);
  });
}

function questionStart(flow: Flow, { label, answer }: PrintedQuestion): number {
  const heading = flow.height(label, styles.question, measureColumn.width) + gaps.afterQuestion;
  return heading + answerStart(flow, answer, measureColumn);
}

function layQuestion(
  flow: Flow,
  question: PrintedQuestion,
  parent: StructureElement,
  level: HeadingLevel,
): void {
  flow.keepTogether(questionStart(flow, question));
  flow.text(parent, `H${level}`, question.label, styles.question, measureColumn);
  flow.space(gaps.afterQuestion);
  flow.whileContinuing(question.label, () => {
    const place: Place = { parent, column: measureColumn, level: below(level) };
    layAnswer(flow, question.answer, place);
    layOutcomes(flow, question, place);
  });
}
