/** A dossier: one set of answers about one issue (vraagstuk), of which a person can have several. */
import { type Answer, type Answers, isAnswered } from './answers.ts';
import type { DossierCard } from './dossier-card.ts';
import { emptyWorksheet, type WorksheetContent } from './saved-worksheet.ts';

export interface Dossier {
  readonly id: string;
  readonly card: DossierCard;
  /** By worksheet id; worksheets that this edition does not have are kept too. */
  readonly worksheets: { readonly [worksheet: string]: WorksheetContent };
}

/** Only own keys count: a file can call a worksheet 'constructor'. */
export function contentOf({ worksheets }: Dossier, worksheet: string): WorksheetContent {
  return (Object.hasOwn(worksheets, worksheet) ? worksheets[worksheet] : undefined) ?? emptyWorksheet;
}

/** When anything in the dossier last changed, in ms since 1970; 0 when nothing ever did. */
export function changedAt({ card, worksheets }: Dossier): number {
  return Object.values(worksheets).reduce(
    (latest, { answers }) => Math.max(latest, latestIn(answers)),
    card.title.changedAt,
  );
}

/** When an answer last changed, in ms since 1970; 0 when there are none. */
export function latestIn(answers: Answers): number {
  return Object.values(answers).reduce((latest, answer) => Math.max(latest, latestOf(answer)), 0);
}

export function latestOf(answer: Answer): number {
  switch (answer.type) {
    case 'value':
      return answer.changedAt;
    case 'group':
      return latestIn(answer.cells);
    case 'rows':
      return answer.rows.reduce(
        (latest, { deleted, position, cells }) =>
          Math.max(latest, deleted.changedAt, position.changedAt, latestIn(cells)),
        0,
      );
  }
}

export function hasAnswers({ worksheets }: Dossier): boolean {
  return Object.values(worksheets).some(({ answers }) => Object.values(answers).some(isAnswered));
}
