/** One PDF file in the making: the only module that imports jsPDF. Lengths in pt, from the top left corner. */
import { jsPDF } from 'jspdf';
import { fingerprint } from './fingerprint.ts';
import {
  type FontMetrics,
  type InfoValue,
  isFontMetrics,
  isJsPdf,
  type JsPdf,
  missingMembers,
} from './jspdf-api.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { octalTextString, textString } from './pdf-syntax.ts';
import { type DocumentInfo, xmpPacket } from './xmp.ts';

export type Face = keyof PdfFonts;

export interface Lettering {
  readonly face: Face;
  /** pt */
  readonly size: number;
  /** '#rrggbb' */
  readonly color: string;
}

/** What can be drawn. Handed out only where what is drawn is tagged, or marked as artifact. */
export interface Canvas {
  /** `original`, when it differs from what is shown, is what copying and text extraction give. */
  text(text: string, x: number, baseline: number, lettering: Lettering, original?: string): void;
  fill(x: number, y: number, width: number, height: number, color: string): void;
  box(x: number, y: number, width: number, height: number, stroke: Stroke): void;
  /** A line from a point along steps, each relative to the one before. */
  path(x: number, y: number, steps: readonly (readonly [number, number])[], stroke: Stroke): void;
  /** A disc; with a stroke, an outlined one. */
  disc(x: number, y: number, radius: number, color: string, stroke?: Stroke): void;
}

export interface Stroke {
  readonly color: string;
  /** pt */
  readonly width: number;
  /** Lengths of dashes and the gaps between them, pt; solid without. */
  readonly dashes?: readonly number[];
}

/** Each weight is a family of its own: jsPDF names the embedded fonts after the family alone. */
const families: Readonly<Record<Face, string>> = {
  regular: 'WerkbladSans-Regular',
  bold: 'WerkbladSans-Bold',
};

export class PdfFile {
  readonly #jsPdf: JsPdf;
  readonly #metrics: Readonly<Record<Face, FontMetrics>>;
  readonly #canvas: Canvas;
  readonly #failures: unknown[] = [];

  /** @throws Error when jsPDF is not the version that is known, or cannot read a font. */
  constructor(fonts: PdfFonts, info: DocumentInfo) {
    const instance: unknown = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
    if (!isJsPdf(instance)) throw new Error(`This jsPDF lacks ${missingMembers(instance).join(', ')}`);
    this.#jsPdf = instance;
    this.#metrics = { regular: addFont(instance, 'regular', fonts), bold: addFont(instance, 'bold', fonts) };
    this.#canvas = canvasOf(instance);
    instance.__private__.setPdfVersion('1.7');
    instance.setProperties({ title: infoValue(info.title), creator: infoValue(info.creator) });
    instance.setCreationDate(info.created);
    instance.viewerPreferences({ DisplayDocTitle: true });
    instance.addMetadata(xmpPacket(info), true);
  }

  get page(): number {
    return this.#jsPdf.internal.getCurrentPageInfo().pageNumber;
  }

  get pageCount(): number {
    return this.#jsPdf.internal.getNumberOfPages();
  }

  /** Adds a page behind the last one and goes there. */
  addPage(): void {
    this.#jsPdf.addPage();
  }

  goToPage(page: number): void {
    this.#jsPdf.setPage(page);
  }

  canShow(codePoint: number): boolean {
    return (
      this.#metrics.regular.characterToGlyph(codePoint) !== 0 &&
      this.#metrics.bold.characterToGlyph(codePoint) !== 0
    );
  }

  /** Width in pt of a text that can be shown; the fonts are set without kerning. */
  measure(text: string, { face, size }: Pick<Lettering, 'face' | 'size'>): number {
    const metrics = this.#metrics[face];
    let thousandths = 0;
    for (let at = 0; at < text.length; at += 1)
      thousandths += metrics.widthOfGlyph(metrics.characterToGlyph(text.charCodeAt(at)));
    return (thousandths * size) / 1000;
  }

