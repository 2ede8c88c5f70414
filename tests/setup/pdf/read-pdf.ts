/** Reads a PDF back as assistive technology meets it: the structure tree, with the text of each element. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { squeezed } from './printed-words.ts';

export interface ReadElement {
  readonly role: string;
  /** What is read instead of the content. */
  readonly alt: string | undefined;
  /** The text of its own content on one page, white space as single spaces; '' when it only has kids. */
  readonly text: string;
  readonly kids: readonly ReadElement[];
}

export interface ReadLine {
  readonly text: string;
  readonly page: number;
  /** Baseline, in pt from the bottom of the page. */
  readonly y: number;
  readonly right: number;
  /** Of its letters, in pt. */
  readonly size: number;
  readonly isArtifact: boolean;
}

/** A link to a place in the document itself. */
export interface ReadLink {
  readonly toPage: number;
  /** In pt from the bottom of that page. */
  readonly toY: number;
}

export interface ReadPdf {
  readonly pageCount: number;
  /** In the order of the pages. */
  readonly links: readonly ReadLink[];
  readonly lines: readonly ReadLine[];
  readonly root: ReadElement;
  readonly title: unknown;
  readonly language: unknown;
  readonly outline: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string }[];
  }[];
}

interface Reading {
  readonly texts: Map<string, string>;
  readonly lines: ReadLine[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const reading: Reading = { texts: new Map(), lines: [] };
  const trees: unknown[] = [];
  const links: ReadLink[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    readItems(items, number, reading);
    trees.push(await page.getStructTree());
    for (const { dest } of await page.getAnnotations())
      if (Array.isArray(dest))
        links.push({ toPage: (await pdf.getPageIndex(dest[0])) + 1, toY: Number(dest[3]) });
  }
  const { info } = await pdf.getMetadata();
  const result: ReadPdf = {
    pageCount: pdf.numPages,
    links,
    lines: reading.lines,
    // pdf.js gives the tree page by page: an element that goes on over pages comes back on each.
    root: {
      role: 'Root',
      alt: undefined,
      text: '',
      kids: trees.flatMap((tree) => readElement(tree, reading.texts).kids),
    },
    title: property(info, 'Title'),
    language: property(info, 'Language'),
    outline: (await pdf.getOutline()) ?? [],
  };
  await task.destroy();
  return result;
}

function readItems(items: readonly object[], page: number, { texts, lines }: Reading): void {
  const open: { readonly id: string | undefined; readonly tag: string }[] = [];
  for (const item of items) {
    const type = property(item, 'type');
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') {
      const id = property(item, 'id');
      open.push({ id: typeof id === 'string' ? id : undefined, tag: String(property(item, 'tag')) });
    } else if (type === 'endMarkedContent') open.pop();
    else {
      const text = String(property(item, 'str')) + (property(item, 'hasEOL') === true ? ' ' : '');
      const id = open.findLast((mark) => mark.id !== undefined)?.id;
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
      const [x, y] = position(property(item, 'transform'));
      const right = x + Number(property(item, 'width'));
      lines.push({
        text: text.trim(),
        page,
        y,
        right,
        size: Number(property(item, 'height')),
        isArtifact: open.some(({ tag }) => tag === 'Artifact'),
      });
    }
  }
}

function position(transform: unknown): readonly [x: number, y: number] {
  return Array.isArray(transform) ? [Number(transform[4]), Number(transform[5])] : [Number.NaN, Number.NaN];
}

function readElement(node: unknown, texts: ReadonlyMap<string, string>): ReadElement {
  const children = property(node, 'children');
  const alt = property(node, 'alt');
  const list: readonly unknown[] = Array.isArray(children) ? children : [];
  const text = list
    .filter((child) => property(child, 'type') === 'content')
    .map((child) => texts.get(String(property(child, 'id'))) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    role: String(property(node, 'role')),
    alt: typeof alt === 'string' ? alt : undefined,
    text,
    kids: list
      .filter((child) => property(child, 'role') !== undefined)
      .map((child) => readElement(child, texts)),
  };
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

/** Every element in reading order. */
export function flatten(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.kids.flatMap(flatten)];
}

/** All text that is in the tree, in order, without white space: where lines break is the layout's business. */
export function spokenWords({ root }: ReadPdf): string {
  return squeezed(
    flatten(root)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The texts of the elements with this role. */
export function textsOf({ root }: ReadPdf, role: string): readonly string[] {
  return flatten(root)
    .filter((element) => element.role === role)
    .map(({ text }) => text);
}

/** The tree as an indented list of roles with their text. */
export function drawTree(element: ReadElement, depth = 0): string {
  const line = `${'  '.repeat(depth)}${element.role}${element.text === '' ? '' : ` ${element.text}`}\n`;
  return line + element.kids.map((kid) => drawTree(kid, depth + 1)).join('');
}
