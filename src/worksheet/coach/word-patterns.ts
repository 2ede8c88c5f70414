/**
 * Finds words in a Dutch sentence by patterns that an editor can write: `pleeg*` and `*gezin` for longer words, `_` for any
 * word, `...` for any words within the sentence, `#` for a number, `^` and `.` for where a sentence begins and ends,
 * `@list` for one of a list, and `?` behind what may be absent.
 */
import { plainText } from '../../basics/plain-text.ts';

export type Pattern = readonly Step[];

type Step = (
  | { readonly type: 'word'; readonly fits: RegExp }
  | { readonly type: 'list'; readonly patterns: readonly Pattern[] }
  | { readonly type: 'any' | 'gap' | 'begin' | 'end' }
) & { readonly isOptional: boolean };

export type Lists = ReadonlyMap<string, readonly Pattern[]>;

/** A word, or the end of a sentence. */
interface Token {
  /** In lower case; '' for what is passed over. */
  readonly word: string;
  readonly isEnd: boolean;
  /** In the text. */
  readonly from: number;
  readonly to: number;
}

export type Sentences = readonly Token[];

/** Tokens, the first and the one behind the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export function readPatterns(patterns: readonly string[], lists: Lists): readonly Pattern[] {
  const read = patterns.map((pattern) => pattern.split(/\s+/).map((step) => readStep(step, lists)));
  return withOneForWords(read);
}

/** All patterns that are one word as one pattern: a list has a hundred, and each is tried at each word. */
function withOneForWords(patterns: readonly Pattern[]): readonly Pattern[] {
  const words = patterns.flatMap(([step, ...more]) =>
    step?.type === 'word' && more.length === 0 ? [step.fits.source] : [],
  );
  const others = patterns.filter(([step, ...more]) => step?.type !== 'word' || more.length > 0);
  if (words.length === 0) return others;
  return [[{ type: 'word', fits: new RegExp(words.join('|'), 'u'), isOptional: false }], ...others];
}

function readStep(written: string, lists: Lists): Step {
  const isOptional = written.length > 1 && written.endsWith('?');
  const step = isOptional ? written.slice(0, -1) : written;
  switch (step) {
    case '...':
      return { type: 'gap', isOptional };
    case '_':
      return { type: 'any', isOptional };
    case '^':
      return { type: 'begin', isOptional };
    case '.':
      return { type: 'end', isOptional };
    case '#':
      return { type: 'word', fits: /^\d+(?:[.,]\d+)*$/, isOptional };
    default:
      if (step.startsWith('@')) return { type: 'list', patterns: lists.get(step.slice(1)) ?? [], isOptional };
      return { type: 'word', fits: wordLike(step), isOptional };
  }
}

function wordLike(step: string): RegExp {
  const letters = oneApostrophe(step.toLowerCase())
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${letters.join("[\\p{L}\\d'-]*")}$`, 'u');
}

const oneApostrophe = (text: string) => text.replace(/[‘’ʼ`]/g, "'");

/** Words with their hyphens and apostrophes, numbers, the sign of a percentage, and what ends a sentence. */
const token = /[\p{L}\d](?:[\p{L}\p{M}\d'-]|[.,](?=\d))*|%|[.!?;\n]+/gu;

export function readSentences(text: string): Sentences {
  const plain = oneApostrophe(plainText(text).normalize('NFC'));
  return [...plain.matchAll(token)].map(({ 0: found, index }) => ({
    word: found.toLowerCase().replace(/'+$/, ''),
    isEnd: /^[.!?;\n]/.test(found),
    from: index,
    to: index + found.length,
  }));
}

/** The first place where one of the patterns stands. */
export function findPattern(
  sentences: Sentences,
  patterns: readonly Pattern[],
  stops: readonly Pattern[] = [],
): Match | undefined {
  for (let from = 0; from < sentences.length; from += 1)
    for (const pattern of patterns) {
      const [to] = ends(sentences, from, pattern, stops);
      if (to !== undefined && to > from) return { from, to };
    }
  return undefined;
}

/** The same with every place where a pattern stands made a word that no pattern has. */
export function passOver(sentences: Sentences, patterns: readonly Pattern[]): Sentences {
  const passed = new Set<number>();
  for (let from = 0; from < sentences.length; from += 1)
    for (const pattern of patterns)
      for (const to of ends(sentences, from, pattern, []))
        for (let at = from; at < to; at += 1) passed.add(at);
  if (passed.size === 0) return sentences;
  return sentences.map((one, at) => (passed.has(at) && !one.isEnd ? { ...one, word: '' } : one));
}

/** Whether the text ends with one of the patterns, and with no sign behind it. */
export function endsWith(sentences: Sentences, patterns: readonly Pattern[]): boolean {
  return sentences.some((_, from) =>
    patterns.some((pattern) => ends(sentences, from, pattern, []).includes(sentences.length)),
  );
}

/** Where the pattern can end that begins at `at`, nearest first. */
function ends(
  sentences: Sentences,
  at: number,
  [step, ...further]: Pattern,
  stops: readonly Pattern[],
): readonly number[] {
  if (step === undefined) return [at];
  const next = endsOfStep(sentences, at, step, stops);
  const found = new Set(
    (step.isOptional ? [at, ...next] : next).flatMap((to) => ends(sentences, to, further, stops)),
  );
  return [...found].sort((a, b) => a - b);
}

function endsOfStep(
  sentences: Sentences,
  at: number,
  step: Step,
  stops: readonly Pattern[],
): readonly number[] {
  const here = sentences[at];
  switch (step.type) {
    case 'begin':
      return here !== undefined && (at === 0 || sentences[at - 1]?.isEnd === true) ? [at] : [];
    case 'end':
      return here?.isEnd === true ? [at + 1] : [];
    case 'any':
      return here !== undefined && !here.isEnd ? [at + 1] : [];
    case 'word':
      return here !== undefined && !here.isEnd && step.fits.test(here.word) ? [at + 1] : [];
    case 'list':
      return step.patterns.flatMap((pattern) => ends(sentences, at, pattern, stops));
    case 'gap': {
      const reached = [at];
      for (let to = at; sentences[to]?.isEnd === false; to += 1) {
        if (stops.some((stop) => ends(sentences, to, stop, []).length > 0)) break;
        reached.push(to + 1);
      }
      return reached;
    }
  }
}
