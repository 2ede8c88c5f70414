/**
 * A small reader of embedded files (ISO 32000-1, 7.11.4). An embedded file is a stream, and a stream can never lie
 * within another object: unless the PDF is encrypted, its dictionary is there to be found as plain text, however a
 * program has rewritten the file. It knows FlateDecode and no filter; pdf.js knows the rest, and decrypts.
 *
 * Nothing here trusts the file: how often it searches, and how much it decompresses, has a bound.
 */
import { failed, ok, type Result } from '../worksheet/result.ts';
import { inflate } from './inflate.ts';
import type { PdfSource } from './pdf-source.ts';

/** Bytes on either side of the type, in which a dictionary begins and ends. */
const longestDictionary = 4096;
/** Places where the type may be named. */
const mostMentions = 1000;
/** Streams and ends of streams to try. */
const mostAttempts = 24;
/** Filters one over the other: each may make a thousand bytes of one. Nobody needs two. */
const mostLayers = 2;
/** Bytes of a stream that is left to pdf.js, which decompresses all of it: a thousand times as much at worst. */
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
  let attempts = 0;
  for (const stream of streams(source.text)) {
    const filters = filtersOf(stream.dictionary);
    const growing = (filters ?? []).filter((filter) => !filter.startsWith('ASCII'));
    if (growing.length > mostLayers) {
      yield failed('too-large');
      continue;
    }
    for (const end of ends(stream, source.text)) {
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
  if (layers === 0) return data.length > atMost ? failed('too-large') : ok(data);
  const inner = await inflate(data, atMost);
  return inner.ok && layers > 1 ? unpacked(inner.value, layers - 1, atMost) : inner;
}

function* streams(text: string): Generator<Stream> {
  const type = '/EmbeddedFile';
  let at = text.length;
  for (let count = 0; count < mostMentions && at > 0; count += 1) {
    at = text.lastIndexOf(type, at - 1);
    if (at === -1) return;
    const before = text.slice(Math.max(0, at - longestDictionary), at);
    const after = text.slice(at, at + longestDictionary);
    const begin = before.lastIndexOf(' obj');
    const [opening, body] = /^(.*?>>)\s*?stream(?:\r\n|\n|\r)/s.exec(after) ?? [];
    if (begin === -1 || opening === undefined || body === undefined) continue;
    const dictionary = before.slice(begin) + body;
    // Else it is the stream of another object.
    if (!dictionary.includes('endobj')) yield { dictionary, start: at + opening.length };
  }
}

/** The filters (7.4) in the order in which they are undone; `undefined` when that is not to be seen. */
function filtersOf(dictionary: string): readonly string[] | undefined {
  if (!/\/Filter\b/.test(dictionary)) return [];
  const [, list] = /\/Filter\s*(\/\w+|\[[\s\w/]*\])/.exec(dictionary) ?? [];
  return list?.match(/\w+/g) ?? undefined;
}

/** Where the stream may end: where its dictionary says so, else before each keyword that ends one. */
function* ends({ dictionary, start }: Stream, text: string): Generator<number> {
  const keyword = 'endstream';
  const length = lengthIn(dictionary, text);
  const said = start + (length ?? 0);
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(said, said + keyword.length + 2))) {
    yield said;
    return;
  }
  for (let at = text.indexOf(keyword, start); at !== -1; at = text.indexOf(keyword, at + 1)) {
    // The line end before the keyword is not part of the data, but data may end in one too.
    if (text.slice(at - 2, at) === '\r\n') yield at - 2;
    if (/[\r\n]/.test(text.charAt(at - 1))) yield at - 1;
    yield at;
  }
}

/** The length may stand in an object of its own (7.3.8.2); in an object stream it cannot be found this way. */
function lengthIn(dictionary: string, text: string): number | undefined {
  const [, value, generation] = /\/Length\s+(\d{1,10})(?:\s+(\d{1,5})\s+R\b)?/.exec(dictionary) ?? [];
  if (value === undefined || generation === undefined) return value === undefined ? undefined : Number(value);
  const header = `${value} ${generation} obj`;
  const at = text.lastIndexOf(header);
  if (at === -1) return undefined;
  const [, length] = /^\s*(\d{1,10})\s/.exec(text.slice(at + header.length, at + header.length + 20)) ?? [];
  return length === undefined ? undefined : Number(length);
}
