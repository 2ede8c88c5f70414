/** Where the answers of a worksheet lie in storage. The first dossier has a fixed name, so that two fresh tabs write to the same one. */
export const storageKeyOf = (worksheet: string) => `dossier:eerste:${worksheet}`;
