/** Words that a text is found by although it does not have them. Build time only. */

import { joined, wordsOf } from '../question/dutch-word.ts';
import { type IsWord, partsOf } from './compound.ts';
import { type SynonymGroup, synonymsIn } from './synonyms.ts';

/** For a record: what its title and keywords are also called, and what its text is. */
export interface FoundWords {
  readonly byTitle: readonly string[];
  readonly byText: readonly string[];
}

/** Folded, each once: parts of compounds, names with a number as one word, and synonyms with their parts. */
export function foundWords(
  texts: readonly string[],
  synonyms: readonly SynonymGroup[],
  isWord: IsWord,
): readonly string[] {
  const words = texts.map(wordsOf);
  const others =
    synonyms.length === 0 ? [] : words.flatMap((text) => synonymsIn(text, synonyms)).map(wordsOf);
  const all = [...new Set([...words.flat(), ...others.flat()])];
  return [
    ...new Set([
      ...others.flat(),
      ...[...words, ...others].flatMap(namesWithNumber),
      ...all.flatMap((word) => partsOf(word, isWord)),
    ]),
  ];
}

/** 'Big 5' and 'blok 2' are also searched as big5 and blok2. */
function namesWithNumber(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before !== undefined && /^\d{1,2}$/.test(word) && /^\p{L}{2,}$/u.test(before)
      ? [joined(before, word)]
      : [];
  });
}
