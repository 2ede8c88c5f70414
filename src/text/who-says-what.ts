/** Who says what of the questions that partners were asked, on the screen and in a report, in Dutch (B1). */
export const whoSaysWhatText = {
  title: 'Wie zegt wat',
  question: 'Vraag',
  /** In a cell: of who was asked and says nothing, and of who was not asked. */
  said: (count: number) => (count === 1 ? 'ja' : `${count} punten`),
  silent: 'nog niets',
  notAsked: 'niet gevraagd',
  /** What somebody said before, and does not say any more. */
  before: (count: number) => `eerder ${count === 1 ? 'wel' : `${count} punten`}`,
  nameless: 'iemand zonder naam',
  legend:
    'Je ziet wie bij een vraag al iets heeft gezegd. Staat er een getal, dan noemt iemand meer dan één punt.',
  /** 'Nog niets van jongeren of ouders.' */
  missing: (voices: readonly string[]) => `Nog niets van ${orList(voices)}.`,
  noAnswer: (names: string) => `Nog geen antwoord van ${names}.`,
  /** Of who sent in under other names. */
  joined: (signed: string, name: string) => `De inbreng van ${signed} staat bij ${name}.`,
  /** Read out for the box around the table, which scrolls. */
  region: 'Wie zegt wat, tabel',
} as const;

const orList = (items: readonly string[]) =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' of ');
