/** What a search result is. Also the filter of the search page, in this order. */
export const searchKinds = ['uitleg', 'werkblad', 'voorbeeld', 'vraag', 'begrip'] as const;

export type SearchKind = (typeof searchKinds)[number];

export function isSearchKind(word: string): word is SearchKind {
  return searchKinds.some((kind) => kind === word);
}

/**
 * How much a hit of each kind counts. For the plain term the page that explains it comes before its worksheet, and that
 * before the glossary; for a whole sentence a question that was asked before counts as much as a page.
 */
export function weightOfKind(kind: SearchKind, isSentence: boolean): number {
  switch (kind) {
    case 'uitleg':
      return 1;
    case 'voorbeeld':
      return 0.8;
    case 'werkblad':
      return 0.6;
    case 'vraag':
      return isSentence ? 1 : 0.4;
    case 'begrip':
      return 0.5;
  }
}
