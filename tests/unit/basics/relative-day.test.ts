import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, type IsoDate, isIsoDate } from '../../../src/basics/iso-date.ts';
import { daysFrom, relativeDay } from '../../../src/basics/relative-day.ts';

const day = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(`${text} is no day`);
  return text;
};

/** A Tuesday. */
const today = day('2026-12-01');

describe('a day as people name it', () => {
  test.each([
    ['2026-12-01', 'vandaag'],
    ['2026-12-02', 'morgen'],
    ['2026-12-03', 'overmorgen'],
    ['2026-12-13', 'over 12 dagen'],
    ['2026-12-22', 'over 3 weken'],
    ['2027-01-20', 'over 7 weken'],
    ['2027-03-01', 'over 3 maanden'],
    ['2028-11-30', 'over 23 maanden'],
    ['2029-06-01', 'over 2 jaar'],
    ['2026-11-30', 'gisteren'],
    ['2026-11-29', 'eergisteren'],
    ['2026-11-25', 'vorige week'],
    ['2026-11-23', 'vorige week'],
    ['2026-11-22', '9 dagen geleden'],
    ['2026-11-10', '3 weken geleden'],
    ['2026-03-01', '9 maanden geleden'],
    ['2024-11-30', '2 jaar geleden'],
  ])('%s is %s', (date, words) => {
    expect(relativeDay(day(date), today)).toBe(words);
  });

  test('earlier in the same week is no last week', () => {
    expect(relativeDay(day('2026-11-30'), day('2026-12-04'))).toBe('4 dagen geleden');
    expect(relativeDay(day('2026-11-27'), day('2026-12-04'))).toBe('vorige week');
  });

  test('a day ahead is never said to be past, nor the other way round', () => {
    const dates = fc
      .date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true })
      .map(dayAt);
    fc.assert(
      fc.property(dates, dates, (date, now) => {
        const words = relativeDay(date, now);
        const days = daysFrom(now, date);
        expect(words).not.toMatch(/\b0\b|NaN/);
        if (days > 0) expect(words).toMatch(/^(?:over |morgen|overmorgen)/);
        else if (days < 0) expect(words).toMatch(/geleden$|gisteren$|^vorige week$/);
        else expect(words).toBe('vandaag');
      }),
    );
  });
});
