import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDutchDate,
  formatDutchNumber,
  midSentence,
  parseDutchNumber,
  saysUnit,
  withUnit,
} from '../../../src/basics/dutch-format.ts';

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
    '12 jaar',
    '12%%',
    '% 12',
    '€',
    '1 00',
    '1 0000',
    '1 000.000',
    '1.23.456',
    '1.234.56',
    '12,5,6',
    ',5',
    '.5',
    '12,',
    '12.',
    '-',
    '--3',
    '+-5',
    '++5',
    '12,-3',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '١٢',
  ])('%j is no number', (text) => {
    expect(parseDutchNumber(text)).toBeUndefined();
  });

  test.each([
    ['15%', 15],
    ['15 %', 15],
    ['15 procent', 15],
    ['15\u00a0%', 15],
    ['+15', 15],
    ['+ 15 %', 15],
    ['€ 5', 5],
    ['€ 1.250,-', 1250],
    ['-€ 5,50', -5.5],
    ['€ -5,50', -5.5],
    ['1 250', 1250],
    ['1\u202f250', 1250],
    ['1\u00a0250,5', 1250.5],
    ['1\u2009250\u2009000', 1_250_000],
    ['\u200b2025', 2025],
    ['2025\u200b', 2025],
    ['20\u00ad25', 2025],
    ['２０２５', 2025],
  ])('%j is read as %d, whatever stands around the figures', (text, expected) => {
    expect(parseDutchNumber(text)).toBe(expected);
  });

  test.each([
    ['12 jaar', 'jaar', 12],
    ['12jaar', 'jaar', 12],
    ['12 Jaren', 'jaar', 12],
    ['3,5 uur', 'uur', 3.5],
    ['4u', 'uur', 4],
    ['15 euro', 'euro', 15],
    ['2.500 inwoners', 'inwoners', 2500],
    ['12', 'jaar', 12],
    ['15 PROCENT', '%', 15],
    ['15%', 'procent', 15],
  ])('%j with the unit of its question, %s, is read as %d', (text, unit, expected) => {
    expect(parseDutchNumber(text, unit)).toBe(expected);
  });

  test('with a unit that its question has not is no number', () => {
    expect(parseDutchNumber('15%', 'jaar')).toBeUndefined();
    expect(parseDutchNumber('12 jaar', '%')).toBeUndefined();
  });

  test('stands with its unit once, however it was typed', () => {
    for (const typed of ['15', '15%', '15 %', ' 15 procent', '+15'])
      expect(withUnit(typed, '%')).toBe('15 %');
    expect(withUnit('1\u202f250', 'jaar')).toBe('1 250 jaar');
    expect(withUnit('ongeveer 15', '%')).toBe('ongeveer 15 %');
    expect(withUnit('ongeveer 15%', '%')).toBe('ongeveer 15%');
    expect(withUnit(' 15% ', undefined)).toBe('15%');
    expect(withUnit(' ', '%')).toBe('');
  });

  test('says its unit when it was typed along, in any way that the unit is written', () => {
    for (const typed of ['75%', '75 %', '75 procent']) expect(saysUnit(typed, '%')).toBe(true);
    expect(saysUnit('€ 12', 'euro')).toBe(true);
    expect(saysUnit('12 euro', 'euro')).toBe(true);
    for (const typed of ['', '75', '%', 'ongeveer 75%']) expect(saysUnit(typed, '%')).toBe(false);
  });

  test('takes no longer than its length, whatever is typed', () => {
    for (const typed of [`1${' '.repeat(300_000)}x`, `1${' 000'.repeat(100_000)}x`, '€'.repeat(300_000)])
      expect(parseDutchNumber(typed, '%')).toBeUndefined();
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
    ['0027-04-03', '3 april 0027'],
    ['0226-04-03', '3 april 0226'],
    ['32027-03-10', '10 maart 32027'],
    ['232027-03-10', '10 maart 232027'],
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

test.each([
  ['Sport', 'sport'],
  ['Een eigen plek', 'een eigen plek'],
  ['Eigen kracht', 'eigen kracht'],
  ['Mbo-opleiding', 'mbo-opleiding'],
  ['Het Werkplein', 'het Werkplein'],
  ['Élke jongere', 'élke jongere'],
  ['sport', 'sport'],
  ['GGD', 'GGD'],
  ['GGD-cijfers', 'GGD-cijfers'],
  ['IJshockey', 'IJshockey'],
  ['Big5', 'Big5'],
  ['Werkplein Oost', 'Werkplein Oost'],
  ['16-plussers', '16-plussers'],
  ['', ''],
])('%j stands in mid-sentence as %j', (text, expected) => {
  expect(midSentence(text)).toBe(expected);
});
