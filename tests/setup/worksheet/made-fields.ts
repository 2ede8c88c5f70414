/** Fields to add to the small worksheets, and the problems that the build then reports. */

import { toFieldId } from '../../../src/basics/ids.ts';
import type {
  Column,
  Field,
  FieldOf,
  RowsField,
  Worksheet,
} from '../../../src/worksheet/definition/definition.ts';
import { checkWorksheets } from '../../../src/worksheet/mentions/check-worksheets.ts';
import { bron, doel } from './small-worksheets.ts';

export const text = (id: string): FieldOf<'text'> => ({
  id: toFieldId(id),
  type: 'text',
  label: 'Vraag?',
  source: ['T-01'],
});
export const rows = (id: string, columns: Column[]): RowsField => ({
  id: toFieldId(id),
  type: 'rows',
  row: 'rij',
  label: 'Vraag?',
  source: ['T-01'],
  columns,
});
export const column = (id: string): Column => ({ id, type: 'text', label: 'Kolom' });
export const choice = (ids: readonly string[]): Field => ({
  id: toFieldId('nieuw'),
  type: 'choice',
  label: 'Vraag?',
  source: ['T-01'],
  options: ids.map((id) => ({ id, label: id })),
});

/** The small worksheets with these fields added to the second. */
export const withFields = (...fields: readonly Field[]): readonly Worksheet[] => [
  bron,
  { ...doel, parts: [...doel.parts, { id: 'extra', title: 'Extra', fields: [...fields] }] },
];
export const problems = (...fields: readonly Field[]) => checkWorksheets(withFields(...fields));
