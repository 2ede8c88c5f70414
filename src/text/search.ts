/** Every sentence about searching, in Dutch. Apart, since the search page needs nothing else of the interface. */
export const searchText = {
  label: 'Zoek op deze site',
  button: 'Zoeken',
  title: 'Zoeken',
  noScript: 'Zoeken werkt alleen met JavaScript. Via het menu kom je wel op elke pagina.',
  notAnswers: 'Je zoekt in de teksten van de site, niet in je eigen antwoorden.',
  start: 'Typ een woord, bijvoorbeeld ‘ambitie’ of ‘indicator’. Een vraag mag ook.',
  searching: 'Even zoeken…',
  results: (count: number, query: string) =>
    count === 1 ? `1 resultaat voor ‘${query}’.` : `${count} resultaten voor ‘${query}’.`,
  resultsOfKind: (count: number, all: number, query: string) =>
    `${count} van ${all} ${all === 1 ? 'resultaat' : 'resultaten'} voor ‘${query}’.`,
  loosely: 'Er is geen tekst met al je woorden. Dit komt in de buurt.',
  didYouMean: 'Bedoelde je',
  none: (query: string) => `Niets gevonden voor ‘${query}’.`,
  failed: 'Zoeken lukt nu niet. Laad de pagina opnieuw of kies een pagina in het menu.',
  resultsHeading: 'Resultaten',
  slashKey: 'Met de toets / ga je op elke pagina naar het zoekveld',
  more: (count: number) => `Nog ${count === 1 ? '1 resultaat' : `${count} resultaten`} laten zien`,
  filter: 'Soort resultaat',
  all: 'Alles',
  kinds: {
    uitleg: 'Uitleg',
    werkblad: 'Werkblad',
    voorbeeld: 'Voorbeeld',
    vraag: 'Veelgestelde vraag',
    begrip: 'Begrip',
  },
  /** Titles of what has no title of its own on a page. */
  worksheetOf: (code: string | undefined, page: string) => `Werkblad ${code ?? ''}: ${page}`,
  exampleOf: (heading: string) => `Voorbeeld bij ‘${heading}’`,
  waysOn: {
    title: 'Zo kom je verder',
    tips: [
      'Gebruik een ander woord, of een deel van het woord.',
      'Zoek met één of twee woorden in plaats van een hele zin.',
    ],
    pages: 'Of kies een pagina:',
  },
} as const;
