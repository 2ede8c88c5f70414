/** A change of several worksheets of a dossier at once: all of them, or none. */

import type { WorksheetId } from '../basics/ids.ts';
import { ok, type Result } from '../basics/result.ts';
import { record } from '../worksheet/answers/history.ts';
import { type MadeChange, undoChange } from '../worksheet/answers/undo.ts';
import { saveWorksheet, type WorksheetContent } from '../worksheet/saved/saved-worksheet.ts';
import type { SaveProblem } from './browser/item-format.ts';
import { $dossier } from './current/current-dossier.ts';
import { roomForCharacters } from './current/room.ts';
import { afterStoring, sheetOf } from './worksheet-sheets.ts';

type ContentChange = (content: WorksheetContent) => WorksheetContent;

/**
 * Each worksheet's change can be taken back by itself as well. When one of them cannot be stored, every worksheet says again
 * what it said. Where a browser stores nothing at all there is nothing to be half of: there the change holds for this page.
 */
export function changeSheets(
  dossier: string,
  changes: ReadonlyMap<WorksheetId, ContentChange>,
): Result<undefined, SaveProblem> {
  const sheets = [...changes].map(([worksheet, change]) => ({
    worksheet,
    change,
    ...sheetOf(dossier, worksheet),
  }));
  const growth = sheets.reduce((total, { worksheet, change, item }) => {
    const sizeOf = ({ answers, unknown }: WorksheetContent) =>
      saveWorksheet(worksheet, answers, unknown).length;
    const before = item.$content.get();
    return total + Math.max(0, sizeOf(change(before)) - sizeOf(before));
  }, 0);
  const room = roomForCharacters(growth);
  if (!room.ok && room.problem.type === 'full') return room;

  const now = Date.now();
  const made: (MadeChange & (typeof sheets)[number])[] = [];
  for (const sheet of sheets) {
    const { before, after, outcome } = sheet.item.change(sheet.change);
    if (!outcome.ok && outcome.problem.type !== 'unavailable') {
      sheet.item.$content.set(before);
      for (const done of made)
        done.item.change((content) => ({
          ...content,
          answers: undoChange(content.answers, done.before, done.after, now),
        }));
      return outcome;
    }
    made.push({ ...sheet, before: before.answers, after: after.answers });
  }
  for (const { worksheet, item, $history, before, after } of made) {
    $history.set(record($history.get(), { before, after }, now, false));
    if (dossier === $dossier.get()) afterStoring(worksheet, item.sync());
  }
  return ok(undefined);
}
