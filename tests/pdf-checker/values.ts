/** The kinds of object that a PDF is made of (ISO 32000-1, 7.3). They can be changed: broken copies are made that way. */

export type PdfValue =
  | { readonly type: 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string }
  /** A character a byte. */
  | { readonly type: 'string'; readonly bytes: string }
  | { readonly type: 'array'; readonly items: PdfValue[] }
  | PdfDictionary
  | PdfStream
  | { readonly type: 'reference'; readonly object: number };

export interface PdfDictionary {
  readonly type: 'dictionary';
  readonly entries: Map<string, PdfValue>;
}

export interface PdfStream {
  readonly type: 'stream';
  readonly entries: Map<string, PdfValue>;
  /** As it stands in the file: compressed, a character a byte. */
  data: string;
}

export const nothing: PdfValue = { type: 'null' };
export const name = (text: string): PdfValue => ({ type: 'name', name: text });
export const number = (value: number): PdfValue => ({ type: 'number', value });
export const array = (...items: readonly PdfValue[]): PdfValue => ({ type: 'array', items: [...items] });
export const referenceTo = (object: number): PdfValue => ({ type: 'reference', object });
export const dictionary = (entries: Readonly<Record<string, PdfValue>>): PdfDictionary => ({
  type: 'dictionary',
  entries: new Map(Object.entries(entries)),
});
/** A text string (7.9.2.2), in UTF-16. */
export const textString = (text: string): PdfValue => ({
  type: 'string',
  bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'),
});

/** What a text string says; of anything else ''. */
export function textOf(value: PdfValue): string {
  if (value.type !== 'string') return '';
  if (!value.bytes.startsWith('\xfe\xff')) return value.bytes;
  return utf16Text(value.bytes.slice(2));
}

/** UTF-16BE, a character a byte. */
export function utf16Text(bytes: string): string {
  const even = bytes.slice(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even, 'latin1').swap16().toString('utf16le');
}

/** The name; of anything else ''. */
export function nameOf(value: PdfValue): string {
  return value.type === 'name' ? value.name : '';
}

export function numberOf(value: PdfValue): number | undefined {
  return value.type === 'number' ? value.value : undefined;
}

/** The items of an array; of anything else none. */
export function itemsOf(value: PdfValue): readonly PdfValue[] {
  return value.type === 'array' ? value.items : [];
}

/** The entries of a dictionary or of a stream's dictionary; of anything else none. */
export function entriesOf(value: PdfValue): ReadonlyMap<string, PdfValue> {
  return value.type === 'dictionary' || value.type === 'stream' ? value.entries : new Map();
}

export function objectOf(value: PdfValue): number | undefined {
  return value.type === 'reference' ? value.object : undefined;
}
