/** What stands beside a question that partners answered too, in Dutch. It loads once a dossier has such answers. */
const times = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

/** In a sentence: 'inbreng van iemand zonder naam'. */
export const somebodyUnnamed = 'iemand zonder naam';

/** Of somebody who gave no name. */
export const unnamedContributor = 'Zonder naam';

/** What a column is called, before what stands in it. */
export const labelled = (label: string) => (label.endsWith('?') ? label : `${label}:`);

export const besideText = {
  title: (names: readonly string[]) =>
    names.length === 1
      ? `Inbreng van ${names[0] || somebodyUnnamed}`
      : `Inbreng van ${names.length} partners`,
  takeOver: 'Overnemen',
  takeOverAll: 'Alles overnemen',
  taken: 'Overgenomen',
  /** Of all that one partner says. */
  takenOf: (taken: number, all: number) =>
    taken === all ? 'overgenomen' : `${taken} van ${all} overgenomen`,
  tookOver: (count: number) =>
    count === 1 ? '1 antwoord is overgenomen.' : `${count} antwoorden zijn overgenomen.`,
  undo: 'Ongedaan maken',
  undone: 'Jullie antwoord is weer zoals het was.',
  /** What a folded partner says. */
  answers: times,
  earlier: (name: string) => `Eerder gestuurd${name === '' ? '' : ` door ${name}`}`,
  alike: 'Dit lijkt op elkaar',
  inList: 'staat al in jullie lijst',
  joinToOne: 'Samenvoegen tot één',
  joinedToOne: 'Samengevoegd tot één rij. Alle namen staan erbij.',
  join: {
    title: 'Rijen samenvoegen',
    intro:
      'Kies de rijen die samen één rij worden. De eerste blijft staan. Wat alleen in een andere rij staat, komt erbij, met de namen van de mensen die het inbrachten.',
    rows: 'Rijen',
    confirm: 'Samenvoegen',
    tooFew: 'Kies minstens twee rijen.',
    used: 'Een rij die je kiest, wordt ook ergens anders gebruikt:',
    joined: (count: number) => `${count} rijen zijn nu één rij.`,
  },
} as const;
