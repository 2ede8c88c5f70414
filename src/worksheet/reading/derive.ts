/** Read-only values made from answers elsewhere. Pure: the same answers give the same value. */

import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, groupCell, visibleRows } from '../answers/rows.ts';
import type { DerivedField, Field } from '../definition/definition.ts';
import type { Derivation } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import { columnText, fieldText, type Lookup } from './answer-text.ts';

export type Derived =
  /** `from` is the field the text was found in. */
  | { readonly type: 'text'; readonly text: string; readonly from: FieldId | undefined }
  | { readonly type: 'lists'; readonly lists: readonly DerivedList[] }
  /** How often each option was picked, and what that means. */
  | {
      readonly type: 'counts';
      readonly from: FieldId;
      readonly counts: readonly { readonly id: string; readonly label: string; readonly count: number }[];
      readonly isWanted: boolean;
      readonly conclusion: string;
    }
  /** How many of a set are in order, and the names of those that are not. */
  | {
      readonly type: 'in-order';
      readonly inOrder: number;
      readonly open: readonly string[];
      readonly conclusion: string;
    };

export interface DerivedList {
  readonly heading: string;
  /** The field the items come from. */
  readonly from: FieldId;
  readonly items: readonly { readonly row: RowId; readonly text: string; readonly detail: string }[];
}

export function derive(field: DerivedField, lookup: Lookup, sources: Sources): Derived {
  switch (field.derive.type) {
    case 'first-answer': {
      for (const from of field.derive.from) {
        const text = fieldText(entryOf(sources, from)?.field, lookup);
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
          items: listItems(entryOf(sources, from.field)?.field, from.column, from.detail, lookup),
        })),
      };
    case 'choice-count':
      return countChoices(field.derive, lookup, sources);
    case 'all-in-order':
      return checkOrder(field.derive, lookup);
  }
}

type DerivationOf<Type extends Derivation['type']> = Extract<Derivation, { type: Type }>;

function countChoices(rule: DerivationOf<'choice-count'>, lookup: Lookup, sources: Sources): Derived {
  const source = entryOf(sources, rule.field)?.field;
  const column = source?.type === 'rows' ? source.columns.find(({ id }) => id === rule.column) : undefined;
  const picked = visibleRows(lookup(rule.field)).map((row) => textOf(cellOf(row, rule.column)));
  const options = column?.type === 'choice' ? column.options : [];
  const isWanted = picked.some((option) => rule.wanted.includes(option));
  return {
    type: 'counts',
    from: rule.field,
    counts: options.map(({ id, label }) => ({
      id,
      label,
      count: picked.filter((option) => option === id).length,
    })),
    isWanted,
    conclusion: isWanted ? rule.whenWanted : rule.whenNotWanted,
  };
}

function checkOrder(rule: DerivationOf<'all-in-order'>, lookup: Lookup): Derived {
  const isInOrder = ({ field }: { readonly field: FieldId }) =>
    rule.inOrder.includes(textOf(groupCell(lookup(field), rule.column)));
  const open = rule.of.filter((part) => !isInOrder(part)).map(({ name }) => name);
  return {
    type: 'in-order',
    inOrder: rule.of.length - open.length,
    open,
    conclusion: open.length === 0 ? rule.whenAll : rule.whenOpen,
  };
}

export function isDerivedEmpty(derived: Derived): boolean {
  switch (derived.type) {
    case 'text':
      return derived.text === '';
    case 'lists':
      return derived.lists.every(({ items }) => items.length === 0);
    case 'counts':
      return derived.counts.every(({ count }) => count === 0);
    case 'in-order':
      return false;
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
