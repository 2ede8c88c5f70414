/**
 * A tagged PDF on top of jsPDF, which knows no tags: everything drawn is content of a structure element or an artifact. It is
 * PDF/UA-1 (ISO 14289-1: a screen reader can read it) and PDF/A-3a (ISO 19005-3: it can be kept) at once. Lengths in pt, from the top left corner of a page, A4 unless another size is asked. Clauses are those of ISO 32000-1.
 */

import { type Attachment, putAttachment } from './attachment.ts';
import type { Canvas, Marking, PdfImage } from './canvas.ts';
import type { FontSet } from './font-set.ts';
import { type Destination, goToEntry, type OutlineItem, putOutline } from './outline.ts';
import { putOutputIntent } from './output-intent.ts';
import type { Pages } from './pages.ts';
import { PdfFile } from './pdf-file.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { type PageSize, rectangle, reference, textString, uriString } from './pdf-syntax.ts';
import {
  type Annotation,
  type AnnotationEntries,
  type ObjectWriter,
  type StructureElement,
  StructureTree,
} from './structure-tree.ts';
import type { DocumentInfo } from './xmp.ts';

export { pageSize } from './pdf-syntax.ts';

/** From the top left corner of the page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Property lists of artifacts (14.8.2.2): what repeats on pages, and what only decorates. */
const artifacts = {
  footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
  repeatedHeader: '<</Type /Pagination /Subtype /Header>>',
  decoration: '<</Type /Layout>>',
} as const;

/**
 * Writes objects once pages and fonts have theirs, and returns what the document catalog (7.7.2) has to say about them:
 * '/Lang (nl-NL)'.
 */
export type DocumentPart = (writer: ObjectWriter) => readonly string[];

