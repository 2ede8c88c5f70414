import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { boxOf, doMeet } from '../../../../src/worksheet/charts/place-labels.ts';
import { targetChart } from '../../../../src/worksheet/charts/target-chart.ts';

const figure = (from: number) =>
  fc.record({
    year: fc.double({ min: from, max: 2040, noNaN: true }),
    value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  });

test('in the picture of a result no words stand through each other or beyond its edge, and the years of start and target are named', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2015, max: 2025 }),
      fc.integer({ min: 0, max: 100 }),
      fc.record({ year: fc.integer({ min: 2030, max: 2040 }), value: fc.integer({ min: 0, max: 100 }) }),
      fc.array(figure(2026), { maxLength: 6 }),
      fc.array(
        fc.record({ year: fc.integer({ min: 2030, max: 2040 }), value: fc.integer({ min: 0, max: 100 }) }),
        {
          maxLength: 2,
        },
      ),
      (year, value, target, measured, earlier) => {
        const { shapes, width, height } = targetChart(
          {
            row: toRowId('een'),
            name: 'Meer sport',
            unit: '%',
            start: { year, value },
            target,
            measured: [...measured].sort((a, b) => a.year - b.year),
            earlier,
          },
          '2050-01-01',
        );
        const words = shapes.filter((shape) => shape.type === 'text');
        const said = words.map(({ text }) => text);
        expect(said).toContain(String(year));
        expect(said).toContain(
          String(
            Math.max(
              target.year,
              ...earlier.map((one) => one.year),
              ...measured.map((one) => Math.floor(one.year)),
            ),
          ),
        );
        // The marks of the height stand as far apart as their lines.
        const beside = words.filter(({ anchor, at }) => !(anchor === 'end' && at.x < 84));
        for (const [at, one] of beside.entries()) {
          const box = boxOf(one);
          expect(box.left, one.text).toBeGreaterThanOrEqual(0);
          expect(box.right, one.text).toBeLessThanOrEqual(width);
          expect(box.top, one.text).toBeGreaterThanOrEqual(0);
          expect(box.bottom, one.text).toBeLessThanOrEqual(height);
          for (const other of beside.slice(at + 1))
            expect(doMeet(box, boxOf(other)), `${one.text} and ${other.text}`).toBe(false);
        }
      },
    ),
    { numRuns: 100 },
  );
});
