/** What is due, in Dutch (B1, je-form): on Mijn dossier, and in one line on the home page. */

export const dueText = {
  title: 'Nu aan de beurt',
  /** @param ago 'vorige week' */
  lookBack: (date: string, ago: string) => `Jullie zouden ${ago} terugkijken, op ${date}.`,
  lookBackLink: 'Terugkijken of een nieuwe datum kiezen',
  version: (date: string, ago: string) => `De laatste vastgelegde versie is van ${date}, ${ago}.`,
  rhythm: (said: string) => `Jullie spraken af: ‘${said}’.`,
  lookedBack: (date: string) => `Op ${date} hebben jullie teruggekeken.`,
  versionLink: 'Vergelijken en een nieuwe versie vastleggen',
  actions: (count: number, first: string) =>
    count === 1
      ? `De actie ‘${first}’ is te laat.`
      : `${count} acties zijn te laat. De oudste is ‘${first}’.`,
  actionsLink: 'Naar de acties',
  target: (year: number, result: string) =>
    `In ${year} zou dit resultaat bereikt zijn: ‘${result}’. Een meting van dat jaar ontbreekt nog.`,
  measurement: (year: number, result: string) =>
    `Sinds ${year} zijn er waarschijnlijk nieuwe cijfers over ‘${result}’. Een nieuwe meting ontbreekt nog.`,
  moreMeasurements: (count: number) =>
    count === 1 ? 'Dat geldt ook voor 1 ander resultaat.' : `Dat geldt ook voor ${count} andere resultaten.`,
  measurementLink: 'Meting invullen',
  /** Of all that is due, on the home page. */
  short: (parts: string) => `Nu aan de beurt: ${parts}`,
  shortParts: {
    'look-back': 'terugkijken',
    version: 'een versie vastleggen',
    actions: (count: number) => (count === 1 ? '1 actie die te laat is' : `${count} acties die te laat zijn`),
    measurements: (count: number) => (count === 1 ? '1 meting' : `${count} metingen`),
  },
} as const;
