/** Looks for personal data in what a partner sends back: on that page alone. */
import { personalDataInInput } from '../../worksheet/personal-data/personal-data-in-input.ts';
import type { FoundPersonalData } from '../../worksheet/personal-data/personal-data-places.ts';
import type { Input } from '../../worksheet/saved/input.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';

export async function findInInput(input: Input): Promise<readonly FoundPersonalData[]> {
  return personalDataInInput(input, await loadWorksheets(), today());
}
