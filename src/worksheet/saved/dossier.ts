/** A dossier: one set of answers about one issue (vraagstuk), of which a person can have several. */

import { entryOf } from '../../basics/entry-of.ts';
import type { WorksheetId } from '../../basics/ids.ts';
import { isAnyAnswered, latestIn } from '../answers/walk.ts';
import type { DossierCard } from './dossier-card.ts';
import type { DossierInputs } from './dossier-inputs.ts';
import { emptyWorksheet, type WorksheetContent } from './saved-worksheet.ts';
import type { DossierVersions } from './version.ts';

export interface Dossier {
  readonly id: string;
  readonly card: DossierCard;
  /** By worksheet id; worksheets that this edition does not have are kept too. */
  readonly worksheets: { readonly [worksheet: string]: WorksheetContent };
  /** What was asked of others, and what came in; absent when nothing ever was. */
  readonly inputs?: DossierInputs;
  /** How it was at moments that somebody laid down; absent when nobody ever did. */
  readonly versions?: DossierVersions;
}

/** Only own keys count: a file can call a worksheet 'constructor'. */
export function contentOf({ worksheets }: Dossier, worksheet: WorksheetId): WorksheetContent {
  return entryOf(worksheets, worksheet) ?? emptyWorksheet;
}

/** When anything in the dossier last changed, in ms since 1970; 0 when nothing ever did. */
export function changedAt({ card, worksheets }: Dossier): number {
  return Object.values(worksheets).reduce(
    (latest, { answers }) => Math.max(latest, latestIn(answers)),
    card.title.changedAt,
  );
}

/** Whether it holds what somebody asked of others, or what those said. */
export const hasInputs = ({ inputs }: Dossier): boolean =>
  inputs !== undefined && Object.keys(inputs.invitations).length + Object.keys(inputs.inputs).length > 0;

export function hasAnswers({ worksheets }: Dossier): boolean {
  return Object.values(worksheets).some(({ answers }) => isAnyAnswered(answers));
}

/** Whether a file of the dossier says something of this worksheet: what was emptied says nothing. */
export function isFilled({ answers, unknown }: WorksheetContent): boolean {
  return Object.keys(unknown).length > 0 || isAnyAnswered(answers);
}
