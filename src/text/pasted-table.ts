/** What is asked when a table was pasted into a cell. Loaded when one was. */
export const tableText = {
  found: (rows: number, columns: number) =>
    `Je plakte ${rows === 1 ? '1 rij' : `${rows} rijen`} van ${columns} kolommen in één vak.`,
  make: 'Rijen maken',
  leave: 'Zo laten staan',
  made: (rows: number) => (rows === 1 ? 'De rij is ingevuld.' : `Er staan nu ${rows} rijen.`),
} as const;
