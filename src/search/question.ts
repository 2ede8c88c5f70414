/** From what someone typed to the words to search for: in the site's own spelling, with slips of the pen mended. */
import { isWithinOneEdit, joined, rootOf, withFigure, wordsOf } from './dutch-word.ts';
import type { Lexicon } from './lexicon.ts';

export interface ReadQuestion {
  /** What to search for; none when nothing was typed that can be searched. */
  readonly words: readonly string[];
  /** Of three words or more, all as they were typed: a text that has just that comes first. */
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

export function readQuestion(typed: string, lexicon: Lexicon): ReadQuestion {
  const shapes = shapesOf(lexicon);
  const all = wordsOf(typed);
  const telling = all.filter((word) => !lexicon.stopWords.has(word));
  const glued = glue(telling.length > 0 ? telling : all, lexicon);
  const read = glued.map((word) => readWord(word, lexicon, shapes));
  const slips = new Map(
    read.flatMap((found, at): [string, string][] =>
      found.type === 'slip' ? [[glued[at] ?? '', found.words.join(' ')]] : [],
    ),
  );
  return {
    phrase: all.length < 3 ? undefined : all.join(' '),
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
  readonly type: 'known' | 'compound' | 'slip' | 'unknown';
  readonly words: readonly string[];
}

function readWord(word: string, { words }: Lexicon, shapes: ReadonlyMap<string, string>): ReadWord {
  if (words.has(word)) return { type: 'known', words: [word] };
  const shape = shapes.get(rootOf(word)) ?? shapes.get(rootOf(withFigure(word)));
  if (shape !== undefined) return { type: 'known', words: [shape] };
  if (word.length >= shortestBeginning && [...words].some((known) => known.startsWith(word)))
    return { type: 'known', words: [word] };
  const parts = siteParts(word, shapes);
  if (parts.length > 0) return { type: 'compound', words: parts };
  const meant = word.length < shortestWithSlip ? undefined : mend(word, words);
  return meant === undefined ? { type: 'unknown', words: [word] } : { type: 'slip', words: [meant] };
}

/** A compound the site has not, of two words it has. */
function siteParts(word: string, shapes: ReadonlyMap<string, string>): readonly string[] {
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const last = shapes.get(rootOf(word.slice(at)));
    const first =
      shapes.get(rootOf(word.slice(0, at))) ?? shapes.get(rootOf(word.slice(0, at).replace(/s$/, '')));
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
