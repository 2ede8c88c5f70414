/** What is asked before a report is made, in Dutch (B1, je-form). Loads with the click. */
export const reportChoiceText = {
  title: 'Rapport downloaden',
  contents: 'Wat komt erin?',
  brief: 'Kort',
  briefAbout:
    'In twee of drie pagina’s: wat er is besloten, wat jullie bij het terugkijken vonden, hoe het ervoor staat en wat eerst moet gebeuren.',
  full: 'Volledig',
  fullAbout: 'Alle antwoorden uit de werkbladen die je kiest.',
  worksheets: 'Welke werkbladen?',
  /** Of a short report, which has no worksheets to choose. */
  also: 'Wat komt er nog bij?',
  personal: 'gaat over één persoon',
  noWorksheet: 'Kies minstens één werkblad.',
  withInputs: 'Met inbreng van partners',
  changes: 'Wat is er veranderd en waarom',
  version: (name: string, day: string) => (name.includes(day) ? name : `${name}, ${day}`),
  since: (version: string) => `Sinds de vastgelegde versie ‘${version}’.`,
  sinceWhich: 'Sinds welke versie?',
  concept:
    'Het rapport is nu nog een concept. Stel samen jullie vraagstuk, elke ambitie en elk resultaat vast. Daarna staat in het rapport wie dat deed en wanneer.',
  agree: 'Samen vaststellen',
  layDownTitle: 'Jullie ambities zijn vastgesteld',
  layDown: 'Deze versie ook vastleggen',
  layDownAbout: 'Later zie je dan wat er sindsdien is veranderd.',
  layDownAs: (version: string) => `Naam: ${version}`,
  format: 'In welk formaat?',
  formats: { pdf: 'PDF', docx: 'Word (.docx)', odt: 'OpenDocument (.odt)' },
  withData: 'Met de antwoorden als bijlage',
  withDataAbout:
    'Je kunt de PDF dan later weer op deze site openen. De bijlage bevat alleen wat je in de PDF leest.',
  download: 'Downloaden',
  share: 'Delen',
  shareAnyway: 'Toch delen',
  preparing: 'Het rapport wordt gemaakt…',
  downloaded: 'De download van het rapport is gestart. Kijk of het bij je downloads staat.',
  ready: 'Het rapport is klaar',
  readyToShare: 'Klik op ‘Delen’ en kies een app.',
  notMade:
    'Het rapport kon niet worden gemaakt. Je antwoorden staan er nog. Probeer het opnieuw of kies een ander formaat.',
  shared: 'Het rapport is doorgegeven. Kijk in de app die je koos of het is verstuurd.',
  notShared: 'Delen lukte niet. Download het rapport en verstuur het zelf.',
} as const;
