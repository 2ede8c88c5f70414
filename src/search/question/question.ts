/** From what someone typed to the words to search for: in the site's own spelling, with slips of the pen mended. */
import { isWithinOneEdit, joined, rootOf, withFigure, wordsOf } from './dutch-word.ts';
import type { Lexicon } from './lexicon.ts';

export interface ReadQuestion {
  /** What to search for; none when nothing was typed that the site has. */
  readonly words: readonly string[];
  /** Every telling word is one of the site's: none had to be left out. */
  readonly isWhole: boolean;
  /** Of three words or more, or between quotes, all as they were typed: a text that has just that comes first. */
  readonly phrase: string | undefined;
  /** It has more than the words that tell what is looked for: whole sentences are answered by questions. */
  readonly isSentence: boolean;
  /** What was meant, when a word had a slip: with every word as it was typed, except those. */
  readonly suggestion: string | undefined;
}

/** Letters: in a shorter word one other letter makes another word. */
const shortestWithSlip = 5;
/** Letters that must be typed before the beginning of a word counts as that word. */
const shortestBeginning = 3;
/** Letters: of a shorter word neither root nor slip says enough (wet and weet). */
const shortestShape = 4;
/** Letters of each part of a compound. */
const shortestPart = 3;

/** Quotes ask for exactly these words and nothing else. */
const quoted = /^\s*["“„].*["”]\s*$/;

export function readQuestion(typed: string, lexicon: Lexicon): ReadQuestion {
  const shapes = shapesOf(lexicon);
  const all = wordsOf(typed);
  if (quoted.test(typed))
    return { words: [], phrase: all.join(' '), isWhole: true, isSentence: false, suggestion: undefined };
  const telling = all.filter((word) => !lexicon.stopWords.has(word));
  const glued = glue(telling, lexicon);
  const read = glued.map((word) => readWord(word, lexicon, shapes));
  const slips = new Map(
    read.flatMap((found, at): [string, string][] =>
      found.type === 'slip' ? [[glued[at] ?? '', found.words.join('')]] : [],
    ),
  );
  return {
    phrase: all.length < 3 ? undefined : all.join(' '),
    isWhole: read.every(({ type }) => type !== 'unknown'),
    isSentence: telling.length < all.length,
    words: [...new Set(read.flatMap(({ words }) => words))],
    suggestion: slips.size === 0 ? undefined : all.map((word) => slips.get(word) ?? word).join(' '),
  };
}

/** Two words of the question that the site writes as one. */
function glue(words: readonly string[], { words: known }: Lexicon): readonly string[] {
  const glued: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const whole = next === undefined ? '' : joined(word, next);
    const isOne = known.has(whole);
    glued.push(isOne ? whole : word);
    if (isOne) at += 1;
  }
  return glued;
}

interface ReadWord {
  /** `slip`: what was meant is not what was typed. */
  readonly type: 'known' | 'slip' | 'unknown';
  /** Two for a compound that the site writes nowhere. */
  readonly words: readonly string[];
}

type Find = (word: string) => string | undefined;

function readWord(word: string, { words }: Lexicon, shapes: ReadonlyMap<string, string>): ReadWord {
  const exact: Find = (part) => (words.has(part) ? part : undefined);
  const shape: Find = (part) =>
    exact(part) ?? (part.length < shortestShape ? undefined : shapes.get(rootOf(part)));
  const meant: Find = (part) => (part.length < shortestShape ? undefined : mend(part, words));
  const known = shape(word) ?? shape(withFigure(word)) ?? beginning(word, words);
  if (known !== undefined) return { type: 'known', words: [known] };
  const parts = siteParts(word, shape, shape);
  if (parts.length > 0) return { type: 'known', words: parts };
  if (word.length < shortestWithSlip) return { type: 'unknown', words: [] };
  const mended = meant(word);
  if (mended !== undefined) return { type: 'slip', words: [mended] };
  for (const [first, last] of [
    [exact, meant],
    [meant, exact],
  ] satisfies [Find, Find][]) {
    const mendedParts = siteParts(word, first, last);
    if (mendedParts.length > 0) return { type: 'slip', words: mendedParts };
  }
  const stem = madeFrom(word, words);
  return stem === undefined ? { type: 'unknown', words: [] } : { type: 'known', words: [stem] };
}

/** What was typed, when words of the site begin with it: Pagefind finds those. */
function beginning(word: string, words: ReadonlySet<string>): string | undefined {
  return word.length >= shortestBeginning && [...words].some((known) => known.startsWith(word))
    ? word
    : undefined;
}

/** The word of the site that this one is made from: sportveld of sportveldje. */
function madeFrom(word: string, words: ReadonlySet<string>): string | undefined {
  const bare = word.replace(/(?:[tp]?jes?|st?ers?|ers?|ing|lijke?|ische?)$/, '');
  return bare.length >= shortestShape && words.has(bare) ? bare : undefined;
}

/** A compound in two parts, each as it is found. */
function siteParts(word: string, findFirst: Find, findLast: Find): readonly string[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const front = word.slice(0, at);
    const first = findFirst(front) ?? findFirst(front.replace(/s$/, ''));
    const last = first === undefined ? undefined : findLast(word.slice(at));
    if (first !== undefined && last !== undefined) return [first, last];
  }
  return [];
}

/** The commonest word one slip away; a slip is seldom in the first letter. */
function mend(word: string, words: ReadonlySet<string>): string | undefined {
  const near = [...words].filter((known) => known.length >= 4 && isWithinOneEdit(word, known));
  return near.find((known) => known[0] === word[0]) ?? near[0];
}

/** The commonest shape of each word. */
function shapesOf({ words }: Lexicon): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>();
  for (const word of words) {
    const root = rootOf(word);
    if (!shapes.has(root)) shapes.set(root, word);
  }
  return shapes;
}
