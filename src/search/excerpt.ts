/** The words around a hit that Pagefind does not mark: a text found by a part of a compound in it. */
import { wordsOf } from './dutch-word.ts';

export interface ExcerptWord {
  readonly text: string;
  readonly isHit: boolean;
}

/** Words before the hit. */
const lead = 6;

/** Undefined when no word of the text has one of the searched words in it. */
export function excerptAround(
  content: string,
  searched: readonly string[],
  length: number,
): readonly ExcerptWord[] | undefined {
  const isHit = (text: string) => wordsOf(text).some((word) => searched.some((part) => word.includes(part)));
  const all = content.split(/\s+/).filter((text) => text !== '');
  const first = all.findIndex(isHit);
  if (first === -1) return undefined;
  const start = Math.max(0, Math.min(first - lead, all.length - length));
  const end = Math.min(all.length, start + length);
  return [
    ...(start > 0 ? [{ text: '…', isHit: false }] : []),
    ...all.slice(start, end).map((text) => ({ text, isHit: isHit(text) })),
    ...(end < all.length ? [{ text: '…', isHit: false }] : []),
  ];
}
