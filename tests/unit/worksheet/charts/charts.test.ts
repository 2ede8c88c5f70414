import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Shape } from '../../../../src/worksheet/charts/drawing.ts';
import { spreadChart } from '../../../../src/worksheet/charts/spread-chart.ts';
import { targetChart, targetWords } from '../../../../src/worksheet/charts/target-chart.ts';
import { type TargetLine, targetLines } from '../../../../src/worksheet/charts/target-lines.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import type { Spread } from '../../../../src/worksheet/reading/summary.ts';
import { summedText } from '../../../../src/worksheet/reading/summed-text.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { type PlainRow, worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const spread = (scores: readonly number[]): Spread => ({
  type: 'spread',
  label: 'Urgentie',
  points: scores.map((value, at) => ({ row: toRowId(`r${at}`), name: `Partij ${at + 1}`, value })),
  mean: scores.reduce((sum, value) => sum + value, 0) / scores.length,
  lowest: Math.min(...scores),
  highest: Math.max(...scores),
  from: 1,
  to: 5,
});

const dots = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.type === 'dot');
const words = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));

test('a spread has one dot for each score, stacked where scores are equal and never on top of each other', () => {
  const { shapes } = spreadChart(spread([5, 4, 4, 5, 3, 5, 4]));
  const places = dots(shapes).map(({ at }) => `${at.x} ${at.y}`);
  expect(places).toHaveLength(7);
  expect(new Set(places).size).toBe(7);
  expect(new Set(dots(shapes).map(({ at }) => at.x)).size).toBe(3);
});

test('a spread says in words what it shows', () => {
  expect(spreadChart(spread([5, 3])).alt).toBe(
    'Urgentie, een stip per deelnemer. Partij 1 5, Partij 2 3. Gemiddeld 4.',
  );
});

test('two hundred equal scores make a picture of ordinary height, with every dot on it', () => {
  const { shapes, height } = spreadChart(spread(Array.from({ length: 200 }, () => 4)));
  expect(height).toBeLessThan(400);
  expect(dots(shapes)).toHaveLength(200);
  for (const { at, radius } of dots(shapes)) expect(at.y - radius).toBeGreaterThanOrEqual(0);
});

test('a sum names who differ most, and does not when all agree', () => {
  expect(summedText(spread([5, 3]))).toContain('tussen Partij 2 (3) en Partij 1 (5)');
  expect(summedText(spread([4, 4]))).not.toContain('verschil');
});

/** After all that is measured here. */
const later = '2040-01-01';

const line: TargetLine = {
  row: toRowId('r'),
  name: 'Meer jongeren sporten.',
  unit: '%',
  start: { year: 2025, value: 34 },
  target: { year: 2030, value: 50 },
  measured: [{ year: 2028.75, value: 41 }],
  earlier: [],
};

test('a target line goes from the start by what was measured, and dashed from the start to the target', () => {
  const { shapes } = targetChart(line, later);
  const lines = shapes.filter((shape) => shape.type === 'line');
  const inPlot = lines.filter(({ from }) => from.y > 40);
  expect(inPlot.filter(({ role, dashed }) => role === 'aim' && dashed)).toHaveLength(1);
  expect(inPlot.filter(({ role }) => role === 'data')).toHaveLength(1);
  const [, start, measured] = dots(shapes).filter(({ role }) => role === 'data');
  expect(measured?.at.x).toBeGreaterThan(start?.at.x ?? Number.POSITIVE_INFINITY);
  expect(measured?.at.y).toBeLessThan(start?.at.y ?? 0);
  expect(words(shapes)).toEqual(expect.arrayContaining(['34%', '41%', '50%', '2025', '2028', '2030']));
});

test('a target line says in words where it starts, what was measured and where it should go', () => {
  expect(targetChart(line, later).alt).toBe(
    'Meer jongeren sporten. Begin: 34% in 2025. Gemeten: 41% in 2028. Streefwaarde: 50% in 2030. Loopt achter: in 2028 was het 41%. Om de streefwaarde te halen was toen ongeveer 46% nodig.',
  );
});

test('a picture has a legend, and an axis that begins at zero or says where it begins', () => {
  expect(words(targetChart(line, later).shapes)).toEqual(
    expect.arrayContaining(['0%', 'gemeten', 'streefwaarde']),
  );
  expect(targetWords(line, later)).not.toContain('De as begint');
  const high = { ...line, start: { year: 2026, value: 88 }, target: { year: 2030, value: 95 }, measured: [] };
  expect(words(targetChart(high, later).shapes)).toContain('85%');
  expect(targetWords(high, later)).toContain('De as begint bij 85%.');
});

