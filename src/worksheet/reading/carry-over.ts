/**
 * Answers that stand ready from another question: read-only beside the question (linked), or as a proposal that is
 * copied when the person says so. A proposal never replaces what is already there.
 */

import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId, RowId } from '../../basics/ids.ts';
import { sameWordsKey } from '../../basics/plain-text.ts';
import type { Answer } from '../answers/answers.ts';
import { answerValue, type Row } from '../answers/answers.ts';
import type { Change } from '../answers/change.ts';
import { setValue } from '../answers/change.ts';
import { linkOf, setName } from '../answers/name.ts';
import { addRows, asRows, cellOf, type NewRow, removeRow, visibleRows } from '../answers/rows.ts';
import { isEmptyValue, isReference, type RowReference, type Value } from '../answers/value.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Field, RowsField } from '../definition/definition.ts';
import { rowOfText } from '../definition/fields-of.ts';
import type { CarrySource } from '../definition/rules.ts';
import type { Sources } from '../mentions/sources.ts';
import { columnText, fieldText, type Lookup, oneLine, rowText } from './answer-text.ts';
import { sentenceFrom } from './sentence.ts';

/** A text that stands ready, and the field it comes from. */
export interface TextProposal {
  readonly type: 'text';
  readonly from: FieldId;
  readonly text: string;
}

/** A row that stands ready. `id` is the source row's id, and becomes that of the copy. */
export interface RowProposal {
  readonly type: 'row';
  readonly from: FieldId;
  readonly id: RowId;
  /** What the person picks it by. */
  readonly text: string;
  readonly cells: { readonly [columnId: string]: Value };
  /** Of the cells that name a row: which one. */
  readonly links: { readonly [columnId: string]: RowReference };
}

export type Proposal = TextProposal | RowProposal;

/** What is shown beside the question as a reminder. */
export function linkedTexts(field: Field, lookup: Lookup, sources: Sources): readonly TextProposal[] {
  return field.carry?.type === 'linked' ? sourceTexts(field.carry.from, lookup, sources) : [];
}

/** What can still be taken over: nothing for a text that is already answered, and no row that is already there. */
export function proposalsFor(field: Field, lookup: Lookup, sources: Sources): readonly Proposal[] {
  const { carry } = field;
  const answer = lookup(field.id);
  switch (carry?.type) {
    case 'proposal':
      if (field.type === 'rows')
        return eachOnce(carry.from.flatMap((from) => rowProposals(field, from, answer, lookup, sources)));
      return isAnswered(answer) ? [] : sourceTexts(carry.from, lookup, sources);
    case 'sentence': {
      const text = sentenceFrom(carry, lookup, sources);
      return isAnswered(answer) || text === '' ? [] : [{ type: 'text', from: field.id, text }];
    }
    case 'linked':
    case undefined:
      return [];
  }
}

function sourceTexts(
  from: readonly CarrySource[],
  lookup: Lookup,
  sources: Sources,
): readonly TextProposal[] {
  return from
    .map((source) => ({
      type: 'text' as const,
      from: source.field,
      text: sourceText(entryOf(sources, source.field)?.field, lookup),
    }))
    .filter(({ text }) => !isEmptyValue(text));
}

/** Of rows the words that name each of them, one a line. */
function sourceText(field: Field | undefined, lookup: Lookup): string {
  if (field?.type !== 'rows') return fieldText(field, lookup);
  return visibleRows(lookup(field.id))
    .map((row) => rowText(field.columns, row, lookup))
    .filter((text) => text !== '')
    .join('\n');
}

