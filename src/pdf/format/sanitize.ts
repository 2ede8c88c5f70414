/**
 * Makes any text showable with the fonts of the PDF. No font shows everything; what cannot be shown becomes a box that
 * says what it stands for, and nothing is dropped but what is invisible by nature.
 */
import { characterOf, formCode, isLetterOfForms } from './glyph-codes.ts';
import { lettersOfForms } from './pdf-fonts.ts';

/** Stands in for what the fonts lack; the fonts have to have it. */
export const standIn = '□';

export interface SafeText {
  /** Nothing but what can be drawn, in NFC: characters, and codes for the forms of letters (`glyph-codes.ts`). */
  readonly text: string;
  /** What each stand-in stands for, by its index in `text`: goes into ActualText (ISO 32000-1, 14.9.4). */
  readonly originals: ReadonlyMap<number, string>;
  /** What could not be shown as it is, each once, in order of appearance: for a message to the person. */
  readonly missing: readonly string[];
}

/** Wide enough to keep pasted columns apart. */
const tab = '    ';

/** Every kind of space, the no-break ones too, and what breaks a line within a text that is one paragraph. */
const spaces = /[\p{Zs}\p{Zl}\p{Zp}\n\v\f\r\u0085]/gu;

/** Control characters, and what is never visible: soft hyphen, zero width, joiners, directions, variation selectors. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufeff]/gu;
/** In text from right to left, what joins and parts letters is spelling, and direction marks place them. */
const directing = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/u;
const rightToLeftLetter = /[\u0590-\u08ff]/;

const privateUse = /\p{Co}/u;

/** Of signs that belong together, so many are one stand-in: nobody writes more, and a string of a PDF has an end. */
const longestSign = 1000;

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** @param canShow whether the fonts have a glyph for a code. */
export function sanitize(source: string, canShow: (code: number) => boolean): SafeText {
  const tidy = lettersOfForms(source.toWellFormed().normalize('NFC'))
    .replace(/\r\n/g, ' ')
    .replaceAll('\t', tab)
    .replace(spaces, ' ');
  const isDirected = rightToLeftLetter.test(tidy) && canShow(0x200c);
  const visible = (text: string) =>
    text.replace(invisible, (character) => (isDirected && directing.test(character) ? character : ''));
  const isShowable = (character: string) =>
    hasGlyph(character, canShow) || (isDirected && directing.test(character));

  const whole = visible(tidy);
  // The case of nearly every text; finding graphemes takes much longer.
  if (Array.from(whole).every(isShowable)) return { text: whole, originals: new Map(), missing: [] };

  const originals = new Map<number, string>();
  const missing = new Set<string>();
  let text = '';
  for (const segment of signsOf(tidy)) {
    const characters = Array.from(visible(segment));
    const lacking = characters.filter((character) => !isShowable(character));
    if (lacking.length === 0) {
      text += characters.join('');
      continue;
    }
    missing.add(segment.trim());
    const [base = ''] = characters;
    if (lacking.includes(base)) {
      // One stand-in for a whole emoji, however many code points it is made of.
      originals.set(text.length, withoutPrivateUse(segment));
    } else {
      text += characters.filter(isShowable).join('');
      originals.set(text.length, withoutPrivateUse(lacking.join('')));
    }
    text += standIn;
  }
  return { text, originals, missing: [...missing] };
}

function* signsOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) {
    if (segment.length <= longestSign) yield segment;
    else for (const [part] of segment.matchAll(/.{1,500}/gsu)) yield part;
  }
}

/** A sign that only the font of its writer knows cannot be read out (ISO 14289-2, 8.4.3). */
function withoutPrivateUse(text: string): string {
  return text.replace(/\p{Co}/gu, '\ufffd');
}

/** jsPDF reads the 16-bit cmap of a font only. A private code that somebody typed means nothing to our fonts. */
function hasGlyph(character: string, canShow: (code: number) => boolean): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint > 0xffff || privateUse.test(character)) return false;
  return canShow(isLetterOfForms(codePoint) ? formCode(codePoint, 'isolated') : codePoint);
}

/**
 * A text that is read out or listed and never drawn: the same tidying, and nothing that a font could lack. It goes into
 * XML too, which has no place for noncharacters.
 */
export function tidied(source: string): string {
  return originalText(sanitize(source, () => true)).replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd');
}

/** The text from `start` up to `end` as it was written: stand-ins and codes replaced by what they stand for. */
export function originalText({ text, originals }: SafeText, start = 0, end = text.length): string {
  let original = '';
  for (let at = start; at < end; at += 1)
    original += originals.get(at) ?? String.fromCharCode(characterOf(text.charCodeAt(at)));
  return original;
}
