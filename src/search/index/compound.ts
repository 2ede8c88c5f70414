/**
 * Takes Dutch compounds apart: jeugdzorg is jeugd and zorg, gezondheidsmonitor is gezondheid and monitor. What is a word
 * is for a dictionary to say; here is how words are glued.
 */

/** Whether this is a word of the language, or of the site. */
export type IsWord = (word: string) => boolean;

/** Letters. Shorter first words (op, uit, wet) and last words (bar, ster) split words that are not compounds. */
const shortestFirst = 4;
const shortestLast = 4;

/** What stands in front of a word and makes another word of it, or begins many a word, and is a word by itself. */
const prefixes = new Set(
  'achter beha bete binnen boven buiten door gesp hier langs maar mede naar onder open over tegen terug verg vers voor voort want weer'.split(
    ' ',
  ),
);

/** What stands behind a word to bend it, and is a word by itself. */
const suffixes = new Set(
  'achtig aren baar dens eling elijk ende enden eren heid ingen lijk lijke ling loos loze nissen rijk schap sten ster teren ties ting tingen'.split(
    ' ',
  ),
);

/** The letters that may join two words: gezondheidSmonitor, jongerENcentrum. */
const links = ['s', '', 'e', 'en', 'n'];

/**
 * The smallest words that this word is made of; none when it is not a compound. Of several ways to split it, the one with
 * the longest word in front is taken: gemeente and huis, not gemeen and tehuis.
 */
export function partsOf(word: string, isWord: IsWord): readonly string[] {
  const split = splitOf(word, isWord);
  return split.flatMap((part) => {
    const smaller = partsOf(part, isWord);
    return smaller.length > 0 ? smaller : [part];
  });
}

function splitOf(word: string, isWord: IsWord): readonly string[] {
  for (let at = word.length - shortestLast; at >= shortestFirst; at -= 1) {
    const last = word.slice(at);
    if (suffixes.has(last) || !isWord(last)) continue;
    const first = firstWord(word.slice(0, at), isWord);
    if (first !== undefined) return [first, last];
  }
  return [];
}

/** The word in front, without the letters that join it to the next. */
function firstWord(glued: string, isWord: IsWord): string | undefined {
  return links
    .filter((link) => glued.endsWith(link))
    .map((link) => glued.slice(0, glued.length - link.length))
    .find((first) => first.length >= shortestFirst && !prefixes.has(first) && isWord(first));
}