  /** Draws between the operators that mark what is drawn (ISO 32000-1, 14.6). */
  drawMarked(begin: string, draw: (canvas: Canvas) => void): void {
    this.#jsPdf.internal.write(begin);
    draw(this.#canvas);
    this.#jsPdf.internal.write('EMC');
  }

  /** Writes into whatever is being written: to be used in handlers only. */
  write(source: string): void {
    this.#jsPdf.internal.write(source);
  }

  /**
   * Reserves an object number. Not before `putPage`: the pages must be numbered first, as jsPDF's /OpenAction takes
   * object 3 for the first page.
   */
  reserve(): number {
    return this.#jsPdf.internal.newObjectDeferred();
  }

  putObject(objectNumber: number, body: string): void {
    this.#jsPdf.internal.newObjectDeferredBegin(objectNumber, true);
    this.write(body);
    this.write('endobj');
  }

  pageObject(page: number): number {
    return this.#jsPdf.internal.getPageInfo(page).objId;
  }

  /** jsPDF reports an error in a handler to the console only; here it is kept, and thrown by `bytes`. */
  on(
    topic: 'buildDocument' | 'putPage' | 'postPutResources' | 'putCatalog',
    handler: (data: unknown) => void,
  ): void {
    this.#jsPdf.internal.events.subscribe(topic, (data) => {
      try {
        handler(data);
      } catch (error) {
        this.#failures.push(error);
      }
    });
  }

  /**
   * The finished file; the same bytes for the same content.
   * @throws whatever a handler threw.
   */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#failures.length = 0;
    this.#jsPdf.setFileId(
      fingerprint(this.#jsPdf.internal.pages.flatMap((operators) => operators ?? []).join('\n')),
    );
    const file = this.#jsPdf.__private__.buildDocument();
    if (this.#failures.length > 0) throw this.#failures[0];
    return Uint8Array.from({ length: file.length }, (_, at) => file.charCodeAt(at));
  }
}

function addFont(jsPdf: JsPdf, face: Face, fonts: PdfFonts): FontMetrics {
  const family = families[face];
  jsPdf.addFileToVFS(`${family}.ttf`, binaryString(fonts[face]));
  jsPdf.addFont(`${family}.ttf`, family, 'normal');
  // jsPDF reports a font it cannot read to the console only, and would go on with Times.
  const { metadata } = jsPdf.internal.getFont(family, 'normal');
  if (!isFontMetrics(metadata)) throw new Error(`jsPDF cannot read the font ${family}`);
  return metadata;
}

function canvasOf(jsPdf: JsPdf): Canvas {
  const stroke = ({ color, width }: Stroke) => {
    jsPdf.setDrawColor(color);
    jsPdf.setLineWidth(width);
  };
  return {
    text(text, x, baseline, { face, size, color }, original = text) {
      jsPdf.setFont(families[face], 'normal');
      jsPdf.setFontSize(size);
      jsPdf.setTextColor(color);
      if (original !== text) jsPdf.internal.write(`/Span <</ActualText ${textString(original)}>> BDC`);
      jsPdf.text(text, x, baseline);
      if (original !== text) jsPdf.internal.write('EMC');
    },
    fill(x, y, width, height, color) {
      jsPdf.setFillColor(color);
      jsPdf.rect(x, y, width, height, 'F');
    },
    box(x, y, width, height, line) {
      stroke(line);
      jsPdf.rect(x, y, width, height, 'S');
    },
    path(x, y, steps, line) {
      stroke(line);
      const { dashes = [] } = line;
      if (dashes.length > 0) jsPdf.setLineDashPattern(dashes, 0);
      jsPdf.lines(steps, x, y);
      if (dashes.length > 0) jsPdf.setLineDashPattern([], 0);
    },
    disc(x, y, radius, color, line) {
      jsPdf.setFillColor(color);
      if (line !== undefined) stroke(line);
      jsPdf.circle(x, y, radius, line === undefined ? 'F' : 'FD');
    },
  };
}

/** An Info value that is escaped already: jsPDF would leave the second byte of 'č' a bare carriage return. */
function infoValue(text: string): InfoValue {
  const escaped = octalTextString(text);
  const value: InfoValue = { length: 0, replace: () => value, toString: () => escaped };
  return value;
}

/** One character a byte, in pieces that fit a call's arguments. */
function binaryString(bytes: Uint8Array): string {
  const piece = 8192;
  return Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * piece, (at + 1) * piece)),
  ).join('');
}
