/** Ids of dossiers: random, kebab-case, for ever. */
import { fingerprint } from '../../basics/fingerprint.ts';

/** Random, so that dossiers made on two machines never share an id. */
export function newDossierId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `d-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * What a dossier is called in calendars, where those of several people and browsers meet: its own id does not do, as every browser's first
 * dossier has the same, and one that is opened beside it gets another. When it was made travels in its file and never changes.
 * @param madeAt in ms since 1970; 0 when that is not known.
 */
export const calendarNameOf = (id: string, madeAt: number): string =>
  madeAt === 0 ? id : `d-${fingerprint(String(madeAt)).slice(0, 16)}`;

/** Ids stand in storage keys, between colons; those of worksheets follow the same rule. */
export function isDossierId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,63}$/.test(id);
}
