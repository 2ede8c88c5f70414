/** The page to hand out as a tagged PDF: its texts are text, each target line and the urgency a figure that is said in words. */
import { layPlate, plateTitle } from '../../worksheet/plate/lay-plate.ts';
import type { PlateContent } from '../../worksheet/plate/plate-content.ts';
import { type Hues, papers } from '../../worksheet/plate/plate-look.ts';
import {
  baselineOf,
  type Piece,
  type PlateFormat,
  type PlateShape,
  type SetText,
  type TextRole,
} from '../../worksheet/plate/plate-model.ts';
import { documentInfo, type MadePdf } from '../documents/made-pdf.ts';
import type { ArrangedLine } from '../format/arranged-line.ts';
import type { Canvas } from '../format/canvas.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import { rectangle } from '../format/pdf-syntax.ts';
import { tidied } from '../format/sanitize.ts';
import { addElement, type Role, type StructureElement } from '../format/structure-tree.ts';
import { TaggedPdf } from '../format/tagged.ts';
import { readAs } from '../setting/read-as.ts';

export interface PlatePdfOptions {
  readonly format: PlateFormat;
  readonly hues: Hues;
}

/** @throws RangeError when the date is no date; Error when jsPDF or a font cannot be used. */
export function makePlatePdf(
  content: PlateContent,
  fonts: PdfFonts,
  { format, hues }: PlatePdfOptions,
): MadePdf {
  const pdf = new TaggedPdf(
    fonts,
    documentInfo({ fileTitle: plateTitle(content) }, content.date),
    papers[format],
  );
  const plate = layPlate(content, format, hues, (text, style) =>
    pdf.fonts.measure(pdf.fonts.safe(text).text, style),
  );
  const pen = new PlatePen(pdf, plate.height);
  for (const piece of plate.pieces) pen.draw(piece, pdf.root);
  return { bytes: pdf.bytes(), missing: pen.missing };
}

const roles: Readonly<Record<TextRole, Role>> = { title: 'H1', heading: 'H2', paragraph: 'P' };

class PlatePen {
  readonly #pdf: TaggedPdf;
  readonly #height: number;
  readonly #missing = new Set<string>();

  constructor(pdf: TaggedPdf, height: number) {
    this.#pdf = pdf;
    this.#height = height;
  }

  get missing(): readonly string[] {
    return [...this.#missing];
  }

  draw(piece: Piece, parent: StructureElement): void {
    switch (piece.type) {
      case 'section': {
        const section = addElement(parent, 'Sect');
        for (const one of piece.pieces) this.draw(one, section);
        return;
      }
      case 'list': {
        const list = addElement(parent, 'L', { attributes: '<</O /List /ListNumbering /None>>' });
        for (const item of piece.items) {
          const body = addElement(addElement(list, 'LI'), 'LBody');
          for (const one of item) this.draw(one, body);
        }
        return;
      }
      case 'text': {
        const { text } = piece;
        const whole = text.lines.map((line) => line.text).join('');
        const element = addElement(parent, roles[piece.role], readAs(this.#safe(whole)));
        if (piece.role === 'title') this.#pdf.bookmark(whole, element, text.y);
        const lines = this.#arranged(text);
        this.#pdf.content(element, (canvas) => this.#setLines(canvas, text, lines));
        return;
      }
      case 'figure': {
        const { x, y, width, height } = piece.box;
        const box = rectangle(x, this.#height - y - height, x + width, this.#height - y);
        const figure = addElement(parent, 'Figure', {
          alt: tidied(piece.alt),
          attributes: `<</O /Layout /Placement /Block /BBox ${box}>>`,
        });
        this.#pdf.content(figure, (canvas) => {
          for (const shape of piece.shapes) this.#drawShape(canvas, shape);
        });
        return;
      }
      case 'decoration':
        if (piece.shapes.length === 0) return;
        this.#pdf.artifact('decoration', (canvas) => {
          for (const shape of piece.shapes) this.#drawShape(canvas, shape);
        });
    }
  }

  #drawShape(canvas: Canvas, shape: PlateShape): void {
    switch (shape.type) {
      case 'rectangle':
        canvas.fill(shape.x, shape.y, shape.width, shape.height, shape.color);
        return;
      case 'path':
        canvas.path(shape.from.x, shape.from.y, shape.steps, shape.stroke);
        return;
      case 'disc':
        canvas.disc(shape.at.x, shape.at.y, shape.radius, shape.color, shape.stroke);
        return;
      case 'words':
        this.#setLines(canvas, shape.text, this.#arranged(shape.text));
    }
  }

  #safe(text: string) {
    const safe = this.#pdf.fonts.safe(text);
    for (const sign of safe.missing) this.#missing.add(sign);
    return safe;
  }

  /** All lines of a text run the way that their paragraph does. */
  #arranged({ lines }: SetText): readonly ArrangedLine[] {
    const originals = new Map<number, string>();
    let start = 0;
    const parts = lines.map(({ text }) => {
      const safe = this.#safe(text);
      for (const [place, original] of safe.originals) originals.set(start + place, original);
      start += safe.text.length;
      return safe.text;
    });
    return this.#pdf.fonts.arrange(parts, originals);
  }

  #setLines(canvas: Canvas, { x, y, width, style }: SetText, lines: readonly ArrangedLine[]): void {
    lines.forEach((line, at) => {
      const indent = line.isRightToLeft ? width - this.#pdf.fonts.measure(line.text, style) : 0;
      canvas.text(line, x + indent, y + at * style.leading + baselineOf(style), style);
    });
  }
}
