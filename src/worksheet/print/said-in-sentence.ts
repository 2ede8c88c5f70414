/** What the sentence of a row says, so that a report need not say it again. */
import { entryOf } from '../../basics/entry-of.ts';
import { type Row, textOf } from '../answers/answers.ts';
import { cellOf } from '../answers/rows.ts';
import type { RowsField } from '../definition/definition.ts';
import { fillTemplate, templateNames } from '../mentions/template.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { rowSentence } from '../reading/sentence.ts';

/** The columns that `rowSentence` says: that of which it is the sentence, and those that are in it. */
export function saidInSentence(field: RowsField, row: Row, lookup: Lookup): readonly string[] {
  if (field.sentence === undefined || rowSentence(field, row, lookup) === '') return [];
  const { by, texts } = field.sentence;
  const kept = fillTemplate(entryOf(texts, textOf(cellOf(row, by))) ?? '', (column) =>
    columnText(field.columns, column, cellOf(row, column), lookup) === '' ? '' : `{${column}}`,
  );
  return [by, ...templateNames(kept)];
}
