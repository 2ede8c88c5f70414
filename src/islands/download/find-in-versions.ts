/** Looks for personal data in what was laid down, which a save file takes along: only where there are versions. */
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import {
  type FoundPersonalData,
  onlyInVersion,
  personalDataInDossier,
} from '../../worksheet/personal-data/personal-data-places.ts';
import { type DossierVersions, versionsIn } from '../../worksheet/saved/version.ts';
import { thaw } from '../../worksheet/saved/version-text.ts';
import { today } from '../answers/today.ts';

/**
 * What stands in none of the answers of now any more, each find once. One that is damaged cannot be read by anybody.
 * @param own what was found in those.
 */
export async function findInVersions(
  all: DossierVersions,
  own: readonly FoundPersonalData[],
  worksheets: readonly Worksheet[],
): Promise<readonly FoundPersonalData[]> {
  let found: readonly FoundPersonalData[] = [];
  for (const listed of versionsIn(all)) {
    const thawed = await thaw(listed, { worksheets });
    if (!thawed.ok) continue;
    const inIt = personalDataInDossier(thawed.value.dossier, worksheets, today());
    found = [...found, ...onlyInVersion(listed.version.name, inIt, [...own, ...found])];
  }
  return found;
}
