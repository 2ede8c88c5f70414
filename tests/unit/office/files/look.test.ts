import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnShares } from '../../../../src/office/files/look.ts';

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

test('a short column has room for its words, however much there is to read beside it', () => {
  const long = 'De laatste cijfers over beweging en slaap delen met iedereen die erom vraagt. '.repeat(4);
  const [what = 0, when = 0, status = 0] = columnShares(
    ['Wat', 'Wanneer', 'Status'],
    [[long, '17 november 2026', 'Vervalt']],
  );
  // In pt, of 475: 16 and 7 letters of about 5.5.
  expect(when * 475).toBeGreaterThan(16 * 5.5);
  expect(status * 475).toBeGreaterThan(7 * 5.5);
  expect(what).toBeGreaterThan(0.5);
});

test('columns fill the width, and each has some of it', () => {
  const columns = fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      columns,
      fc.array(fc.array(fc.string({ maxLength: 500 })), { maxLength: 5 }),
      (labels, rows) => {
        const shares = columnShares(labels, rows);
        expect(shares).toHaveLength(labels.length);
        expect(sum(shares)).toBeCloseTo(1, 6);
        expect(Math.min(...shares)).toBeGreaterThan(0.02);
      },
    ),
  );
});
