import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Shape } from '../../../../src/worksheet/reading/drawing.ts';
import { spreadChart } from '../../../../src/worksheet/reading/spread-chart.ts';
import type { Spread } from '../../../../src/worksheet/reading/summary.ts';
import { summedText } from '../../../../src/worksheet/reading/summed-text.ts';
import { type TargetLine, targetChart } from '../../../../src/worksheet/reading/target-chart.ts';

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

const line: TargetLine = {
  row: toRowId('r'),
  name: 'Meer jongeren sporten.',
  start: { year: 2025, value: 34 },
  target: { year: 2030, value: 50 },
  measured: [{ year: 2028.75, value: 41 }],
};

test('a target line goes from the start by what was measured, and dashed from the start to the target', () => {
  const { shapes } = targetChart(line);
  const lines = shapes.filter((shape) => shape.type === 'line');
  expect(lines.filter(({ role, dashed }) => role === 'aim' && dashed)).toHaveLength(1);
  expect(lines.filter(({ role }) => role === 'data')).toHaveLength(1);
  const [start, measured] = dots(shapes).filter(({ role }) => role === 'data');
  expect(measured?.at.x).toBeGreaterThan(start?.at.x ?? Number.POSITIVE_INFINITY);
  expect(measured?.at.y).toBeLessThan(start?.at.y ?? 0);
  expect(words(shapes)).toEqual(expect.arrayContaining(['34', '41', '50', '2025', '2028', '2030']));
});

test('a target line says in words where it starts, what was measured and where it should go', () => {
  expect(targetChart(line).alt).toBe(
    'Meer jongeren sporten. Begin: 34 in 2025. Gemeten: 41 in 2028. Doel: 50 in 2030.',
  );
});

test('a target equal to the start is still a picture with numbers one can place', () => {
  const { shapes } = targetChart({ ...line, target: { year: 2030, value: 34 }, measured: [] });
  for (const { at } of dots(shapes)) expect(Number.isFinite(at.y)).toBe(true);
});
