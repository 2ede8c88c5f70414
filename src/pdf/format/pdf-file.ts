/** One PDF file in the making: the only module that imports jsPDF. Lengths in pt, from the top left corner. */
import { jsPDF } from 'jspdf';
import { fingerprint } from '../../basics/fingerprint.ts';
import { leftToRight } from './arranged-line.ts';
import { bytesOf } from './binary-string.ts';
import type { Canvas, Marking, PdfImage, Stroke } from './canvas.ts';
import { FontSet } from './font-set.ts';
import { type InfoValue, isJsPdf, type JsPdf, missingMembers } from './jspdf-api.ts';
import { Pages } from './pages.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { octalTextString, type PageSize, pageSize, reference } from './pdf-syntax.ts';
import { type DocumentInfo, xmpPacket } from './xmp.ts';

export class PdfFile {
  /** Of every page. */
  readonly size: PageSize;
  readonly #jsPdf: JsPdf;
  /** For what is measured and set by more than a canvas. */
  readonly fonts: FontSet;
  readonly pages: Pages;
  readonly #canvas: Canvas;
  #marking: Marking | undefined;
  readonly #failures: unknown[] = [];
  #opening: number | undefined;
  readonly #images: PdfImage[] = [];
  #imageObjects: readonly number[] = [];

  /** @throws Error when jsPDF is not the version that is known, or cannot read a font. */
  constructor(fonts: PdfFonts, info: DocumentInfo, size: PageSize = pageSize) {
    this.size = size;
    const instance: unknown = new jsPDF({
      unit: 'pt',
      format: [size.width, size.height],
      orientation: size.width > size.height ? 'landscape' : 'portrait',
      compress: true,
      putOnlyUsedFonts: true,
    });
    if (!isJsPdf(instance)) throw new Error(`This jsPDF lacks ${missingMembers(instance).join(', ')}`);
    this.#jsPdf = instance;
    this.fonts = new FontSet(instance, fonts);
    this.pages = new Pages(instance);
    this.#canvas = canvasOf(instance, this.fonts, size.height, () => this.#marking);
    instance.__private__.setPdfVersion('1.7');
    instance.setProperties({ title: infoValue(info.title), creator: infoValue(info.creator) });
    instance.setCreationDate(info.created);
    instance.viewerPreferences({ DisplayDocTitle: true });
    instance.addMetadata(xmpPacket(info, `jsPDF ${jsPDF.version}`), true);
    this.#putImages();
  }

  /**
   * Draws between the operators that mark what is drawn (ISO 32000-1, 14.6).
   * @param how a string marks all of it alike.
   */
  drawMarked(how: Marking | string, draw: (canvas: Canvas) => void): void {
    const marking = typeof how === 'string' ? { begin: () => how, beginReplaced: () => how } : how;
    this.write(marking.begin());
    this.#marking = marking;
    draw(this.#canvas);
    this.#marking = undefined;
    this.write('EMC');
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

  putStream(objectNumber: number, entries: Readonly<Record<string, string>>, data: string): void {
    this.#jsPdf.internal.newObjectDeferredBegin(objectNumber, true);
    this.#jsPdf.internal.putStream({
      data,
      additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
      objectId: objectNumber,
    });
    this.write('endobj');
  }

  /** Adds a picture, to be drawn by its name. */
  addImage(image: PdfImage): string {
    return imageName(this.#images.push(image) - 1);
  }

  #putImages(): void {
    this.on('buildDocument', () => {
      this.#imageObjects = [];
    });
    this.on('putPage', () => {
      if (this.#imageObjects.length < this.#images.length)
        this.#imageObjects = this.#images.map(() => this.reserve());
    });
    this.on('putXobjectDict', () => {
      this.#imageObjects.forEach((object, at) => {
        this.write(`/${imageName(at)} ${reference(object)}`);
      });
    });
    this.on('postPutResources', () => {
      this.#images.forEach(({ entries, data }, at) => {
        this.#jsPdf.internal.newObjectDeferredBegin(this.#imageObjects[at] ?? 0, true);
        // As it is: jsPDF would compress it once more.
        this.write(`<<${entries} /Length ${data.length}>>`);
        this.write('stream');
        this.write(data);
        this.write('endstream');
        this.write('endobj');
      });
    });
  }

  pageObject(page: number): number {
    return this.#jsPdf.internal.getPageInfo(page).objId;
  }

  /** What is done when the file is opened, in place of jsPDF's own; @param action its object. */
  openBy(action: number): void {
    this.#opening = action;
  }

  /** jsPDF reports an error in a handler to the console only; here it is kept, and thrown by `bytes`. */
  on(
    topic: 'buildDocument' | 'putPage' | 'putXobjectDict' | 'postPutResources' | 'putCatalog',
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
   * @param unseen what the file holds besides its pages; files that differ in it have another identifier too.
   * @throws whatever a handler threw.
   */
  bytes(unseen = ''): Uint8Array<ArrayBuffer> {
    this.#failures.length = 0;
    const operators = this.#jsPdf.internal.pages.flatMap((onPage) => onPage ?? []);
    this.#jsPdf.setFileId(fingerprint([...operators, unseen].join('\n')));
    const file = this.#jsPdf.__private__.buildDocument();
    if (this.#failures.length > 0) throw this.#failures[0];
    return bytesOf(this.#opening === undefined ? file : openedBy(file, this.#opening));
  }
}

const imageName = (at: number) => `Beeld${at + 1}`;

function canvasOf(
  jsPdf: JsPdf,
  fonts: FontSet,
  pageHeight: number,
  marking: () => Marking | undefined,
): Canvas {
  const write = (operators: readonly string[]) => {
    for (const operator of operators) jsPdf.internal.write(operator);
  };
  const stroke = ({ color, width }: Stroke) => {
    jsPdf.setDrawColor(color);
    jsPdf.setLineWidth(width);
  };
  return {
    text(line, x, baseline, lettering) {
      const arranged = typeof line === 'string' ? leftToRight(line) : line;
      const textObjects = fonts.textObjects(arranged, x, pageHeight - baseline, lettering);
      for (const { operators, original } of textObjects) {
        const within = marking();
        if (original === undefined || within === undefined) write(operators);
        else write(['EMC', within.beginReplaced(original), ...operators, 'EMC', within.begin()]);
      }
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
    image(name, x, y, width, height) {
      const place = [width, 0, 0, height, x, pageHeight - y - height].map((number) => number.toFixed(2));
      write(['q', `${place.join(' ')} cm`, `/${name} Do`, 'Q']);
    },
    disc(x, y, radius, color, line) {
      jsPdf.setFillColor(color);
      if (line !== undefined) stroke(line);
      jsPdf.circle(x, y, radius, line === undefined ? 'F' : 'FD');
    },
  };
}

/** jsPDF writes where to begin itself: as long as that, so that nothing behind it moves. */
const ownOpening = '/OpenAction [3 0 R /FitH null]';

function openedBy(file: string, action: number): string {
  const at = file.lastIndexOf(ownOpening);
  if (at === -1) throw new Error('jsPDF writes another opening action');
  const opening = `/OpenAction ${reference(action)}`.padEnd(ownOpening.length);
  return `${file.slice(0, at)}${opening}${file.slice(at + ownOpening.length)}`;
}

/** An Info value that is escaped already: jsPDF would leave the second byte of 'č' a bare carriage return. */
function infoValue(text: string): InfoValue {
  const escaped = octalTextString(text);
  const value: InfoValue = { length: 0, replace: () => value, toString: () => escaped };
  return value;
}
