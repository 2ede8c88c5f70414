/** Dates as Dutch people write them by hand. */
import { type IsoDate, isDate, isoDate } from './iso-date.ts';
import { monthName, monthNumber } from './month-name.ts';
import { seenText } from './plain-text.ts';

export interface WrittenDate {
  readonly date: IsoDate;
  /** Not when the century had to be guessed. */
  readonly isSure: boolean;
}

/** '03-04-2027', '3/4/27', '3. 4. 2027'. */
const numeric = /^(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )['’]?(\d{2}|\d{4})$/;
/** '03042027'. */
const withoutSigns = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
/** '2027-04-03'; and what a date box makes of a year that was not typed to its end: '0027-04-03'. */
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** 'zaterdag 3 april 2027', '3 apr. 27'. */
const worded = new RegExp(
  `^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,9}\\.?,? )?(\\d{1,2})(?:e|de|ste)?[ -](${monthName})\\.?[ -]['’]?(\\d{2}|\\d{4})$`,
  'i',
);

/** The day that a text says and no more than that; `undefined` when it says none that exists. `thisYear` as people count it. */
export function readDutchDate(text: string, thisYear: number): WrittenDate | undefined {
  const written = seenText(text).trim().replace(/\s+/g, ' ');
  const [, day = '', month = '', year = ''] = numeric.exec(written) ?? withoutSigns.exec(written) ?? [];
  if (year !== '') return dateOf(year, Number(month), day, thisYear);
  const [, firstYear = '', secondMonth = '', lastDay = ''] = yearFirst.exec(written) ?? [];
  if (firstYear !== '') return dateOf(firstYear.replace(/^00/, ''), Number(secondMonth), lastDay, thisYear);
  const [, wordedDay = '', name = '', wordedYear = ''] = worded.exec(written) ?? [];
  return name === '' ? undefined : dateOf(wordedYear, monthNumber(name), wordedDay, thisYear);
}

function dateOf(year: string, month: number, day: string, thisYear: number): WrittenDate | undefined {
  const isSure = year.length === 4;
  const full = isSure ? Number(year) : nearest(Number(year), thisYear);
  const date = isoDate(full, month, Number(day));
  return date !== undefined && isDate(date) ? { date, isSure } : undefined;
}

/** The year that ends so, from seventy years ago to thirty years from now: plans are ahead, what they rest on lies behind. */
function nearest(year: number, thisYear: number): number {
  const first = thisYear - 70;
  return first + ((((year - first) % 100) + 100) % 100);
}

/** '14-10-2026' for '2026-10-14', as it is written by hand; the text itself when it has not that form. */
export function writtenDate(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1');
}
