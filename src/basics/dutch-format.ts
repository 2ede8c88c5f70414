import { entryOf } from './entry-of.ts';
import { seenText } from './plain-text.ts';

/**
 * Reads a number as Dutch people write it: '12,5', '85.000', '1 250', '-3', '+15', '€ 5'. A single point that cannot separate
 * thousands ('12.5', '0.125') is read as a decimal point: that is what a spreadsheet pastes.
 * `undefined` when the text is no number, or one with more digits than can be counted with; the text itself is kept by
 * whoever asked.
 * @param unit of the question: may stand behind the number ('12 jaar'). A percentage needs none.
 */
export function parseDutchNumber(text: string, unit?: string): number | undefined {
  return readNumber(text, unit)?.value;
}

/** A number as it was typed, without the unit that its question has; another text as it is. For where the unit is added. */
export function numberText(text: string, unit: string | undefined): string {
  const bare = unit === undefined ? undefined : readNumber(text, unit)?.written;
  return bare ?? text.trim();
}

/** With the unit behind it, once. */
export function withUnit(text: string, unit: string | undefined): string {
  const bare = numberText(text, unit);
  return bare === '' || unit === undefined || unitBehind(bare, unit) !== '' ? bare : `${bare} ${unit}`;
}

/** How else a unit is written. */
const alsoWritten: { readonly [unit: string]: readonly string[] } = {
  '%': ['procent', 'pct'],
  procent: ['%', 'pct'],
  jaar: ['jaren', 'jr'],
  uur: ['uren', 'u'],
  euro: ['€'],
};

/** The end of the text that says the unit; '' when it ends otherwise. */
function unitBehind(text: string, unit = '%'): string {
  const also = Object.hasOwn(alsoWritten, unit) ? entryOf(alsoWritten, unit) : undefined;
  return [unit, ...(also ?? [])].find((name) => text.toLowerCase().endsWith(name.toLowerCase())) ?? '';
}

/** A minus or a plus, with a euro sign before it or behind it. */
const before = /^(?:€\s*)?(?:([-−–])|\+\s*(?!-))?(?:€\s*)?/;
const dutch = /^-?(?:[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)|\d+)(?:,\d+)?$/;
const foreign = /^-?\d+\.\d+$/;

function readNumber(
  text: string,
  unit: string | undefined,
): { readonly value: number /** The figures as they were typed. */; readonly written: string } | undefined {
  const seen = seenText(text).trim();
  const written = seen
    .slice(0, seen.length - unitBehind(seen, unit).length)
    .trim()
    .replace(before, (_, minus: string | undefined) => (minus === undefined ? '' : '-'))
    .replace(/,[-–—]$/, '')
    .replace(/\s/g, ' ');
  const digits = dutch.test(written) ? written.replace(/[. ]/g, '').replace(',', '.') : written;
  if (digits === written && !dutch.test(written) && !foreign.test(written)) return undefined;
  const value = Number(digits);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { value, written } : undefined;
}

/** '4,3': at most `decimals` behind the comma, thousands with a point. */
export function formatDutchNumber(value: number, decimals = 1): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimals }).format(value);
}

/** The days that a date of a worksheet can be: what lies outside is a slip of the keys. */
export const dateRange = { min: '1900-01-01', max: '2100-12-31' } as const;

/** Whether the text is a day that exists, as 'JJJJ-MM-DD', within `dateRange`. */
export function isDate(text: string): boolean {
  return /^\d{4}-/.test(text) && text >= dateRange.min && text <= dateRange.max && dayOf(text) !== undefined;
}

/** In UTC; `undefined` when the text is no ISO date or says a day that does not exist. The year can have more digits. */
function dayOf(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  // Of a year below 100 the Date constructor makes one of the last century.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date : undefined;
}

/**
 * '14 oktober 2026' for '2026-10-14', the year as it is: 27 is '0027', since nobody should take it for 2027. The text itself
 * when it is no ISO date.
 */
export function formatDutchDate(isoDate: string): string {
  const day = dayOf(isoDate);
  if (day === undefined) return isoDate;
  const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${dayAndMonth.format(day)} ${isoDate.split('-')[0]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'a, b en c' */
export function dutchList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}
