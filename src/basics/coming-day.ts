/** A day as people name it in a meeting, from where they stand: 'vrijdag', 'volgende week dinsdag', 'over twee weken'. */
import { entryOf } from './entry-of.ts';
import { dayOf, type IsoDate, isoDate } from './iso-date.ts';
import { seenText } from './plain-text.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const days: { readonly [word: string]: number } = { vandaag: 0, morgen: 1, overmorgen: 2 };
const numbers = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

const named = `(${weekdays.join('|')})`;
/** 'volgende vrijdag' is none of them: for one it is this week, for another the next. */
const coming = new RegExp(`^(?:op |aanstaande |komende |aankomende )?${named}$`, 'u');
const inWeek = new RegExp(
  `^(?:op )?(?:(deze|volgende) week ${named}|${named} (?:(?:in|van) )?(?:de )?(deze|volgende) week)$`,
  'u',
);
const later = new RegExp(`^over (${numbers.join('|')}|\\d{1,2}) (dag|dagen|week|weken)$`, 'u');

/** The day that a text says and no more than that; `undefined` when it says none. The week begins on Monday. */
export function readComingDay(text: string, today: IsoDate): IsoDate | undefined {
  const written = seenText(text).toLowerCase().replaceAll('é', 'e').trim().replace(/\s+/g, ' ');
  const away = daysAway(written, weekdayOf(today));
  const start = dayOf(today);
  if (away === undefined || start === undefined) return undefined;
  const day = new Date(start.getTime() + away * 24 * 60 * 60 * 1000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** @param weekday of today, from 0 for Monday. */
function daysAway(written: string, weekday: number): number | undefined {
  const known = entryOf(days, written);
  if (known !== undefined) return known;
  const [, next] = coming.exec(written) ?? [];
  // Who says it on that day itself means the next.
  if (next !== undefined) return ((weekdays.indexOf(next) - weekday + 6) % 7) + 1;
  const [, week, day, dayFirst, weekLast] = inWeek.exec(written) ?? [];
  const name = day ?? dayFirst;
  if (name !== undefined)
    return weekdays.indexOf(name) - weekday + ((week ?? weekLast) === 'volgende' ? 7 : 0);
  const [, count = '', unit = ''] = later.exec(written) ?? [];
  if (unit === '') return undefined;
  const many = numbers.includes(count) ? numbers.indexOf(count) + 1 : Number(count);
  return many * (unit.startsWith('week') || unit === 'weken' ? 7 : 1);
}

const weekdayOf = (day: IsoDate) => ((dayOf(day)?.getUTCDay() ?? 1) + 6) % 7;
