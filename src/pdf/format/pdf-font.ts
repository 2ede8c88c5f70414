/** One embedded font: which codes it has glyphs for, how wide they are, and what a PDF has to know of those it shows. */
import { binaryString } from './binary-string.ts';
import { characterOf } from './glyph-codes.ts';
import { type FontMetrics, type JsPdf, jsPdfFont } from './jspdf-api.ts';

export class PdfFont {
  readonly #jsPdf: JsPdf;
  readonly #family: string;
  readonly #metrics: FontMetrics;
  /** The name by which page contents and appearances refer to it (ISO 32000-1, 7.8.3): 'F15'. */
  readonly name: string;
  readonly #shown = new Set<number>();

  /** @throws Error when jsPDF cannot read the font. */
  constructor(jsPdf: JsPdf, family: string, file: Uint8Array) {
    jsPdf.addFileToVFS(`${family}.ttf`, binaryString(file));
    // Each weight is a family of its own: jsPDF names the embedded fonts after the family alone.
    jsPdf.addFont(`${family}.ttf`, family, 'normal');
    const font = jsPdfFont(jsPdf.internal.getFont(family, 'normal'));
    // jsPDF reports a font it cannot read to the console only, and would go on with Times.
    if (font === undefined) throw new Error(`jsPDF cannot read the font ${family}`);
    this.#jsPdf = jsPdf;
    this.#family = family;
    this.#metrics = font.metadata;
    this.name = font.id;
  }

  has(code: number): boolean {
    return this.#metrics.characterToGlyph(code) !== 0;
  }

  /** Thousandths of the font size; the fonts are set without kerning. */
  width(code: number): number {
    return Math.round(this.#metrics.widthOfGlyph(this.#metrics.characterToGlyph(code)));
  }

  /** How far the middle of a glyph's ink is from where it is drawn, in thousandths of the font size. */
  middle(code: number): number {
    const box = this.#metrics.glyf.glyphFor(this.#metrics.characterToGlyph(code));
    return box === null ? 0 : ((box.xMin + box.xMax) / 2) * this.#metrics.scaleFactor;
  }

  /** A code as it stands in a string that is shown: the glyph, in hexadecimal. It will be in the file. */
  show(code: number): string {
    const glyph = this.#metrics.characterToGlyph(code);
    if (!this.#shown.has(glyph)) this.#embed(glyph, code);
    return glyph.toString(16).padStart(4, '0');
  }

  /** For a field, in which anything may be typed: every glyph will be in the file. */
  showAll(): void {
    for (const code of Object.keys(this.#metrics.cmap.unicode.codeMap)) this.show(Number(code));
  }

  /** The object of the font, once fonts are written. */
  get objectNumber(): number {
    const { objectNumber } = this.#jsPdf.internal.getFont(this.#family, 'normal');
    if (objectNumber === undefined) throw new Error(`The font ${this.#family} was never written`);
    return objectNumber;
  }

  #embed(glyph: number, code: number): void {
    const isFirst = this.#shown.size === 0;
    this.#shown.add(glyph);
    this.#metrics.glyIdsUsed.push(glyph);
    this.#metrics.Unicode.widths.push(glyph, [this.width(code)]);
    if (isFirst) this.#use(code);
    this.#metrics.toUnicode[glyph] = characterOf(code);
  }

  /** jsPDF embeds the fonts that its own `text` was called with; what that writes here goes nowhere. */
  #use(code: number): void {
    const { pageNumber } = this.#jsPdf.internal.getCurrentPageInfo();
    this.#jsPdf.__private__.setCustomOutputDestination([]);
    this.#jsPdf.setFont(this.#family, 'normal');
    this.#jsPdf.text(String.fromCharCode(code), 0, 0);
    this.#jsPdf.__private__.resetCustomOutputDestination();
    // Back from the file as a whole to the page.
    this.#jsPdf.setPage(pageNumber);
  }
}
