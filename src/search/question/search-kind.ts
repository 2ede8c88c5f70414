import type { ReadQuestion } from './question.ts';

/** What a search result is. Also the filter of the search page, in this order. */
export const searchKinds = ['uitleg', 'werkblad', 'voorbeeld', 'vraag', 'begrip'] as const;

export type SearchKind = (typeof searchKinds)[number];

export function isSearchKind(word: string): word is SearchKind {
  return searchKinds.some((kind) => kind === word);
}

/**
 * How much a hit of each kind counts. For the plain term the page that explains it comes before its worksheet, and that
 * before the glossary; for a whole sentence a question that was asked before counts as much as a page; and who types
 * 'werkblad' wants one.
 */
export function weightOfKind(kind: SearchKind, { words, isSentence }: ReadQuestion): number {
  const named = words.includes(kind) ? 2 : 1;
  return named * (kind === 'vraag' && isSentence ? 1 : plainWeights[kind]);
}

const plainWeights: { readonly [Kind in SearchKind]: number } = {
  uitleg: 1,
  voorbeeld: 0.95,
  werkblad: 0.75,
  vraag: 0.4,
  begrip: 0.5,
};
