import { expect, test } from 'vitest';
import { srgbProfile } from '../../../../src/pdf/format/srgb-profile.ts';

const icc = Buffer.from(srgbProfile(), 'latin1');

/** Where the data of a tag are. */
function dataOf(tag: string): number {
  const entries = Array.from({ length: icc.readUInt32BE(128) }, (_, at) => 132 + at * 12);
  const entry = entries.find((at) => icc.toString('latin1', at, at + 4) === tag);
  if (entry === undefined) throw new Error(`There is no ${tag}`);
  return icc.readUInt32BE(entry + 4);
}

const numbersAt = (start: number, count: number) =>
  Array.from({ length: count }, (_, at) => icc.readInt32BE(start + at * 4) / 0x10000);
const columnOf = (tag: string) => numbersAt(dataOf(tag) + 8, 3);

type Vector = readonly number[];
const times = (matrix: readonly Vector[], vector: Vector): Vector =>
  matrix.map((row) => row.reduce((sum, number, at) => sum + number * (vector[at] ?? 0), 0));

const ofChromaticity = ([x = 0, y = 1]: Vector): Vector => [x / y, 1, (1 - x - y) / y];

test('the primaries are those of IEC 61966-2-1, from daylight to the white of profiles', () => {
  const daylight = ofChromaticity([0.3127, 0.329]);
  const rows = columns(
    [
      [0.64, 0.33],
      [0.3, 0.6],
      [0.15, 0.06],
    ].map(ofChromaticity),
  );
  const amounts = solved(rows, daylight);
  const chad = chunks(numbersAt(dataOf('chad') + 8, 9));
  ['rXYZ', 'gXYZ', 'bXYZ'].forEach((tag, at) => {
    const primary = rows.map((row) => (row[at] ?? 0) * (amounts[at] ?? 0));
    times(chad, primary).forEach((number, row) => {
      expect(columnOf(tag)[row]).toBeCloseTo(number, 3);
    });
  });
});

test('daylight becomes the white of profiles, by the method of Bradford', () => {
  const cones = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
  ];
  const chad = chunks(numbersAt(dataOf('chad') + 8, 9));
  const daylight = ofChromaticity([0.3127, 0.329]);
  const white = columnOf('wtpt');
  times(chad, daylight).forEach((number, at) => {
    expect(number).toBeCloseTo(white[at] ?? 0, 3);
  });
  const ratios = times(cones, white).map((number, at) => number / (times(cones, daylight)[at] ?? 1));
  for (const color of [
    [0.4, 0.2, 0.1],
    [0.2, 0.7, 0.3],
  ]) {
    const adapted = times(cones, color).map((number, at) => number * (ratios[at] ?? 0));
    times(cones, times(chad, color)).forEach((number, at) => {
      expect(number).toBeCloseTo(adapted[at] ?? 0, 3);
    });
  }
});

test('the curve is that of sRGB, and one for all three colours', () => {
  const [power = 0, a = 0, b = 0, c = 0, d = 0] = numbersAt(dataOf('rTRC') + 12, 5);
  const light = (value: number) => (value >= d ? (a * value + b) ** power : c * value);
  for (const value of [0, 0.02, 0.04, 0.05, 0.5, 1])
    expect(light(value)).toBeCloseTo(value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4, 4);
  expect([dataOf('gTRC'), dataOf('bTRC')]).toEqual([dataOf('rTRC'), dataOf('rTRC')]);
});

test('it is half a kilobyte, and says so', () => {
  expect(icc.length).toBeLessThan(600);
  expect(icc.readUInt32BE(0)).toBe(icc.length);
});

const columns = (vectors: readonly Vector[]): readonly Vector[] =>
  [0, 1, 2].map((row) => vectors.map((vector) => vector[row] ?? 0));
const chunks = (numbers: Vector): readonly Vector[] =>
  [0, 3, 6].map((start) => numbers.slice(start, start + 3));

/** By Cramer's rule. */
function solved(matrix: readonly Vector[], result: Vector): Vector {
  return [0, 1, 2].map(
    (column) =>
      determinant(
        matrix.map((row, at) => row.map((number, index) => (index === column ? (result[at] ?? 0) : number))),
      ) / determinant(matrix),
  );
}

function determinant([
  [a = 0, b = 0, c = 0] = [],
  [d = 0, e = 0, f = 0] = [],
  [g = 0, h = 0, i = 0] = [],
]: readonly Vector[]): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
