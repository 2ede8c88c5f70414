/** What a print model says, in the order in which it should be read. */

import { formatDutchDate } from '../../../src/basics/dutch-format.ts';
import { printText } from '../../../src/text/print.ts';
import type {
  PrintedAnswer,
  PrintedOutcome,
  PrintedQuestion,
  WorksheetDocument,
} from '../../../src/worksheet/print/printed.ts';

export function wordsOf(document: WorksheetDocument): readonly string[] {
  return [
    printText.worksheetName(document.code),
    document.title,
    ...factWords(document),
    ...wordsOfSections(document),
  ];
}

export function wordsOfSections({ sections }: WorksheetDocument): readonly string[] {
  return sections.flatMap(({ title, questions }) => [title, ...questions.flatMap(wordsOfQuestion)]);
}

/** What is known of a document, each with its label. */
function factWords({ area, date, participants, result }: WorksheetDocument): readonly string[] {
  const { facts } = printText;
  const known: readonly (readonly [string, string])[] = [
    [facts.area, area],
    [facts.date, formatDutchDate(date)],
    [facts.participants, participants.join(', ')],
    [facts.result, result],
    [facts.madeWith, printText.attribution],
  ];
  return known.filter(([, value]) => value !== '').flat();
}

function wordsOfQuestion({ label, answer, outcomes }: PrintedQuestion): readonly string[] {
  return [label, ...wordsOfAnswer(answer), ...outcomes.flatMap(wordsOfOutcome)];
}

function wordsOfAnswer(answer: PrintedAnswer): readonly string[] {
  switch (answer.type) {
    case 'empty':
      return [printText.notFilledIn];
    case 'paragraphs':
      return answer.paragraphs;
    case 'options':
      return answer.options.map(({ label }) => label);
    case 'lists':
      return answer.lists.flatMap(({ heading, items }) => [
        heading,
        ...(items.length === 0 ? [printText.notFilledIn] : items.map((item) => `•${item}`)),
      ]);
    case 'table':
      return [...answer.columns, ...answer.rows.flat()];
    case 'records':
      return answer.records.flatMap(({ title, questions, sentence }) => [
        title,
        ...questions.flatMap(wordsOfQuestion),
        sentence,
      ]);
    case 'control':
      return answer.control.type === 'text'
        ? [answer.control.hint]
        : answer.control.options.map(({ label }) => label);
    case 'control-table':
      return answer.columns;
  }
}

function wordsOfOutcome(outcome: PrintedOutcome): readonly string[] {
  return [outcome.text, ...wordsInDrawing(outcome)];
}

export function wordsInDrawing({ drawing }: PrintedOutcome): readonly string[] {
  return (drawing?.shapes ?? []).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
}

export const squeezed = (words: string) => words.replace(/\s+/g, '');
