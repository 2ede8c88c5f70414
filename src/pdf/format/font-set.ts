/** The fonts of one PDF: each character is set in the first that has it. Lengths in pt. */

import { type ArrangedLine, leftToRight, noOriginals } from './arranged-line.ts';
import type { Face, Lettering } from './canvas.ts';
import { characterOf } from './glyph-codes.ts';
import type { JsPdf } from './jspdf-api.ts';
import { PdfFont } from './pdf-font.ts';
import { type Companion, companionNames, type PdfFonts } from './pdf-fonts.ts';
import { colorOperands, coordinate } from './pdf-syntax.ts';
import type { RightToLeft, Stretch } from './right-to-left.ts';
import { type SafeText, sanitize } from './sanitize.ts';

function originalsOf(
  places: readonly number[],
  originals: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  if (originals.size === 0) return noOriginals;
  return new Map(
    places.flatMap((place, at) => {
      const original = originals.get(place);
      return original === undefined ? [] : [[at, original] as const];
    }),
  );
}

/** In thousandths of the font size. */
const em = 1000;

const familyNames: Readonly<Record<Companion, string>> = {
  letters: 'WerkbladLetters',
  signs: 'WerkbladSigns',
  arabic: 'WerkbladArabic',
  hebrew: 'WerkbladHebrew',
};

interface Glyph {
  readonly font: PdfFont;
  readonly width: number;
  /** Stands above or below a letter, and takes no room. */
  readonly isMark: boolean;
}

