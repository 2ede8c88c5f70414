/**
 * Sentences that the site proposes: a whole ambition from its parts, and each result from its figures. Only the first
 * letter of a sentence is made a capital; what people typed keeps its own ('GGD').
 */

import type { Lookup } from './answer-text.ts';
import type { Row } from './answers.ts';
import { textOf } from './answers.ts';
import type { RowsField } from './definition.ts';
import { columnText, fieldText } from './derive.ts';
import { capital } from './dutch-format.ts';
import { entryOf } from './entry-of.ts';
import { cellOf, visibleRows } from './rows.ts';
import type { Carry } from './rules.ts';
import type { Sources } from './sources.ts';
import { dutchList, fillTemplate } from './template.ts';

/** '' when an answer that the sentence cannot do without is missing. */
export function sentenceFrom(
  { template, lists = {} }: Extract<Carry, { type: 'sentence' }>,
  lookup: Lookup,
  sources: Sources,
): string {
  const sentence = fillTemplate(template, (name) => {
    const field = entryOf(sources, name)?.field;
    if (field?.type !== 'rows') return fieldText(field, lookup);
    const item = entryOf(lists, name) ?? '';
    return dutchList(
      visibleRows(lookup(name))
        .map((row) => fillRow(item, field, row, lookup))
        .filter((text) => text !== ''),
    );
  });
  return capital(sentence);
}

/** The sentence that a row's figures amount to; '' when the field has none or figures are missing. */
export function rowSentence(field: RowsField, row: Row, lookup: Lookup): string {
  if (field.sentence === undefined) return '';
  const template = entryOf(field.sentence.texts, textOf(cellOf(row, field.sentence.by)));
  return template === undefined ? '' : capital(fillRow(template, field, row, lookup));
}

function fillRow(template: string, field: RowsField, row: Row, lookup: Lookup): string {
  return fillTemplate(template, (column) => columnText(field.columns, column, cellOf(row, column), lookup));
}
