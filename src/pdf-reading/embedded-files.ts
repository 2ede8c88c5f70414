/**
 * A small reader of embedded files (ISO 32000-1, 7.11.4). An embedded file is a stream, and a stream never stands inside
 * another object: unless the PDF is encrypted, its dictionary can be found as plain text, however a program has rewritten
 * the file. It reads streams that are uncompressed or use FlateDecode; pdf.js reads the rest, and decrypts.
 *
 * Nothing here trusts the file: there is a limit to what it decompresses, and each search goes through the file once,
 * however many streams there are.
 */

import { inflate } from '../basics/inflate.ts';
import { failed, ok, type Result } from '../basics/result.ts';
import type { PdfSource } from './pdf-source.ts';

/** Bytes on either side of the type, in which a dictionary begins and ends. */
const longestDictionary = 4096;
/** Places where the type may be named. */
const mostMentions = 1000;
/** Streams to look at; and ends to try, over all streams together. */
const mostAttempts = 24;
/** What ends a stream (7.3.8.1). */
const keyword = 'endstream';
/** Filters on top of each other: each may turn one byte into a thousand. Two is already more than anyone needs. */
const mostLayers = 2;
/** Bytes of a stream that is left to pdf.js, which always decompresses all of it: at worst a thousand times as many. */
const largestForPdfJs = 1_000_000;

/** `damaged`: it does not decompress; `unknown-filter`: it is not for this reader. */
type EmbeddedFileProblem = 'damaged' | 'unknown-filter' | 'too-large';

interface Stream {
  readonly dictionary: string;
  /** Index of its first byte. */
  readonly start: number;
}

/**
 * Every embedded file, the last one in the PDF first: what a program adds to a file it puts at the end.
 * @param atMost bytes of each file.
 */
export async function* embeddedFiles(
  source: PdfSource,
  atMost: number,
): AsyncGenerator<Result<Uint8Array<ArrayBuffer>, EmbeddedFileProblem>> {
  const found = [...streams(source.text)];
  const lengths = lengthsElsewhere(found, source.text);
  const endsBehind = endFinder(source.text);
  let attempts = 0;
  for (const stream of found) {
    const filters = filtersOf(stream.dictionary);
    const growing = (filters ?? []).filter((filter) => !filter.startsWith('ASCII'));
    if (growing.length > mostLayers) {
      yield failed('too-large');
      continue;
    }
    for (const end of ends(stream, source.text, lengths, endsBehind)) {
      attempts += 1;
      if (attempts > mostAttempts) return;
      const data = source.bytes.subarray(stream.start, end);
      const file =
        filters?.every((filter) => filter === 'FlateDecode') === true
          ? await unpacked(data, filters.length, atMost)
          : failed('unknown-filter' as const);
      const isForPdfJs = !file.ok && (file.problem === 'unknown-filter' || isEncrypted(source));
      const mayGrow = data.length > largestForPdfJs || growing.length > 1;
      yield isForPdfJs && mayGrow ? failed('too-large') : file;
      // Another end does not help.
      if (!file.ok && file.problem !== 'damaged') break;
    }
  }
}

function isEncrypted({ text }: PdfSource): boolean {
  return /\/Encrypt\b/.test(text);
}

