/** Ids of dossiers: random, kebab-case, for ever. */

/** Random, so that dossiers made on two machines never share an id. */
export function newDossierId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `d-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Ids stand in storage keys, between colons; those of worksheets follow the same rule. */
export function isDossierId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,63}$/.test(id);
}
