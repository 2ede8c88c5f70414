import type { Dossier } from '../../worksheet/saved/dossier.ts';

/** What now is held against: a version, or a file of then. */
export interface Then {
  readonly name: string;
  readonly dossier: Dossier;
  /** In ms since 1970: of a file, which may hold some of the worksheets only. A version holds all there was. */
  readonly savedAt?: number;
}
