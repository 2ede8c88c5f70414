interface ResultAim {
  readonly percentage: string;
  readonly year: string;
  /** Whether its words say how much: '€ 7.500'. */
  readonly isAmount: boolean;
}

interface ResultStart {
  readonly start: string;
  readonly startYear: string;
  readonly origin: string;
}

function aimed({ percentage, year, isAmount }: ResultAim): string {
  if (percentage !== '') return year === '' ? `${percentage}%, nog geen jaar` : `${percentage}% in ${year}`;
  if (isAmount) return year === '' ? 'Nog geen jaar' : `Dat willen we in ${year} bereiken`;
  return year === '' ? 'Nog geen percentage en geen jaar' : `In ${year}, nog geen percentage`;
}

/** Every sentence that the report of a dossier prints by itself, in Dutch (B1, wij-form). */
export const reportText = {
  kind: (name: string) => `Kwaliteitskompas · ${name.toLowerCase()}`,
  names: { whole: 'Rapport', brief: 'Kort rapport', part: 'Deelrapport' },
  fileTitle: (name: string, codes: string, title: string) =>
    `${[name, codes].filter((part) => part !== '').join(' ')}: ${title}`,
  facts: { issue: 'Vraagstuk', status: 'Status', madeBy: 'Opgesteld door', partOf: 'Werkbladen' },
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
  figures: ({ start, startYear, origin, ...aim }: ResultAim & ResultStart) => {
    const was =
      start === '' ? '' : `${startYear === '' ? 'bij de nulmeting' : `in ${startYear}`} was het ${start}`;
    const parts = [was === '' ? aimed(aim) : `${aimed(aim)}; ${was}`, origin === '' ? '' : `Bron: ${origin}`];
    return was === ''
      ? aimed(aim)
      : parts
          .filter((part) => part !== '')
          .map((part) => `${part}.`)
          .join(' ');
  },
  /** Beside the results, where anything of them was measured. */
  measuredColumn: 'Hoe het ervoor staat',
  notMeasured: 'Nog niet gemeten',
  notMeasuredSince: 'Na de nulmeting nog niet gemeten',
  yes: 'Ja',
  ambitions: 'Ambities en resultaten',
  standing: 'Waar we staan',
  lookedBack: 'Wat we bij het terugkijken vonden',
  onDay: (what: string, day: string) => `${what} (${day})`,
  agreements: 'Onze afspraken',
  decisions: 'Besluiten',
  decisionColumns: ['Besluit', 'Datum'],
  nextMoment: 'Volgende afspraak',
  moment: (when: string, what: string, who: string) =>
    who === '' ? `${when}: ${what}` : `${when}: ${what} (${who})`,
  concept: 'Concept',
  /** What was agreed on where there are no results yet. @param line 'vastgesteld op … door …'. */
  agreed: {
    both: (line: string) => `Vraagstuk en ambities ${line}`,
    issue: (line: string) => `Vraagstuk ${line}`,
    ambition: (line: string) => `Ambities ${line}`,
  },
  ambitionAgreed: (line: string) => `De ambitie is ${line}.`,
  openQuestions: 'Nog open',
  openIntro: 'Deze vragen in de werkbladen zijn nog niet beantwoord.',
  openIn: (worksheet: string, open: string) => `${worksheet}: ${open}.`,
  notBegun: 'nog niet begonnen',
  actions: 'Acties',
  actionsIntro: 'Wat we in de werkbladen hebben afgesproken, op datum. Wat geen datum heeft, staat onderaan.',
  partActionsIntro:
    'Wat we in deze werkbladen hebben afgesproken, op datum. Wat geen datum heeft, staat onderaan.',
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
