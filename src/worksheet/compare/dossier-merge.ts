/** Two versions of a dossier: where they differ, and both as one. What it is called, and the rest of its card, stays mine. */

import type { WorksheetId } from '../../basics/ids.ts';
import type { Answers } from '../answers/answers.ts';
import { contentOf, type Dossier } from '../saved/dossier.ts';
import { type DossierInputs, mergeDossierInputs } from '../saved/dossier-inputs.ts';
import type { WorksheetContent } from '../saved/saved-worksheet.ts';
import { type DossierVersions, mergeDossierVersions } from '../saved/version.ts';
import { worksheetsIn } from '../saved/worksheets-in.ts';
import { compareVersions } from './compare-versions.ts';
import { type Decision, mergeAsDecided } from './decisions.ts';
import { type Comparison, differenceKey, type Versions } from './versions.ts';

/** The dossier that is here, and the one that is taken in. */
export type Side = 'mine' | 'theirs';

export const twoVersions = (mine: Answers, theirs: Answers): Versions<Side> => [
  { who: 'mine', answers: mine },
  { who: 'theirs', answers: theirs },
];

/** By worksheet. A Map, since a file can call its worksheets anything. */
export type Decisions = ReadonlyMap<WorksheetId, readonly Decision<Side>[]>;

export interface ComparedWorksheet extends Comparison<Side> {
  readonly worksheet: WorksheetId;
}

export function compareDossiers(mine: Dossier, theirs: Dossier): readonly ComparedWorksheet[] {
  return worksheetsIn(theirs).map(([worksheet, { answers }]) => ({
    worksheet,
    ...compareVersions(twoVersions(contentOf(mine, worksheet).answers, answers)),
  }));
}

/** Whether each difference that there is was decided: a dossier can have changed since. */
export function isDecided(mine: Dossier, theirs: Dossier, decisions: Decisions): boolean {
  return compareDossiers(mine, theirs).every(({ worksheet, differences }) => {
    const decided = new Set(decisions.get(worksheet)?.map(({ difference }) => differenceKey(difference)));
    return differences.every((difference) => decided.has(differenceKey(difference)));
  });
}

/** @param from the line above a text of the other version that comes under one's own; '' for none. */
export function mergeContents(
  mine: WorksheetContent,
  theirs: WorksheetContent,
  decisions: readonly Decision<Side>[],
  now: number,
  from = '',
): WorksheetContent {
  const answers = mergeAsDecided(twoVersions(mine.answers, theirs.answers), decisions, now, () => from);
  const hasAllKeys = Object.keys(theirs.unknown).every((key) => Object.hasOwn(mine.unknown, key));
  if (answers === mine.answers && hasAllKeys) return mine;
  return { answers, unknown: hasAllKeys ? mine.unknown : { ...theirs.unknown, ...mine.unknown } };
}

/** All that came in, here and there: nothing of that is ever decided. */
function mergedInputs(mine: Dossier, theirs: Dossier): DossierInputs | undefined {
  if (mine.inputs === undefined || theirs.inputs === undefined) return mine.inputs ?? theirs.inputs;
  return mergeDossierInputs(mine.inputs, theirs.inputs);
}

/** All that was laid down, here and there. */
function mergedVersions(mine: Dossier, theirs: Dossier): DossierVersions | undefined {
  if (mine.versions === undefined || theirs.versions === undefined) return mine.versions ?? theirs.versions;
  return mergeDossierVersions(mine.versions, theirs.versions);
}

/** `mine` itself when nothing changes. */
export function mergeDossiers(
  mine: Dossier,
  theirs: Dossier,
  decisions: Decisions,
  now: number,
  from = '',
): Dossier {
  const changed = worksheetsIn(theirs).flatMap(([id, content]) => {
    const own = contentOf(mine, id);
    const merged = mergeContents(own, content, decisions.get(id) ?? [], now, from);
    return merged === own ? [] : [[id, merged] as const];
  });
  const inputs = mergedInputs(mine, theirs);
  const versions = mergedVersions(mine, theirs);
  if (changed.length === 0 && inputs === mine.inputs && versions === mine.versions) return mine;
  const worksheets = { ...mine.worksheets, ...Object.fromEntries(changed) };
  return { ...mine, worksheets, ...(inputs && { inputs }), ...(versions && { versions }) };
}
