/** Of what is planned in one question and held in the rows of another: which days are still to come. */
import type { Row } from '../answers/answers.ts';
import { isAnyAnswered } from '../answers/walk.ts';

export interface PlannedDay {
  /** ISO date. */
  readonly date: string;
  /** 'terugkijken en bijstellen' */
  readonly what: string;
  /** When the day was last changed, in ms since 1970. */
  readonly changedAt: number;
  /** `plan`: a question asks it; `held`: a row says more than its day; `row`: it says no more. */
  readonly type: 'plan' | 'row' | 'held';
}

/** @param date the column of its day. */
export const typeOfRow = ({ cells }: Row, date: string): 'row' | 'held' =>
  isAnyAnswered(Object.fromEntries(Object.entries(cells).filter(([id]) => id !== date))) ? 'held' : 'row';

/**
 * What was held today is over, and of days to come the one counts that was set last: who sets the next day replaces what stood there.
 * What no question plans stays as it is, and so does what went by.
 * @param today ISO date.
 */
export function stillToCome<Day extends PlannedDay>(days: readonly Day[], today: string): readonly Day[] {
  const planned = new Set(days.flatMap(({ type, what }) => (type === 'plan' ? [what] : [])));
  const isOverToday = (what: string) =>
    days.some((day) => day.what === what && day.type === 'held' && day.date === today);
  const lastOf = (what: string) =>
    days
      .filter((day) => day.what === what && day.date > today)
      .reduce<Day | undefined>(
        (last, day) =>
          last === undefined ||
          day.changedAt > last.changedAt ||
          (day.changedAt === last.changedAt && day.date < last.date)
            ? day
            : last,
        undefined,
      );
  return days.filter(({ what, date }) => {
    if (!planned.has(what) || date < today) return true;
    return date === today ? !isOverToday(what) : date === lastOf(what)?.date;
  });
}
