import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt } from '../../../src/basics/iso-date.ts';
import { monthsLater, readRhythm } from '../../../src/basics/rhythm.ts';

describe('how often something is done', () => {
  test.each([
    ['Elk jaar', 12],
    ['Elk jaar kort (in oktober), elke vier jaar uitgebreid (na de GGD-monitor)', 12],
    ['elk half jaar', 6],
    ['Ieder halfjaar', 6],
    ['Halfjaarlijks', 6],
    ['Twee keer per jaar', 6],
    ['2x per jaar', 6],
    ['drie maal in het jaar', 4],
    ['Eén keer per twee jaar', 24],
    ['eens in de vier jaar', 48],
    ['Om de drie maanden', 3],
    ['om het jaar', 24],
    ['Elk kwartaal', 3],
    ['maandelijks, en jaarlijks met iedereen', 1],
    ['Tweejaarlijks', 24],
    ['Elk najaar', 12],
    ['elke oktober', 12],
    ['Elke week', 1],
    ['Elk schooljaar', 12],
    ['elke 18 maanden', 18],
  ])('%s is every so many months', (text, months) => {
    expect(readRhythm(text)).toBe(months);
  });

  test.each([
    '',
    'Vaak',
    'In oktober',
    'Elke partner levert cijfers',
    'Na de zomer',
    'Vorig jaar',
    'Elke 0 jaar',
    'maandag',
  ])('in ‘%s’ nothing is read', (text) => {
    expect(readRhythm(text)).toBeUndefined();
  });

  test('of any text it is at least a month, or nothing', () => {
    const words = fc.constantFrom(
      'elk',
      'elke',
      'half',
      'jaar',
      'twee',
      'keer',
      'per',
      'maand',
      '0',
      '12',
      'om de',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const months = readRhythm(text);
          expect(months === undefined || (Number.isInteger(months) && months >= 1)).toBe(true);
        },
      ),
    );
  });

  test('months later is the same day, or the last of a shorter month', () => {
    expect(monthsLater(dayAt(new Date(2026, 7, 31)), 6)).toBe('2027-02-28');
    expect(monthsLater(dayAt(new Date(2026, 11, 1)), 1)).toBe('2027-01-01');
    expect(monthsLater(dayAt(new Date(2024, 1, 29)), 48)).toBe('2028-02-29');
  });
});
