import { type ComponentType, useEffect, useState } from 'preact/compat';
import { $hasVersions, followVersions } from '../../../storage/beside/versions-there.ts';
import { $filledWorksheets, followFilledWorksheets } from '../../../storage/filled-worksheets.ts';
import type { ListedInFile } from '../../answers/worksheet-on-page.ts';
import { useStore } from '../../preact/use-store.ts';
import { FileContents } from './FileContents.tsx';

/** Follows what is filled in and laid down, here and in other tabs. */
export function LiveFileContents({ worksheets }: { readonly worksheets: readonly ListedInFile[] }) {
  useEffect(followFilledWorksheets, []);
  useEffect(followVersions, []);
  const hasVersions = useStore($hasVersions);
  const [Versions, setVersions] = useState<ComponentType>();
  // Few dossiers have any.
  useEffect(() => {
    if (!hasVersions) return;
    void import('./VersionsInFile.tsx').then(
      ({ VersionsInFile }) => setVersions(() => VersionsInFile),
      () => undefined,
    );
  }, [hasVersions]);
  return (
    <>
      <FileContents filled={useStore($filledWorksheets)} worksheets={worksheets} />
      {Versions && <Versions />}
    </>
  );
}
