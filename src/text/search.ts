/** Every sentence about searching, in Dutch. Apart, since the search page needs nothing else of the interface. */
export const searchText = {
  label: 'Zoek op deze site',
  button: 'Zoek',
  title: 'Zoeken',
  noScript: 'Zoeken werkt alleen met JavaScript. Via het menu kom je ook op elke pagina.',
  start: 'Typ een woord, bijvoorbeeld ‘ambitie’ of ‘indicator’.',
  results: (count: number, query: string) =>
    count === 1 ? `1 resultaat voor ‘${query}’` : `${count} resultaten voor ‘${query}’`,
  none: (query: string) =>
    `Niets gevonden voor ‘${query}’. Probeer een ander woord of een deel van het woord. Of kies een pagina in het menu.`,
  failed: 'De zoekindex is niet geladen. Laad de pagina opnieuw of kies een pagina in het menu.',
  resultsHeading: 'Resultaten',
} as const;
