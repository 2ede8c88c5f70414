/** Rows together by the row that each refers to: results by their ambition. */
import { sameWords } from '../../basics/plain-text.ts';
import { answerValue, type Row } from '../answers/answers.ts';
import { cellOf } from '../answers/rows.ts';
import { isEmptyValue, isReference, type RowReference } from '../answers/value.ts';
import type { RowsField } from '../definition/definition.ts';
import { columnText, type Lookup, referenceOptions } from './answer-text.ts';

export interface RowGroup {
  /** Unique among the groups. */
  readonly key: string;
  /** What all rows in it refer to: its words now. '' when they refer to nothing. */
  readonly name: string;
  /** What one more row has to hold to stand in it; `undefined` when they refer to nothing. */
  readonly of: RowReference | string | undefined;
  readonly rows: readonly Row[];
}

/** In the order of what is referred to; then what else was typed; then rows that refer to nothing. No group is empty. */
export function rowGroups(field: RowsField, rows: readonly Row[], lookup: Lookup): readonly RowGroup[] {
  const by = field.columns.find(({ id }) => id === field.groups?.by);
  if (by?.type !== 'reference') return [];
  const options = referenceOptions(by.to, lookup);
  const groups = new Map<string, RowGroup>(
    options.map((option) => [option.row, { key: option.row, name: option.text, of: option, rows: [] }]),
  );
  const loose: Row[] = [];
  for (const row of rows) {
    const cell = cellOf(row, by.id);
    const value = answerValue(cell);
    const name = columnText(field.columns, by.id, cell, lookup);
    if (isEmptyValue(value) || name === '') {
      loose.push(row);
      continue;
    }
    const of = isReference(value) ? value : (sameWords(name, options, ({ text }) => text) ?? name);
    const key = isReference(of) ? of.row : `"${name}"`;
    const group = groups.get(key) ?? { key, name, of, rows: [] };
    groups.set(key, { ...group, rows: [...group.rows, row] });
  }
  const filled = [...groups.values()].filter((group) => group.rows.length > 0);
  return loose.length === 0 ? filled : [...filled, { key: '', name: '', of: undefined, rows: loose }];
}
