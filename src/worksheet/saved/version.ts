/**
 * A version that was laid down: the whole dossier frozen at a moment, as the text of its save file (`version-text.ts`), with what it
 * is called, by whom and why. Versions are part of the dossier: in storage all of them lie under one key, so that the list and what
 * stands in it are written together or not at all; in the dossier's file they stand under `versions` (an older site keeps that as a
 * key it does not know).
 *
 * ```json
 * { "format": "kwaliteitskompas-versies", "formatVersion": 1,
 *   "versions": { "9c41…": { "removed": { "value": false, "changedAt": 0 }, "version": { "name": "Vastgesteld in het college",
 *     "date": "2026-12-01", "madeAt": 1790000000000, "by": "Werkgroep", "remark": "", "isByItself": false,
 *     "worksheets": ["wb-1b"], "packed": "㐂㕘…" } } } }
 * ```
 *
 * No version ever changes. Its key follows from all that it says, so one whose text was damaged is known for what it is, and the
 * same one in two tabs or in a file is one. One that a person removes leaves a mark, and no text: otherwise the next merge would
 * bring it back.
 */
import { entryOf } from '../../basics/entry-of.ts';
import { fingerprint } from '../../basics/fingerprint.ts';
import { mergeKeys, mergeMaps, newest } from '../answers/merge.ts';
import { type Stamped, stampAfter } from '../answers/stamp.ts';
import type { Format } from './migrations.ts';
import type { UnknownKeys } from './open-answers.ts';

export interface Version {
  readonly name: string;
  /** ISO date of what it is the version of: a meeting, a decision. */
  readonly date: string;
  /** In ms since 1970. */
  readonly madeAt: number;
  /** '' when nobody said so. */
  readonly by: string;
  readonly remark: string;
  /** Made before a merge or before something was brought back; only the last few of these are kept. */
  readonly isByItself: boolean;
  /** Ids of the worksheets that say something in it. */
  readonly worksheets: readonly string[];
  /** See `version-text.ts`. */
  readonly packed: string;
  readonly unknown: UnknownKeys;
}

export type KeptVersion =
  | { readonly removed: Stamped<boolean>; readonly version: Version }
  | { readonly removed: Stamped<boolean>; readonly version?: never };

export interface DossierVersions {
  /** By `versionKey`. */
  readonly versions: { readonly [key: string]: KeptVersion };
  readonly unknown: UnknownKeys;
}

export const dossierVersionsFormat: Format = { name: 'kwaliteitskompas-versies', version: 1, migrations: [] };

export const noDossierVersions: DossierVersions = Object.freeze({ versions: {}, unknown: {} });

/** How many of those made by themselves are kept. */
export const mostByThemselves = 5;

const there: Stamped<boolean> = { value: false, changedAt: 0 };

export function versionKey({
  name,
  date,
  madeAt,
  by,
  remark,
  isByItself,
  worksheets,
  packed,
}: Version): string {
  return fingerprint(JSON.stringify([name, date, madeAt, by, remark, isByItself, worksheets, packed]));
}

/** A version as it stands in a list. */
export interface ListedVersion {
  readonly key: string;
  readonly version: Version;
}

/** Those that are there, the last that was made first. */
export const versionsIn = ({ versions }: DossierVersions): readonly ListedVersion[] =>
  Object.entries(versions)
    .flatMap(([key, { version }]) => (version === undefined ? [] : [{ key, version }]))
    .sort((a, b) => b.version.madeAt - a.version.madeAt || (a.key < b.key ? -1 : 1));

/** The last that a person laid down; `undefined` when nobody did. */
export const lastLaidDown = (all: DossierVersions): ListedVersion | undefined =>
  versionsIn(all).find(({ version }) => !version.isByItself);

/** Whether a file of the dossier has to hold anything of it. */
export const holdsVersions = ({ versions, unknown }: DossierVersions): boolean =>
  Object.keys(versions).length + Object.keys(unknown).length > 0;

