/** A day as people name it from where they stand: 'vandaag', 'over 12 dagen', 'vorige week', '9 maanden geleden'. */
import { dayOf, type IsoDate } from './iso-date.ts';

const dayLong = 24 * 60 * 60 * 1000;

/** Days are counted up to here; from there weeks, and from `mostWeeks` days months. */
const mostDays = { ahead: 21, ago: 14 } as const;
const mostWeeks = 60;

export function relativeDay(date: IsoDate, today: IsoDate): string {
  const words = new Intl.RelativeTimeFormat('nl-NL', { numeric: 'auto' });
  const days = daysFrom(today, date);
  if (isInWeekBefore(date, today) && days < -2) return words.format(-1, 'week');
  if (days > -mostDays.ago && days < mostDays.ahead) return words.format(days, 'day');
  if (Math.abs(days) < mostWeeks) return words.format(Math.round(days / 7), 'week');
  const months = monthsFrom(today, date);
  if (Math.abs(months) < 24) return words.format(months, 'month');
  return words.format(Math.trunc(months / 12), 'year');
}

/** Negative for a day before `from`. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayLong);
}

/** Whole months between two days. */
function monthsFrom(from: IsoDate, to: IsoDate): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = last.split('-').map(Number);
  const months = (lastYear - year) * 12 + lastMonth - month - (lastDay < day ? 1 : 0);
  return from <= to ? months : -months;
}

/** A week begins on Monday. */
function isInWeekBefore(date: IsoDate, today: IsoDate): boolean {
  return weekOf(date) === weekOf(today) - 1;
}

/** The first of January 1970 was a Thursday. */
const weekOf = (date: IsoDate) => Math.floor((timeOf(date) / dayLong + 3) / 7);

const timeOf = (date: IsoDate) => dayOf(date)?.getTime() ?? 0;
