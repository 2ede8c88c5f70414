import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDutchDate, writtenDate } from '../../../src/basics/dutch-date.ts';
import { formatDutchDate } from '../../../src/basics/dutch-format.ts';

const sure = (date: string) => ({ date, isSure: true });
const guessed = (date: string) => ({ date, isSure: false });

test.each([
  '3-4-2027',
  '03-04-2027',
  '03/04/2027',
  '3.4.2027',
  '3 - 4 - 2027',
  '3 4 2027',
  '03042027',
  '2027-04-03',
  '3 april 2027',
  '3 apr. 2027',
  '3e april 2027',
  'zaterdag 3 april 2027',
  'za 3 APRIL 2027',
  ' 3\u00a0april\u200b 2027\n',
])('%j is a date that is written in full', (text) => {
  expect(readDutchDate(text, 2026)).toEqual(sure('2027-04-03'));
});

test.each([
  ['3-4-27', '2027-04-03'],
  ['3 april ’27', '2027-04-03'],
  ["3 april '27", '2027-04-03'],
  ['0027-04-03', '2027-04-03'],
  ['3-4-98', '1998-04-03'],
  ['3-4-55', '2055-04-03'],
  ['3-4-56', '1956-04-03'],
])('the century of %j is guessed: %s', (text, date) => {
  expect(readDutchDate(text, 2026)).toEqual(guessed(date));
});

test.each([
  '',
  'half maart 2027',
  'april 2027',
  '31-02-2027',
  '29 februari 2027',
  '3-13-2027',
  '32027-03-10',
  '0227-04-03',
  '3-4-227',
  '3-4-1899',
  '31022027',
  '3042027',
  '2027',
  'op 3-4-2027',
])('%j says no day that can be kept', (text) => {
  expect(readDutchDate(text, 2026)).toBeUndefined();
});

test('what is printed is read back, for every day of two centuries', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
      (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(readDutchDate(formatDutchDate(date), 2026)).toEqual(sure(date));
      },
    ),
  );
});

test.each([
  ['2026-10-14', '14-10-2026'],
  ['half oktober', 'half oktober'],
  ['', ''],
])('%j is written by hand as %j', (text, written) => {
  expect(writtenDate(text)).toBe(written);
});
