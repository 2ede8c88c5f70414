import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Row } from '../../../../src/worksheet/answers/answers.ts';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { toBlank } from '../../../../src/worksheet/print/blank.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import { askedColumns } from '../../../../src/worksheet/reading/asked.ts';
import { column, rows, withFields } from '../../../setup/worksheet/made-fields.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';

const columns: Column[] = [column('naam'), { ...column('vroeger'), label: 'Vroeger', retired: true }];
const stamped = <Content>(value: Content) => ({ value, changedAt: 1 });
const row = (id: string, cells: { readonly [column: string]: string }): Row => ({
  id: toRowId(id),
  deleted: stamped(false),
  position: stamped(1),
  cells: Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [name, { type: 'value', ...stamped(text) }]),
  ),
});
const idsIn = (...made: readonly Row[]) => askedColumns(columns, made).map(({ id }) => id);

test('a retired column is asked of no new row', () => {
  expect(idsIn()).toEqual(['naam']);
  expect(idsIn(row('a', { naam: 'Kim' }))).toEqual(['naam']);
});

test('a retired column stays with the answer from before, also while that is emptied', () => {
  expect(idsIn(row('a', { vroeger: 'ja' }))).toEqual(['naam', 'vroeger']);
  expect(idsIn(row('a', { vroeger: '' }))).toEqual(['naam', 'vroeger']);
});

/** What is printed of these rows: read, to fill in on a screen, to fill in by pen. */
function printed(...made: readonly Row[]): readonly [read: string, fillable: string, blank: string] {
  const [bron, doel] = withFields(rows('nieuw', columns));
  if (bron === undefined || doel === undefined) throw new Error('No worksheets');
  const sources = sourcesOf(doel.parts, [bron, doel]);
  const lookup = lookupIn({ nieuw: { type: 'rows', rows: made } });
  const date = '2026-11-22';
  return [
    JSON.stringify(toDocument(doel, lookup, sources, date)),
    JSON.stringify(toDocument(doel, lookup, sources, date, fillableAnswer)),
    JSON.stringify(toBlank(doel, sources)),
  ];
}

test('on paper, a retired column is there when it has an answer', () => {
  const [read, fillable, blank] = printed(row('a', { naam: 'Kim', vroeger: 'ja' }), row('b', { naam: 'Jo' }));
  expect(read).toContain('Vroeger');
  expect(fillable.match(/"label":"Vroeger"/g)).toHaveLength(1);
  expect(blank).not.toContain('Vroeger');
});

test('on paper, a retired column that nobody answered is not there', () => {
  for (const text of printed(row('a', { naam: 'Kim' }))) expect(text).not.toContain('Vroeger');
});
