/** A row on one line, as it stands there while it is folded; and whether it may be folded at all. */
import { parseDutchNumber } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { questionText } from '../../text/questions.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { Column, RowsField } from '../definition/definition.ts';
import { isRound, whoColumnOf } from '../definition/fields-of.ts';
import { columnText, type Lookup, oneLine, rowText } from './answer-text.ts';

export interface RowLine {
  /** The row's own words: its first text that is not whose it is, else the first thing that it says. */
  readonly words: string;
  /** Whose it is, where that stands first, and what tells most of the rest: '4 van 5', a choice, a number with its unit, a day. */
  readonly value: string;
  /** The words are a sentence, to be read as a whole. */
  readonly isSentence: boolean;
}

/** With so few words left a line would be a name without its beginning. */
const fewestLeft = 3;

/**
 * What most of these lines begin with, in whole words; '' when that is less than two. Where there is room for the start of a line
 * only, 'We willen dat' on each of them hides what tells them apart.
 */
export function sharedBeginning(lines: readonly string[]): string {
  const spoken = lines.map((line) => line.split(' '));
  const openings = Map.groupBy(spoken, ([first = '', second = '']) => `${first} ${second}`);
  const alike =
    [...openings.values()].find((some) => some.length > 1 && some.length > lines.length / 2) ?? [];
  const [some] = alike;
  if (some === undefined) return '';
  const longest = Math.min(...alike.map((words) => words.length)) - fewestLeft;
  let count = 0;
  while (count < longest && alike.every((words) => words[count] === some[count])) count += 1;
  return count < 2 ? '' : some.slice(0, count).join(' ');
}

const ownWords: ReadonlySet<string> = new Set(['text', 'longtext', 'reference']);

/** What tells most comes first. */
const telling = ['scale', 'choice', 'number', 'date', 'multichoice'] as const;

/** As much of a list as it takes to call its rows something. */
export type Listed = { readonly columns: readonly Column[] } & Partial<Pick<RowsField, 'input' | 'report'>>;

/** @param sentence what the row says as a whole, '' when it says nothing as a whole: then that is its line. */
export function rowLine(rows: Listed, row: Row, lookup: Lookup, sentence: string): RowLine {
  if (sentence !== '') return { words: oneLine(sentence), value: '', isSentence: true };
  const { columns } = rows;
  const said = (column: Column) => oneLine(columnText(columns, column.id, cellOf(row, column.id), lookup));
  const texts = columns.filter((column) => ownWords.has(column.type) && said(column) !== '');
  const [first] = texts;
  const whose = whoseColumn(rows);
  const own = texts.find(({ id }) => id !== whose) ?? first;
  const words = own === undefined ? rowText(columns, row, lookup) : said(own);
  const before = first === undefined || first === own ? '' : said(first);
  const status = rows.report?.type === 'action' ? rows.report.status : undefined;
  const value = telling
    .flatMap((type) => columns.filter((column) => column.type === type))
    // Where an action stands tells less than what was measured, or when it is to be done.
    .sort((a, b) => Number(a.id === status) - Number(b.id === status))
    .map((column) => tellingText(column, said(column)))
    .find((text) => text !== '' && text !== words);
  return { words, value: [before, value].filter(Boolean).join(' · '), isSentence: false };
}

/** Who says it, or does it: often the same in many rows. In a round it is what tells them apart. */
function whoseColumn({ columns, input, report }: Listed): string | undefined {
  if (report?.type === 'action') return report.who;
  return isRound({ input }) ? undefined : whoColumnOf({ input, columns })?.id;
}

function tellingText(column: Column, text: string): string {
  if (text === '') return '';
  if (column.type === 'scale') return questionText.rows.ofScale(text, column.to);
  if (column.type !== 'number' || column.unit === undefined) return text;
  return column.unit === '%' ? `${text}%` : `${text} ${column.unit}`;
}

/** A row in which something stands, all of it as it was asked: what is wrong has to be seen. */
export function mayBeFolded(columns: readonly Column[], row: Row): boolean {
  return isAnyAnswered(row.cells) && !columns.some((column) => isWrong(column, cellOf(row, column.id)));
}

/** No number where one is asked, or no day: the control says so. */
function isWrong(column: Column, answer: Answer | undefined): boolean {
  switch (column.type) {
    case 'number':
      return textOf(answer).trim() !== '' && parseDutchNumber(textOf(answer), column.unit) === undefined;
    case 'date':
      return column.inWords !== true && textOf(answer).trim() !== '' && !isDate(textOf(answer));
    case 'rows':
      return visibleRows(answer).some((row) =>
        column.columns.some((inner) => isWrong(inner, cellOf(row, inner.id))),
      );
    default:
      return false;
  }
}
