/** What breaks a PDF in one place: finds what to break, and fails when there is nothing. */
import type { PdfModel } from '../../pdf-checker/pdf-model.ts';
import {
  nameOf,
  nothing,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from '../../pdf-checker/values.ts';

export type Changed = { readonly object: number; readonly entries: Map<string, PdfValue> };

/** The objects of which `key` is the name `value`. */
export function all(model: PdfModel, key: string, value: string): readonly Changed[] {
  const found = [...model.objects].flatMap(([object, holder]) =>
    (holder.type === 'dictionary' || holder.type === 'stream') && nameOf(model.get(holder, key)) === value
      ? [{ object, entries: holder.entries }]
      : [],
  );
  if (found.length === 0) throw new Error(`Nothing to break: ${key} ${value}`);
  return found;
}

export function first(model: PdfModel, key: string, value: string): Changed {
  const [found] = all(model, key, value);
  if (found === undefined) throw new Error(`Nothing to break: ${key} ${value}`);
  return found;
}

export const catalog = (model: PdfModel) => first(model, 'Type', 'Catalog').entries;

export function dictionaryAt(model: PdfModel, holder: PdfValue, ...keys: readonly string[]): PdfDictionary {
  const found = model.get(holder, ...keys);
  if (found.type !== 'dictionary') throw new Error(`No dictionary at ${keys.join()}`);
  return found;
}

export function setData(stream: PdfStream, data: string): void {
  stream.data = data;
}

/** Rewrites a stream, uncompressed. */
export function rewrite(model: PdfModel, stream: PdfValue, change: (content: string) => string): void {
  if (stream.type !== 'stream') throw new Error('No stream to break');
  const before = model.content(stream);
  const after = change(before);
  if (after === before) throw new Error('Nothing to break in the stream');
  stream.entries.delete('Filter');
  stream.data = after;
}

export const rewritePage = (model: PdfModel, at: number, change: (content: string) => string) =>
  rewrite(model, model.get(model.pages[at]?.value ?? nothing, 'Contents'), change);
