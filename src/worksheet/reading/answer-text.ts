/**
 * Answers as a person reads them: labels for option ids, Dutch dates, the present words of a referenced row. Read this first of the
 * room: all that follows from answers (carry-over, derivations, sentences, sums, the thread) is made of these texts, and finds
 * them by a `Lookup`.
 */

import { formatDutchDate, numberText, parseDutchNumber } from '../../basics/dutch-format.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { plainLine, plainText, sameWords } from '../../basics/plain-text.ts';
import { type Answer, type Answers, answerOf, answerValue, picksOf, textOf } from '../answers/answers.ts';
import { linkOf } from '../answers/name.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isReference, type RowReference } from '../answers/value.ts';
import type { Column, Field, Input, Target } from '../definition/definition.ts';
import { rowOfText } from '../definition/fields-of.ts';

/** Finds the answer of any field, in whatever worksheet it stands. */
export type Lookup = (fieldId: FieldId) => Answer | undefined;

/** '' when there is no answer. */
export function answerText(input: Input, answer: Answer | undefined, lookup: Lookup): string {
  switch (input.type) {
    case 'text':
      return nameText(input.names, answer, lookup);
    case 'longtext':
    case 'scale':
      return textOf(answer).trim();
    case 'number':
      return numberText(textOf(answer), input.unit);
    case 'choice':
      return labelOf(input, textOf(answer));
    case 'multichoice':
      return picksOf(answer)
        .map((id) => labelOf(input, id))
        .join(', ');
    case 'date':
      return formatDutchDate(textOf(answer));
    case 'check':
      return answerValue(answer) === true ? 'ja' : '';
    case 'reference':
      return referenceText(input.to, answer, lookup);
  }
}

/** An option that is no longer offered is shown by its id: better than nothing, and nothing is lost. */
function labelOf(input: Extract<Input, { type: 'choice' | 'multichoice' }>, optionId: string): string {
  return input.options.find((option) => option.id === optionId)?.label ?? optionId;
}

function referenceText(to: Target, answer: Answer | undefined, lookup: Lookup): string {
  const value = answerValue(answer);
  if (!isReference(value)) return textOf(answer).trim();
  return (
    referenceOptions(to, lookup).find(({ row }) => row === value.row)?.text ?? oneLine(plainText(value.text))
  );
}

/** What the row is called now that the text names; else the text itself, also when that row is gone. */
function nameText(names: Target | undefined, answer: Answer | undefined, lookup: Lookup): string {
  const link = names && linkOf(answer);
  const present = link && wordsOfRows(names, lookup(names.field)).get(link.row);
  return present ?? plainLine(textOf(answer)).trim();
}

/** By the answer that holds them: a list of names is looked through once, however many texts name one of its rows. */
const knownWords = new WeakMap<Answer, { readonly column: string; readonly words: RowWords }>();
type RowWords = ReadonlyMap<RowId, string>;

function wordsOfRows({ column }: Target, answer: Answer | undefined): RowWords {
  const known = answer && knownWords.get(answer);
  if (known?.column === column) return known.words;
  const words = new Map(
    visibleRows(answer).flatMap((row): [RowId, string][] => {
      const text = oneLine(textOf(cellOf(row, column)));
      return text === '' ? [] : [[row.id, text]];
    }),
  );
  if (answer !== undefined) knownWords.set(answer, { column, words });
  return words;
}

/**
 * What a reference can point at: id and the words to pick it by. Those stand on one line, since that is all a list
 * to pick from can hold. Rows with the same words are told apart by a number: 'Sport', 'Sport (2)'.
 */
export function referenceOptions(to: Target, lookup: Lookup): readonly RowReference[] {
  const taken = new Set<string>();
  const said = [
    ...visibleRows(lookup(to.field)).map((row) => ({ row: row.id, answer: cellOf(row, to.column) })),
    ...(to.also ?? []).map((field) => ({ row: rowOfText(field), answer: lookup(field) })),
  ];
  return said.flatMap(({ row, answer }) => {
    const words = oneLine(textOf(answer));
    if (words === '') return [];
    let text = words;
    for (let count = 2; taken.has(text); count++) text = `${words} (${count})`;
    taken.add(text);
    return [{ row, text }];
  });
}

/** What was typed becomes a reference when it reads as one of the options does; else it stays free text. */
export function referenceFrom(typed: string, options: readonly RowReference[]): string | RowReference {
  return sameWords(typed, options, ({ text }) => text) ?? typed;
}

/** Text without line breaks, as a control of one line would show it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** No longer than `longest` characters, cut between words; for what stands elsewhere in full. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).toWellFormed();
  return `${cut.replace(/\s+\S*$/, '')} …`;
}

/** The text of a one-control field; '' for rows and groups. */
export function fieldText(field: Field | undefined, lookup: Lookup): string {
  if (field === undefined || field.type === 'rows' || field.type === 'group' || field.type === 'derived')
    return '';
  return answerText(field, lookup(field.id), lookup);
}

/** The number in one cell, with or without the unit of its column; `undefined` when there is none. */
export function columnNumber(
  columns: readonly Column[],
  id: string,
  answer: Answer | undefined,
): number | undefined {
  const column = columns.find((candidate) => candidate.id === id);
  return parseDutchNumber(textOf(answer), column?.type === 'number' ? column.unit : undefined);
}

/** The text of one cell; '' for rows inside a row. */
export function columnText(
  columns: readonly Column[],
  id: string,
  answer: Answer | undefined,
  lookup: Lookup,
): string {
  const column = columns.find((candidate) => candidate.id === id);
  return column === undefined || column.type === 'rows' ? '' : answerText(column, answer, lookup);
}

/** What a row is called in buttons and control names: its first filled text, '' when it has none. */
export function rowText(
  columns: readonly Column[],
  row: { readonly cells: Answers },
  lookup: Lookup,
): string {
  for (const column of columns) {
    if (column.type === 'rows') continue;
    const text = answerText(column, answerOf(row.cells, column.id), lookup);
    if (text !== '') return text;
  }
  return '';
}
