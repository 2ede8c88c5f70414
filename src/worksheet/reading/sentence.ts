/**
 * Sentences that the site proposes: a whole ambition from its parts, and each result from its figures. The first letter
 * of a sentence is made a capital, and that of what stands in mid-sentence a small one if the worksheet says so; what
 * people typed keeps all others ('GGD').
 */

import { capital, dutchList, midSentence, parseDutchNumber, saysUnit } from '../../basics/dutch-format.ts';
import { clauseOf } from '../../basics/dutch-verb.ts';
import { entryOf } from '../../basics/entry-of.ts';
import type { Row } from '../answers/answers.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAnswered } from '../answers/walk.ts';
import type { RowsField } from '../definition/definition.ts';
import type { Carry } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import { figuresName, fillTemplate, templateNames } from '../mentions/template.ts';
import type { Lookup } from './answer-text.ts';
import { columnNumber, columnText, fieldText } from './answer-text.ts';

/** '' when an answer that the sentence cannot do without is missing. */
export function sentenceFrom(
  { template, lists = {}, midSentence: inside = [] }: Extract<Carry, { type: 'sentence' }>,
  lookup: Lookup,
  sources: Sources,
): string {
  const sentence = fillTemplate(template, (name) => {
    const field = entryOf(sources, name)?.field;
    const asPart = (text: string) => {
      const bare = withoutStop(text);
      return inside.some((id) => id === name) ? midSentence(bare) : bare;
    };
    if (field?.type !== 'rows') return asPart(fieldText(field, lookup));
    const item = entryOf(lists, name) ?? '';
    return dutchList(
      visibleRows(lookup(field.id))
        .map((row) => asPart(fillRow(item, field, row, lookup)))
        .filter((text) => text !== ''),
    );
  });
  return capital(sentence);
}

/** Stops are the template's: an answer that is a whole sentence has one of its own. */
function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}

/**
 * The sentence that a row's figures amount to; '' when the field has none, when figures are missing, and when one of them is
 * no number: its control says so.
 */
export function rowSentence(field: RowsField, row: Row, lookup: Lookup): string {
  if (field.sentence === undefined) return '';
  const template = entryOf(field.sentence.texts, textOf(cellOf(row, field.sentence.by)));
  if (template === undefined || !areNumbers(templateNames(template), field, row)) return '';
  return capital(fillRow(template, field, row, lookup));
}

/** What the row says as far as it is filled in; '' as long as that is nothing, or a figure in it is no number. */
export function wholeSentence(field: RowsField, row: Row, lookup: Lookup): string {
  const { whole, by, texts, midSentence: inside = [], begin } = field.sentence ?? {};
  if (whole === undefined) return rowSentence(field, row, lookup);
  const figures = entryOf(texts ?? {}, textOf(cellOf(row, by ?? ''))) ?? '';
  if (!areNumbers([...templateNames(whole), ...templateNames(figures)], field, row)) return '';
  const sentence = fillTemplate(whole, (name) => {
    if (name === figuresName) return figuresBehind(field, row, lookup);
    const lines = columnText(field.columns, name, cellOf(row, name), lookup)
      .split('\n')
      .filter((line) => line.trim() !== '');
    if (inside.includes(name)) return lines.map((line) => midSentence(withoutStop(line.trim()))).join('; ');
    const words = lines.join(' ').trim();
    return withoutStop(name === begin?.column ? asSentence(words, begin) : words);
  });
  return capital(sentence.trim()).replace(/([!?…])\./g, '$1');
}

/** The words in one column as a sentence, where the worksheet says how it begins; others as they were typed. */
export function columnSentence({ sentence }: RowsField, column: string, words: string): string {
  const begin = sentence?.begin;
  if (begin?.column !== column || words === '') return words;
  // There it stands beside what it is called.
  const said = asSentence(words, { ...begin, otherwise: '' });
  return said === words || /[.!?…]$/.test(said) ? said : `${said}.`;
}

type Begin = NonNullable<NonNullable<RowsField['sentence']>['begin']>;

/**
 * People finish the sentence ('jongeren iemand hebben'), or write one of their own ('In 2030 heeft iedereen iemand.'). It is their
 * own when it begins with a capital and has a full stop, or begins as sentences do: 'We', 'Over', or has its verb where a sentence
 * has it. What is not, is put behind the words that it finishes; and what has no verb ('minder verzuim'), behind those that
 * finish nothing.
 */
function asSentence(text: string, { words, sentences, otherwise }: Begin): string {
  const [first = ''] = text.split(/\s/);
  const hasStop = /[.!?…]$|[.!?]\s+\p{Lu}/u.test(text);
  const isOwn = /^\p{Lu}/u.test(text) && !/^dat\s/i.test(text) && (hasStop || sentences.includes(first));
  if (text === '' || isOwn || text.toLowerCase().startsWith(words.toLowerCase())) return capital(text);
  const bare = text.replace(/^dat\s+/i, '');
  const clause = otherwise === undefined ? 'subordinate' : clauseOf(bare);
  switch (clause) {
    case 'subordinate':
      return `${words} ${midSentence(bare)}`;
    case 'main':
      return capital(bare);
    case 'none':
      return otherwise === '' ? capital(bare) : `${otherwise} ${midSentence(bare)}`;
  }
}

/** The figures, without those that the words before them say already. */
function figuresBehind(field: RowsField, row: Row, lookup: Lookup): string {
  const { by = '', begin, shorter = [] } = field.sentence ?? {};
  const before = begin === undefined ? '' : textOf(cellOf(row, begin.column));
  const fitting = shorter.find(({ said }) => said.every((column) => isSaidIn(before, column, field, row)));
  if (fitting === undefined) return rowSentence(field, row, lookup);
  return capital(fillRow(entryOf(fitting.texts, textOf(cellOf(row, by))) ?? '', field, row, lookup));
}

/** Whether a text has the number of a cell in it, with the unit that its column has: '75%' or '75 procent', and not '75'. */
function isSaidIn(text: string, id: string, { columns }: RowsField, row: Row): boolean {
  const column = columns.find((candidate) => candidate.id === id);
  const value = columnNumber(columns, id, cellOf(row, id));
  if (column?.type !== 'number' || value === undefined) return false;
  return [...text.matchAll(/(?<![\p{L}\d])\d+(?:[.,]\d+)*(?: ?%| ?[\p{L}]+)?/gu)].some(([said]) =>
    column.unit === undefined
      ? parseDutchNumber(/^[\d.,]*\d/.exec(said)?.[0] ?? '') === value && !/%|procent/.test(said)
      : saysUnit(said, column.unit) && parseDutchNumber(said, column.unit) === value,
  );
}

/** Whether what is filled in where a number is asked is one. */
function areNumbers(names: readonly string[], { columns }: RowsField, row: Row): boolean {
  return columns.every(({ id, type }) => {
    const cell = cellOf(row, id);
    return (
      type !== 'number' ||
      !names.includes(id) ||
      !isAnswered(cell) ||
      columnNumber(columns, id, cell) !== undefined
    );
  });
}

function fillRow(template: string, field: RowsField, row: Row, lookup: Lookup): string {
  return fillTemplate(template, (column) => columnText(field.columns, column, cellOf(row, column), lookup));
}
