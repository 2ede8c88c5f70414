/** Every sentence of what goes into other programs: text to paste, tables and dates. In Dutch (B1). */
export const officeText = {
  /** Over the questions that have no answer yet, once and at the end. */
  open: 'Nog open',
  /** Around words that went or came, where no line can stand through or under them. */
  marked: {
    gone: (said: string) => `[weg: ${said}]`,
    new: (said: string) => `[nieuw: ${said}]`,
  },
  /** The parts of a memo, in their order. */
  proposal: {
    reason: 'Aanleiding',
    picture: 'Beeld',
    ambitions: 'Ambities',
    results: 'Resultaten en indicatoren',
    partners: 'Partners',
    agreements: 'Afspraken',
    actions: 'Wie doet wat, en wanneer?',
  },
  /** Who made a calendar file, as RFC 5545 wants it. */
  product: '-//Kwaliteitskompas online//NL',
  actions: {
    columns: ['Wat', 'Wie', 'Wanneer', 'Uiterlijk', 'Status', 'Werkblad', 'Vraag'],
    /** In a calendar, under what is to be done. */
    who: (who: string) => `Wie: ${who}`,
    when: (when: string) => `Wanneer: ${when}`,
    meeting: (what: string, dossier: string) => `${what}: ${dossier}`,
    from: (worksheet: string) => `Uit: ${worksheet}`,
  },
} as const;
