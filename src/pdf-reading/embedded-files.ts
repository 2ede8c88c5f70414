/**
 * A small reader of embedded files (ISO 32000-1, 7.11.4). An embedded file is a stream, and a stream can never lie
 * within another object: unless the PDF is encrypted, its dictionary is there to be found as plain text, however a
 * program has rewritten the file. It knows FlateDecode and no filter; pdf.js knows the rest.
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
    const filter = filterOf(stream.dictionary);
    if (filter === 'unknown') yield failed('unknown-filter');
    else
      for (const end of ends(stream, source.text)) {
        attempts += 1;
        if (attempts > mostAttempts) return;
        const data = source.bytes.subarray(stream.start, end);
        if (filter === 'flate') yield await inflate(data, atMost);
        else yield data.length > atMost ? failed('too-large') : ok(data);
      }
  }
}

function* streams(text: string): Generator<Stream> {
  const type = '/EmbeddedFile';
  let at = text.length;
  for (let count = 0; count < mostMentions && at > 0; count += 1) {
    at = text.lastIndexOf(type, at - 1);
    if (at === -1) return;
    // The name tree is called /EmbeddedFiles.
    if (/\w/.test(text.charAt(at + type.length))) continue;
    const before = text.slice(Math.max(0, at - longestDictionary), at);
    const after = text.slice(at, at + longestDictionary);
    const begin = before.lastIndexOf(' obj');
    const [opening, body] = /^(.*?>>)\s*?stream(?:\r\n|\n|\r)/s.exec(after) ?? [];
    if (begin === -1 || opening === undefined || body === undefined) continue;
    const dictionary = before.slice(begin) + body;
    if (!dictionary.includes('endobj')) yield { dictionary, start: at + opening.length };
  }
}

function filterOf(dictionary: string): 'flate' | 'none' | 'unknown' {
  if (!/\/Filter\b/.test(dictionary)) return 'none';
  // A predictor undoes what an encoder did to pictures; who uses one here knows why.
  return /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(dictionary) &&
    !/\/Predictor\b/.test(dictionary)
    ? 'flate'
    : 'unknown';
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
  if (at === -1 || /\d/.test(text.charAt(at - 1))) return undefined;
  const [, length] = /^\s*(\d{1,10})\s/.exec(text.slice(at + header.length, at + header.length + 20)) ?? [];
  return length === undefined ? undefined : Number(length);
}
