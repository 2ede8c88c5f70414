/** The words the site can be searched by. Made with the index; the search page checks and mends a question with it. */

/** As it travels: words apart by a space. */
export interface LexiconFile {
  /** The commonest first. */
  readonly words: string;
  readonly stopWords: string;
}

export interface Lexicon {
  /** The commonest first. */
  readonly words: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

export function packLexicon(
  texts: readonly (readonly string[])[],
  stopWords: ReadonlySet<string>,
): LexiconFile {
  const counts = new Map<string, number>();
  for (const word of texts.flat())
    if (isSearchable(word) && !stopWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([word]) => word);
  return { words: words.join(' '), stopWords: [...stopWords].join(' ') };
}

export function unpackLexicon({ words, stopWords }: LexiconFile): Lexicon {
  return { words: new Set(words.split(' ')), stopWords: new Set(stopWords.split(' ')) };
}

/** One letter finds nothing; a figure may be the number of a block. */
function isSearchable(word: string): boolean {
  return word.length > 1 || /\d/.test(word);
}
