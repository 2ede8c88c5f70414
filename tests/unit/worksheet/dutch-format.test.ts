import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDutchDate, formatDutchNumber, parseDutchNumber } from '../../../src/worksheet/dutch-format.ts';

describe('a number as Dutch people write it', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['0,5', 0.5],
    ['-3', -3],
    ['−3,25', -3.25],
    ['–7', -7],
    ['85.000', 85_000],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12.500', 12_500],
    ['  2026\n', 2026],
    ['007', 7],
    ['140', 140],
  ])('%j is read as %d', (text, expected) => {
    expect(parseDutchNumber(text)).toBe(expected);
  });

  test.each([
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['-0.500', -0.5],
    ['1234.567', 1234.567],
    ['9.8066', 9.8066],
  ])('%j cannot be thousands, so its point is a decimal point: %d', (text, expected) => {
    expect(parseDutchNumber(text)).toBe(expected);
  });

  test.each([
    '',
    '   ',
    'over vier jaar',
    '12%',
    '€ 5',
    '1 000',
    '1.23.456',
    '1.234.56',
    '12,5,6',
    ',5',
    '.5',
    '12,',
    '12.',
    '-',
    '--3',
    '+5',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '١٢',
  ])('%j is no number', (text) => {
    expect(parseDutchNumber(text)).toBeUndefined();
  });

  test.each([
    '9'.repeat(400),
    `-${'9'.repeat(400)}`,
    '12345678901234567890',
    `1.${'000.'.repeat(200)}000`,
    '1e400',
  ])('%j has more digits than can be counted with', (text) => {
    expect(parseDutchNumber(text)).toBeUndefined();
  });

  test('with many decimals is a number all the same', () => {
    expect(parseDutchNumber(`0,${'3'.repeat(400)}`)).toBeCloseTo(1 / 3);
    expect(parseDutchNumber(String(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('is read back as it was printed, for every number with one decimal', () => {
    const oneDecimal = fc.integer({ min: -1e14, max: 1e14 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(oneDecimal, (number) => {
        expect(parseDutchNumber(formatDutchNumber(number))).toBe(number);
      }),
      { examples: [[0], [-0.1], [999.9], [1000], [1234.5], [1e13]] },
    );
  });

  test('never throws and never gives something that is no number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-−]?[\d.,]{0,12}$/)), (text) => {
        expect(parseDutchNumber(text)).not.toBeNaN();
      }),
    );
  });

  test.each([
    [4.25, 1, '4,3'],
    [4, 1, '4'],
    [85_000, 1, '85.000'],
    [-1234.5, 1, '-1.234,5'],
    [2.345, 2, '2,35'],
    [4.6, 0, '5'],
  ])('%d with at most %d decimals is printed as %s', (number, decimals, expected) => {
    expect(formatDutchNumber(number, decimals)).toBe(expected);
  });
});

describe('a date', () => {
  test.each([
    ['2026-10-14', '14 oktober 2026'],
    ['2024-02-29', '29 februari 2024'],
    ['2026-03-01', '1 maart 2026'],
  ])('%s is printed in Dutch as %s', (iso, expected) => {
    expect(formatDutchDate(iso)).toBe(expected);
  });

  test.each(['', 'oktober 2026', '14-10-2026', '2026-13-01', '2026-02-30', '2026-10-14T10:00'])(
    '%j is no date and stays as it was typed',
    (text) => {
      expect(formatDutchDate(text)).toBe(text);
    },
  );
});
