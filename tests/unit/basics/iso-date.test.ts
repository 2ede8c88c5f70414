import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, isDate, isIsoDate, isoDate, yearOf } from '../../../src/basics/iso-date.ts';

describe('a date', () => {
  test.each([
    ['2027-03-10', true],
    ['1900-01-01', true],
    ['2100-12-31', true],
    ['2024-02-29', true],
    ['1899-12-31', false],
    ['2101-01-01', false],
    ['2027-02-29', false],
    ['0027-04-03', false],
    ['32027-03-10', false],
    ['2027-3-10', false],
    ['half maart 2027', false],
    ['', false],
  ])('that a worksheet can have, %j: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  test.each([
    [2027, 3, 4, '2027-03-04'],
    [27, 12, 31, '0027-12-31'],
    [2024, 2, 29, '2024-02-29'],
    [2027, 2, 29, undefined],
    [2027, 13, 1, undefined],
    [12_027, 1, 1, undefined],
  ])('of year %i, month %i and day %i is %s', (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected);
  });

  test('is what a clock tells, where the clock is, and sorts as the days do', () => {
    const moment = fc.date({ min: new Date('0100-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [a, b] = [dayAt(one), dayAt(other)];
        expect([isIsoDate(a), yearOf(a)]).toEqual([true, one.getFullYear()]);
        if (a < b) expect(one.getTime()).toBeLessThan(other.getTime());
      }),
    );
  });

  test('of a clock that is so far off that it tells none is the last that one can tell', () => {
    expect(dayAt(new Date(8.64e15))).toBe('9999-12-31');
  });
});
