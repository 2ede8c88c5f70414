/** What stands with a box for a time, in Dutch (B1). Loaded with the first of them. */
export const whenText = {
  pickDay: (question: string) => `Dag kiezen: ${question}`,
  /** How what was typed is read. */
  by: (day: string) => `Uiterlijk ${day}`,
  yearly: (day: string) => `Elk jaar, voor het eerst uiterlijk ${day}`,
  noTime: 'Hierin herkent de site geen datum. Typ bijvoorbeeld ‘11 december’ of ‘volgende week vrijdag’.',
  everyYear: (month: string) => `elk jaar in ${month}`,
} as const;
