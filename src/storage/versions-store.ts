/** What was laid down of the dossier that is open in this tab: what islands subscribe to, and call. */
import { failed, ok, type Result } from '../basics/result.ts';
import { type Dossier, hasAnswers, hasInputs } from '../worksheet/saved/dossier.ts';
import {
  type DossierVersions,
  type ListedVersion,
  noDossierVersions,
  saveDossierVersions,
  versionKey,
  withoutVersion,
  withVersion,
  withVersionBack,
} from '../worksheet/saved/version.ts';
import { freeze, type VersionWords } from '../worksheet/saved/version-text.ts';
import { besideOpenDossier } from './beside/beside-open-dossier.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import { lookForVersions } from './beside/versions-there.ts';
import { $dossier } from './current/current-dossier.ts';
import { roomForCharacters } from './current/room.ts';
import type { SaveProblem } from './current/save-status.ts';
import { isNewer, readDossier } from './dossier-to-file.ts';

export const { $content: $versions, open: openStoredVersions } = besideOpenDossier(
  keptVersions,
  noDossierVersions,
);

export type LayDownProblem = SaveProblem | { readonly type: 'nothing-there' };

/**
 * Lays down a dossier as it is now. All of it is stored, or nothing: where there is no room, nothing that was laid down before
 * is lost, and nothing half is left.
 */
export async function layDown(
  dossier: string,
  words: VersionWords,
  isByItself = false,
): Promise<Result<ListedVersion, LayDownProblem>> {
  const { dossier: present, outcome } = readDossier(dossier);
  if (isNewer(outcome)) return failed({ type: 'newer-format' });
  if (!isWorthIt(present)) return failed({ type: 'nothing-there' });
  const version = await freeze(present, words, Date.now(), isByItself);
  const listed = { key: versionKey(version), version };
  const kept = keep(dossier, (all, now) => withVersion(all, version, now));
  if (!kept.ok) {
    keptVersions.change(dossier, (all, now) => withoutVersion(all, listed.key, now));
    return kept;
  }
  lookForVersions();
  return ok(listed);
}

const isWorthIt = (dossier: Dossier) => hasAnswers(dossier) || hasInputs(dossier);

/** Looks for room first: what was stored and then withdrawn may already have reached another tab. */
function keep(
  dossier: string,
  change: (all: DossierVersions, now: number) => DossierVersions,
): Result<undefined, SaveProblem> {
  const { content } = keptVersions.of(dossier);
  const sizeOf = (all: DossierVersions) => saveDossierVersions(all).length;
  const room = roomForCharacters(Math.max(0, sizeOf(change(content, Date.now())) - sizeOf(content)));
  return room.ok ? keptVersions.change(dossier, change) : room;
}

/** Takes one away from the open dossier. */
export function removeVersion({ key }: ListedVersion): Result<undefined, SaveProblem> {
  return keptVersions.change($dossier.get(), (all, now) => withoutVersion(all, key, now));
}

/** Puts one back that was taken away. */
export function putVersionBack(listed: ListedVersion): Result<undefined, SaveProblem> {
  return keep($dossier.get(), (all, now) => withVersionBack(all, listed, now));
}
