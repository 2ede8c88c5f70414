/** Titled sets of questions: the label in a column of its own, its answer beside it. */
import type { PrintedAnswer, PrintedQuestion, PrintedRecord } from '../../worksheet/print/printed.ts';
import { below, Flow, type Place } from '../setting/flow.ts';
import { type Column, gaps, pairs, strokes, styles } from '../setting/page-design.ts';
import { layOutcomes } from './outcome-layout.ts';

/** How to set the answers within a record. */
export interface AnswerSetter {
  /** The height that must fit beside or under a label. */
  start(flow: Flow, answer: PrintedAnswer, column: Column): number;
  /** The height of the whole answer; infinite for one that may break over pages wherever it stands. */
  height(flow: Flow, answer: PrintedAnswer, column: Column): number;
  lay(flow: Flow, answer: PrintedAnswer, place: Place): void;
}

interface Pair {
  readonly label: Column;
  readonly answer: Column;
  readonly stacked: boolean;
}

export function recordsStart(
  flow: Flow,
  records: readonly PrintedRecord[],
  column: Column,
  answers: AnswerSetter,
): number {
  const [record] = records;
  return record === undefined ? 0 : recordStart(flow, record, column, answers);
}

/** A record no higher than this part of the page stays whole: it is read as one. */
const wholeRecord = Flow.pageHeight * 0.5;

/** The height that has to fit: all of a record that stays whole, else its title with its first answer. */
function recordStart(
  flow: Flow,
  { title, questions, sentence }: PrintedRecord,
  column: Column,
  answers: AnswerSetter,
): number {
  const [first] = questions;
  const titleHeight =
    title === '' ? 0 : flow.height(title, styles.group, column.width) + gaps.beforeGroup + gaps.afterGroup;
  const whole = questions.reduce(
    (sum, question) => sum + pairHeight(flow, question, column, answers.height) + gaps.betweenPairs,
    titleHeight +
      (sentence === '' ? 0 : gaps.beforeSentence + flow.height(sentence, styles.body, column.width)),
  );
  if (whole <= wholeRecord) return whole;
  return titleHeight + (first === undefined ? 0 : pairHeight(flow, first, column, answers.start));
}

export function layRecords(
  flow: Flow,
  records: readonly PrintedRecord[],
  place: Place,
  answers: AnswerSetter,
): void {
  const { parent, column, level } = place;
  records.forEach((record, at) => {
    if (at > 0) flow.space(gaps.beforeRecord);
    flow.keepTogether(recordStart(flow, record, column, answers) + (at > 0 ? gaps.beforeRecord : 0));
    // A table closes with a line of its own.
    if (at > 0 && !endsWithTable(records[at - 1])) flow.rule(strokes.hairline, gaps.beforeRecord);
    if (record.title !== '') {
      if (at === 0) flow.space(gaps.beforeGroup);
      flow.text(parent, `H${level}`, record.title, styles.group, column);
      flow.space(gaps.afterGroup);
    }
    const within: Place = { ...place, level: record.title === '' ? level : below(level) };
    record.questions.forEach((question, index) => {
      if (index > 0) flow.space(gaps.betweenPairs);
      layPair(flow, question, within, answers);
    });
    if (record.sentence !== '') {
      flow.space(gaps.beforeSentence);
      flow.text(parent, 'P', record.sentence, styles.body, column);
    }
  });
}

function endsWithTable(record: PrintedRecord | undefined): boolean {
  return record?.sentence === '' && record.questions.at(-1)?.answer.type === 'table';
}

function layPair(flow: Flow, question: PrintedQuestion, place: Place, answers: AnswerSetter): void {
  const { label, answer, stacked } = columnsFor(flow, question, place.column);
  flow.keepTogether(pairHeight(flow, question, place.column, answers.start));
  const start = { y: flow.y, page: flow.pdf.pages.current };
  if (!stacked) flow.y += labelDrop(flow, question.answer);
  flow.text(place.parent, 'P', question.label, styles.label, label);
  const labelEnd = flow.y;
  if (!stacked) flow.y = start.y;
  const beside: Place = { ...place, column: answer };
  answers.lay(flow, question.answer, beside);
  layOutcomes(flow, question, beside);
  if (flow.pdf.pages.current === start.page) flow.y = Math.max(flow.y, labelEnd);
}

/** A label stands on the line of what is written in the field beside it. */
function labelDrop(flow: Flow, answer: PrintedAnswer): number {
  return answer.type === 'control' ? flow.controls.labelDrop(answer.control) : 0;
}

function pairHeight(
  flow: Flow,
  question: PrintedQuestion,
  column: Column,
  heightOf: AnswerSetter['height'],
): number {
  const { label, answer, stacked } = columnsFor(flow, question, column);
  const drop = stacked ? 0 : labelDrop(flow, question.answer);
  const labelHeight = drop + flow.height(question.label, styles.label, label.width);
  const answerHeight = heightOf(flow, question.answer, answer);
  return stacked ? labelHeight + answerHeight : Math.max(labelHeight, answerHeight);
}

/** What needs the width of the page, and a label that is long itself, stand under each other. */
function columnsFor(flow: Flow, { label, answer, outcomes }: PrintedQuestion, column: Column): Pair {
  const longestLabel = 6;
  const stacked =
    answer.type === 'table' ||
    answer.type === 'records' ||
    outcomes.length > 0 ||
    flow.lines(label, styles.label, pairs.label).length > longestLabel;
  if (stacked) return { label: column, answer: column, stacked };
  const indent = pairs.label + pairs.gutter;
  return {
    label: { x: column.x, width: pairs.label },
    answer: { x: column.x + indent, width: column.width - indent },
    stacked,
  };
}
