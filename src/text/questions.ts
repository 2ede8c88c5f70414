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
    proposedSentence: 'Voorstel op basis van je antwoorden hierboven',
    goToSource: (code: string) => `Aanpassen in werkblad ${code}`,
    /** Of what is only shown here: there is nothing to type in. */
    emptySource: (code: string) => `In werkblad ${code} is dit nog leeg. Vul het daar eerst in.`,
    openSource: (code: string) => `Open werkblad ${code}`,
    standsReady: (code: string) => `Over te nemen uit werkblad ${code}`,
    accept: 'Neem over',
    accepted: (texts: readonly string[]) => `Overgenomen: ${texts.join(' · ')}`,
    acceptAll: (count: number) => `Neem alle ${count} over`,
    reminder: (code: string) => `Ter herinnering, uit werkblad ${code}`,
    emptyList: 'nog niets ingevuld',
    emptyHere: 'Vul eerst de vragen hierboven in.',
  },
} as const;
