/** Read-only values made from answers elsewhere. Pure: the same answers give the same value. */
import { answerText, type Lookup } from './answer-text.ts';
import type { Column, DerivedField, Field } from './definition.ts';
import { cellOf, visibleRows } from './rows.ts';
import type { Sources } from './sources.ts';

export type Derived =
  /** `from` is the field the text was found in. */
  | { readonly type: 'text'; readonly text: string; readonly from: string | undefined }
  | { readonly type: 'lists'; readonly lists: readonly DerivedList[] };

export interface DerivedList {
  readonly heading: string;
  /** The field the items come from. */
  readonly from: string;
  readonly items: readonly { readonly row: string; readonly text: string; readonly detail: string }[];
}

export function derive(field: DerivedField, lookup: Lookup, sources: Sources): Derived {
  switch (field.derive.type) {
    case 'first-answer': {
      for (const from of field.derive.from) {
        const text = fieldText(sources[from]?.field, lookup);
        if (text !== '') return { type: 'text', text, from };
      }
      return { type: 'text', text: '', from: undefined };
    }
    case 'row-lists':
      return {
        type: 'lists',
        lists: field.derive.from.map((from) => ({
          heading: from.heading,
          from: from.field,
          items: listItems(sources[from.field]?.field, from.column, from.detail, lookup),
        })),
      };
  }
}

export function isDerivedEmpty(derived: Derived): boolean {
  switch (derived.type) {
    case 'text':
      return derived.text === '';
    case 'lists':
      return derived.lists.every(({ items }) => items.length === 0);
  }
}

function listItems(field: Field | undefined, column: string, detail: string | undefined, lookup: Lookup) {
  if (field?.type !== 'rows') return [];
  return visibleRows(lookup(field.id))
    .map((row) => ({
      row: row.id,
      text: columnText(field.columns, column, cellOf(row, column), lookup),
      detail: detail === undefined ? '' : columnText(field.columns, detail, cellOf(row, detail), lookup),
    }))
    .filter(({ text }) => text !== '');
}

/** The text of a one-control field; '' for rows and groups. */
export function fieldText(field: Field | undefined, lookup: Lookup): string {
  if (field === undefined || field.type === 'rows' || field.type === 'group' || field.type === 'derived')
    return '';
  return answerText(field, lookup(field.id), lookup);
}

/** The text of one cell; '' for rows inside a row. */
export function columnText(
  columns: readonly Column[],
  id: string,
  answer: ReturnType<Lookup>,
  lookup: Lookup,
): string {
  const column = columns.find((candidate) => candidate.id === id);
  return column === undefined || column.type === 'rows' ? '' : answerText(column, answer, lookup);
}
