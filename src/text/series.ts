/** Figures of results over the years, as a table, in Dutch: on its own, since no PDF has them. */
export const seriesText = {
  all: 'Alle cijfers',
  title: (name: string) => `Alle cijfers: ${name}`,
  columns: {
    name: 'Resultaat',
    when: 'Wanneer',
    kind: 'Soort cijfer',
    value: 'Cijfer',
    unit: 'Eenheid',
    origin: 'Bron',
  },
  former: (said: string, now: string) => `In de zin staat nog ${said}, maar de streefwaarde is nu ${now}.`,
  toSentence: 'Zin aanpassen',
  kinds: { start: 'nulmeting', measured: 'meting', earlier: 'eerdere streefwaarde', target: 'streefwaarde' },
} as const;
