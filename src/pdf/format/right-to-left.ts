/**
 * Arabic and Hebrew: how letters join, and where each stands on a line (Unicode Standard Annex 9). Loaded only with a
 * text that has such letters.
 */
import bidiFactory from 'bidi-js';
import {
  alefAfterLam,
  characterOf,
  formCode,
  isAlef,
  isLam,
  isLetterOfForms,
  type JoiningForm,
  lamBeforeAlef,
  signCode,
} from './glyph-codes.ts';

/** A line as it stands on the page. */
export interface TurnedLine {
  /** From left to right. */
  readonly text: string;
  /** Where each character of it was in the paragraph. */
  readonly places: readonly number[];
  /**
   * Stretches of the text that run in one direction, in the order in which they are read: they are drawn in that order,
   * and programs that copy text turn each that runs from right to left.
   */
  readonly stretches: readonly Stretch[];
  /** Whether its paragraph runs from right to left: it is set against the right margin. */
  readonly isRightToLeft: boolean;
}

/** Up to `end`, from `start`, in the line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface RightToLeft {
  /** Whether there is anything to shape or arrange. */
  concerns(text: string): boolean;
  shape(text: string, has: (code: number) => boolean): string;
  arrange(lines: readonly string[], has: (code: number) => boolean): readonly TurnedLine[];
}

const bidi = bidiFactory();

/** Letters of the blocks that run from right to left, and the codes of their forms. */
const rightToLeftLetters = /[\u0590-\u08ff\ue000-\uf0ff]/;

const zeroWidthJoiner = 0x200d;
const tatweel = 0x640;

export const rightToLeft: RightToLeft = {
  concerns: (text) => rightToLeftLetters.test(text),
  shape,
  arrange,
};

/**
 * Every letter as the code of its form; as long as it was. Which letters join follows from the forms that the fonts
 * have.
 */
function shape(text: string, has: (code: number) => boolean): string {
  const letters = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const joinsNext = (letter: number) => joinsAll(letter) || has(formCodeOf(letter, 'initial'));
  const joinsBefore = (letter: number) => joinsAll(letter) || has(formCodeOf(letter, 'final'));
  const beside = (at: number, step: 1 | -1): number | undefined => {
    let other = at + step;
    while (isTransparent(letters[other])) other += step;
    return letters[other];
  };
  const isJoined = (at: number): boolean => {
    const before = beside(at, -1);
    return before !== undefined && joinsNext(before) && joinsBefore(letters[at] ?? 0);
  };
  const codeAt = (letter: number, at: number): number => {
    if (!isLetterOfForms(letter) || !has(formCode(letter, 'isolated'))) return letter;
    const before = beside(at, -1);
    const next = beside(at, 1);
    if (isLam(letter) && next !== undefined && isAlef(next)) return lamBeforeAlef(isJoined(at));
    if (isAlef(letter) && before !== undefined && isLam(before)) {
      let lam = at - 1;
      while (isTransparent(letters[lam])) lam -= 1;
      return alefAfterLam(letter, isJoined(lam));
    }
    const toNext = next !== undefined && joinsNext(letter) && joinsBefore(next);
    const form: JoiningForm = isJoined(at) ? (toNext ? 'medial' : 'final') : toNext ? 'initial' : 'isolated';
    const code = formCode(letter, form);
    return has(code) ? code : formCode(letter, 'isolated');
  };
  return letters.map((letter, at) => String.fromCharCode(codeAt(letter, at))).join('');
}

/** 0, which no font has, when it is not a letter. */
function formCodeOf(letter: number, form: JoiningForm): number {
  return isLetterOfForms(letter) ? formCode(letter, form) : 0;
}

function joinsAll(letter: number): boolean {
  return letter === zeroWidthJoiner || letter === tatweel;
}

/** Marks do not come between the letters they stand on and the next. */
function isTransparent(letter: number | undefined): boolean {
  return letter !== undefined && /\p{Mn}/u.test(String.fromCharCode(letter));
}

/** Marks of direction have done their work when a line is arranged. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function arrange(lines: readonly string[], has: (code: number) => boolean): readonly TurnedLine[] {
  const paragraph = lines.join('');
  const written = Array.from({ length: paragraph.length }, (_, at) =>
    String.fromCharCode(characterOf(paragraph.charCodeAt(at))),
  ).join('');
  const levels = bidi.getEmbeddingLevels(written);
  const isRightToLeft = (levels.paragraphs[0]?.level ?? 0) % 2 === 1;
  let start = 0;
  return lines.map((line) => {
    const order = inVisualOrder(start, line.length).filter(
      (at) => !directionMarks.test(paragraph.charAt(at)),
    );
    start += line.length;
    return {
      text: order.map(drawnCode).join(''),
      places: order,
      stretches: stretchesOf(order),
      isRightToLeft,
    };
  });

  function inVisualOrder(first: number, length: number): readonly number[] {
    const order = Array.from({ length }, (_, at) => first + at);
    if (length === 0) return order;
    for (const [from = first, to = first] of bidi.getReorderSegments(
      written,
      levels,
      first,
      first + length - 1,
    )) {
      const turned = order.slice(from - first, to - first + 1).reverse();
      order.splice(from - first, turned.length, ...turned);
    }
    return order;
  }

  /** Between letters from right to left a bracket is drawn as its counterpart. */
  function drawnCode(at: number): string {
    const code = paragraph.charCodeAt(at);
    const turned = isTurned(at) ? signCode(code) : code;
    return String.fromCharCode(has(turned) ? turned : code);
  }

  function isTurned(at: number): boolean {
    return (levels.levels[at] ?? 0) % 2 === 1;
  }

  function stretchesOf(order: readonly number[]): readonly Stretch[] {
    const stretches: { start: number; end: number; first: number }[] = [];
    order.forEach((at, place) => {
      const before = order[place - 1];
      const goesOn =
        before !== undefined &&
        isTurned(before) === isTurned(at) &&
        at - before === (isTurned(at) ? -1 : 1) &&
        isAtEdge(before) === isAtEdge(at);
      const open = stretches.at(-1);
      if (goesOn && open !== undefined) {
        open.end = place + 1;
        open.first = Math.min(open.first, at);
      } else stretches.push({ start: place, end: place + 1, first: at });
    });
    return stretches.sort((a, b) => a.first - b.first);
  }

  /** A space between two directions is a stretch of its own: within one, it would be copied at the wrong end of it. */
  function isAtEdge(at: number): boolean {
    return (
      written.charAt(at) === ' ' &&
      [at - 1, at + 1].some(
        (beside) => beside >= 0 && beside < written.length && isTurned(beside) !== isTurned(at),
      )
    );
  }
}
