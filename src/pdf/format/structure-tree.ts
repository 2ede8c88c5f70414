/** The structure tree (ISO 32000-1, 14.7): what each part of the content is, in the order in which it is read. */
import { reference, textString } from './pdf-syntax.ts';

/** Standard structure types (14.8.4) that worksheets and reports need. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Form';

export interface ElementProperties {
  /** Attribute dictionary (14.7.5): '<</O /Table /Scope /Column>>'. */
  readonly attributes?: string;
  /** What is read instead of the content (14.9.4). */
  readonly actualText?: string;
  /** What a picture shows, in words (14.9.3). */
  readonly alt?: string;
}

export interface StructureElement extends ElementProperties {
  readonly role: Role;
  readonly parent: StructureElement | undefined;
  readonly kids: Kid[];
  /** What it names, for an entry of the contents (ISO 32000-2, 14.7.2): older readers pass over it. */
  readonly refersTo: StructureElement[];
}

type Kid =
  | { readonly type: 'element'; readonly element: StructureElement }
  /** A marked-content sequence; an element that goes on over a page has one on each. */
  | { readonly type: 'content'; readonly page: number; readonly mcid: number }
  | { readonly type: 'annotation'; readonly annotation: Annotation };

/** A link, or the visible part of a form field (12.5.6.5, 12.5.6.19). */
export interface Annotation {
  readonly page: number;
  /** The element of role Link or Form it belongs to. */
  readonly element: StructureElement;
  /** Of the annotation dictionary, without Type, P and StructParent; asked for when all objects have numbers. */
  readonly entries: AnnotationEntries;
}

export type AnnotationEntries = (writer: ObjectWriter, objectOf: ObjectOfElement) => string;

/** The object of an element, once all have one. */
export type ObjectOfElement = (element: StructureElement) => number;

/** Where the objects of a PDF go. */
export interface ObjectWriter {
  reserve(): number;
  putObject(objectNumber: number, body: string): void;
  /** @param entries of the stream dictionary, without Length and Filter; @param data one character a byte. */
  putStream(objectNumber: number, entries: Readonly<Record<string, string>>, data: string): void;
  pageObject(page: number): number;
}

/** A new last kid of `parent`. */
export function addElement(
  parent: StructureElement,
  role: Role,
  properties: ElementProperties = {},
): StructureElement {
  const element: StructureElement = { ...properties, role, parent, kids: [], refersTo: [] };
  parent.kids.push({ type: 'element', element });
  return element;
}

export class StructureTree {
  readonly root: StructureElement = { role: 'Document', parent: undefined, kids: [], refersTo: [] };
  /** By page, the element of each marked-content identifier. */
  readonly #contents = new Map<number, StructureElement[]>();
  readonly #annotations: Annotation[] = [];

  /** The marked-content identifier (14.7.4.3) for the next content of `element` on `page`. */
  addContent(element: StructureElement, page: number): number {
    const contents = this.#contents.get(page) ?? [];
    this.#contents.set(page, contents);
    const mcid = contents.push(element) - 1;
    element.kids.push({ type: 'content', page, mcid });
    return mcid;
  }

  addAnnotation(annotation: Annotation): void {
    this.#annotations.push(annotation);
    annotation.element.kids.push({ type: 'annotation', annotation });
  }

  annotationsOn(page: number): readonly Annotation[] {
    return this.#annotations.filter((annotation) => annotation.page === page);
  }

  /**
   * Writes the tree, the parent tree (14.7.4.4) and the annotations.
   * @param annotationObjects the object number of each annotation: the pages name them before this runs.
   * @param pageCount /StructParents of a page is its number less one; annotations are numbered behind the pages.
   */
  put(
    writer: ObjectWriter,
    pageCount: number,
    annotationObjects: ReadonlyMap<Annotation, number>,
  ): { readonly treeRoot: number; readonly objectOf: ObjectOfElement } {
    const treeRoot = writer.reserve();
    const parentTree = writer.reserve();
    const elements = withDescendants(this.root);
    const elementObjects = new Map(elements.map((element) => [element, writer.reserve()]));
    const objectOf: ObjectOfElement = (element) => known(elementObjects, element);
    const referTo = (element: StructureElement) => reference(objectOf(element));
    const pageReference = (page: number) => reference(writer.pageObject(page));

    // Each content names its page, so that elements that go on over a page need no other form.
    const referToKid = (kid: Kid): string => {
      switch (kid.type) {
        case 'element':
          return referTo(kid.element);
        case 'content':
          return `<</Type /MCR /Pg ${pageReference(kid.page)} /MCID ${kid.mcid}>>`;
        case 'annotation':
          return `<</Type /OBJR /Pg ${pageReference(kid.annotation.page)} /Obj ${reference(known(annotationObjects, kid.annotation))}>>`;
      }
    };
    for (const element of elements) {
      const kids = element.kids.map(referToKid);
      const parent = element.parent === undefined ? reference(treeRoot) : referTo(element.parent);
      const attributes = element.attributes === undefined ? '' : ` /A ${element.attributes}`;
      const actualText = textEntry('ActualText', element.actualText);
      const alt = textEntry('Alt', element.alt);
      const named = element.refersTo.length === 0 ? '' : ` /Ref [${element.refersTo.map(referTo).join(' ')}]`;
      writer.putObject(
        objectOf(element),
        `<</Type /StructElem /S /${element.role} /P ${parent} /K [${kids.join(' ')}]${attributes}${actualText}${alt}${named}>>`,
      );
    }

    const pageParents = Array.from({ length: pageCount }, (_, index) => {
      const parents = (this.#contents.get(index + 1) ?? []).map(referTo);
      return `${index} [${parents.join(' ')}]`;
    });
    const annotationParents = this.#annotations.map(
      ({ element }, index) => `${pageCount + index} ${referTo(element)}`,
    );
    writer.putObject(parentTree, `<</Nums [${[...pageParents, ...annotationParents].join('\n')}]>>`);
    writer.putObject(
      treeRoot,
      `<</Type /StructTreeRoot /K [${referTo(this.root)}] /ParentTree ${reference(parentTree)} /ParentTreeNextKey ${pageCount + this.#annotations.length}>>`,
    );

    this.#annotations.forEach((annotation, index) => {
      writer.putObject(
        known(annotationObjects, annotation),
        `<</Type /Annot ${annotation.entries(writer, objectOf)} /P ${pageReference(annotation.page)} /StructParent ${pageCount + index}>>`,
      );
    });
    return { treeRoot, objectOf };
  }
}

function textEntry(key: string, text: string | undefined): string {
  return text === undefined ? '' : ` /${key} ${textString(text)}`;
}

function withDescendants(element: StructureElement): readonly StructureElement[] {
  return [
    element,
    ...element.kids.flatMap((kid) => (kid.type === 'element' ? withDescendants(kid.element) : [])),
  ];
}

function known<Target>(objects: ReadonlyMap<Target, number>, target: Target): number {
  const objectNumber = objects.get(target);
  if (objectNumber === undefined)
    throw new Error('Something is referred to that was never made part of the document');
  return objectNumber;
}