function rowProposals(
  field: RowsField,
  from: CarrySource,
  answer: Answer | undefined,
  lookup: Lookup,
  sources: Sources,
): readonly RowProposal[] {
  const source = entryOf(sources, from.field)?.field;
  if (source?.type !== 'rows') return textAsRow(field, from, source, answer, lookup);
  const mapping = Object.entries(from.columns ?? {});
  const present = asRows(answer).rows.filter((row) => !row.deleted.value);
  return visibleRows(lookup(from.field)).flatMap((row) => {
    const texts = mapping.map(([, column]) =>
      columnText(source.columns, column, cellOf(row, column), lookup),
    );
    const [text] = texts;
    if (text === undefined || text === '') return [];
    const links = new Map(
      mapping.flatMap(([target, column], at): [string, RowReference][] => {
        const named = nameIn(field, target, { field: source.id, column }, row);
        return named === undefined ? [] : [[target, { row: named, text: texts[at] ?? '' }]];
      }),
    );
    const isThere = present.some(
      (there) =>
        there.id === row.id ||
        mapping.every(([target], at) => {
          const cell = cellOf(there, target);
          const value = answerValue(cell);
          if (isReference(value)) return value.row === row.id;
          const name = linkOf(cell)?.row;
          if (name !== undefined && name === links.get(target)?.row) return true;
          return (
            sameWordsKey(columnText(field.columns, target, cell, lookup)) === sameWordsKey(texts[at] ?? '')
          );
        }),
    );
    if (isThere) return [];
    const copied = mapping.map(([target], at): [string, Value] => {
      const column = field.columns.find(({ id }) => id === target);
      const words = texts[at] ?? '';
      return [target, column?.type === 'reference' ? { row: row.id, text: words } : words];
    });
    return [
      {
        type: 'row' as const,
        from: from.field,
        id: row.id,
        text,
        cells: Object.fromEntries([...copied, ...Object.entries(from.set ?? {})]),
        links: Object.fromEntries(links),
      },
    ];
  });
}

/** One text as a row that refers to it, or has its words. */
function textAsRow(
  { columns }: RowsField,
  { field: from, column: id, set = {} }: CarrySource,
  source: Field | undefined,
  answer: Answer | undefined,
  lookup: Lookup,
): readonly RowProposal[] {
  const text = fieldText(source, lookup);
  const column = columns.find((candidate) => candidate.id === id);
  if (column === undefined || text === '') return [];
  const row = rowOfText(from);
  const isThere = visibleRows(answer).some((there) => {
    const cell = cellOf(there, column.id);
    const value = answerValue(cell);
    if (isReference(value)) return value.row === row;
    return (
      there.id === row || sameWordsKey(columnText(columns, column.id, cell, lookup)) === sameWordsKey(text)
    );
  });
  if (isThere) return [];
  const words = column.type === 'reference' ? { row, text: oneLine(text) } : text;
  return [{ type: 'row', from, id: row, text, cells: { [column.id]: words, ...set }, links: {} }];
}

/** The row that a copied text names: of the list that its column takes names from, or the row that is named at the source. */
function nameIn(
  { columns }: RowsField,
  target: string,
  from: { readonly field: FieldId; readonly column: string },
  row: Row,
): RowId | undefined {
  const column = columns.find(({ id }) => id === target);
  const names = column?.type === 'text' ? column.names : undefined;
  if (names === undefined) return undefined;
  const isList = names.field === from.field && names.column === from.column;
  return isList ? row.id : linkOf(cellOf(row, from.column))?.row;
}

/** What more than one list has ready, by its row or by its words, stands ready once. */
function eachOnce(proposals: readonly RowProposal[]): readonly RowProposal[] {
  return proposals.filter(
    ({ id, from, text }, at) =>
      !proposals
        .slice(0, at)
        .some(
          (other) =>
            other.from !== from && (other.id === id || sameWordsKey(other.text) === sameWordsKey(text)),
        ),
  );
}

/** Takes several over as one change, so that it is taken back as one. */
export const acceptAll =
  (proposals: readonly Proposal[]): Change =>
  (answer, now) =>
    proposals.reduce(
      (accepted: Answer | undefined, proposal) => acceptProposal(proposal)(accepted, now),
      answer,
    ) ?? setValue('')(answer, now);

/** The change that takes a proposal over. */
export const acceptProposal =
  (proposal: Proposal): Change =>
  (answer, now) => {
    switch (proposal.type) {
      case 'text':
        return answer !== undefined && isAnswered(answer) ? answer : setValue(proposal.text)(answer, now);
      case 'row':
        return addInPlaceOfEmpty(proposal.id, {
          ...proposal.cells,
          ...Object.fromEntries(Object.entries(proposal.links).map(([id, link]) => [id, setName(link)])),
        })(answer, now);
    }
  };

/** A row that nobody typed in makes room: the copy has the id of its source, so it comes where that row stood. */
const addInPlaceOfEmpty =
  (id: RowId, values: NewRow['values']): Change =>
  (answer, now) => {
    const rows = visibleRows(answer);
    const empty = rows.some((row) => row.id === id)
      ? undefined
      : rows.find(({ cells }) => !isAnyAnswered(cells));
    const added = addRows([{ id, values }], empty?.id)(answer, now);
    return empty === undefined ? added : removeRow(empty.id)(added, now);
  };
