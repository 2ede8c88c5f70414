import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { furthestApart, type Spread, summarise } from '../../../../src/worksheet/reading/summary.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { fieldOf } from '../../../setup/worksheet/small-worksheets.ts';

type Rows = readonly { readonly wie?: string; readonly score: string }[];

const field = (...summary: NonNullable<RowsField['summary']>): RowsField => ({
  ...fieldOf('rondes', 'rows'),
  columns: [
    { id: 'wie', type: 'text', label: 'Wie?' },
    { id: 'score', type: 'scale', label: 'Score', from: 1, to: 5, fromLabel: 'laag', toLabel: 'hoog' },
  ],
  summary,
});
const spread = { type: 'spread', label: 'Urgentie', column: 'score', who: 'wie' } as const;
const outcome = (asked: RowsField, rows: Rows) =>
  summarise(asked, toAnswers({ rondes: rows })['rondes'], lookupIn({}));

function spreadOf(rows: Rows): Spread {
  const [found] = outcome(field(spread), rows);
  if (found?.type !== 'spread') throw new Error('no spread');
  return found;
}

describe('what numbers in rows amount to', () => {
  test('is the sum and the mean of the rows that have a number, read as Dutch', () => {
    const rows = [{ score: '12,5' }, { score: 'geen idee' }, { score: '1.000' }, { score: ' ' }];
    const both = field(
      { type: 'total', label: 'Uren', column: 'score', unit: 'uur' },
      { type: 'mean', label: 'Gemiddeld', column: 'score' },
    );
    expect(outcome(both, rows)).toEqual([
      { type: 'total', label: 'Uren', value: 1012.5, unit: 'uur' },
      { type: 'mean', label: 'Gemiddeld', value: 506.25 },
    ]);
  });

  test('is nothing when no row has a number', () => {
    expect(outcome(field(spread), [{ score: '' }, { score: 'veel' }])).toEqual([]);
    expect(outcome(field(spread), [])).toEqual([]);
    expect(outcome(field(), [{ score: '3' }])).toEqual([]);
  });

  test('keeps the ends of the scale, whatever was scored', () => {
    expect(spreadOf([{ wie: 'Kim', score: '3' }])).toMatchObject({
      from: 1,
      to: 5,
      lowest: 3,
      highest: 3,
      mean: 3,
    });
  });

  test('has its mean between the lowest and the highest, and a point for each number', () => {
    const rows = fc.array(
      fc.record({ wie: fc.string(), score: fc.integer({ min: 1, max: 5 }).map(String) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const { mean, lowest, highest, points } = spreadOf(given);
        expect(points.map(({ value }) => String(value))).toEqual(given.map(({ score }) => score));
        expect(mean).toBeGreaterThanOrEqual(lowest - 1e-9);
        expect(mean).toBeLessThanOrEqual(highest + 1e-9);
      }),
    );
  });

  test('names everyone at the two ends, and nobody who did not say who they are', () => {
    const rows = [
      { wie: 'School', score: '2' },
      { wie: 'GGD', score: '5' },
      { wie: '', score: '5' },
      { wie: 'Jongerenraad', score: '5' },
      { wie: 'Politie', score: '3' },
    ];
    expect(furthestApart(spreadOf(rows))).toEqual({ lowest: ['School'], highest: ['GGD', 'Jongerenraad'] });
  });
});
