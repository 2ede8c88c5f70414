import { useEffect, useState } from 'preact/compat';
import type { Result } from '../../basics/result.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { OpenedSaveFile } from '../../worksheet/saved/open-dossier-file.ts';
import type { ListedVersion } from '../../worksheet/saved/version.ts';
import { thaw, type VersionProblem } from '../../worksheet/saved/version-text.ts';

export type Thawed = Result<OpenedSaveFile, VersionProblem>;

/** What is in each version, by key: one after the other, and each once, since none ever changes. */
export function useThawed(
  versions: readonly ListedVersion[],
  worksheets: readonly Worksheet[] | undefined,
): ReadonlyMap<string, Thawed> {
  const [known, setKnown] = useState<ReadonlyMap<string, Thawed>>(new Map());
  const next = worksheets && versions.find(({ key }) => !known.has(key));
  useEffect(() => {
    if (next === undefined || worksheets === undefined) return undefined;
    let isCurrent = true;
    void thaw(next, { worksheets }).then((outcome) => {
      if (isCurrent) setKnown((before) => new Map(before).set(next.key, outcome));
    });
    return () => {
      isCurrent = false;
    };
  }, [next, worksheets]);
  return known;
}
