/**
 * The site as Astro built it, for the steps after that: what it holds is listed once, a file is read once, a page is parsed
 * once, however many steps look at it. What they read of a page is kept (`readOnce`); its tree need not be: those of a
 * thousand pages took 4 GB.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, parseFragment } from 'parse5';
import { type SiteAddress, siteAddress } from '../src/site/address.ts';
import { elementsIn, type HtmlDocument, type HtmlElement, type HtmlParent, textIn } from './html-tree.ts';

/** Where what every page is given goes: right behind the character set, before anything that it is about. */
const placeInHead = '<meta charset="utf-8">';

export class BuiltPage {
  /** Its file, seen from the folder of the site: `over/index.html`. */
  readonly file: string;
  html: string;
  #document: HtmlDocument | undefined;
  #elements: readonly HtmlElement[] | undefined;

  constructor(file: string, html: string) {
    this.file = file;
    this.html = html;
  }

  get document(): HtmlDocument {
    this.#document ??= parse(this.html);
    return this.#document;
  }

  /** Its tree is made anew for whoever still asks for it. */
  forgetTree(): void {
    this.#document = undefined;
    this.#elements = undefined;
  }

  /** `over/`: its address, seen from the home page. */
  get address(): string {
    return this.file.replace(/(^|\/)index\.html$/, '$1');
  }

  /** In order; what stands in a `<template>` too. */
  get elements(): readonly HtmlElement[] {
    this.#elements ??= elementsIn(this.document);
    return this.#elements;
  }

  get hasIslands(): boolean {
    return this.elements.some(({ tagName }) => tagName === 'astro-island');
  }

  /** An element without content makes place for another. @throws Error when it is not written as it is here. */
  replace(element: HtmlElement, markup: string): void {
    const parent = element.parentNode;
    const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`);
    const tag = `<${element.tagName}${attributes.join('')}>`;
    if (parent === null || !this.html.includes(tag)) throw new Error(`${this.file}: expected ${tag}.`);
    this.html = this.html.replace(tag, () => markup);
    parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...nodesOf(parent, markup));
    this.#elements = undefined;
  }

  /** An element without attributes goes to the end of the page. @throws Error when it is not written as it is here. */
  moveToEnd(element: HtmlElement): void {
    const markup = `<${element.tagName}>${textIn(element)}</${element.tagName}>`;
    const body = this.elements.find(({ tagName }) => tagName === 'body');
    const { parentNode } = element;
    if (
      parentNode === null ||
      body === undefined ||
      !this.html.includes(markup) ||
      !this.html.includes('</body>')
    )
      throw new Error(`${this.file}: expected ${markup}.`);
    const rest = this.html.replace(markup, '');
    const end = rest.lastIndexOf('</body>');
    this.html = rest.slice(0, end) + markup + rest.slice(end);
    parentNode.childNodes.splice(parentNode.childNodes.indexOf(element), 1);
    body.childNodes.push(element);
    element.parentNode = body;
    this.#elements = undefined;
  }

  /** At its start, before anything that it is about, or at its end. @throws Error when the page has no place for it. */
  putInHead(markup: string, place: 'first' | 'last' = 'first'): void {
    const [mark, behind] = place === 'first' ? [placeInHead, placeInHead.length] : ['</head>', 0];
    const at = this.html.indexOf(mark);
    const head = this.elements.find(({ tagName }) => tagName === 'head');
    if (at < 0 || head === undefined) throw new Error(`${this.file}: expected ${mark}.`);
    this.html = this.html.slice(0, at + behind) + markup + this.html.slice(at + behind);
    head.childNodes.splice(place === 'first' ? 1 : head.childNodes.length, 0, ...nodesOf(head, markup));
    this.#elements = undefined;
  }
}

/** What is read of a page, once for all steps, as long as the page stays as it is. */
export function readOnce<Read>(read: (page: BuiltPage) => Read): (page: BuiltPage) => Read {
  const known = new WeakMap<BuiltPage, { readonly html: string; readonly found: Read }>();
  return (page) => {
    const before = known.get(page);
    if (before !== undefined && before.html === page.html) return before.found;
    const found = read(page);
    known.set(page, { html: page.html, found });
    return found;
  };
}

const nodesOf = (parent: HtmlParent, markup: string) => parseFragment(parent, markup, {}).childNodes;

export class BuiltSite {
  readonly folder: string;
  /** The path it was built for, and where it will be. */
  readonly address: SiteAddress;
  #pages: readonly BuiltPage[] | undefined;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #bytes = new Map<string, Buffer>();
  readonly #gzipped = new Map<string, number>();

  constructor(folder: string, address: SiteAddress = siteAddress()) {
    this.folder = folder;
    this.address = address;
    this.list();
  }

  get pages(): readonly BuiltPage[] {
    this.#pages ??= this.files(/\.html$/).map((file) => new BuiltPage(file, this.text(file)));
    return this.#pages;
  }

  /** For after a step that had files written by another program. */
  list(): void {
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      const path = relative(this.folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      (entry.isDirectory() ? this.#folders : this.#files).add(path);
    }
  }

  /** Every file whose name matches, in order. */
  files(name: RegExp): readonly string[] {
    return [...this.#files].filter((file) => name.test(file)).sort();
  }

  /** The file behind an address of this site, with its path in front or not. */
  fileAt(address: string): string {
    const { base } = this.address;
    return address.startsWith(base) ? address.slice(base.length) : address;
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  bytes(file: string): Buffer {
    const known = this.#bytes.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(this.folder, file));
    this.#bytes.set(file, bytes);
    return bytes;
  }

  text(file: string): string {
    return this.bytes(file).toString();
  }

  /** Bytes, as a host sends it. */
  gzipped(file: string): number {
    const known = this.#gzipped.get(file) ?? gzipSync(this.bytes(file), { level: 9 }).length;
    this.#gzipped.set(file, known);
    return known;
  }

  write(file: string, content: string | Buffer): void {
    const bytes = Buffer.from(content);
    writeFileSync(join(this.folder, file), bytes);
    this.#files.add(file);
    this.#bytes.set(file, bytes);
    this.#gzipped.delete(file);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
    this.#files.delete(file);
  }
}
