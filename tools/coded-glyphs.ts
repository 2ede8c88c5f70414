/** Which glyph a font draws for a character; of Arabic letters for each way they join. Shaped by HarfBuzz. */
import { type Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import {
  alefAfterLam,
  formCode,
  isAlef,
  isLam,
  type JoiningForm,
  joiningForms,
  lamBeforeAlef,
  signCode,
} from '../src/pdf/format/glyph-codes.ts';
import type { CodedGlyph } from './coded-font.ts';

export type Range = readonly [first: number, last: number];

/** Spaces become one, and what is never visible is left out, before anything is drawn (`src/pdf/format/sanitize.ts`). */
export function isDrawn(codePoint: number): boolean {
  return (
    codePoint === 0x20 ||
    !/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(codePoint))
  );
}

export function oneGlyphEach(font: Font, unicodes: readonly number[]): readonly CodedGlyph[] {
  return unicodes.map((code) => {
    const glyph = font.nominalGlyph(code) ?? 0;
    // A mark stands above or below the letter before it and takes no room.
    return { code, parts: [{ glyph, dx: 0, dy: 0 }], advance: isMark(code) ? 0 : font.glyphHAdvance(glyph) };
  });
}

function isMark(codePoint: number): boolean {
  return /\p{Mn}/u.test(String.fromCodePoint(codePoint));
}

const joiner = '\u200d';
const contexts: Readonly<Record<JoiningForm, readonly [before: string, after: string]>> = {
  isolated: ['', ''],
  final: [joiner, ''],
  initial: ['', joiner],
  medial: [joiner, joiner],
};

/** What is drawn as its counterpart from right to left. */
const mirrors = '()[]{}<>«»‹›';

function counterpart(sign: string): string {
  const at = mirrors.indexOf(sign);
  return at < 0 ? sign : mirrors.charAt(at % 2 === 0 ? at + 1 : at - 1);
}

/** Spaces, brackets and stops as they stand between letters from right to left: a run of text is of one font then. */
const signs: readonly Range[] = [
  [0x20, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xbf],
  [0x2010, 0x205e],
];

/** The joiners, which have no ink but part or join what stands around them; they are spelling, and are kept. */
const joiners = [0x200c, 0x200d];

/** A glyph for each form of each letter, and what stands between them. */
export function everyForm(font: Font, unicodes: readonly number[]): readonly CodedGlyph[] {
  const letters = unicodes.flatMap((letter) => {
    const glyph = (form: JoiningForm) => shaped(font, letter, contexts[form]);
    return formsOf(letter, glyph).map((form) => ({ code: formCode(letter, form), ...glyph(form) }));
  });
  const lam = unicodes.find(isLam);
  const pairs =
    lam === undefined
      ? []
      : [false, true].flatMap((joined) => {
          const before = joined ? joiner : '';
          const alefs = unicodes.filter(isAlef).map((alef) => ({
            code: alefAfterLam(alef, joined),
            ...shaped(font, alef, [before + String.fromCodePoint(lam), '']),
          }));
          const withAlef = shaped(font, lam, [before, '\u0627']);
          return [{ code: lamBeforeAlef(joined), ...withAlef }, ...alefs];
        });
  const between = signs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((sign) => {
      const glyph = font.nominalGlyph(counterpart(String.fromCodePoint(sign)).charCodeAt(0));
      return glyph === undefined || !isDrawn(sign)
        ? []
        : [{ code: signCode(sign), parts: [{ glyph, dx: 0, dy: 0 }], advance: font.glyphHAdvance(glyph) }];
    }),
  );
  const empty = joiners.map((code) => ({ code, parts: [], advance: 0 }));
  return [...letters, ...pairs, ...between, ...empty];
}

/** A letter that joins on both sides does so in every form, whether or not the font draws each differently. */
function formsOf(letter: number, glyph: (form: JoiningForm) => Glyph): readonly JoiningForm[] {
  if (isMark(letter)) return ['isolated'];
  const joinsNext =
    isDifferent(glyph('initial'), glyph('isolated')) || isDifferent(glyph('medial'), glyph('final'));
  if (joinsNext) return joiningForms;
  return isDifferent(glyph('final'), glyph('isolated')) ? ['isolated', 'final'] : ['isolated'];
}

type Glyph = Pick<CodedGlyph, 'parts' | 'advance'>;

function isDifferent(one: Glyph, other: Glyph): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** What a letter is drawn with where it stands: its body and its dots. */
function shaped(font: Font, letter: number, [before, after]: readonly [string, string]): Glyph {
  const buffer = new ShapingBuffer();
  buffer.addText(before + String.fromCodePoint(letter) + after);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let pen = 0;
  const parts: { glyph: number; dx: number; dy: number }[] = [];
  for (const {
    codepoint,
    cluster,
    xAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of buffer.getGlyphInfosAndPositions()) {
    if (cluster !== before.length) continue;
    // A joiner beside it is of the same cluster, and has no ink.
    if (font.glyphExtents(codepoint)?.width !== 0)
      parts.push({ glyph: codepoint, dx: pen + xOffset, dy: yOffset });
    pen += xAdvance;
  }
  return { parts, advance: isMark(letter) ? 0 : pen };
}
