/** What is asked before the page to hand out is made, in Dutch (B1, je-form). Loads with the click. */
export const plateChoiceText = {
  title: 'Praatplaat maken',
  about: 'Eén pagina om uit te delen of in een presentatie te zetten.',
  empty: 'Er is nog niets om te laten zien. Vul eerst een van deze vragen in:',
  missing: 'Dit kan er nog bij:',
  figures: 'Welke cijfers?',
  mostFigures:
    'Er passen drie cijfers op de praatplaat. Haal eerst een vinkje weg als je een ander cijfer wilt kiezen.',
  figure: (value: string, name: string, group: string) =>
    `${value}: ${name}${group === '' ? '' : ` (${group})`}`,
  paper: 'Welk papierformaat?',
  papers: { a4: 'A4', a3: 'A3' },
  format: 'In welk formaat?',
  formats: { pdf: 'PDF', svg: 'SVG', png: 'PNG' },
  formatAbout: {
    pdf: 'Om te printen, te mailen en te publiceren.',
    svg: 'Voor een presentatie: blijft scherp op elk formaat.',
    png: 'Voor een presentatie: een gewone afbeelding.',
  },
  share: 'Delen',
  shareAnyway: 'Toch delen',
  preparing: 'De praatplaat wordt gemaakt…',
  downloaded: 'De download van de praatplaat is gestart. Kijk of hij bij je downloads staat.',
  ready: 'De praatplaat is klaar',
  readyToShare: 'Klik op ‘Delen’ en kies een app.',
  shared: 'De praatplaat is doorgegeven. Kijk in de app die je koos of hij is verstuurd.',
  notShared: 'Delen lukte niet. Download de praatplaat en verstuur hem zelf.',
  notDrawn:
    'De afbeelding is niet gemaakt: deze browser kan dat niet. Kies PDF of SVG. Je antwoorden staan er nog.',
} as const;
