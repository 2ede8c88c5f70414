/** What the report of a dossier says of what changed since a version, in Dutch (B1, wij-form). */
const changes = (count: number) => (count === 1 ? '1 verandering' : `${count} veranderingen`);

export const reportChangesText = {
  chapter: 'Wat is er veranderd en waarom',
  intro: (name: string, day: string, count: number) =>
    `Vergeleken met ‘${name}’${name.includes(day) ? '' : ` van ${day}`}: ${changes(count)}. Wat gelijk is gebleven, staat er niet bij.`,
  /** Over the ambitions and results that changed, in a short report. */
  since: (name: string, day: string) =>
    `Wat is er veranderd sinds ‘${name}’${name.includes(day) ? '' : ` van ${day}`}`,
  columns: ['Wat', 'Toen', 'Nu'],
  empty: 'Nog niet ingevuld',
  emptied: 'Leeggemaakt',
  notYet: 'Stond er nog niet',
  removed: 'Verwijderd',
  place: (place: number) => `Plaats ${place}`,
  cell: (label: string, text: string) => `${label}: ${text}`,
  why: 'Waarom',
  whyLabel: 'Wat we bij het terugkijken hebben afgesproken',
  noReasons: 'Bij het terugkijken is nog niet opgeschreven waarom.',
} as const;
