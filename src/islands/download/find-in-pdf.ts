/** Looks for personal data in what a PDF shows. A save file, which is made the most, needs nothing of this. */
import { $dossierTitle } from '../../storage/current-dossier.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { personalDataInInputs } from '../../worksheet/personal-data/personal-data-in-inputs.ts';
import { personalDataInPrint, saidIn } from '../../worksheet/personal-data/personal-data-in-print.ts';
import type { FoundPersonalData } from '../../worksheet/personal-data/personal-data-places.ts';
import { reportScope } from '../../worksheet/print/report-scope.ts';
import { shownInputs } from '../../worksheet/print/shown-inputs.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';
import type { Carried } from './carried.ts';

export async function findInPdf(
  carried: Extract<Carried, { type: 'worksheet' | 'report' }>,
): Promise<readonly FoundPersonalData[]> {
  if (carried.type === 'worksheet') return found([carried.worksheet], carried.lookup, carried.sources);
  const all = await loadWorksheets();
  const { worksheets, lookup } = reportScope(all, carried.lookup, carried.contents);
  const whole = found(worksheets, lookup, carried.sources);
  const own = carried.printed === undefined ? whole : saidIn(await carried.printed(), whole);
  if (carried.inputs === undefined) return own;
  return [...own, ...personalDataInInputs(shownInputs(carried.inputs, all), all, today())];
}

const found = (worksheets: readonly Worksheet[], lookup: Lookup, sources: Sources) =>
  personalDataInPrint(worksheets, lookup, sources, $dossierTitle.get(), today());
