import { useEffect } from 'preact/compat';
import { $versions, openStoredVersions } from '../../../storage/versions-store.ts';
import { fileContentsText as words } from '../../../text/file-contents.ts';
import { noDossierVersions, versionsIn, versionsWithout } from '../../../worksheet/saved/version.ts';
import { useStore } from '../../preact/use-store.ts';
import { $leftOut } from './left-out.ts';

/** How many versions travel along in the save file; those with a worksheet in them that is left out do not. */
export function VersionsInFile() {
  useEffect(openStoredVersions, []);
  const all = useStore($versions, { ssr: () => noDossierVersions });
  const count = versionsIn(versionsWithout(all, useStore($leftOut))).length;
  return count === 0 ? null : <p className="actions__explanation">{words.versions(count)}</p>;
}
