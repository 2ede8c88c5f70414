/**
 * Who brought words in, as it is printed: of a row in a column or a line of its own, under a text in a sentence. Each is drawn of
 * shown answers (`shown-answers.ts`), so that the data in a PDF says it where the page does.
 */
import { dutchList } from '../../basics/dutch-format.ts';
import { printText } from '../../text/print.ts';
import type { Answer, Row } from '../answers/answers.ts';
import { broughtInId } from '../answers/aside.ts';
import { namesBehind, namesWithin } from '../answers/brought-in.ts';
import type { PrintedAnswer, PrintedOutcome, PrintedQuestion } from './printed.ts';

type Table = Extract<PrintedAnswer, { type: 'table' }>;

/** @param rows those of the table, in its order. The column is there when anybody brought one of them in. */
export function withBroughtIn(table: Table, rows: readonly Row[]): Table {
  const names = rows.map(namesOf);
  if (names.every((name) => name === '')) return table;
  return {
    ...table,
    columns: [...table.columns, printText.broughtInBy],
    rows: table.rows.map((cells, at) => [...cells, names[at] ?? '']),
  };
}

/** As the last question of a record; none for a row of one's own. */
export function broughtInQuestion(row: Row): readonly PrintedQuestion[] {
  const name = namesOf(row);
  if (name === '') return [];
  const answer: PrintedAnswer = { type: 'paragraphs', paragraphs: [name] };
  return [{ id: broughtInId, label: printText.broughtInBy, answer, outcomes: [] }];
}

/** Under a text that words of others were added to. */
export function broughtInNote(answer: Answer | undefined): readonly PrintedOutcome[] {
  const names = namesWithin(answer).map(named);
  return names.length === 0 ? [] : [{ text: printText.withWordsOf(dutchList(names)), isNote: true }];
}

const namesOf = (row: Row): string => namesBehind(row).map(named).join(', ');

export const named = (name: string): string => name || printText.nameless;
