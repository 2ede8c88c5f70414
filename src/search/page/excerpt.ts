/** What stands around a hit: as Pagefind marks it, or, for a part of a compound, found here. */
import { wordsOf } from '../question/dutch-word.ts';

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

/**
 * Pagefind's excerpt, taken apart: it is text in which `<` and `>` are written as references, so that only its own
 * `<mark>` is a tag. Read as text, never as HTML.
 */
export function markedParts(excerpt: string): readonly ExcerptWord[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      isHit: part.startsWith('<mark>'),
    }));
}
