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
import type { RowsField } from '../definition/definition.ts';
import type { Carry } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import { fillTemplate } from '../mentions/template.ts';
import type { Lookup } from './answer-text.ts';
import { columnText, fieldText } from './answer-text.ts';

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

/** The sentence that a row's figures amount to; '' when the field has none or figures are missing. */
export function rowSentence(field: RowsField, row: Row, lookup: Lookup): string {
  if (field.sentence === undefined) return '';
  const template = entryOf(field.sentence.texts, textOf(cellOf(row, field.sentence.by)));
  return template === undefined ? '' : capital(fillRow(template, field, row, lookup));
}

function fillRow(template: string, field: RowsField, row: Row, lookup: Lookup): string {
  return fillTemplate(template, (column) => columnText(field.columns, column, cellOf(row, column), lookup));
}
