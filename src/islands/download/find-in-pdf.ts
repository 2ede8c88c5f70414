/** Looks for personal data in what a PDF shows. A save file, which is made the most, needs nothing of this. */
import { $dossierTitle } from '../../storage/current-dossier.ts';
import { personalDataInPrint } from '../../worksheet/personal-data/personal-data-in-print.ts';
import type { FoundPersonalData } from '../../worksheet/personal-data/personal-data-places.ts';
import { reportScope } from '../../worksheet/print/report-scope.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';
import type { Carried } from './carried.ts';

export async function findInPdf(
  carried: Extract<Carried, { type: 'worksheet' | 'report' }>,
): Promise<readonly FoundPersonalData[]> {
  const { worksheets, lookup } =
    carried.type === 'report'
      ? reportScope(await loadWorksheets(), carried.lookup, carried.asked)
      : { worksheets: [carried.worksheet], lookup: carried.lookup };
  return personalDataInPrint(worksheets, lookup, carried.sources, $dossierTitle.get(), today());
}
