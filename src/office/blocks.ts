/**
 * The print model as a text that others go on with: headings, paragraphs, lists and tables, and no form. Of options stands
 * what was picked, and what is not filled in stands together at the end.
 */
import { officeText } from '../text/office.ts';
import { printText } from '../text/print.ts';
import type { Drawing } from '../worksheet/charts/drawing.ts';
import type { Composition, WorksheetComposition } from '../worksheet/print/composition.ts';
import type { MarkedRows, PrintedAnswer, PrintedQuestion, Section } from '../worksheet/print/printed.ts';
import type { Chapter, ReportComposition } from '../worksheet/print/report-composition.ts';

export type Block =
  /** `code` of the worksheet whose chapter begins here. */
  | { readonly type: 'heading'; readonly level: Level; readonly text: string; readonly code?: string }
  /** A label stands before what it is about: 'Wie: de GGD'. */
  | { readonly type: 'paragraph'; readonly label: string; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** As many cells in every row as there are columns. */
  | {
      readonly type: 'table';
      /** What it is a table of. */
      readonly name: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The same cells in pieces, where it is marked what of them went or came. */
      readonly marked?: MarkedRows;
    }
  /** A picture with the words that belong to it, '' for none: where there is no room for pictures, words are all there is. */
  | { readonly type: 'figure'; readonly drawing: Drawing; readonly caption: string };

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export function questionBlocks(question: PrintedQuestion): readonly Block[] {
  return [heading(2, question.label), ...answerBlocks(question, 3)];
}

export function worksheetBlocks(composition: WorksheetComposition): readonly Block[] {
  return [...startOf(composition), ...worksheetContent(composition)];
}

export function reportBlocks(composition: ReportComposition): readonly Block[] {
  return [...startOf(composition), ...reportContent(composition)];
}

/** Without the title and the facts, which a file sets in its own way. */
export function worksheetContent({ sections }: WorksheetComposition): readonly Block[] {
  return sectionBlocks(sections, 2);
}

export function reportContent({ chapters }: ReportComposition): readonly Block[] {
  return chapters.flatMap(chapterBlocks);
}

function startOf({ name, facts }: Composition): readonly Block[] {
  return [heading(1, name), ...facts.map(({ label, value }) => paragraph(value, label))];
}

function chapterBlocks(chapter: Chapter): readonly Block[] {
  const title: Block =
    chapter.type === 'worksheet'
      ? { type: 'heading', level: 2, text: chapter.name, code: chapter.code }
      : heading(2, chapter.name);
  const start = [title, ...('intro' in chapter && chapter.intro !== '' ? [paragraph(chapter.intro)] : [])];
  switch (chapter.type) {
    case 'summary':
    case 'standing':
      return [...start, ...askedBlocks(chapter.questions, 3)];
    case 'worksheet':
    case 'changes':
      return [...start, ...sectionBlocks(chapter.sections, 3)];
    case 'inputs':
      return [...start, ...askedBlocks(chapter.overview, 3), ...sectionBlocks(chapter.sections, 3)];
    case 'actions':
    case 'open':
      return chapter.list === undefined ? start : [...start, ...blocksOf(chapter.list, 3, chapter.name)];
  }
}

function sectionBlocks(sections: readonly Section[], level: 2 | 3): readonly Block[] {
  const filled = sections.flatMap(({ title, questions }) => {
    const blocks = askedBlocks(questions, level === 2 ? 3 : 4);
    return blocks.length === 0 ? [] : [heading(level, title), ...blocks];
  });
  const open = sections.flatMap(({ questions }) => questions.filter(isOpen).map(({ label }) => label));
  return open.length === 0
    ? filled
    : [...filled, heading(level, officeText.open), { type: 'list', items: open }];
}

/** Only what has an answer. @param level of the questions. */
export function askedBlocks(questions: readonly PrintedQuestion[], level: 3 | 4): readonly Block[] {
  return questions
    .filter((question) => !isOpen(question))
    .flatMap((question) => [heading(level, question.label), ...answerBlocks(question, deeper(level))]);
}

function isOpen({ answer, outcomes }: PrintedQuestion): boolean {
  return answer.type === 'empty' && outcomes.length === 0;
}

function answerBlocks({ label, answer, outcomes }: PrintedQuestion, level: Level): readonly Block[] {
  return [
    ...blocksOf(answer, level, label),
    ...outcomes.map(
      ({ text, drawing }): Block =>
        drawing === undefined ? paragraph(text) : { type: 'figure', drawing, caption: text },
    ),
  ];
}

/**
 * @param level of headings within the answer.
 * @param about what is asked.
 */
export function blocksOf(answer: PrintedAnswer, level: Level, about: string): readonly Block[] {
  switch (answer.type) {
    case 'empty':
      return [paragraph(printText.notFilledIn)];
    case 'paragraphs':
      return answer.paragraphs.filter((text) => text.trim() !== '').map((text) => paragraph(text));
    case 'options':
      return listed(answer.options.filter(({ picked }) => picked).map(({ label }) => label));
    case 'lists':
      return answer.lists.flatMap((list) => [heading(level, list.heading), ...listed(list.items)]);
    case 'table':
      return [
        {
          type: 'table',
          name: about,
          columns: answer.columns,
          rows: answer.rows,
          ...(answer.marked && { marked: answer.marked }),
        },
      ];
    case 'records':
      return answer.records.flatMap(({ title, questions, sentence }) => [
        ...(title === '' ? [] : [heading(level, title)]),
        ...questions.filter((question) => !isOpen(question)).flatMap((question) => pairOf(question, level)),
        ...(sentence === '' ? [] : [paragraph(sentence)]),
      ]);
    case 'control':
    case 'control-table':
      // In a PDF that is to be filled in, and nowhere else.
      return [];
  }
}

/** A short answer stands behind its question, a longer one under it. */
function pairOf(question: PrintedQuestion, level: Level): readonly Block[] {
  const [first, ...others] = answerBlocks(question, deeper(level));
  return first?.type === 'paragraph' && first.label === ''
    ? [paragraph(first.text, question.label), ...others]
    : [paragraph('', question.label), ...(first === undefined ? [] : [first]), ...others];
}

function listed(items: readonly string[]): readonly Block[] {
  return [items.length === 0 ? paragraph(printText.notFilledIn) : { type: 'list', items }];
}

function heading(level: Level, text: string): Block {
  return { type: 'heading', level, text };
}

function paragraph(text: string, label = ''): Block {
  return { type: 'paragraph', label, text };
}

function deeper(level: Level): Level {
  const levels: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };
  return levels[level];
}