/** @param layers how often it was compressed, one over the other. */
async function unpacked(
  data: Uint8Array<ArrayBuffer>,
  layers: number,
  atMost: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'damaged' | 'too-large'>> {
  // Compression adds a few bytes at most, so this cannot fit; and long data that inflates to nothing costs as much to read.
  if (data.length > atMost) return failed('too-large');
  if (layers === 0) return ok(data);
  const inner = await inflate(data, atMost);
  return inner.ok && layers > 1 ? unpacked(inner.value, layers - 1, atMost) : inner;
}

/** The last streams that are called an embedded file, from the last to the first. */
function* streams(text: string): Generator<Stream> {
  const type = '/EmbeddedFile';
  let at = text.length;
  let count = 0;
  for (let mentions = 0; mentions < mostMentions && count < mostAttempts && at > 0; mentions += 1) {
    at = text.lastIndexOf(type, at - 1);
    if (at === -1) return;
    const before = text.slice(Math.max(0, at - longestDictionary), at);
    const after = text.slice(at, at + longestDictionary);
    const begin = before.lastIndexOf(' obj');
    const [opening, body] = /^(.*?>>)\s*?stream(?:\r\n|\n|\r)/s.exec(after) ?? [];
    if (begin === -1 || opening === undefined || body === undefined) continue;
    const dictionary = before.slice(begin) + body;
    // Else it is the stream of another object.
    if (dictionary.includes('endobj')) continue;
    count += 1;
    yield { dictionary, start: at + opening.length };
  }
}

/** The filters (7.4) in the order in which they are undone; `undefined` when the dictionary does not say plainly. */
function filtersOf(dictionary: string): readonly string[] | undefined {
  if (!/\/Filter\b/.test(dictionary)) return [];
  const [, list] = /\/Filter\s*(\/\w+|\[[\s\w/]*\])/.exec(dictionary) ?? [];
  return list?.match(/\w+/g) ?? undefined;
}

/** Where the stream may end: where its dictionary says so, else before each keyword that ends one. */
function* ends(
  { dictionary, start }: Stream,
  text: string,
  lengths: ReadonlyMap<string, number | undefined>,
  endsBehind: (start: number) => readonly number[],
): Generator<number> {
  const { value, reference } = lengthIn(dictionary);
  const length = reference === undefined ? value : lengths.get(reference);
  const said = start + (length ?? 0);
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(said, said + keyword.length + 2))) {
    yield said;
    return;
  }
  for (const at of endsBehind(start)) {
    // The line end before the keyword is not part of the data, but data may end in one too.
    if (text.slice(at - 2, at) === '\r\n') yield at - 2;
    if (/[\r\n]/.test(text.charAt(at - 1))) yield at - 1;
    yield at;
  }
}

/** Finds where the first keywords behind a place are; asked from the end of the file to its start, it reads nothing twice. */
function endFinder(text: string): (start: number) => readonly number[] {
  let searched = text.length;
  let found: readonly number[] = [];
  return (start) => {
    const between = text.slice(start, searched + keyword.length - 1);
    const places: number[] = [];
    for (let at = between.indexOf(keyword); at !== -1; at = between.indexOf(keyword, at + 1)) {
      places.push(start + at);
      if (places.length === mostAttempts) break;
    }
    searched = start;
    found = [...places, ...found].slice(0, mostAttempts);
    return found;
  };
}

/** The length as it is said, or the number and generation of the object of its own in which it stands (7.3.8.2). */
function lengthIn(dictionary: string): { readonly value?: number; readonly reference?: string } {
  const [, value, generation] = /\/Length\s+(\d{1,10})(?:\s+(\d{1,5})\s+R\b)?/.exec(dictionary) ?? [];
  if (value === undefined) return {};
  return generation === undefined ? { value: Number(value) } : { reference: `${value} ${generation}` };
}

/** The lengths that stand in objects of their own; `undefined` where it is no number. The last object of a number counts. */
function lengthsElsewhere(streams: readonly Stream[], text: string): ReadonlyMap<string, number | undefined> {
  const wanted = new Set(streams.flatMap(({ dictionary }) => lengthIn(dictionary).reference ?? []));
  const lengths = new Map<string, number | undefined>();
  const header = ' obj';
  let at = text.length;
  while (wanted.size > 0 && at > 0) {
    at = text.lastIndexOf(header, at - 1);
    const [object = ''] = /\d{1,10} \d{1,5}$/.exec(text.slice(Math.max(0, at - 16), Math.max(0, at))) ?? [];
    if (!wanted.delete(object)) continue;
    const behind = text.slice(at + header.length, at + header.length + 20);
    const [, length] = /^\s*(\d{1,10})\s/.exec(behind) ?? [];
    lengths.set(object, length === undefined ? undefined : Number(length));
  }
  return lengths;
}
