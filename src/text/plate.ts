/** Every sentence on the page to hand out ('praatplaat'), in Dutch (B1, wij-form), in whatever format. */
export const plateText = {
  kind: 'Praatplaat',
  fileTitle: (title: string) => `Praatplaat: ${title}`,
  untitled: 'Ons vraagstuk',
  figures: 'Hoe het er nu voor staat',
  urgency: 'Hoe dringend we het vinden',
  thread: 'Onze rode draad',
  decisions: 'Wat we hebben besloten',
  actions: 'Wat we gaan doen',
  next: 'Volgende afspraak',
  moment: (what: string, who: string) => (who === '' ? what : `${what} (${who})`),
  about: (title: string, area: string) =>
    area === '' ? `Praatplaat over ${title}.` : `Praatplaat over ${title}, ${area}.`,
  spread: (count: number, mean: string) =>
    count === 1 ? `1 deelnemer geeft een ${mean}` : `${count} deelnemers geven gemiddeld een ${mean}`,
  /** What has no room: `one` and `several` are what it is called, where it is called something. */
  more: (count: number, one: string, several: string) =>
    `en nog ${[String(count), count === 1 ? one : several].filter((part) => part !== '').join(' ')}, zie het rapport`,
  things: {
    decision: ['besluit', 'besluiten'],
    action: ['actie', 'acties'],
  },
  at: (value: string, year: string) => `${value} in ${year}`,
  measured: (value: string, year: string) => `nu ${value} (${year})`,
  source: (origin: string, year: string) => [origin, year].filter((part) => part !== '').join(', '),
  actionBy: (what: string, who: string, when: string) =>
    [what, [who, when].filter((part) => part !== '').join(', ')].filter((part) => part !== '').join(' – '),
  ambition: 'Ambitie',
  indicator: 'Indicator',
  unwritten: 'Nog niet opgeschreven',
  made: (date: string) => `Gemaakt op ${date}`,
} as const;
