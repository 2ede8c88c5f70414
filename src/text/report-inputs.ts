/** Every sentence of the chapter of a report about what partners say, in Dutch (B1, wij-form). */
export const reportInputsText = {
  chapter: 'Wat partners zeggen',
  intro:
    'De inbreng van partners zoals die binnenkwam. Wat we daarvan hebben overgenomen, staat in de werkbladen.',
  who: 'Wie inbreng gaf',
  whoColumns: ['Wie', 'Uitnodiging', 'Wanneer', 'Beantwoord'],
  answered: (answered: number, asked: number) =>
    `${answered} van ${asked} ${asked === 1 ? 'vraag' : 'vragen'}`,
  notYet: 'nog niet',
  /** 'Wie zegt wat (1 van 3)' */
  part: (title: string, at: number, count: number) => (count === 1 ? title : `${title} (${at} van ${count})`),
  missing: 'Wat nog ontbreekt',
  contributor: 'Wie',
  item: 'Onderdeel',
  said: 'Inbreng',
  /** Of whom signed with another name than was asked. */
  belongsTo: (name: string, invited: string) => `${name} (hoort bij ${invited})`,
  /** Behind the name, of what somebody said before. */
  before: (name: string) => `${name} (eerder)`,
  numbered: (name: string, at: number) => `${name}, ${at}`,
} as const;
