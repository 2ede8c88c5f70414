import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readComingDay } from '../../../src/basics/coming-day.ts';
import { dayOf, type IsoDate, isDate } from '../../../src/basics/iso-date.ts';
import { daysFrom } from '../../../src/basics/relative-day.ts';

function day(text: string): IsoDate {
  if (!isDate(text)) throw new Error(`${text} is no day`);
  return text;
}

/** A Tuesday. */
const today = day('2026-12-01');

describe('a day that is told from where one stands', () => {
  test.each([
    ['vandaag', '2026-12-01'],
    ['Morgen', '2026-12-02'],
    ['overmorgen', '2026-12-03'],
    ['vrijdag', '2026-12-04'],
    ['op vrijdag', '2026-12-04'],
    ['komende maandag', '2026-12-07'],
    ['dinsdag', '2026-12-08'],
    ['deze week zondag', '2026-12-06'],
    ['volgende week vrijdag', '2026-12-11'],
    ['vrijdag volgende week', '2026-12-11'],
    ['maandag in de volgende week', '2026-12-07'],
    ['over een week', '2026-12-08'],
    ['over één week', '2026-12-08'],
    ['Over twee  weken', '2026-12-15'],
    ['over 10 dagen', '2026-12-11'],
    ['over 6 weken', '2027-01-12'],
  ])('%s is %s', (text, date) => {
    expect(readComingDay(text, today)).toBe(date);
  });

  test.each([
    '',
    'volgende vrijdag',
    'volgende week',
    'na de kerst',
    'vrijdag 4 december',
    'vrijdagmiddag',
    'over een poos',
    'constructor',
  ])('“%s” is none', (text) => {
    expect(readComingDay(text, today)).toBeUndefined();
  });

  test('a weekday is in the seven days to come, and in the week to come it is that day of it', () => {
    const days = fc
      .date({ min: new Date('1950-01-01T12:00Z'), max: new Date('2090-01-01T12:00Z'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    const names = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
    fc.assert(
      fc.property(days, fc.constantFrom(...names), (from, name) => {
        for (const [text, least, most] of [
          [name, 1, 7],
          [`volgende week ${name}`, 1, 13],
        ] as const) {
          const found = readComingDay(text, from);
          if (found === undefined) throw new Error(`${text} is a day`);
          expect(names[dayOf(found)?.getUTCDay() ?? 0]).toBe(name);
          expect(daysFrom(from, found)).toBeGreaterThanOrEqual(least);
          expect(daysFrom(from, found)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
