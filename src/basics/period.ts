/** When something is to happen, as people write it: a day, a month, a season, 'elk jaar in oktober'. */
import { readDutchDate } from './dutch-date.ts';
import { formatDutchDate } from './dutch-format.ts';
import { type IsoDate, isoDate } from './iso-date.ts';
import { monthName, monthNumber } from './month-name.ts';
import { seenText } from './plain-text.ts';

/** From the first to the last day, both included. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** It comes back: this is the next time, or the one that is going on. */
  readonly isYearly: boolean;
}

/** A part of some year; the last month may lie in the next, as of a winter. */
interface Part {
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** For one day of the first month. */
  readonly day?: number;
}

const apart = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const yearly = new RegExp(apart('jaarlijks|elke?|iedere?'), 'u');
const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
const month = new RegExp(`(?:(?<!\\d)(\\d{1,2}) ?)?(?<!\\p{L})(${monthName})(?!\\p{L})`, 'u');
const quarter =
  /(?<![\p{L}\d])(?:q ?([1-4])|([1-4])(?:e|de|ste)? kwartaal|kwartaal ([1-4])|(eerste|tweede|derde|vierde) kwartaal)/u;
const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];
/** The first that fits: 'na de zomer' is no summer. */
const seasons: readonly (readonly [words: RegExp, part: Part])[] = [
  [new RegExp(apart('na de zomer|na de zomervakantie'), 'u'), { firstMonth: 9, lastMonth: 11 }],
  [
    new RegExp(apart('v[oó][oó]r de zomer|v[oó][oó]r de zomervakantie'), 'u'),
    { firstMonth: 4, lastMonth: 6 },
  ],
  [new RegExp(apart('voorjaar|lente'), 'u'), { firstMonth: 3, lastMonth: 5 }],
  [new RegExp(apart('zomer'), 'u'), { firstMonth: 6, lastMonth: 8 }],
  [new RegExp(apart('najaar|herfst'), 'u'), { firstMonth: 9, lastMonth: 11 }],
  [new RegExp(apart('winter'), 'u'), { firstMonth: 12, lastMonth: 14 }],
];
/** Of a year, where no month is named. */
const stretches: readonly (readonly [words: RegExp, part: Part])[] = [
  [new RegExp(apart('begin'), 'u'), { firstMonth: 1, lastMonth: 3 }],
  [new RegExp(apart('medio|half|halverwege|midden'), 'u'), { firstMonth: 5, lastMonth: 8 }],
  [new RegExp(apart('eind|einde'), 'u'), { firstMonth: 10, lastMonth: 12 }],
];
const wholeYear: Part = { firstMonth: 1, lastMonth: 12 };

/**
 * `undefined` for a text that names no time. A month or a season without a year is the nearest to today: it has just been, or is
 * soon to come.
 * @param today ISO date.
 */
export function readPeriod(text: string, today: string): Period | undefined {
  const written = seenText(text).toLowerCase().trim().replace(/\s+/g, ' ');
  const thisYear = Number(today.slice(0, 4));
  const exact = readDutchDate(written, thisYear);
  if (exact !== undefined) return { first: exact.date, last: exact.date, isYearly: false };
  const [, named] = year.exec(written) ?? [];
  const isYearly = named === undefined && yearly.test(written);
  const part = partIn(written, named !== undefined);
  if (part === undefined) return undefined;
  if (named !== undefined) return periodOf(part, Number(named), false);
  const years = [-1, 0, 1].map((away) => thisYear + away);
  const periods = years.flatMap((one) => periodOf(part, one, isYearly) ?? []);
  if (isYearly) return periods.find(({ last }) => last >= today);
  return periods.sort((a, b) => distance(a, today) - distance(b, today))[0];
}

function partIn(written: string, hasYear: boolean): Part | undefined {
  const [, day, name] = month.exec(written) ?? [];
  if (name !== undefined) {
    const number = monthNumber(name);
    const one = { firstMonth: number, lastMonth: number };
    return day === undefined ? one : { ...one, day: Number(day) };
  }
  const [, ...found] = quarter.exec(written) ?? [];
  const [digit] = found.filter((group) => group !== undefined);
  if (digit !== undefined) {
    const at = ordinals.includes(digit) ? ordinals.indexOf(digit) : Number(digit) - 1;
    return { firstMonth: at * 3 + 1, lastMonth: at * 3 + 3 };
  }
  const partOf = (parts: typeof seasons) => parts.find(([words]) => words.test(written))?.[1];
  return partOf(seasons) ?? (hasYear ? (partOf(stretches) ?? wholeYear) : undefined);
}

function periodOf(
  { firstMonth, lastMonth, day }: Part,
  inYear: number,
  isYearly: boolean,
): Period | undefined {
  const lastYear = inYear + Math.floor((lastMonth - 1) / 12);
  const lastOf = ((lastMonth - 1) % 12) + 1;
  const first = isoDate(inYear, firstMonth, day ?? 1);
  const last = day === undefined ? isoDate(lastYear, lastOf, daysIn(lastYear, lastOf)) : first;
  return first === undefined || last === undefined ? undefined : { first, last, isYearly };
}

function daysIn(inYear: number, inMonth: number): number {
  return new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
}

/** In ms; 0 within the period. */
function distance({ first, last }: Period, today: string): number {
  const at = Date.parse(today);
  return Math.max(0, Date.parse(first) - at, at - Date.parse(last));
}

/** By when it should be done, then by when it begins; what has no time comes last. For `sort`, which keeps the order of equals. */
export function byPeriod(a: Period | undefined, b: Period | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compared(a.last, b.last) || compared(a.first, b.first);
}

/** When it has to be done: 'op 3 november', 'in oktober', 'eind mei'; with the year when that is another than of `today`. */
export function endOf({ first, last }: Period, today: string): string {
  const isThisYear = last.slice(0, 4) === today.slice(0, 4);
  const written = isThisYear ? formatDutchDate(last).replace(/ \d+$/, '') : formatDutchDate(last);
  if (first === last) return `op ${written}`;
  const month = written.replace(/^\d+ /, '');
  return first.slice(0, 7) === last.slice(0, 7) ? `in ${month}` : `eind ${month}`;
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
