/** How what was laid down of a dossier is read, written and merged in storage. */
import { failed, ok } from '../../basics/result.ts';
import { openDossierVersions } from '../../worksheet/saved/open-dossier-versions.ts';
import {
  type DossierVersions,
  mergeDossierVersions,
  noDossierVersions,
  saveDossierVersions,
} from '../../worksheet/saved/version.ts';
import type { ItemFormat } from '../browser/item-format.ts';

export const versionsItem: ItemFormat<DossierVersions> = {
  empty: noDossierVersions,
  open: (text) => {
    const opened = openDossierVersions(text);
    if (!opened.ok) return failed(opened.problem.type === 'newer-format' ? 'newer' : 'unreadable');
    return ok({ content: opened.value.versions, isWhole: opened.value.broken.length === 0 });
  },
  save: saveDossierVersions,
  merge: mergeDossierVersions,
};
