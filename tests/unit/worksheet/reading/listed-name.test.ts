import { expect, test } from 'vitest';
import { listedName } from '../../../../src/worksheet/reading/listed-name.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

test('a list names a worksheet once, and only of a building block with the number before it', () => {
  expect(worksheets.map(listedName)).toEqual([
    '0A Gezamenlijk belang',
    '1A Staat van de jeugd',
    '1B Ambities',
    '2 Maatschappelijk resultaat',
    '1 Leren en verbeteren',
    'Checklist BIG-5',
    'Ambitie naar Fries voorbeeld',
    'Verslag van de bijeenkomst',
  ]);
});

test('a code that is the title is not said twice', () => {
  expect(listedName({ code: 'Kern', title: 'Kern' })).toBe('Kern');
});
