/** Titled sets of questions: the label in a column of its own, its answer beside it. */
import type { PrintedAnswer, PrintedQuestion, PrintedRecord } from '../../worksheet/print/printed.ts';
import type { StructureElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import { lowered, pairColumns, pairOf, textBlock } from '../setting/blocks.ts';
import { Flow } from '../setting/flow.ts';
import { gaps, strokes, styles } from '../setting/page-design.ts';
import type { Paragraph } from '../setting/paragraph.ts';
import { below, type Place } from '../setting/place.ts';

/** How to measure the answers within a record, which may be records again. */
type MeasureAnswered = (flow: Flow, question: PrintedQuestion, place: Place) => Block;

interface MeasuredRecord {
  /** pt that have to fit: all of a record that stays whole, else its title with its first answer. */
  readonly first: number;
  readonly title: Paragraph | undefined;
  readonly pairs: readonly Block[];
  readonly sentence: Paragraph | undefined;
  /** A table closes with a line of its own. */
  readonly endsWithLine: boolean;
}

/** A record no higher than this part of the page stays whole: it is read as one. */
const wholeRecord = Flow.pageHeight * 0.5;

export function measureRecords(
  flow: Flow,
  records: readonly PrintedRecord[],
  place: Place,
  measureAnswered: MeasureAnswered,
): Block {
  const measured = records.map((record) => measureRecord(flow, record, place, measureAnswered));
  return {
    first: measured[0]?.first ?? 0,
    height: Number.POSITIVE_INFINITY,
    draw(parent) {
      measured.forEach((record, at) => {
        const before = measured[at - 1];
        if (before !== undefined) flow.space(gaps.beforeRecord);
        flow.keepTogether(record.first + (before === undefined ? 0 : gaps.beforeRecord));
        if (before?.endsWithLine === false) flow.rule(strokes.hairline, gaps.beforeRecord);
        if (before === undefined && record.title !== undefined) flow.space(gaps.beforeGroup);
        layRecord(flow, record, parent, place);
      });
    },
  };
}

function measureRecord(
  flow: Flow,
  { title, questions, sentence }: PrintedRecord,
  { column, level }: Place,
  measureAnswered: MeasureAnswered,
): MeasuredRecord {
  const ifAny = (text: string, style: Paragraph['style']) =>
    text === '' ? undefined : flow.paragraph(text, style, column);
  const heading = ifAny(title, styles.group);
  const closing = ifAny(sentence, styles.body);
  const within: Place = { column, level: heading === undefined ? level : below(level) };
  const pairs = questions.map((question) => measurePair(flow, question, within, measureAnswered));
  const titleHeight = heading === undefined ? 0 : heading.height + gaps.beforeGroup + gaps.afterGroup;
  const whole = pairs.reduce(
    (sum, pair) => sum + pair.height + gaps.betweenPairs,
    titleHeight + (closing === undefined ? 0 : gaps.beforeSentence + closing.height),
  );
  return {
    first: whole <= wholeRecord ? whole : titleHeight + (pairs[0]?.first ?? 0),
    title: heading,
    pairs,
    sentence: closing,
    endsWithLine: closing === undefined && questions.at(-1)?.answer.type === 'table',
  };
}

function layRecord(
  flow: Flow,
  { title, pairs, sentence }: MeasuredRecord,
  parent: StructureElement,
  { level }: Place,
): void {
  if (title !== undefined) {
    flow.text(parent, `H${level}`, title);
    flow.space(gaps.afterGroup);
  }
  pairs.forEach((pair, at) => {
    if (at > 0) flow.space(gaps.betweenPairs);
    flow.keepTogether(pair.first);
    pair.draw(parent);
  });
  if (sentence === undefined) return;
  flow.space(gaps.beforeSentence);
  flow.text(parent, 'P', sentence);
}

/** Lines of a label beside an answer. */
const longestLabel = 6;

function measurePair(
  flow: Flow,
  question: PrintedQuestion,
  place: Place,
  measureAnswered: MeasureAnswered,
): Block {
  const { column } = place;
  const columns = pairColumns(column);
  const beside = flow.paragraph(question.label, flow.design.label, columns.label);
  if (needsWidth(question) || beside.lines.length > longestLabel) {
    const label = textBlock(flow, 'P', flow.paragraph(question.label, flow.design.label, column));
    return pairOf(flow, label, measureAnswered(flow, question, place), true);
  }
  const label = lowered(flow, labelDrop(flow, question.answer), textBlock(flow, 'P', beside));
  return pairOf(flow, label, measureAnswered(flow, question, { ...place, column: columns.about }));
}

function needsWidth({ answer, outcomes }: PrintedQuestion): boolean {
  const isWide = answer.type === 'table' || answer.type === 'control-table' || answer.type === 'records';
  return isWide || outcomes.length > 0;
}

/** A label stands on the line of what is written in the field beside it. */
function labelDrop(flow: Flow, answer: PrintedAnswer): number {
  return answer.type === 'control' ? flow.controls.labelDrop(answer.control) : 0;
}
