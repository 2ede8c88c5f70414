import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldName, parseFieldName } from '../../../../src/worksheet/print/field-names.ts';
import { doel } from '../../../setup/worksheet/small-worksheets.ts';

const fields = doel.parts.flatMap((part) => part.fields);
const row = (id: string) => ({ type: 'row', id }) as const;

test.for([
  ['a question', { field: 'toelichting', cells: [] }, undefined, 'toelichting'],
  ['one of many answers', { field: 'stappen', cells: [] }, 'meten', 'stappen.meten'],
  ['a cell of a group', { field: 'groep', cells: [{ column: 'dag' }] }, undefined, 'groep.dag'],
  [
    'a cell of a row',
    { field: 'keuze', cells: [{ row: row('r-1'), column: 'soort' }] },
    undefined,
    'keuze.r-1.soort',
  ],
  [
    'a cell of an empty row',
    { field: 'keuze', cells: [{ row: { type: 'new-row', number: 2 }, column: 'soort' }] },
    undefined,
    'keuze.+2.soort',
  ],
  [
    'a cell of a row within a row',
    {
      field: 'rondes',
      cells: [
        { row: row('r-1'), column: 'acties' },
        { row: row('r-9'), column: 'wie' },
      ],
    },
    undefined,
    'rondes.r-1.acties.r-9.wie',
  ],
  [
    'a row whose id has signs that names use themselves',
    { field: 'keuze', cells: [{ row: row('+1.é%'), column: 'soort' }] },
    undefined,
    'keuze.%2B1%2E%C3%A9%25.soort',
  ],
] as const)('%s has a name, and the name is of it alone', ([, place, option, name]) => {
  expect(fieldName(place, option)).toBe(name);
  expect(parseFieldName(name, fields)).toMatchObject({
    ...place,
    ...(option === undefined ? {} : { option }),
  });
});

test('whatever the id of a row, its name leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      const place = { field: 'keuze', cells: [{ row: row(id), column: 'waarom' }] };
      expect(parseFieldName(fieldName(place), fields)).toMatchObject(place);
    }),
  );
});

test.for([
  'vreemd',
  '',
  'overzicht',
  'toelichting.meer',
  'stappen',
  'stappen.meten.meer',
  'groep',
  'groep.onbekend',
  'keuze.r-1',
  'keuze.r-1.onbekend',
  'keuze.+0.soort',
  'keuze.+x.soort',
  'keuze..soort',
  'rondes.r-1.acties.wie',
  'keuze.%E0%A4%A.soort',
  'constructor',
])("'%s' is the name of no question", (name) => {
  expect(parseFieldName(name, fields)).toBeUndefined();
});
