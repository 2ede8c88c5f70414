/** What the home page says to who comes back. Loaded only with something to go on with. */
export const homeText = {
  unnamed: 'Mijn eerste dossier',
  goOn: (dossier: string) => `Ga verder met ${dossier}:`,
  place: (worksheet: string, part: string) => `${worksheet} – ${part}`,
} as const;
