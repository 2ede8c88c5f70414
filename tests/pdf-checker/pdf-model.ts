/** A PDF as its objects: read from bytes, looked up by reference, written to bytes again. */
import { inflateSync } from 'node:zlib';
import { Parser } from './parse.ts';
import {
  dictionary,
  entriesOf,
  itemsOf,
  nameOf,
  nothing,
  numberOf,
  objectOf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts';

export interface PdfPage {
  readonly object: number;
  readonly value: PdfValue;
}

export class PdfModel {
  /** '1.7' */
  version: string;
  /** The line behind it, which tells programs that the file is no text. */
  comment: string;
  readonly trailer: PdfDictionary;
  readonly objects: Map<number, PdfValue>;

  constructor(version: string, comment: string, trailer: PdfDictionary, objects: Map<number, PdfValue>) {
    this.version = version;
    this.comment = comment;
    this.trailer = trailer;
    this.objects = objects;
  }

  /** What a reference refers to; any other value as it is. */
  resolve(value: PdfValue): PdfValue {
    return value.type === 'reference' ? (this.objects.get(value.object) ?? nothing) : value;
  }

  /** The value under `keys`, one within the other; null when one is not there. */
  get(holder: PdfValue, ...keys: readonly string[]): PdfValue {
    return keys.reduce(
      (value, key) => this.resolve(entriesOf(value).get(key) ?? nothing),
      this.resolve(holder),
    );
  }

  /** The value as it stands there: a reference stays one. */
  entry(holder: PdfValue, key: string): PdfValue {
    return entriesOf(this.resolve(holder)).get(key) ?? nothing;
  }

  items(holder: PdfValue, key: string): readonly PdfValue[] {
    return itemsOf(this.get(holder, key));
  }

  get catalog(): PdfValue {
    return this.get(this.trailer, 'Root');
  }

  /** 7.7.3. */
  get pages(): readonly PdfPage[] {
    const below = (reference: PdfValue): readonly PdfPage[] => {
      const value = this.resolve(reference);
      return nameOf(this.get(value, 'Type')) === 'Pages'
        ? this.items(value, 'Kids').flatMap(below)
        : [{ object: objectOf(reference) ?? 0, value }];
    };
    return below(this.entry(this.catalog, 'Pages'));
  }

  /** An attribute of a page, its own or of the nodes above it (7.7.3.4). */
  inherited(page: PdfValue, key: string): PdfValue {
    let node = page;
    while (node.type !== 'null') {
      const value = this.get(node, key);
      if (value.type !== 'null') return value;
      node = this.get(node, 'Parent');
    }
    return nothing;
  }

  /** Decompressed, a character a byte. @throws Error when it cannot be. */
  content(stream: PdfStream): string {
    const filter = this.get(stream, 'Filter');
    const names =
      filter.type === 'array' ? filter.items.map(nameOf) : filter.type === 'null' ? [] : [nameOf(filter)];
    if (names.length === 0) return stream.data;
    if (names.join() !== 'FlateDecode') throw new Error(`The filter ${names.join()} is not read`);
    return inflateSync(Buffer.from(stream.data, 'latin1')).toString('latin1');
  }

  /** All content streams of a page as one (7.8.2). */
  pageContent(page: PdfValue): string {
    const contents = this.get(page, 'Contents');
    const streams = contents.type === 'array' ? contents.items.map((item) => this.resolve(item)) : [contents];
    return streams.map((stream) => (stream.type === 'stream' ? this.content(stream) : '')).join('\n');
  }
}

/** Reads along the table of objects (7.5.4), older tables too. @throws Error when the file is not as it should be. */
export function readModel(bytes: Uint8Array): PdfModel {
  const source = Buffer.from(bytes).toString('latin1');
  const [, version = '', comment = ''] = /^%PDF-(\d\.\d)\n([^\n]*)/.exec(source) ?? [];
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1];
  if (start === undefined) throw new Error('The file has no end');
  const offsets = new Map<number, number>();
  const newest = readTable(source, Number(start), offsets);
  let older = numberOf(newest.entries.get('Prev') ?? nothing);
  while (older !== undefined)
    older = numberOf(readTable(source, older, offsets).entries.get('Prev') ?? nothing);
  const model = new PdfModel(version, comment, newest, new Map());
  for (const [object, offset] of offsets)
    model.objects.set(object, readObject(source, object, offset, offsets));
  return model;
}

