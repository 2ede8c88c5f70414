/** The data in a PDF of the open dossier. */

import { toWorksheetId } from '../basics/ids.ts';
import { failed, ok, type Result } from '../basics/result.ts';
import type { Answers } from '../worksheet/answers/answers.ts';
import type { DossierInputs } from '../worksheet/saved/dossier-inputs.ts';
import { writeShownFile } from '../worksheet/saved/shown-dossier-file.ts';
import { cardOf } from './current/current-dossier.ts';
import { isNewer, startOf } from './dossier-to-file.ts';
import { answersIn } from './worksheet-sheets.ts';

/**
 * What a PDF shows as the file that goes into it. Refused when a newer version of the site wrote one of its worksheets.
 * @param today ISO date where the person is.
 * @param shown by worksheet, one that shows nothing too.
 * @param inputs what partners said, as far as it is shown.
 */
export function shownFile(
  id: string,
  today: string,
  shown: { readonly [worksheet: string]: Answers },
  inputs?: DossierInputs,
): Result<string, { readonly type: 'newer-format' }> {
  if (Object.keys(shown).some((worksheet) => isNewer(answersIn(id, toWorksheetId(worksheet)).outcome)))
    return failed({ type: 'newer-format' });
  return ok(writeShownFile(id, cardOf(id), shown, startOf(today), inputs));
}
