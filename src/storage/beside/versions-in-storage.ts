/** What was laid down of each dossier, as this tab has it; `versions-store.ts` is what islands see of it. */
import { withVersionsBeside } from '../../worksheet/saved/open-dossier-versions.ts';
import { type DossierVersions, holdsVersions } from '../../worksheet/saved/version.ts';
import { versionsKeyOf } from '../browser/storage-key.ts';
import { BesideDossier } from './beside-dossier.ts';
import { versionsItem } from './versions-format.ts';

export const keptVersions = new BesideDossier<DossierVersions>({
  keyOf: versionsKeyOf,
  format: versionsItem,
  holds: holdsVersions,
  inCard: (dossier) => withVersionsBeside(dossier).versions,
});
