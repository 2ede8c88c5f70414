/** Looks for personal data in what was laid down, which a save file takes along: only where there are versions. */
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { onlyInVersion } from '../../worksheet/personal-data/personal-data-in-versions.ts';
import {
  type FoundPersonalData,
  personalDataInDossier,
} from '../../worksheet/personal-data/personal-data-places.ts';
import { type DossierVersions, versionsIn } from '../../worksheet/saved/version.ts';
import { thaw } from '../../worksheet/saved/version-text.ts';
import { today } from '../answers/today.ts';

/**
 * With what stands in none of the answers of now any more, each find once. One that is damaged cannot be read by anybody.
 * @param own what was found in the answers of now.
 */
export async function findInVersions(
  all: DossierVersions,
  own: readonly FoundPersonalData[],
  worksheets: readonly Worksheet[],
): Promise<readonly FoundPersonalData[]> {
  let found = own;
  for (const listed of versionsIn(all)) {
    const thawed = await thaw(listed, { worksheets });
    if (!thawed.ok) continue;
    const inIt = personalDataInDossier(thawed.value.dossier, worksheets, today());
    found = [...found, ...onlyInVersion(listed.version.name, inIt, found)];
  }
  return found;
}
