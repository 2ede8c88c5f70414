/** What a person laid down of the open dossier, held against how it is now. Loaded by who asks for it. */
import { $dossier } from '../../storage/current/current-dossier.ts';
import { readDossier } from '../../storage/dossier-to-file.ts';
import { $versions, openStoredVersions } from '../../storage/versions-store.ts';
import type { Since } from '../../worksheet/compare/printed-changes.ts';
import { thenAndNow } from '../../worksheet/compare/then-and-now.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { lookupInDossier } from '../../worksheet/reading/lookup.ts';
import { versionsIn } from '../../worksheet/saved/version.ts';
import { thaw } from '../../worksheet/saved/version-text.ts';

export interface LaidDown {
  /** Those that say something else than now, the last first. */
  readonly changed: readonly Since[];
  /** What all of them say, the first of them first. */
  readonly said: readonly Lookup[];
  /** Whether one of them says all that is there now. */
  readonly isUpToDate: boolean;
}

export const nothingLaidDown: LaidDown = { changed: [], said: [], isUpToDate: false };

export async function laidDownOf(worksheets: readonly Worksheet[]): Promise<LaidDown> {
  openStoredVersions();
  const byPersons = versionsIn($versions.get()).filter(({ version }) => !version.isByItself);
  if (byPersons.length === 0) return nothingLaidDown;
  const now = readDossier($dossier.get()).dossier;
  const read = await Promise.all(
    byPersons.map(async (listed): Promise<readonly Since[]> => {
      const thawed = await thaw(listed, { worksheets });
      const { name, date } = listed.version;
      // One that is damaged is told of where all are listed.
      return thawed.ok ? [{ name, date, former: thawed.value.dossier, now }] : [];
    }),
  );
  const all = read.flat();
  const changed = all.filter(({ former }) => thenAndNow(former, now, worksheets).length > 0);
  const said = all.map(({ former }) => lookupInDossier(former)).reverse();
  return { changed, said, isUpToDate: changed.length < all.length };
}
