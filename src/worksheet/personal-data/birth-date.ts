/**
 * Full dates in a text, and which of them look like the day a person was born.
 *
 * Worksheets are full of dates that are nobody's: meetings, decisions, measurements, laws. So a date alone is not
 * enough. It is taken for a birth date
 * - with a word about birth beside it ('geb. 12-03-2009'), when it lies in the past and nobody's age would be over 120;
 *   not for a group ('kinderen geboren vanaf 12-03-2009');
 * - without such a word, when it would make somebody 4 to 29 years old, nothing before it says that it is of something else
 *   ('besluit van', 'op', 'nulmeting'), and it is not the first or last day of a year, on which laws begin and figures are
 *   counted. Four years: what is younger is far more often a meeting of this term of the council; up to thirty: the
 *   children and young people that the worksheets are about.
 * A year of two digits, or numbers with only spaces between, count only with a word about birth.
 */
import { isDate, isoDate } from '../../basics/iso-date.ts';
import { monthName, monthNumber } from '../../basics/month-name.ts';

export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly isBirthDate: boolean;
}

interface Written {
  readonly start: number;
  readonly end: number;
  /** ISO date. */
  readonly date: string;
  /** Whether it is written as only a date is. */
  readonly isPlain: boolean;
}

/** Characters before a date that can say what it is of. */
const context = 40;

const oldest = 120;
const ages = { from: 4, to: 30 } as const;

const birthBefore = /\bgeb(?:\.|:|\s|$)|geboren|geboortedatum|geboortedag|verjaardag|jarig/i;
const birthAfter = /^[\s,)(]{0,3}(?:geboren|geboortedatum|geb\.)/i;
const ofGroup = /(?:\bna|\bvoor|vóór|vanaf|sinds|tussen|\btot|t\/m)\s*$/i;
const ofSomethingElse =
  /(?:\b(?:op|per|van|sinds|vanaf|na|tot|tussen|d\.?d\.?)|vóór|voor|t\/m)\s*$|afgesproken|agenda|begin|besluit|besproken|bijeenkomst|bijgewerkt|bron|brief|cijfers|college|contract|convenant|einde|gemeten|geraadpleegd|looptijd|meting|monitor|nota|notulen|overeenkomst|overleg|peildatum|plan|publicatie|raad|rapport|ronde|sessie|start|subsidie|vastgesteld|vergader|verslag|versie|wet\b/i;
const inAddress = /(?:\/\/|www\.)\S*$/i;

/** Every pattern has an end to how much it repeats, so that a long text takes no more than its length. */
const numeric = /(?<!\d)(?<!\d[-/.])(\d{1,2})([-/. ])(\d{1,2})\2('?\d{2}|\d{4})(?!\d)(?!\2\d)/g;
const yearFirst = /(?<!\d)(?<!\d[-/.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?!\2\d)/g;
const worded = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:e|de|ste)?[\\s-]{1,2}(${monthName})\\.?[\\s-]{1,2}('?\\d{2}|\\d{4})(?!\\d)`,
  'gi',
);

/** @param today ISO date where the person is. */
export function datesIn(text: string, today: string): readonly DateInText[] {
  const found = [
    ...[...text.matchAll(numeric)].map((match) => {
      const [, day = '', separator, month = '', year = ''] = match;
      return written(match, year, Number(month), day, today, separator !== ' ' && year.length === 4);
    }),
    ...[...text.matchAll(yearFirst)].map((match) => {
      const [, year = '', , month = '', day = ''] = match;
      return written(match, year, Number(month), day, today, true);
    }),
    ...[...text.matchAll(worded)].map((match) => {
      const [, day = '', name = '', year = ''] = match;
      return written(match, year, monthNumber(name), day, today, year.length === 4);
    }),
  ]
    .filter((date) => date !== undefined)
    .sort((a, b) => a.start - b.start);
  return found.flatMap((date, at) => {
    const isBirthDate = looksLikeBirth(text, date, found[at - 1]?.end ?? 0, today);
    return date.isPlain || isBirthDate ? [{ start: date.start, end: date.end, isBirthDate }] : [];
  });
}

function written(
  match: RegExpExecArray,
  year: string,
  month: number,
  day: string,
  today: string,
  isPlain: boolean,
): Written | undefined {
  const fullYear = year.length === 4 ? Number(year) : inLastCentury(Number(year.slice(-2)), today);
  const date = isoDate(fullYear, month, Number(day));
  // Years outside the range are no dates of people, and no dates of meetings either.
  if (date === undefined || !isDate(date)) return undefined;
  const start = match.index;
  return { start, end: start + match[0].length, date, isPlain };
}

/** '09 is the last year that ends so. */
function inLastCentury(year: number, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  return thisYear - ((((thisYear - year) % 100) + 100) % 100);
}

/** '12-03-2009 tot 14-05-2010'. */
const beginsPeriod = /^\s{0,3}(?:tot|t\/m|[–—-])\s{0,3}\d/;

function looksLikeBirth(
  text: string,
  { start, end, date, isPlain }: Written,
  from: number,
  today: string,
): boolean {
  if (date >= today) return false;
  const before =
    text
      .slice(Math.max(from, start - context), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const age = ageOn(today, date);
  if (birthBefore.test(before) || birthAfter.test(text.slice(end, end + context)))
    return age <= oldest && !ofGroup.test(before);
  const isTurnOfYear = date.endsWith('-01-01') || date.endsWith('-12-31');
  if (!isPlain || isTurnOfYear || age < ages.from || age >= ages.to) return false;
  return (
    !ofSomethingElse.test(before) &&
    !inAddress.test(before) &&
    !beginsPeriod.test(text.slice(end, end + context))
  );
}

function ageOn(today: string, date: string): number {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return today.slice(5) < date.slice(5) ? years - 1 : years;
}
