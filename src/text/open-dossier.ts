/** The name of the dossier that is open, in the header of every page. */
const unnamed = 'Mijn eerste dossier';

export const openDossierText = {
  link: (title: string) => `Dossier: ${title || unnamed}`,
} as const;
