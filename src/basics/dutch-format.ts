import { entryOf } from './entry-of.ts';
import { dayOf } from './iso-date.ts';
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

/** Whether a number was typed with the unit that its question has: '75%', '€ 12'. */
export function saysUnit(text: string, unit: string): boolean {
  const isSaid = namesOf(unit).some((name) => text.toLowerCase().includes(name.toLowerCase()));
  return isSaid && readNumber(text, unit) !== undefined;
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
  return namesOf(unit).find((name) => text.toLowerCase().endsWith(name.toLowerCase())) ?? '';
}

function namesOf(unit: string): readonly string[] {
  return [unit, ...((Object.hasOwn(alsoWritten, unit) ? entryOf(alsoWritten, unit) : undefined) ?? [])];
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

/**
 * '14 oktober 2026' for '2026-10-14', the year as it is: 27 is '0027', since nobody should take it for 2027. The text itself
 * when it is no ISO date.
 */
export function formatDutchDate(text: string): string {
  const day = dayOf(text);
  if (day === undefined) return text;
  const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${dayAndMonth.format(day)} ${text.split('-')[0]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const articles = /^(?:een|de|het|elke?|alle|iedere?)$/i;

/**
 * As it stands in the middle of a sentence: with a small letter, unless the capital is of an abbreviation (GGD, IJ) or of
 * a name of more words (Werkplein Oost). A name of one word cannot be told from the first word of a line.
 */
export function midSentence(text: string): string {
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])(\s+\p{Lu}\p{Ll})?/u.exec(text) ?? [];
  if (first === '' || (next !== '' && !articles.test(first))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** 'a, b en c' */
export function dutchList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}
