/** Dutch words as searching sees them: without case and accents, and what plural, adjective or number they are of. */

import { entryOf } from '../../basics/entry-of.ts';

/** Lower case, without accents; a typographic apostrophe is a plain one, and what one sign has of letters (ĳ, ﬁ) is letters. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");
}

/** The words of a text, folded; a hyphen divides, an apostrophe within a word goes. */
export function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What the shapes of one word have in common: resultaat and resultaten, huis and huizen, fries and friese. Coarser than
 * a stem, and only for comparing: two words with the same root are taken for shapes of one word.
 */
export function rootOf(word: string): string {
  const bare = word.replace(/(?<=.{3})(?:en|(?<=.{4}i)es|e)$/, '');
  // No Dutch word ends in two of the same consonant: one that does was bent (mannen), or is a slip of the pen.
  const doubles = bare === word ? /(\p{L})\1+(?!$)/gu : /(\p{L})\1+/gu;
  return bare
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?<=.{2}[bcdfghklmnpqrt])s$/, '')
    .replace(doubles, '$1');
}

/** Also the English names: many a Dutch programme has one, such as the Big Five. */
const numbers: { readonly [name: string]: string } = {
  een: '1',
  one: '1',
  twee: '2',
  two: '2',
  drie: '3',
  three: '3',
  vier: '4',
  four: '4',
  vijf: '5',
  five: '5',
  zes: '6',
  six: '6',
  zeven: '7',
  seven: '7',
  acht: '8',
  eight: '8',
  negen: '9',
  nine: '9',
  tien: '10',
  ten: '10',
};
const nameOfNumber = new RegExp(`(${Object.keys(numbers).join('|')})$`);

/** One spelling of a word that ends in a number: bigvijf, bigfive and big5 are big5. */
export function withFigure(word: string): string {
  return word.replace(nameOfNumber, (name) => entryOf(numbers, name) ?? name);
}

/**
 * Two words that follow each other, as one: big 5, big vijf and big five are big5, jeugd zorg is jeugdzorg. Whether that
 * is a word at all is for the caller to know.
 */
export function joined(first: string, second: string): string {
  return first + (entryOf(numbers, second) ?? second);
}

/** At most one letter too many, missing, wrong, or changed places with the next. */
export function isWithinOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (word: string, skipped: number) => word.slice(start + skipped);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2))
  );
}
