/** What stands with a box for a time, in Dutch (B1). Loaded with the first of them. */
export const whenText = {
  pickDay: (question: string) => `Dag kiezen: ${question}`,
  /** How what was typed is read. */
  by: (day: string) => `Uiterlijk ${day}`,
  yearly: (day: string) => `Elk jaar, eerst uiterlijk ${day}`,
  noTime: 'Hier leest de site geen datum in.',
  everyYear: (month: string) => `elk jaar in ${month}`,
} as const;
