/** The prose of a page in `content/paginas/`, without what a reader does not read as sentences. */

const leftOut: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---\n/, // frontmatter
  /\{\/\*[\s\S]*?\*\/\}/g, // notes to editors
  /^#+ .*$/gm, // headings
  /^\|.*$/gm, // tables
  /<[^>]*>/g, // tags; what stands between them stays
  /\]\([^)]*\)/g, // where a link leads to; its words stay
  /[*`[\]“”]/g,
];

/** The text of a page as a reader reads it: paragraphs and list items, each on a line of its own. */
export function proseOf(page: string): string {
  return leftOut
    .reduce((text, pattern) => text.replace(pattern, ''), page)
    .replace(/^ *(?:-|\d+\.) +/gm, '\n')
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n');
}

/** Its sentences, and the points of its lists that are none: those have no full stop. */
export function sentencesOf(page: string): readonly string[] {
  return proseOf(page)
    .split('\n')
    .flatMap((block) => block.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
}

export function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
}
