/** Sets text from the top of the page down and on to the next page. Nothing else moves the cursor. */
import { breakLines } from '../../basics/break-lines.ts';
import type { Accent } from '../../basics/color.ts';
import { pdfText } from '../../text/pdf.ts';
import type { Control } from '../../worksheet/print/control.ts';
import type { Stroke } from '../format/canvas.ts';
import type { SafeText } from '../format/sanitize.ts';
import {
  addElement,
  type ElementProperties,
  type Role,
  type StructureElement,
} from '../format/structure-tree.ts';
import type { TaggedPdf } from '../format/tagged.ts';
import type { Block } from './block.ts';
import { linesOnPage } from './layout.ts';
import {
  baseline,
  type Column,
  fullWidth,
  gaps,
  type PageDesign,
  type TextStyle,
  usualPage,
} from './page-design.ts';
import { drawText, type Paragraph, type SetLine } from './paragraph.ts';
import { isReadInParts, readAs } from './read-as.ts';

/** How to set what is to be filled in; see `form-layout.ts`. */
export interface ControlSetter {
  measure(flow: Flow, control: Control, column: Column): Block;
  /** How far under the top of a control the line of its text begins. */
  labelDrop(control: Control): number;
}

export class Flow {
  /** The height that a page which goes on with an answer has for it. */
  static readonly pageHeight: number =
    usualPage.bottom - usualPage.top - usualPage.small.leading - gaps.afterContinued;

  readonly pdf: TaggedPdf;
  readonly design: PageDesign;
  /** The colour of the building block that is being set. */
  accent: Accent;
  #y: number;
  readonly #controls: ControlSetter | undefined;
  readonly #missing = new Set<string>();
  #continued: string | undefined;
  /** Where this page's own text begins. */
  #top: number;

  constructor(pdf: TaggedPdf, accent: Accent, controls?: ControlSetter, design: PageDesign = usualPage) {
    this.pdf = pdf;
    this.design = design;
    this.#y = design.top;
    this.#top = design.top;
    this.accent = accent;
    this.#controls = controls;
  }

