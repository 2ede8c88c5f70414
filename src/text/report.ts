/** Every sentence that the report of a dossier prints by itself, in Dutch (B1, wij-form). */
export const reportText = {
  kind: 'Kwaliteitskompas · rapport',
  facts: { issue: 'Vraagstuk', status: 'Status', madeBy: 'Opgesteld door' },
  untitled: 'Ons dossier',
  contents: 'Inhoud',
  summary: 'Samenvatting',
  summaryIntro: 'Onze ambities en resultaten, met de indicatoren waaraan we zien of het lukt.',
  nothingYet: 'Nog geen ambities en resultaten.',
  resultColumns: ['Resultaat', 'Hoeveel en wanneer', 'Waaraan we het zien'],
  noAmbition: 'Resultaten zonder ambitie',
  noResults: 'Nog geen resultaat bij deze ambitie.',
  noResult: 'Nog niet beschreven',
  noIndicator: 'Nog geen indicator',
  figures: (percentage: string, year: string) => {
    if (percentage === '' && year === '') return 'Nog geen percentage en geen jaar';
    if (percentage === '') return `In ${year}, nog geen percentage`;
    return year === '' ? `${percentage}%, nog geen jaar` : `${percentage}% in ${year}`;
  },
  /** Beside the results, where anything of them was measured. */
  measuredColumn: 'Hoe het ervoor staat',
  notMeasured: 'Nog niet gemeten',
  yes: 'Ja',
  ambitions: 'Ambities en resultaten',
  standing: 'Waar we staan',
  lookedBack: 'Wat we bij het terugkijken vonden',
  onDay: (what: string, day: string) => `${what} (${day})`,
  agreements: 'Onze afspraken',
  decisions: 'Besluiten',
  decisionColumns: ['Besluit', 'Datum'],
  nextMoment: 'Volgende afspraak',
  moment: (date: string, what: string) => `${date}: ${what}`,
  concept: 'Concept',
  openQuestions: 'Nog open',
  openIntro: 'Deze vragen in de werkbladen zijn nog niet beantwoord.',
  openIn: (worksheet: string, open: string) => `${worksheet}: ${open}.`,
  notBegun: 'nog niet begonnen',
  actions: 'Acties',
  actionsIntro: 'Wat we in de werkbladen hebben afgesproken, op datum. Wat geen datum heeft, staat onderaan.',
  /** Of a short report. */
  moreActions: (count: number) =>
    count === 1
      ? 'Het volledige rapport noemt nog 1 actie.'
      : `Het volledige rapport noemt nog ${count} acties.`,
  noActions: 'Er staan nog geen acties in de werkbladen.',
  actionColumns: ['Wat', 'Wie', 'Wanneer', 'Status', 'Werkblad'],
  /** Nobody is named who does it, or no time by which. */
  noOne: 'nog niemand',
  noTime: 'nog niet afgesproken',
} as const;
