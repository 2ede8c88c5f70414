/**
 * Whether two short texts say the same in other words' endings: case, accents, signs, plurals, the endings of verbs and
 * adjectives, and words that carry no meaning do not count, nor does the order. Rules of Dutch spelling alone (Genootschap Onze
 * Taal, 'verdubbeling van letters', 'f/v en s/z'): no list of synonyms, no distance between words, nothing that guesses.
 *
 * Words that turn a meaning round (niet, geen, minder, zonder) count, so this has a list of its own and not that of search.
 */
import { plainText, seenText } from '../../basics/plain-text.ts';

const emptyWords: ReadonlySet<string> = new Set(
  `de het een en of er dat die dit deze is zijn was waren wordt worden heeft hebben ook nog wel te van in op aan bij voor met om tot uit
  als dan door onder naar over we wij ze zij hun ons onze je jullie hier daar zich zo ik`.split(/\s+/),
);

/** Plurals that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['wegen', 'weg'],
  ['dagen', 'dag'],
  ['daken', 'dak'],
  ['spelen', 'spel'],
  ['lessen', 'les'],
]);

/** The words that carry meaning, as they are written but for case and accents. */
export function meaningfulWords(text: string): readonly string[] {
  const plain = seenText(plainText(text)).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.replace(/[‘’ʼ´`]/g, "'").match(/[\p{L}\d]+(?:'[\p{L}\d]+)*/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word));
}

/** Never for texts without a word that carries meaning: there is nothing to go by. */
export function sayTheSame(one: string, other: string): boolean {
  return sameMeaning(meaningfulWords(one), meaningfulWords(other));
}

export function sameMeaning(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0) return false;
  const left = [...other];
  return one.every((word) => {
    const at = left.findIndex((candidate) => isSameWord(word, candidate));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** Equal for texts that may say the same: who looks for those has to compare only within it. */
export const meaningBucket = (words: readonly string[]): string =>
  words
    .map((word) => word.slice(0, 2))
    .sort()
    .join(' ');

export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const stems = stemsOf(other);
  return stemsOf(one).some((stem) => stems.includes(stem));
}

/** What the word can be a form of, itself among them. */
function stemsOf(word: string): readonly string[] {
  const stems = [word];
  for (const [plural, single] of irregular)
    if (word.endsWith(plural)) stems.push(word.slice(0, -plural.length) + single);
  if (word.endsWith("'s")) stems.push(word.slice(0, -2));
  // Of short words the last letter is more often their own: kans, pest.
  if (/..[^s]s$/.test(word) && word.length > 4) stems.push(word.slice(0, -1));
  if (word.endsWith('t') && word.length > 4) stems.push(word.slice(0, -1));
  if (word.endsWith('en') && word.length > 4)
    stems.push(...withoutEnding(word.slice(0, -2)), word.slice(0, -1));
  else if (word.endsWith('e') && word.length > 4) stems.push(...withoutEnding(word.slice(0, -1)));
  // 'jongeren' and 'jongere' meet as forms of 'jonger'.
  if (word.endsWith('eren') && word.length > 6) stems.push(word.slice(0, -2));
  return stems;
}

/** What stood before -en or -e, as it is written without: bewegen, beweeg; gezinnen, gezin; brieven, brief; huizen, huis. */
function withoutEnding(rest: string): readonly string[] {
  const [, start = '', vowel = '', consonant = ''] =
    /^(.*?)([aeiou]+)([^aeiou]+)$/.exec(lastSyllable(rest)) ?? [];
  const end = hardened(consonant);
  const before = rest.slice(0, rest.length - lastSyllable(rest).length) + start;
  if (vowel === '') return [];
  if (consonant.length === 2 && consonant[0] === consonant[1]) return [before + vowel + consonant.charAt(0)];
  if (consonant.length > 1 || vowel.length > 1) return [before + vowel + end];
  // One vowel and one consonant: long, so it is doubled; unless the syllable has no stress (ouderen, moeilijke).
  const isUnstressed = (vowel === 'e' || vowel === 'i') && before !== '' && /[aeiou]/.test(before);
  return isUnstressed ? [before + vowel + vowel + end, before + vowel + end] : [before + vowel + vowel + end];
}

/** The last vowels with what stands around them. */
const lastSyllable = (rest: string): string => /[^aeiou]*[aeiou]+[^aeiou]+$/.exec(rest)?.[0] ?? rest;

/** At the end of a word v is written f, and z is written s. */
const hardened = (consonants: string): string => consonants.replace(/v$/, 'f').replace(/z$/, 's');
