import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { fieldName, parseFieldName } from '../../../../src/worksheet/print/field-names.ts';
import { doel } from '../../../setup/worksheet/small-worksheets.ts';

const fields = doel.parts.flatMap((part) => part.fields);

test.for([
  ['a question', { field: toFieldId('toelichting'), steps: [] }, undefined, 'toelichting'],
  ['one of many answers', { field: toFieldId('stappen'), steps: [] }, 'meten', 'stappen.meten'],
  ['a cell of a group', { field: toFieldId('groep'), steps: [{ column: 'dag' }] }, undefined, 'groep.dag'],
  [
    'a cell of a row',
    { field: toFieldId('keuze'), steps: [{ row: toRowId('r-1') }, { column: 'soort' }] },
    undefined,
    'keuze.r-1.soort',
  ],
  [
    'a cell of an empty row',
    { field: toFieldId('keuze'), steps: [{ newRow: 2 }, { column: 'soort' }] },
    undefined,
    'keuze.+2.soort',
  ],
  [
    'a cell of a row within a row',
    {
      field: toFieldId('rondes'),
      steps: [{ row: toRowId('r-1') }, { column: 'acties' }, { row: toRowId('r-9') }, { column: 'wie' }],
    },
    undefined,
    'rondes.r-1.acties.r-9.wie',
  ],
  [
    'a row whose id has signs that names use themselves',
    { field: toFieldId('keuze'), steps: [{ row: toRowId('+1.é%') }, { column: 'soort' }] },
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
      const place = { field: toFieldId('keuze'), steps: [{ row: toRowId(id) }, { column: 'waarom' }] };
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
