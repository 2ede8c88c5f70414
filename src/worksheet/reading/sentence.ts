/**
 * Sentences that the site proposes: a whole ambition from its parts, and each result from its figures. The first letter
 * of a sentence is made a capital, and that of what stands in mid-sentence a small one if the worksheet says so; what
 * people typed keeps all others ('GGD').
 */

import { capital, dutchList, midSentence } from '../../basics/dutch-format.ts';
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
  const { whole, by, texts, midSentence: inside = [] } = field.sentence ?? {};
  if (whole === undefined) return rowSentence(field, row, lookup);
  const figures = entryOf(texts ?? {}, textOf(cellOf(row, by ?? ''))) ?? '';
  if (!areNumbers([...templateNames(whole), ...templateNames(figures)], field, row)) return '';
  const sentence = fillTemplate(whole, (name) => {
    if (name === figuresName) return rowSentence(field, row, lookup);
    const lines = columnText(field.columns, name, cellOf(row, name), lookup)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return inside.includes(name)
      ? dutchList(lines.map((line) => midSentence(withoutStop(line.trim()))))
      : withoutStop(lines.join(' '));
  });
  return capital(sentence.trim());
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
