import type { Dossier } from '../../worksheet/saved/dossier.ts';

/** What now is held against: a version, or a file of then. */
export interface Then {
  readonly name: string;
  readonly dossier: Pick<Dossier, 'worksheets'>;
}