test('a figure stands on the side of its point where no line goes, and only the axis is a line that counts', () => {
  const { shapes } = targetChart({ ...line, measured: [{ year: 2028, value: 41 }] }, later);
  const heights = (text: string) =>
    shapes.flatMap((shape) => (shape.type === 'text' && shape.text === text ? [shape.at.y] : []));
  const [, start, measured] = dots(shapes).filter(({ role }) => role === 'data');
  const [, target] = dots(shapes).filter(({ role }) => role === 'aim');
  expect(heights('34%')[0]).toBeGreaterThan(start?.at.y ?? Number.POSITIVE_INFINITY);
  expect(heights('41%')[0]).toBeGreaterThan(measured?.at.y ?? Number.POSITIVE_INFINITY);
  expect(heights('50%')[0]).toBeLessThan(target?.at.y ?? 0);
  const above = targetChart({ ...line, measured: [{ year: 2028, value: 48 }] }, later);
  const [, , ahead] = dots(above.shapes).filter(({ role }) => role === 'data');
  const said = above.shapes.find((shape) => shape.type === 'text' && shape.text === '48%');
  expect(said?.type === 'text' && said.at.y < (ahead?.at.y ?? 0)).toBe(true);
  expect(shapes.filter((shape) => shape.type === 'line' && shape.role === 'axis')).toHaveLength(1);
});

test('what falls to its target is not drawn as if it fell to nothing', () => {
  const falls = {
    ...line,
    start: { year: 2025, value: 12.6 },
    target: { year: 2030, value: 8 },
    measured: [],
  };
  const { shapes, height } = targetChart(falls, later);
  const [target] = dots(shapes).filter(({ role, at }) => role === 'aim' && at.y > 40);
  const ground = Math.max(...shapes.flatMap((shape) => (shape.type === 'line' ? [shape.from.y] : [])));
  expect(ground).toBeLessThan(height);
  expect(target?.at.y).toBeLessThan(ground - 40);
});

test.each([
  ['Op koers', 41, 2027],
  ['Op koers', 46, 2028.75],
  ['Loopt achter', 45, 2028.75],
  ['Gehaald', 50, 2026],
])('%s is what is said of %d in %d, of a way that goes from 34 to 50', (said, value, year) => {
  expect(targetWords({ ...line, measured: [{ year, value }] }, later)).toMatch(new RegExp(`^${said}: in `));
});

test('a way that goes down is behind where it is above', () => {
  const falls = { ...line, start: { year: 2025, value: 12 }, target: { year: 2029, value: 8 } };
  expect(targetWords({ ...falls, measured: [{ year: 2027, value: 11 }] }, later)).toMatch(/^Loopt achter/);
  expect(targetWords({ ...falls, measured: [{ year: 2027, value: 9.5 }] }, later)).toMatch(/^Op koers/);
});

test('a result without a picture says why', () => {
  const filled = {
    resultaat: 'Meer sport',
    percentage: '50',
    jaar: '2030',
    nulwaarde: '34',
    nuljaar: '2025',
  };
  const { nulwaarde: _, ...noStart } = filled;
  const said = (row: PlainRow) => {
    const { chart } = Object(fieldsOf(worksheet('wb-2')).find(({ id }) => id === 'wb2-balans'));
    return targetLines(chart, lookupIn(toAnswers({ 'wb2-tabel': [row] })), sourcesIn(worksheets)).map(
      (line) => targetWords(line, later),
    );
  };
  expect(said(filled)).toEqual(['Na de nulmeting is er nog niet gemeten.']);
  expect(said(noStart)).toEqual(['Er is nog geen nulmeting. Daarom is er geen grafiek.']);
  expect(said({ ...filled, nulwaarde: 'veel' })).toEqual([
    'Er is nog geen nulmeting. Daarom is er geen grafiek.',
  ]);
  expect(said({ ...filled, percentage: '' })[0]).toContain('geen grafiek');
  expect(said({ ...filled, jaar: '2025' })[0]).toContain('geen grafiek');
  expect(said({ vorm: 'proces' })).toEqual([]);
});

test('a target equal to the start is still a picture with numbers one can place', () => {
  const { shapes } = targetChart({ ...line, target: { year: 2030, value: 34 }, measured: [] }, later);
  for (const { at } of dots(shapes)) expect(Number.isFinite(at.y)).toBe(true);
});
