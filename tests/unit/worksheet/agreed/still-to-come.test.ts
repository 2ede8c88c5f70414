import { describe, expect, test } from 'vitest';
import { type PlannedDay, stillToCome } from '../../../../src/worksheet/agreed/still-to-come.ts';

const today = '2026-12-01';
const day = (type: PlannedDay['type'], date: string, changedAt = 1, what = 'terugkijken'): PlannedDay => ({
  type,
  date,
  changedAt,
  what,
});
const dates = (...days: readonly PlannedDay[]) => stillToCome(days, today).map(({ date }) => date);

describe('of days on which people look back', () => {
  test('the one to come is that which was set last, and what went by stays', () => {
    const all = [day('plan', '2027-12-07', 9), day('held', '2027-10-06'), day('held', '2028-10-04')];
    expect(dates(...all, day('held', '2026-06-01'))).toEqual(['2027-12-07', '2026-06-01']);
    expect(dates(day('plan', '2027-12-07', 2), day('row', '2027-03-01', 8))).toEqual(['2027-03-01']);
  });

  test('that of today is still to come until it is held', () => {
    const plan = day('plan', '2027-12-07');
    expect(dates(plan, day('row', today))).toEqual(['2027-12-07', today]);
    expect(dates(plan, day('held', today))).toEqual(['2027-12-07']);
    expect(dates(day('plan', today), day('held', today))).toEqual([]);
  });

  test('one that no question plans replaces no other', () => {
    expect(dates(day('held', today, 1, 'bijeenkomst'), day('row', '2027-01-01', 2, 'bijeenkomst'))).toEqual([
      today,
      '2027-01-01',
    ]);
  });
});
