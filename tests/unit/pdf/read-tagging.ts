/** Reads a PDF as bytes, to hold its tagging against the standard: what pdf.js forgives, this does not. */
import { inflateSync } from 'node:zlib';

export const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The objects of the file by number; of a stream its dictionary too. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  return new Map(
    [...latin1(bytes).matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number, object = '']) => [
      Number(number),
      object,
    ]),
  );
}

/** What is in the compressed streams of the file. */
export function streamsOf(bytes: Uint8Array): readonly string[] {
  return [...objectsOf(bytes).values()].flatMap((object) => {
    const stream = /\/FlateDecode.*?stream\n(.*)\nendstream/s.exec(object)?.[1];
    return stream === undefined ? [] : [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
  });
}

/** Of each font in the file, the glyphs that are shown and the text that each stands for, both in hexadecimal. */
export function glyphTextsIn(
  bytes: Uint8Array,
): readonly (readonly (readonly [glyph: string, text: string])[])[] {
  return streamsOf(bytes)
    .filter((stream) => stream.includes('beginbfchar'))
    .map((map) =>
      [...map.matchAll(/beginbfchar(.*?)endbfchar/gs)].flatMap(([, pairs = '']) =>
        [...pairs.matchAll(/<(\w{4})><(\w{4})>/g)].map(([, glyph = '', text = '']) => [glyph, text] as const),
      ),
    );
}

export interface PageContent {
  readonly objectNumber: number;
  readonly dictionary: string;
  /** Operators with their operands, as jsPDF writes them: a line each. */
  readonly lines: readonly string[];
}

export function pagesOf(objects: ReadonlyMap<number, string>): readonly PageContent[] {
  return [...objects]
    .filter(([, object]) => object.includes('/Type /Page\n'))
    .map(([objectNumber, dictionary]) => {
      const contents = objects.get(Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1])) ?? '';
      const stream = /stream\n(.*)\nendstream/s.exec(contents)?.[1] ?? '';
      const lines = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1').split('\n');
      return { objectNumber, dictionary, lines };
    });
}

/** By /StructParents of a page, the element of each marked content. */
function parentsIn(objects: ReadonlyMap<number, string>): ReadonlyMap<number, readonly number[]> {
  const parentTree = [...objects.values()].find((object) => object.includes('/Nums')) ?? '';
  return new Map(
    [...parentTree.matchAll(/(\d+) \[([^\]]*)\]/g)].map(([, key, list = '']) => [
      Number(key),
      [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number)),
    ]),
  );
}

/** Operators that put something on the page (ISO 32000-1, tables 60, 74, 87, 109). */
const painting = /(?:^|\s)(?:S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|Tj|TJ|'|")$/;

/**
 * Whatever is painted without being content or artifact, and whatever the pages, the elements and the parent tree do
 * not agree upon. None in a good file.
 */
export function taggingProblems(bytes: Uint8Array): readonly string[] {
  const objects = objectsOf(bytes);
  const parents = parentsIn(objects);
  const problems: string[] = [];
  let marked = 0;
  for (const { objectNumber, dictionary, lines } of pagesOf(objects)) {
    const elements = parents.get(Number(/\/StructParents (\d+)/.exec(dictionary)?.[1])) ?? [];
    const open: string[] = [];
    const found: number[] = [];
    for (const line of lines) {
      const [, tag, mcid] = /^\/(\w+) <<(?:\/MCID (\d+))?.*BDC$/.exec(line) ?? [];
      if (tag !== undefined) {
        if ((tag === 'Artifact' || mcid !== undefined) && open.length > 0)
          problems.push(`${tag} within ${open.join(' ')}`);
        if (mcid !== undefined) found.push(Number(mcid));
        open.push(tag);
      } else if (line === 'EMC') open.pop();
      else if (painting.test(line) && open.length === 0)
        problems.push(`painted outside marked content: ${line}`);
    }
    if (open.length > 0) problems.push(`not closed: ${open.join(' ')}`);
    if (found.join() !== elements.map((_, mcid) => mcid).join())
      problems.push(`page object ${objectNumber} has contents ${found.join()}, parents ${elements.length}`);
    elements.forEach((element, mcid) => {
      if (!objects.get(element)?.includes(`<</Type /MCR /Pg ${objectNumber} 0 R /MCID ${mcid}>>`))
        problems.push(`element ${element} does not know content ${mcid} of page object ${objectNumber}`);
    });
    marked += found.length;
  }
  const inTree = [...objects.values()].flatMap((object) => [...object.matchAll(/\/MCR/g)]).length;
  if (inTree !== marked) problems.push(`${inTree} contents in the tree, ${marked} on the pages`);
  if (marked === 0) problems.push('nothing is tagged');
  return problems;
}
