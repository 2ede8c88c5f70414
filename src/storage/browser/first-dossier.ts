/** The first dossier has a fixed id, so that two fresh tabs write to the same one. */
export const firstDossier = 'eerste';