export class TaggedPdf {
  /** The element that holds all others. */
  readonly root: StructureElement;
  readonly pages: Pages;
  /** What texts are measured and arranged with, and what sets them by other means than a canvas. */
  readonly fonts: FontSet;
  readonly #file: PdfFile;
  readonly #info: DocumentInfo;
  readonly #structure = new StructureTree();
  readonly #outline: OutlineItem[] = [];
  readonly #annotationObjects = new Map<Annotation, number>();
  readonly #parts: DocumentPart[] = [
    putOutputIntent,
    (writer) => this.#putStructure(writer),
    (writer) =>
      this.#attachment === undefined ? [] : putAttachment(this.#attachment, this.#info.created, writer),
  ];
  #attachment: Attachment | undefined;
  #catalog: readonly string[] = [];
  #isDrawing = false;

  /** @throws Error when jsPDF or a font cannot be used. */
  constructor(fonts: PdfFonts, info: DocumentInfo, size?: PageSize) {
    this.#info = info;
    this.#file = new PdfFile(fonts, info, size);
    this.root = this.#structure.root;
    this.pages = this.#file.pages;
    this.fonts = this.#file.fonts;
    this.#file.on('buildDocument', () => this.#annotationObjects.clear());
    this.#file.on('putPage', (data) => this.#putPageEntries(pageNumberOf(data)));
    this.#file.on('postPutResources', () => {
      this.#catalog = this.#parts.flatMap((put) => put(this.#file));
    });
    this.#file.on('putCatalog', () => {
      for (const entry of this.#catalog) this.#file.write(entry);
    });
  }

  /** What `draw` draws on the current page is content of `element`. */
  content(element: StructureElement, draw: (canvas: Canvas) => void): void {
    const next = () => this.#structure.addContent(element, this.pages.current);
    this.#draw(
      {
        begin: () => `/${element.role} <</MCID ${next()}>> BDC`,
        beginReplaced: (original) => `/Span <</MCID ${next()} /ActualText ${textString(original)}>> BDC`,
      },
      draw,
    );
  }

  /** Adds a picture, which a canvas draws by the name that it gets. */
  addImage(image: PdfImage): string {
    return this.#file.addImage(image);
  }

  /** What `draw` draws is not read out. */
  artifact(kind: keyof typeof artifacts, draw: (canvas: Canvas) => void): void {
    const begin = () => `/Artifact ${artifacts[kind]} BDC`;
    this.#draw({ begin, beginReplaced: begin }, draw);
  }

  /** Marked content may nest (14.6), but an artifact within tagged content, or the reverse, is an error in PDF/UA. */
  #draw(marking: Marking, draw: (canvas: Canvas) => void): void {
    if (this.#isDrawing) throw new Error('Content and artifacts cannot be nested');
    this.#isDrawing = true;
    try {
      this.#file.drawMarked(marking, draw);
    } finally {
      this.#isDrawing = false;
    }
  }

  /**
   * Makes an area of the current page a link. jsPDF's own links have no description and no place in the structure.
   * @param element of role Link; its content is the text of the link.
   * @param description read out instead of the address (ISO 14289-1, 7.18.5).
   * @throws TypeError when `address` is no absolute address.
   */
  link(element: StructureElement, area: Area, address: string, description: string): void {
    const action = `/A <</S /URI /URI ${uriString(address)}>>`;
    this.annotate(element, area, () => linkEntries(action, description));
  }

  /** Makes an area of the current page a link to another place in the document. */
  linkTo(element: StructureElement, area: Area, destination: Destination, description: string): void {
    this.annotate(element, area, (writer, objectOf) =>
      linkEntries(goToEntry(destination, writer, objectOf), description),
    );
  }

  /** @param entries of the annotation dictionary: without Type, P, StructParent, Rect and F. */
  annotate(element: StructureElement, area: Area, entries: AnnotationEntries): Annotation {
    const top = this.#file.size.height - area.y;
    const rect = rectangle(area.x, top - area.height, area.x + area.width, top);
    // F 4: printed with the page.
    const annotation: Annotation = {
      page: this.pages.current,
      element,
      entries: (...known) => `${entries(...known)} /Rect ${rect} /F 4`,
    };
    this.#structure.addAnnotation(annotation);
    return annotation;
  }

  /** The object of an annotation, once pages are written. */
  annotationObject(annotation: Annotation): number {
    const objectNumber = this.#annotationObjects.get(annotation);
    if (objectNumber === undefined) throw new Error('An annotation is on no page');
    return objectNumber;
  }

  /** What has objects of its own, written before the structure: annotations may refer to them. */
  addPart(part: DocumentPart): void {
    this.#parts.unshift(part);
  }

  /** Adds a bookmark to `element` at `y` on the current page, under `parent` or at the highest level. */
  bookmark(title: string, element: StructureElement, y: number, parent?: OutlineItem): OutlineItem {
    const whiteAbove = 20;
    const fromBottom = this.#file.size.height - y + whiteAbove;
    const item: OutlineItem = { title, page: this.pages.current, fromBottom, element, kids: [] };
    (parent?.kids ?? this.#outline).push(item);
    return item;
  }

  /** Adds data, by which the site opens the file again. */
  attach(attachment: Attachment): void {
    this.#attachment = attachment;
  }

  /** The finished file. @throws whatever went wrong while writing it. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#file.bytes(this.#attachment?.json);
  }

  /** Into the page dictionary (7.7.3.3). Tabs S: tabbing follows the structure. */
  #putPageEntries(page: number): void {
    this.#file.write(`/StructParents ${page - 1} /Tabs /S`);
    const annotations = this.#structure.annotationsOn(page);
    if (annotations.length === 0) return;
    for (const annotation of annotations) this.#annotationObjects.set(annotation, this.#file.reserve());
    const objects = annotations.map((annotation) => this.#annotationObjects.get(annotation) ?? 0);
    this.#file.write(`/Annots [${objects.map(reference).join(' ')}]`);
  }

  #putStructure(writer: ObjectWriter): readonly string[] {
    const { treeRoot, objectOf } = this.#structure.put(writer, this.pages.count, this.#annotationObjects);
    const opening = writer.reserve();
    const target = `/D [${reference(writer.pageObject(1))} /FitH null] /SD [${reference(objectOf(this.root))} /FitH null]`;
    writer.putObject(opening, `<</S /GoTo ${target}>>`);
    this.#file.openBy(opening);
    const catalog = [
      '/MarkInfo <</Marked true>>',
      `/StructTreeRoot ${reference(treeRoot)}`,
      // Written here because jsPDF's setLanguage silently ignores 'nl-NL'.
      `/Lang (${this.#info.language})`,
    ];
    if (this.#outline.length === 0) return catalog;
    return [
      ...catalog,
      `/Outlines ${reference(putOutline(this.#outline, writer, objectOf))}`,
      '/PageMode /UseOutlines',
    ];
  }
}

/** @param target where it leads: an action or a destination. */
function linkEntries(target: string, description: string): string {
  return `/Subtype /Link /Border [0 0 0] ${target} /Contents ${textString(description)}`;
}

/** jsPDF tells handlers of 'putPage' which page it is writing. */
function pageNumberOf(data: unknown): number {
  const page: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'pageNumber') : undefined;
  if (typeof page !== 'number') throw new Error('jsPDF does not tell which page it writes');
  return page;
}
