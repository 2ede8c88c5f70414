/** Looks for personal data in what a PDF shows. A save file, which is made the most, needs nothing of this. */
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { personalDataInInputs } from '../../worksheet/personal-data/personal-data-in-inputs.ts';
import { personalDataInPrint, saidIn } from '../../worksheet/personal-data/personal-data-in-print.ts';
import { onlyInVersion } from '../../worksheet/personal-data/personal-data-in-versions.ts';
import type { FoundPersonalData } from '../../worksheet/personal-data/personal-data-places.ts';
import { reportScope } from '../../worksheet/print/report-scope.ts';
import { shownInputs } from '../../worksheet/print/shown-inputs.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { lookupInDossier } from '../../worksheet/reading/lookup.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';
import type { Carried } from './carried.ts';

export async function findInPdf(
  carried: Extract<Carried, { type: 'worksheet' | 'report' }>,
): Promise<readonly FoundPersonalData[]> {
  if (carried.type === 'worksheet') return found([carried.worksheet], carried.lookup, carried.sources);
  const site = await loadWorksheets();
  const { worksheets, lookup } = reportScope(site, carried.lookup, carried.contents);
  const whole = found(worksheets, lookup, carried.sources);
  const all = [...whole, ...foundOfThen(carried, worksheets, whole)];
  const own = carried.printed === undefined ? all : saidIn(await carried.printed(), all);
  if (carried.inputs === undefined) return own;
  return [...own, ...personalDataInInputs(shownInputs(carried.inputs, site), site, today())];
}

/** Of what changed a report says what stood there then. */
function foundOfThen(
  { since, sources }: Extract<Carried, { type: 'report' }>,
  worksheets: readonly Worksheet[],
  own: readonly FoundPersonalData[],
): readonly FoundPersonalData[] {
  if (since === undefined) return [];
  const { former, name } = since;
  const then = lookupInDossier(former);
  return onlyInVersion(name, personalDataInPrint(worksheets, then, sources, '', today()), own);
}

const found = (worksheets: readonly Worksheet[], lookup: Lookup, sources: Sources) =>
  personalDataInPrint(worksheets, lookup, sources, $dossierTitle.get(), today());
