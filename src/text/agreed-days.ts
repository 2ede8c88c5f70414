/** Days that something is agreed for, in Dutch: on the home page and on Mijn dossier. `away`: 'over 12 dagen'. */
export const agreedDaysText = {
  next: (date: string, away: string, what: string) => `Volgende afspraak: ${date} (${away}), ${what}`,
  /** After what is agreed for today. */
  after: (date: string, away: string, what: string) => `Daarna: ${date} (${away}), ${what}`,
  /** Where something else comes first. */
  lookBack: (date: string, away: string) => `Terugkijken: ${date} (${away})`,
} as const;