/** With one more, also when it was removed before; of those made by themselves only the last few stay. */
export function withVersion(all: DossierVersions, version: Version, now: number): DossierVersions {
  const key = versionKey(version);
  const added = withVersionBack(all, { key, version }, now);
  if (added === all || !version.isByItself) return added;
  return versionsIn(added)
    .filter((one) => one.version.isByItself && one.key !== key)
    .slice(mostByThemselves - 1)
    .reduce((fewer, one) => withoutVersion(fewer, one.key, now), added);
}

/** Without the text of a version. Undoing is `withVersionBack`. */
export function withoutVersion(all: DossierVersions, key: string, now: number): DossierVersions {
  const known = entryOf(all.versions, key);
  if (known?.version === undefined) return all;
  const removed = { value: true, changedAt: stampAfter(known.removed, now) };
  return { ...all, versions: { ...all.versions, [key]: { removed } } };
}

/** Puts back one that was removed, under the key that it had: that of a damaged one does not follow from it any more. */
export function withVersionBack(
  all: DossierVersions,
  { key, version }: ListedVersion,
  now: number,
): DossierVersions {
  const known = entryOf(all.versions, key);
  if (known?.version !== undefined) return all;
  const removed = known === undefined ? there : { value: false, changedAt: stampAfter(known.removed, now) };
  return { ...all, versions: { ...all.versions, [key]: { removed, version } } };
}

/** `mine` itself when `theirs` holds nothing new. */
export function mergeDossierVersions(mine: DossierVersions, theirs: DossierVersions): DossierVersions {
  if (mine === theirs) return mine;
  const versions = mergeMaps(mine.versions, theirs.versions, mergeKept);
  const unknown = mergeKeys(mine.unknown, theirs.unknown);
  return versions === mine.versions && unknown === mine.unknown ? mine : { versions, unknown };
}

/** What a person did last. Texts under one key differ only where one was damaged: any of them, everywhere the same one. */
function mergeKept(mine: KeptVersion, theirs: KeptVersion): KeptVersion {
  const removed = newest(mine.removed, theirs.removed);
  if (removed.value) return removed === mine.removed ? mine : theirs;
  const said = ({ version }: KeptVersion) => (version === undefined ? '' : JSON.stringify(version));
  const best = said(mine) >= said(theirs) ? mine : theirs;
  if (best.version === undefined) return mine;
  return removed === best.removed || (best === mine && removed.changedAt === mine.removed.changedAt)
    ? best
    : { removed, version: best.version };
}

/** Without what came between two states of it, as far as nobody did the same since: undoing a merge. */
export function withoutAddedVersions(
  present: DossierVersions,
  before: DossierVersions,
  after: DossierVersions,
  now: number,
): DossierVersions {
  return versionsIn(after)
    .filter(({ key }) => entryOf(before.versions, key)?.version === undefined)
    .reduce((all, { key }) => withoutVersion(all, key, now), present);
}

/** Those that hold none of these worksheets: what is left out of a file does not travel along in an older version of it. */
export function versionsWithout(all: DossierVersions, worksheets: readonly string[]): DossierVersions {
  if (worksheets.length === 0) return all;
  const versions = Object.entries(all.versions).filter(
    ([, { version }]) => !version?.worksheets.some((id) => worksheets.includes(id)),
  );
  return { ...all, versions: Object.fromEntries(versions) };
}

export function saveDossierVersions(all: DossierVersions): string {
  const { name: format, version: formatVersion } = dossierVersionsFormat;
  return JSON.stringify({ format, formatVersion, ...dossierVersionsJson(all) });
}

/** As it stands in the file of a dossier too. */
export function dossierVersionsJson({ versions, unknown }: DossierVersions): Record<string, unknown> {
  return {
    ...unknown,
    versions: Object.fromEntries(
      Object.entries(versions).map(([key, { removed, version }]) => [
        key,
        version === undefined
          ? { removed }
          : { removed, version: { ...version.unknown, ...version, unknown: undefined } },
      ]),
    ),
  };
}
