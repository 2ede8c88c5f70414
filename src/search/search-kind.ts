/** What a search result is. Also the filter of the search page, in this order. */
export const searchKinds = ['uitleg', 'werkblad', 'voorbeeld', 'vraag', 'begrip'] as const;

export type SearchKind = (typeof searchKinds)[number];

export function isSearchKind(word: string): word is SearchKind {
  return searchKinds.some((kind) => kind === word);
}

/**
 * How much a hit of each kind counts. For the plain term the page that explains it comes before its worksheet, and that
 * before the glossary.
 */
export const weightOfKind: { readonly [Kind in SearchKind]: number } = {
  uitleg: 1,
  voorbeeld: 0.7,
  werkblad: 0.6,
  vraag: 0.7,
  begrip: 0.5,
};
