/**
 * Makes any text showable with the fonts of the PDF. jsPDF drops a character that the font lacks without a word, and
 * below U+0100 even the rest of the line with it; so nothing may reach it that the font cannot show.
 */

/** Stands in for what the font lacks; the font has to have it. */
export const standIn = '□';

export interface SafeText {
  /** Nothing but characters that can be shown, in NFC: the fonts have no mark positioning. */
  readonly text: string;
  /** What each stand-in stands for, by its index in `text`: goes into ActualText (ISO 32000-1, 14.9.4). */
  readonly originals: ReadonlyMap<number, string>;
}

/**
 * The font has one glyph for both characters of each pair, and jsPDF maps a glyph back to one character only: used
 * beside each other they would spoil each other in copied text.
 */
const sameGlyph: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00b5', '\u03bc'],
  ['\u02ed', '\u207c'],
  ['\u03d5', '\u03c6'],
]);

/** Wide enough to keep pasted columns apart. */
const tab = '    ';

/** Every kind of space, the no-break ones too, and what breaks a line within a text that is one paragraph. */
const spaces = /[\p{Zs}\p{Zl}\p{Zp}\n\v\f\r\u0085]/gu;

/** Control characters, and what is never visible: soft hyphen, zero width, joiners, directions, variation selectors. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufeff]/gu;

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * @param canShow whether the font has a glyph for a code point.
 */
export function sanitize(source: string, canShow: (codePoint: number) => boolean): SafeText {
  const tidy = source
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n/g, ' ')
    .replaceAll('\t', tab)
    .replace(spaces, ' ');
  const visible = mapped(tidy);
  // The case of nearly every text; finding graphemes takes much longer.
  if (visible.every((character) => isShowable(character, canShow)))
    return { text: visible.join(''), originals: new Map() };

  const originals = new Map<number, string>();
  let text = '';
  for (const { segment } of graphemes.segment(tidy)) {
    const shown = mapped(segment);
    const lacking = shown.filter((character) => !isShowable(character, canShow));
    text += shown.filter((character) => isShowable(character, canShow)).join('');
    if (lacking.length === 0) continue;
    // One stand-in for a whole emoji, however many code points it is made of.
    originals.set(text.length, lacking.length === shown.length ? segment : lacking.join(''));
    text += standIn;
  }
  return { text, originals };
}

function mapped(text: string): readonly string[] {
  return [...text.replace(invisible, '')].map((character) => sameGlyph.get(character) ?? character);
}

/** jsPDF reads the font's 16-bit cmap only, and would look an astral character up by its surrogates. */
function isShowable(character: string, canShow: (codePoint: number) => boolean): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint <= 0xffff && canShow(codePoint);
}

/** A text that is read out or listed and never drawn: the same tidying, and nothing that a font could lack. */
export function tidied(source: string): string {
  return originalText(sanitize(source, () => true));
}

/** The text from `start` up to `end` as it was written: stand-ins replaced by what they stand for. */
export function originalText({ text, originals }: SafeText, start = 0, end = text.length): string {
  let original = '';
  for (let at = start; at < end; at += 1) original += originals.get(at) ?? text.charAt(at);
  return original;
}

/** What could not be shown, each once, in order of appearance: for a message to the person. */
export function missingFrom({ originals }: SafeText): readonly string[] {
  return [...new Set(originals.values())];
}
