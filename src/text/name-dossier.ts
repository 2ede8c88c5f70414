/** The dossier called what it is about. Loaded once there is something to call it. */
export const nameText = {
  question: 'Wil je het dossier ook zo noemen?',
  button: 'Dossier zo noemen',
  named: (title: string) => `Het dossier heet nu ‘${title}’.`,
  notStored: 'De naam is niet bewaard: deze browser kan nu niets bewaren.',
} as const;
