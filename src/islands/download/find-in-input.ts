/** Looks for personal data in what a partner sends back: on that page alone. */
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { askedAlone } from '../../worksheet/input/asked-alone.ts';
import { personalDataInInput } from '../../worksheet/personal-data/personal-data-in-input.ts';
import type { FoundPersonalData } from '../../worksheet/personal-data/personal-data-places.ts';
import type { Input } from '../../worksheet/saved/input.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';

/** Places are told in the words that the questions have on that page. */
const asAsked = (worksheet: Worksheet): Worksheet => ({
  ...worksheet,
  parts: worksheet.parts.map((part) => ({ ...part, fields: part.fields.map(askedAlone) })),
});

export async function findInInput(input: Input): Promise<readonly FoundPersonalData[]> {
  const worksheets = (await loadWorksheets()).map(asAsked);
  return personalDataInInput(input, worksheets, today());
}
