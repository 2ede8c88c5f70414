/** Every sentence of the page with all actions, in Dutch (B1, je-form). Only that page loads it. */

const actions = (count: number) => `${count} ${count === 1 ? 'actie' : 'acties'}`;

export const actionListText = {
  title: 'Alle acties',
  who: 'Wie',
  when: 'Wanneer',
  status: 'Status',
  /** Beside a question that does not ask it. */
  notAsked: 'niet gevraagd',
  from: 'Komt uit',
  /** The question, with the day of the conversation that it was agreed in. */
  source: (code: string, question: string, occasion: string) =>
    `${code}: ${question}${occasion === '' ? '' : ` (${occasion})`}`,
  filter: 'Welke acties wil je zien?',
  ofWhom: 'Van wie',
  everybody: 'Iedereen',
  nobody: 'Nog niemand',
  whichStatus: 'Hoe staat het ermee?',
  states: {
    all: 'Alles',
    todo: 'Nog te doen (open of loopt)',
    late: 'Te laat',
    open: 'Open',
    loopt: 'Loopt',
    klaar: 'Klaar',
    vervalt: 'Vervalt',
  },
  count: (shown: number, all: number, late: number) => {
    const which = shown === all ? actions(all) : `${shown} van ${actions(all)}`;
    if (late === 0) return `${which}.`;
    return shown === 1 && late === 1 ? `${which}, en deze is te laat.` : `${which}, waarvan ${late} te laat.`;
  },
  none: 'Er zijn geen acties die bij deze keuze horen. Kies hierboven iets anders.',
  reorder: 'Lijst opnieuw ordenen',
  reordered: 'De acties staan weer op datum.',
  empty: {
    title: 'Nog geen acties',
    text: 'Als je in een werkblad afspreekt wie iets gaat doen, komt dat vanzelf in deze lijst. Een actie spreek je af bij deze vragen:',
    meeting: 'Tijdens een bijeenkomst leg je een actie vast met de knop Actie.',
  },
  out: {
    title: 'De acties downloaden of in je agenda zetten',
    about: (isAll: boolean) =>
      isAll
        ? 'In de tabel staan alle acties. In je agenda komen de acties die nog niet klaar zijn en een datum hebben, jullie bijeenkomsten en het moment waarop jullie terugkijken.'
        : 'In de tabel en je agenda komen alleen de acties die je nu ziet. Jullie bijeenkomsten komen altijd in je agenda.',
    again:
      'Als er later iets verandert, zet je alles opnieuw in je agenda. Wat er al in staat, wordt bijgewerkt.',
    csv: 'Downloaden als CSV',
    calendar: 'In agenda zetten',
    csvDone: 'De download van de tabel is gestart. Open het bestand in Excel of LibreOffice.',
    calendarDone: (count: number) =>
      `De download is gestart. Open het bestand om ${count === 1 ? '1 afspraak' : `${count} afspraken`} in je agenda te zetten.`,
    noDays:
      'Er is niets om in je agenda te zetten: geen enkele actie heeft een datum, en er is geen bijeenkomst gepland.',
  },
} as const;
