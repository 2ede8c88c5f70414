/** A PDF as bytes: the source of its objects and pages, and what the checker finds in it. */
import { inflateSync } from 'node:zlib';
import { pdfUaProblems } from '../../pdf-checker/check.ts';

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

/** Everything in which a PDF falls short of PDF/UA, in a line each. */
export function taggingProblems(bytes: Uint8Array): readonly string[] {
  return pdfUaProblems(bytes).map(({ rule, detail }) => `${rule}: ${detail}`);
}
