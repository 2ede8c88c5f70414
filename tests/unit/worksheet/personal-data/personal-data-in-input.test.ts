import { expect, test } from 'vitest';
import { personalDataInInput } from '../../../../src/worksheet/personal-data/personal-data-in-input.ts';
import { inputOf } from '../../../setup/worksheet/inputs.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const phone = '06-12345678';
const found = (contributor: string, plain: Parameters<typeof inputOf>[1]) =>
  personalDataInInput(inputOf(contributor, plain), worksheets, '2026-10-14').map(({ kind, place }) => [
    kind,
    place.type === 'answer' ? place.words.join(' › ') : 'name',
  ]);

test('an answer is told of by its question, a row by its number and its column', () => {
  expect(
    found('GGD', {
      'wb0a-kwesties': `Bel ${phone}`,
      'wb0a-partijen': [{ organisatie: 'School' }, { organisatie: 'sam@example.nl' }],
    }),
  ).toEqual([
    ['email', 'Welke mensen en organisaties spelen een rol? › Partij 2 › Organisatie of groep'],
    ['phone', 'Waar lopen we tegenaan?'],
  ]);
});

test('so is the name of who sends it', () => {
  expect(found('sam@example.nl', {})).toEqual([['email', 'name']]);
});

test('what says nothing about a person is left in peace', () => {
  expect(
    found('GGD Waterrijk', { 'wb0a-kwesties': 'Te weinig tijd', 'wb1a-gesprek-datum': '2026-10-20' }),
  ).toEqual([]);
});
