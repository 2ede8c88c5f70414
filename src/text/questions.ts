/** What stands with questions and nowhere else, in Dutch: pages that only list worksheets load without it. */
export const questionText = {
  /** Under a reference: whether it follows the words of a row elsewhere. */
  reference: {
    linked: (row: string, place: number, code: string) =>
      `Gekoppeld aan ${row} ${place} in werkblad ${code}.`,
    free: 'Vrije tekst: niet gekoppeld.',
    gone: 'Niet meer gekoppeld: die rij is er niet meer.',
    empty: 'Kies uit de lijst om te koppelen, of typ vrije tekst.',
  },
  carry: {
    proposedSentence: 'Voorstel, gemaakt van je antwoorden hierboven',
    goToSource: (code: string) => `Aanpassen in werkblad ${code}`,
    emptySource: (code: string) =>
      `Je hebt werkblad ${code} nog niet ingevuld. Je kunt daar beginnen of hier zelf iets typen.`,
    openSource: (code: string) => `Open werkblad ${code}`,
    standsReady: (code: string) => `Staat klaar uit werkblad ${code}`,
    accept: 'Neem over',
    accepted: (texts: readonly string[]) => `Overgenomen: ${texts.join(' · ')}`,
    acceptAll: (count: number) => `Neem alle ${count} over`,
    reminder: (code: string) => `Ter herinnering, uit werkblad ${code}`,
    emptyList: 'nog niets ingevuld',
    emptyHere: 'Dit komt vanzelf in beeld als je de vragen hierboven invult.',
  },
} as const;
