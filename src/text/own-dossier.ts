/** A dossier of its own for a worksheet about a person. Loaded beside such a worksheet. */
export const ownDossierText = {
  question: 'Dit werkblad gaat over één persoon',
  why: (title: string) =>
    `In dossier ‘${title}’ staat ook ander werk. Maak liever een apart dossier voor deze persoon. Dan gaat dit niet mee als je het andere werk deelt.`,
  own: 'Apart dossier maken',
  here: 'In dit dossier invullen',
  made: (title: string) => `Dossier ‘${title}’ is gemaakt en staat nu open.`,
  isHere: (title: string) => `Deze antwoorden komen in dossier ‘${title}’.`,
} as const;
