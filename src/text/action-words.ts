/** Where an action stands, in Dutch: the same on the screen, on paper, in a table and in a calendar. */
export const actionWords = {
  statuses: { open: 'open', loopt: 'loopt', klaar: 'klaar', vervalt: 'vervalt' },
  /** @param moment 'in oktober', 'op 3 november' */
  isLate: 'te laat',
  late: (moment: string) => `te laat: had ${moment} klaar moeten zijn`,
} as const;