  /** @throws Error in a PDF that is not to be filled in. */
  get controls(): ControlSetter {
    if (this.#controls === undefined) throw new Error('This PDF is not to be filled in');
    return this.#controls;
  }

  /** Every character so far that the fonts lack. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** Top of what comes next, in pt from the top of the page. */
  get y(): number {
    return this.#y;
  }

  get isAtTop(): boolean {
    return this.#y <= this.#top;
  }

  /** Height that is left. A trifle more than it is: sums of heights differ in the last digits by how they are made. */
  get room(): number {
    const slack = 0.01;
    return this.design.bottom - this.#y + slack;
  }

  newPage(): void {
    this.pdf.pages.add();
    const { top, small } = this.design;
    this.#y = top;
    if (this.#continued !== undefined) {
      const title = this.#continued;
      const line = this.oneLine(title, small, fullWidth.width, pdfText.continued);
      this.pdf.artifact('repeatedHeader', (canvas) => {
        canvas.text(line, fullWidth.x, this.#y + baseline(small), small);
      });
      this.#y += small.leading + gaps.afterContinued;
    }
    this.#top = this.#y;
  }

  /** A text on one line, shortened when it must be: for what repeats what stands elsewhere in full. */
  oneLine(
    text: string,
    style: TextStyle,
    width: number,
    wording: (text: string) => string = (same) => same,
  ): string {
    const safe = this.safe(text);
    const space = width - this.pdf.fonts.measure(wording('…'), style);
    const [whole = '', ...rest] = breakLines(safe.text, space, (part) => this.pdf.fonts.measure(part, style));
    const shown = wording(rest.length === 0 ? whole : `${whole.trimEnd()}…`);
    // What stands elsewhere in full is not read out here.
    const [line] = this.pdf.fonts.arrange([shown]);
    return line?.text ?? '';
  }

  /** Begins a new page unless `height` fits on this one. */
  keepTogether(height: number): void {
    if (height > this.room && !this.isAtTop) this.newPage();
  }

  /** White that is not carried over to the next page. */
  space(height: number): void {
    if (!this.isAtTop) this.#y += height;
  }

  /** Moves past what was drawn at the cursor, or past white that stays wherever the page ends. */
  advance(height: number): void {
    this.#y += height;
  }

  /**
   * Draws side by side: each begins at the cursor, unless one before it went on over the page, and what comes next stands
   * under the lowest.
   */
  beside(...draws: readonly (() => void)[]): void {
    const top = this.#y;
    const page = this.pdf.pages.current;
    const isOnPage = () => this.pdf.pages.current === page;
    let lowest = top;
    for (const draw of draws) {
      if (isOnPage()) this.#y = top;
      draw();
      lowest = isOnPage() ? Math.max(lowest, this.#y) : this.#y;
    }
    this.#y = lowest;
  }

  /** A line from margin to margin, with white under it; not at the top of a page. */
  rule(stroke: Stroke, after: number): void {
    if (this.isAtTop) return;
    this.pdf.artifact('decoration', (canvas) => {
      canvas.path(fullWidth.x, this.#y, [[fullWidth.width, 0]], stroke);
    });
    this.#y += after;
  }

  /** Pages that begin while `draw` runs say at the top what it is that goes on. */
  whileContinuing(title: string, draw: () => void): void {
    const before = this.#continued;
    this.#continued = title;
    draw();
    this.#continued = before;
  }

  safe(text: string): SafeText {
    const safe = this.pdf.fonts.safe(text);
    for (const grapheme of safe.missing) this.#missing.add(grapheme);
    return safe;
  }

  paragraph(text: string, style: TextStyle, column: Column): Paragraph {
    const safe = this.safe(text);
    const lines = this.#lines(safe, style, column.width);
    return { text, safe, lines, style, column, height: lines.length * style.leading };
  }

  /** A text as lines that somebody else draws. */
  lines(text: string, style: TextStyle, width: number): readonly SetLine[] {
    return this.#lines(this.safe(text), style, width);
  }

  #lines(safe: SafeText, style: TextStyle, width: number): readonly SetLine[] {
    const broken = breakLines(safe.text, width, (part) => this.pdf.fonts.measure(part, style));
    const isTooLong = isReadInParts(safe);
    let end = 0;
    return this.pdf.fonts.arrange(broken, safe.originals).map((line, at) => {
      const start = end;
      end += broken[at]?.length ?? 0;
      const indent = line.isRightToLeft ? width - this.pdf.fonts.measure(line.text, style) : 0;
      return { ...line, indent, spoken: isTooLong ? readAs(safe, start, end).actualText : undefined };
    });
  }

  /** Sets a text as a new element, on more pages when it has to. */
  text(parent: StructureElement, role: Role, paragraph: Paragraph): void {
    this.textIn(addElement(parent, role, readAs(paragraph.safe)), paragraph);
  }

  /** Sets a text as content of an element that is there already. */
  textIn(element: StructureElement, { lines, style, column }: Paragraph): void {
    let set = 0;
    while (set < lines.length) {
      const count = linesOnPage(lines.length - set, Math.floor(this.room / style.leading), this.isAtTop);
      if (count === 0) {
        this.newPage();
        continue;
      }
      this.drawLines(element, lines.slice(set, set + count), style, column.x, this.#y);
      set += count;
      this.#y += count * style.leading;
      if (set < lines.length) this.newPage();
    }
  }

  /** What to read for a text, for an element that is made apart from it; see `readAs`. */
  readAs(text: string): ElementProperties {
    return readAs(this.safe(text));
  }

  drawLines(
    element: StructureElement,
    lines: readonly SetLine[],
    style: TextStyle,
    x: number,
    top: number,
  ): void {
    if (lines.every(({ text }) => text === '')) return;
    if (lines.some(({ spoken }) => spoken !== undefined)) {
      lines.forEach(({ spoken, ...line }, at) => {
        const span = addElement(element, 'Span', spoken === undefined ? {} : { actualText: spoken });
        this.drawLines(span, [line], style, x, top + at * style.leading);
      });
      return;
    }
    this.pdf.content(element, (canvas) => {
      drawText(canvas, lines, style, x, top);
    });
  }

  /** Draws what repeats what was tagged on a page before. */
  drawRepeated(lines: readonly SetLine[], style: TextStyle, x: number, top: number): void {
    this.pdf.artifact('repeatedHeader', (canvas) => {
      drawText(canvas, lines, style, x, top);
    });
  }
}
