/** Apart from `dossier.ts`: a page with one worksheet does without. */
import { toWorksheetId, type WorksheetId } from '../../basics/ids.ts';
import type { Dossier } from './dossier.ts';
import type { WorksheetContent } from './saved-worksheet.ts';

/** Every worksheet of a dossier with its id. */
export function worksheetsIn({
  worksheets,
}: Pick<Dossier, 'worksheets'>): readonly (readonly [WorksheetId, WorksheetContent])[] {
  return Object.entries(worksheets).map(([id, content]) => [toWorksheetId(id), content]);
}
