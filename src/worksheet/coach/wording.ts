/** What a colleague would say of a sentence, by the checks of `content/raad.yaml`. Loads on use: see `islands/questions/Coach.tsx`. */
import { plainText } from '../../basics/plain-text.ts';
import type { Check, Coach } from '../definition/coach-definition.ts';
import {
  endsWith,
  findPattern,
  type Lists,
  type Pattern,
  passOver,
  readPatterns,
  readSentences,
} from './word-patterns.ts';

export interface CoachNote {
  /** What a person can say 'it is fine so' to: a check, or a kind of advice. */
  readonly kind: string;
  readonly text: string;
  /** One sentence. */
  readonly why: string;
  /** A question that asks on; the answer can take the place of the text. */
  readonly ladder?: Check['ladder'];
}

/** The coach with its patterns read, once. */
export interface ReadCoach {
  /** The checks that apply to a text, of those that are asked, in the order of the coach. */
  readonly judge: (text: string, checks: readonly string[]) => readonly CoachNote[];
  /** Whether one of these patterns stands in the text. */
  readonly mentions: (text: string, patterns: readonly string[], except?: readonly string[]) => boolean;
  /** Voices that are wanted among those of partners. */
  readonly voices: NonNullable<Coach['voices']>;
}

type ReadCheck = Pick<Check, 'id' | 'text' | 'why' | 'each' | 'notWith' | 'ladder'> & {
  readonly any: readonly Pattern[] | undefined;
  readonly none: readonly Pattern[];
  readonly except: readonly Pattern[];
  readonly unless: readonly Pattern[];
  readonly stop: readonly Pattern[];
};

export function readCoach(coach: Coach): ReadCoach {
  const lists = readLists(coach.lists);
  const unfinished = readPatterns(coach.unfinished, lists);
  const checks = coach.checks.map((check) => readCheck(check, lists));
  return {
    voices: coach.voices ?? [],
    judge: (text, asked) => {
      const sentences = readSentences(text);
      if (sentences.length === 0 || endsWith(sentences, unfinished)) return [];
      const applied = checks.flatMap((check) => {
        const found = asked.includes(check.id) ? foundBy(check, text) : undefined;
        return found === undefined ? [] : [{ check, found }];
      });
      const ids = applied.map(({ check }) => check.id);
      return applied
        .filter(({ check }) => !check.notWith?.some((other) => ids.includes(other)))
        .map(({ check: { id, text: words, why, ladder }, found }) => ({
          kind: id,
          text: words.replaceAll('{found}', found),
          why,
          ...(ladder === undefined ? {} : { ladder }),
        }));
    },
    mentions: (text, patterns, except = []) =>
      findPattern(
        passOver(readSentences(text), readPatterns(except, lists)),
        readPatterns(patterns, lists),
      ) !== undefined,
  };
}

/** A list may name those above it. */
function readLists(lists: Coach['lists']): Lists {
  const known = new Map<string, readonly Pattern[]>();
  for (const [name, patterns] of Object.entries(lists)) known.set(name, readPatterns(patterns, known));
  return known;
}

function readCheck(
  { any, none = [], except = [], unless = [], stop = [], ...check }: Check,
  lists: Lists,
): ReadCheck {
  return {
    ...check,
    any: any && readPatterns(any, lists),
    none: readPatterns(none, lists),
    except: readPatterns(except, lists),
    unless: readPatterns(unless, lists),
    stop: readPatterns(stop, lists),
  };
}

/** The words by which the check applies, '' when it is by what is absent; `undefined` when it does not apply. */
function foundBy(check: ReadCheck, text: string): string | undefined {
  const plain = plainText(text);
  const judged = check.each === 'line' ? plain.split('\n') : [plain];
  for (const one of judged) {
    const found = foundIn(check, one.normalize('NFC'));
    if (found !== undefined) return found;
  }
  return undefined;
}

function foundIn({ any, none, except, unless, stop }: ReadCheck, text: string): string | undefined {
  const all = readSentences(text);
  const sentences = passOver(all, except);
  if (all.length === 0 || findPattern(all, unless) || findPattern(sentences, none)) return undefined;
  if (any === undefined) return '';
  const match = findPattern(sentences, any, stop);
  return match && text.slice(sentences[match.from]?.from, sentences[match.to - 1]?.to);
}
