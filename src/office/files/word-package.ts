/**
 * What the library leaves to be done in the package that it makes: names of tables and their style, which it does not know,
 * and nothing of who made it or when. Packed anew, so that the same document makes the same bytes.
 */
import { strFromU8, unzipSync } from 'fflate';
import { escaped } from '../markup.ts';
import { packed } from './package.ts';
import { tableStyle } from './word-styles.ts';

export interface AboutFile {
  readonly title: string;
  readonly language: string;
  /** What each table is of, in their order. */
  readonly tables: readonly string[];
}

export function tidyPackage(bytes: Uint8Array, about: AboutFile): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => ({
    path,
    content: edited(path, content, about),
  }));
  return packed(parts);
}

function edited(path: string, content: Uint8Array, about: AboutFile): string | Uint8Array {
  switch (path) {
    case 'docProps/core.xml':
      return coreProperties(about);
    case 'word/document.xml':
      return namedTables(countedAnew(withoutPageNumbers(strFromU8(content))), about.tables);
    case 'word/styles.xml':
      return strFromU8(content).replace('</w:styles>', () => `${tableStyle}</w:styles>`);
    default:
      return content;
  }
}

/** In the list of contents the library sets a leader and an empty number where none is asked for. */
function withoutPageNumbers(document: string): string {
  return document
    .replaceAll('<w:rPr><w:rStyle w:val="IndexLink"/></w:rPr>', '')
    .replaceAll('<w:tab/><w:t xml:space="default"></w:t>', '')
    .replace(/(<w:pStyle w:val="TOC\d"\/>)<w:tabs>.*?<\/w:tabs>/g, '$1');
}

/** The library goes on counting bookmarks from one document to the next. */
function countedAnew(document: string): string {
  const first = Number(/<w:bookmarkStart [^>]*w:id="(\d+)"/.exec(document)?.[1] ?? 1);
  return document.replace(
    /(<w:bookmark(?:Start [^>]*|End ))w:id="(\d+)"/g,
    (_, start: string, id: string) => `${start}w:id="${Number(id) - first + 1}"`,
  );
}

function namedTables(document: string, names: readonly string[]): string {
  let at = -1;
  return document.replaceAll('</w:tblPr>', (end) => {
    at += 1;
    const name = names[at] ?? '';
    return name === '' ? end : `<w:tblCaption w:val="${escaped(name)}"/>${end}`;
  });
}

function coreProperties({ title, language }: AboutFile): string {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}