function readTable(source: string, start: number, offsets: Map<number, number>): PdfDictionary {
  const parser = new Parser(source, start);
  if (!parser.keyword('xref')) throw new Error(`No table of objects at ${start}`);
  while (!parser.keyword('trailer')) {
    const first = numberOf(parser.value()) ?? 0;
    const count = numberOf(parser.value()) ?? 0;
    for (let at = 0; at < count; at += 1) {
      const offset = numberOf(parser.value()) ?? 0;
      parser.value();
      // What a newer table says of an object stands.
      if (parser.keyword('n') && !offsets.has(first + at)) offsets.set(first + at, offset);
      else parser.keyword('f');
    }
  }
  const trailer = parser.value();
  if (trailer.type !== 'dictionary') throw new Error('The trailer is no dictionary');
  return trailer;
}

function readObject(
  source: string,
  object: number,
  offset: number,
  offsets: ReadonlyMap<number, number>,
): PdfValue {
  const header = `${object} 0 obj`;
  if (!source.startsWith(header, offset)) throw new Error(`Object ${object} is not at ${offset}`);
  const parser = new Parser(source, offset + header.length);
  const value = parser.value();
  if (value.type !== 'dictionary' || !parser.keyword('stream')) {
    if (!parser.keyword('endobj')) throw new Error(`Object ${object} does not end`);
    return value;
  }
  const start = parser.at + (source.startsWith('\r\n', parser.at) ? 2 : 1);
  const length = value.entries.get('Length') ?? nothing;
  const lengthObject = objectOf(length);
  const count = numberOf(
    lengthObject === undefined
      ? length
      : readObject(source, lengthObject, offsets.get(lengthObject) ?? 0, offsets),
  );
  const end = start + (count ?? 0);
  if (count === undefined || !/^\s{0,2}endstream/.test(source.slice(end, end + 12)))
    throw new Error(`The stream of object ${object} is not as long as it says`);
  return { type: 'stream', entries: value.entries, data: source.slice(start, end) };
}

/** The file again, with a table of its own. */
export function modelBytes(model: PdfModel): Uint8Array<ArrayBuffer> {
  let file = `%PDF-${model.version}\n${model.comment}\n`;
  const offsets = new Map<number, number>();
  for (const [object, value] of model.objects) {
    offsets.set(object, file.length);
    file += `${object} 0 obj\n${notation(value)}\nendobj\n`;
  }
  const size = Math.max(0, ...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, object) => {
    const offset = offsets.get(object);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = dictionary({
    ...Object.fromEntries(model.trailer.entries),
    Size: { type: 'number', value: size },
  });
  trailer.entries.delete('Prev');
  file += `xref\n0 ${size}\n${rows.join('')}trailer\n${notation(trailer)}\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function notation(value: PdfValue): string {
  switch (value.type) {
    case 'null':
      return 'null';
    case 'boolean':
    case 'number':
      return String(value.value);
    case 'name':
      return `/${value.name.replace(/[^\w.+*-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
    case 'string':
      return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
    case 'array':
      return `[${value.items.map(notation).join(' ')}]`;
    case 'reference':
      return `${value.object} 0 R`;
    case 'dictionary':
      return `<<${[...value.entries].map(([key, entry]) => `/${key} ${notation(entry)}`).join(' ')}>>`;
    case 'stream': {
      const entries = new Map(value.entries).set('Length', { type: 'number', value: value.data.length });
      return `${notation({ type: 'dictionary', entries })}\nstream\n${value.data}\nendstream`;
    }
  }
}
