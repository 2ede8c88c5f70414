/** A dossier: one set of answers about one issue (vraagstuk), of which a person can have several. */
import { isAnswered, latestIn } from './answers.ts';
import type { DossierCard } from './dossier-card.ts';
import type { WorksheetContent } from './saved-worksheet.ts';

export interface Dossier {
  readonly id: string;
  readonly card: DossierCard;
  /** By worksheet id; worksheets that this edition does not have are kept too. */
  readonly worksheets: { readonly [worksheet: string]: WorksheetContent };
}

/** When anything in the dossier last changed, in ms since 1970; 0 when nothing ever did. */
export function changedAt({ card, worksheets }: Dossier): number {
  return Object.values(worksheets).reduce(
    (latest, { answers }) => Math.max(latest, latestIn(answers)),
    card.title.changedAt,
  );
}

export function hasAnswers({ worksheets }: Dossier): boolean {
  return Object.values(worksheets).some(({ answers }) => Object.values(answers).some(isAnswered));
}

/** Whether a file of the dossier says something of this worksheet: what was emptied says nothing. */
export function isFilled({ answers, unknown }: WorksheetContent): boolean {
  return Object.keys(unknown).length > 0 || Object.values(answers).some(isAnswered);
}

/** How well a dossier is kept outside this browser. `at` is when the last file was made. */
export type FileState =
  | { readonly type: 'nothing-to-keep' }
  | { readonly type: 'never'; readonly since: number }
  | { readonly type: 'new-work'; readonly at: number }
  | { readonly type: 'up-to-date'; readonly at: number };

export function fileState(dossier: Dossier): FileState {
  const { fileAt, madeAt } = dossier.card;
  if (!hasAnswers(dossier)) return { type: 'nothing-to-keep' };
  if (fileAt === 0) return { type: 'never', since: madeAt };
  return changedAt(dossier) > fileAt ? { type: 'new-work', at: fileAt } : { type: 'up-to-date', at: fileAt };
}
