/** A print model as the plain blocks that every library can set: the same words in the same order. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatDutchDate } from '../../../src/basics/dutch-format.ts';
import { worksheetName } from '../../../src/text/nl.ts';
import { printText } from '../../../src/text/print.ts';
import type {
  PrintedAnswer,
  PrintedQuestion,
  WorksheetDocument,
} from '../../../src/worksheet/print/printed.ts';

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What each contender makes. */
export interface BenchDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly json: string;
}

export type MakePdf = (document: BenchDocument) => Promise<Uint8Array>;

/** pt, of each kind of text. */
export const sizes = { heading: { 1: 22, 2: 15, 3: 11, 4: 10.5 }, body: 10.5 } as const;
/** pt, on all sides of an A4 page. */
export const margin = 60;

const font = (name: string) => fileURLToPath(new URL(`../../../src/pdf/fonts/${name}`, import.meta.url));
export const fontFiles = {
  regular: font('WerkbladSans-Regular.ttf'),
  bold: font('WerkbladSans-Bold.ttf'),
} as const;
export const fontBytes = {
  regular: readFileSync(fontFiles.regular),
  bold: readFileSync(fontFiles.bold),
} as const;

export function blocksOf(document: WorksheetDocument): readonly Block[] {
  return [
    { type: 'heading', level: 1, text: `${worksheetName(document.code)}: ${document.title}` },
    ...(document.area === '' ? [] : [paragraph(document.area)]),
    paragraph(formatDutchDate(document.date)),
    ...document.sections.flatMap(({ title, questions }): readonly Block[] => [
      { type: 'heading', level: 2, text: title },
      ...questions.flatMap((question) => blocksOfQuestion(question, 3)),
    ]),
  ];
}

const paragraph = (words: string): Block => ({ type: 'paragraph', text: words });

function blocksOfQuestion({ label, answer, outcomes }: PrintedQuestion, level: 3 | 4): readonly Block[] {
  return [
    { type: 'heading', level, text: label },
    ...blocksOfAnswer(answer),
    ...outcomes.filter((outcome) => outcome.text !== '').map((outcome) => paragraph(outcome.text)),
  ];
}

function blocksOfAnswer(answer: PrintedAnswer): readonly Block[] {
  switch (answer.type) {
    case 'empty':
      return [paragraph(printText.notFilledIn)];
    case 'paragraphs':
      return answer.paragraphs.map(paragraph);
    case 'options':
      return [
        { type: 'list', items: answer.options.map(({ label, picked }) => `${picked ? '☑' : '☐'} ${label}`) },
      ];
    case 'lists':
      return answer.lists.flatMap(({ heading, items }): readonly Block[] => [
        { type: 'heading', level: 4, text: heading },
        { type: 'list', items: items.map((item) => `• ${item}`) },
      ]);
    case 'table':
      return [{ type: 'table', columns: answer.columns, rows: answer.rows }];
    case 'control':
    case 'control-table':
      throw new Error('No other library here makes fields');
    case 'records':
      return answer.records.flatMap(({ title, questions, sentence }) => [
        ...[title, sentence].filter((words) => words !== '').map(paragraph),
        ...questions.flatMap((question) => blocksOfQuestion(question, 4)),
      ]);
  }
}