export class FontSet {
  /** In which order they are asked whether they have a character. */
  readonly #fonts: Readonly<Record<Face, readonly PdfFont[]>>;
  readonly #glyphs: Readonly<Record<Face, Map<number, Glyph | undefined>>> = {
    regular: new Map(),
    bold: new Map(),
  };
  readonly #rightToLeft: RightToLeft | undefined;

  /** @throws Error when jsPDF cannot read a font. */
  constructor(jsPdf: JsPdf, fonts: PdfFonts) {
    const { companions = {} } = fonts;
    const files = companionNames.flatMap((name) => {
      const file = companions[name];
      return file === undefined ? [] : [{ name: familyNames[name], file }];
    });
    const all = [{ name: 'WerkbladSans', file: fonts }, ...files];
    this.#fonts = {
      regular: all.map(({ name, file }) => new PdfFont(jsPdf, `${name}-Regular`, file.regular)),
      bold: all.map(({ name, file }) => new PdfFont(jsPdf, `${name}-Bold`, file.bold)),
    };
    this.#rightToLeft = fonts.rightToLeft;
  }

  /** Whether there is a glyph for a code, in both weights. */
  canShow(code: number): boolean {
    return this.#find(code, 'regular') !== undefined && this.#find(code, 'bold') !== undefined;
  }

  /** Makes a text showable, letters in the forms in which they join. */
  safe(source: string): SafeText {
    const canShow = (code: number) => this.canShow(code);
    const safe = sanitize(source, canShow);
    return this.#rightToLeft?.concerns(safe.text)
      ? { ...safe, text: this.#rightToLeft.shape(safe.text, canShow) }
      : safe;
  }

  /**
   * The lines of a paragraph as they are drawn.
   * @param originals of the paragraph: what each stand-in in it stands for.
   */
  arrange(
    lines: readonly string[],
    originals: ReadonlyMap<number, string> = noOriginals,
  ): readonly ArrangedLine[] {
    if (this.#rightToLeft !== undefined && lines.some((line) => this.#rightToLeft?.concerns(line)))
      return this.#rightToLeft
        .arrange(lines, (code) => this.canShow(code))
        .map((line) => ({ ...line, originals: originalsOf(line.places, originals) }));
    let start = 0;
    return lines.map((text) => {
      const first = start;
      start += text.length;
      const places = originals.size === 0 ? [] : Array.from(text, (_, at) => first + at);
      return { ...leftToRight(text), originals: originalsOf(places, originals) };
    });
  }

  /** The font that a field names for what is typed into it. */
  typing(face: Face): PdfFont {
    const [first] = this.#fonts[face];
    if (first === undefined) throw new Error('There are no fonts');
    return first;
  }

  /** Width of a text that can be shown; the fonts are set without kerning. */
  measure(text: string, { face, size }: Pick<Lettering, 'face' | 'size'>): number {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) width += this.#find(text.charCodeAt(at), face)?.width ?? 0;
    return (width * size) / em;
  }

  /**
   * The operators that show a line (ISO 32000-1, 9.4), in text objects: one, unless characters of it are missing.
   * @param y of the baseline, from the bottom of the page or the appearance.
   * @param used gets every font that is named.
   */
  textObjects(
    line: ArrangedLine,
    x: number,
    y: number,
    { face, size, color }: Lettering,
    used: Set<PdfFont> = new Set(),
  ): readonly TextObject[] {
    const objects: { readonly original: string | undefined; readonly operators: string[] }[] = [];
    let current: PdfFont | undefined;
    for (const stretch of line.stretches)
      for (const { font, left, glyphs, original } of this.#runs(line, stretch, face)) {
        used.add(font);
        let open = objects.at(-1);
        if (open === undefined || original !== undefined || open.original !== undefined) {
          open = { original, operators: ['BT', `${colorOperands(color)} rg`] };
          objects.push(open);
          current = undefined;
        }
        if (font !== current) open.operators.push(`/${font.name} ${size} Tf`);
        current = font;
        const start = x + (left * size) / em;
        open.operators.push(`1 0 0 1 ${coordinate(start)} ${coordinate(y)} Tm`, `<${glyphs}> Tj`);
      }
    return objects.map(({ original, operators }) => ({ original, operators: [...operators, 'ET'] }));
  }

  /** Glyphs of one font side by side. A stand-in is a run of its own; so is a mark, in the middle of its letter. */
  #runs({ text, originals }: ArrangedLine, { start, end }: Stretch, face: Face): readonly Run[] {
    const runs: Run[] = [];
    let left = this.measure(text.slice(0, start), { face, size: em });
    let open: Run | undefined;
    let mark: { readonly at: number; readonly isBefore: boolean; readonly middle: number } | undefined;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const glyph = this.#find(code, face);
      if (glyph === undefined) continue;
      const { width, isMark } = glyph;
      // Two fonts may have signs for text from right to left: those between words of one language are of one font.
      const font = open?.font.has(code) ? open.font : glyph.font;
      if (isMark) {
        const isBefore = characterOf(code) !== code;
        // Of many marks on one letter, each would look for it past all others.
        const known = mark?.at === at - 1 && mark?.isBefore === isBefore ? mark?.middle : undefined;
        const middle = known ?? this.#middleOfLetter(text, at, left, face);
        mark = { at, isBefore, middle };
        runs.push({
          font,
          left: middle - font.middle(code),
          glyphs: font.show(code),
          original: undefined,
        });
        open = undefined;
        continue;
      }
      const original = originals.get(at);
      if (open?.font === font && original === undefined) open.glyphs += font.show(code);
      else {
        const run = { font, left, glyphs: font.show(code), original };
        runs.push(run);
        open = original === undefined ? run : undefined;
      }
      left += width;
    }
    return runs;
  }

  /** A line is arranged from left to right: a mark on a letter that runs from right to left comes before it. */
  #middleOfLetter(text: string, mark: number, left: number, face: Face): number {
    const isBefore = characterOf(text.charCodeAt(mark)) !== text.charCodeAt(mark);
    const step = isBefore ? 1 : -1;
    let at = mark + step;
    while (this.#find(text.charCodeAt(at), face)?.isMark) at += step;
    const letter = this.#find(text.charCodeAt(at), face)?.width ?? 0;
    return isBefore ? left + letter / 2 : left - letter / 2;
  }

  #find(code: number, face: Face): Glyph | undefined {
    const known = this.#glyphs[face];
    if (known.has(code)) return known.get(code);
    const font = this.#fonts[face].find((candidate) => candidate.has(code));
    const isMark = /\p{Mn}/u.test(String.fromCharCode(characterOf(code)));
    const glyph = font === undefined ? undefined : { font, width: font.width(code), isMark };
    known.set(code, glyph);
    return glyph;
  }
}

export interface TextObject {
  readonly operators: readonly string[];
  /** What is copied instead, for a stand-in. */
  readonly original: string | undefined;
}

interface Run {
  readonly font: PdfFont;
  /** From the beginning of the line. */
  readonly left: number;
  /** In hexadecimal. */
  glyphs: string;
  /** What it stands for, when it is a stand-in. */
  readonly original: string | undefined;
}
