/**
 * What in a text looks like personal data that a worksheet does not need: a BSN, a birth date, a phone number, an e-mail
 * address. It guesses by form, so it can be wrong both ways: whoever asks may warn, never block. Read this first of the room:
 * the other files say where in a dossier or a print it stands.
 *
 * Each pattern has an end to how much it repeats and is tried once a place, so that a text takes time along its length.
 */

import { emailsIn } from '../../basics/email-addresses.ts';
import { seenText } from '../../basics/plain-text.ts';
import { datesIn } from './birth-date.ts';

export type PersonalDataKind = 'bsn' | 'birthDate' | 'phone' | 'email';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it stands in the text. */
  readonly text: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * In the order of the text, as it stands there; looked for in what is seen of it, since a soft hyphen or a digit of another
 * width hides nothing from a reader. What is one thing is no other: a date or a bank account is left out before phone numbers are
 * looked for, and a phone number before BSNs.
 * @param today ISO date where the person is.
 */
export function personalDataIn(text: string, today: string): readonly PersonalData[] {
  const found: (Span & { readonly kind: PersonalDataKind })[] = [];
  const { seen, textBetween } = seenIn(text);
  let left = seen;
  const take = (kind: PersonalDataKind | undefined, spans: readonly Span[]) => {
    if (kind !== undefined) found.push(...spans.map(({ start, end }) => ({ kind, start, end })));
    left = without(left, spans);
  };
  take('email', emailsIn(left));
  const dates = datesIn(left, today);
  take(
    'birthDate',
    dates.filter(({ isBirthDate }) => isBirthDate),
  );
  take(undefined, dates);
  take(undefined, matchesIn(left, bankAccount));
  for (const pattern of phones) take('phone', matchesIn(left, pattern));
  take('bsn', bsnsIn(left));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, text: textBetween(start, end).trim() }));
}

/** What is seen of a text, and what stands in the text itself between two places of that. */
function seenIn(text: string): {
  readonly seen: string;
  readonly textBetween: (start: number, end: number) => string;
} {
  if (seenText(text) === text) return { seen: text, textBetween: (start, end) => text.slice(start, end) };
  const places: number[] = [];
  let seen = '';
  let at = 0;
  for (const character of text) {
    const shown = seenText(character);
    for (let unit = 0; unit < shown.length; unit++) places.push(at);
    seen += shown;
    at += character.length;
  }
  return {
    seen,
    textBetween: (start, end) => text.slice(places[start], places[end] ?? text.length),
  };
}

/** The text with these spans gone, and everything else in its place. */
function without(text: string, spans: readonly Span[]): string {
  let from = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const kept = text.slice(from, start);
    from = end;
    return [kept, '#'.repeat(end - start)];
  });
  return [...pieces, text.slice(from)].join('');
}

function matchesIn(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Spaces, points and dashes of every kind. */
const gap = '[ \\u00a0\\u2007\\u2009\\u202f.\\-\\u2010-\\u2015\\u2212]';

/** An IBAN: groups of it would look like phone numbers. */
const bankAccount = /[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\d)/g;

const phoneGap = `(?:${gap}|[()/]){0,3}`;
const notInNumber = { before: '(?<![\\d+])(?<!\\d[.,])', after: '(?!\\d)(?![.,]\\d)' };

/**
 * Dutch numbers of ten digits, as mobile, as area code with its number, or from abroad (+31, 0031); and those of Belgium and
 * Germany, across the border. Numbers of three or four digits, and of 0800 and 0900, are no person's and are shorter.
 */
const phones: readonly RegExp[] = [
  `(?:\\+|00)31${phoneGap}(?:0${phoneGap})?[1-9](?:${phoneGap}\\d){8}`,
  `(?:\\+|00)(?:32|49)(?:${phoneGap}\\d){8,11}`,
  `\\(?06${phoneGap}[1-9](?:${phoneGap}\\d){7}`,
  `\\(?0[1-57-9]\\d(?:${phoneGap}\\d){7}`,
].map((number) => new RegExp(notInNumber.before + number + notInNumber.after, 'g'));

/**
 * Nine digits, in one or in the groups that people write; and eight after the word itself, since the first can be a 0 that
 * is left out. Eight digits alone are not: Chamber of Commerce numbers and dates are.
 */
const bsnForms: readonly RegExp[] = [
  /(?<!\d)(?<!\d[.,])\d{9}(?!\d)(?![.,]\d)/g,
  ...['3 3 3', '4 2 3', '2 2 2 3', '3 2 4', '2 3 4', '1 1 1 1 1 1 1 1 1'].map((groups) => {
    const [first, ...more] = groups.split(' ');
    const rest = more.map((length, at) => `${at === 0 ? `(${gap})` : '\\1'}\\d{${length}}`).join('');
    return new RegExp(`(?<!\\d)(?<!\\d${gap})(?<!€ ?)\\d{${first}}${rest}(?!\\d)(?!\\1\\d)`, 'g');
  }),
  /(?<=(?:bsn|burgerservicenummer|sofinummer)[\s:.=(-]{0,5})\d{8}(?!\d)(?![.,]\d)/gi,
];

function bsnsIn(text: string): readonly Span[] {
  return bsnForms
    .flatMap((form) => matchesIn(text, form))
    .filter(({ start, end }) => isBsn(text.slice(start, end).replace(/\D/g, '').padStart(9, '0')))
    .sort((a, b) => a.start - b.start);
}

/** The eleven test of a BSN: digits times 9, 8, … 2 and -1 add up to a multiple of eleven. */
function isBsn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}
