import { missingVoices, whoSaysWhat } from '../../worksheet/input/who-says-what.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { AskableWorksheet } from '../../worksheet/saved/asked-fields.ts';
import type { DossierInputs } from '../../worksheet/saved/dossier-inputs.ts';
import { loadCoach } from './load-coach.ts';

/** The names of voices that are wanted and that nobody speaks with; none where the words for it cannot be loaded. */
export async function loadMissingVoices(
  inputs: DossierInputs,
  worksheets: readonly AskableWorksheet[],
  lookup: Lookup,
): Promise<readonly string[]> {
  try {
    const { voices, mentions } = await loadCoach();
    const overview = whoSaysWhat(worksheets, inputs, lookup);
    return missingVoices(overview, voices, mentions).map(({ name }) => name);
  } catch {
    return [];
  }
}
