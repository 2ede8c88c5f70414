/** Reads the versions of a dossier: from storage, and from a file that is not trusted. What is in one is read on use: `version-text.ts`. */
import { isDate } from '../../basics/iso-date.ts';
import { ok, type Result } from '../../basics/result.ts';
import type { Dossier } from './dossier.ts';
import { isDossierId } from './dossier-id.ts';
import { type FormatProblem, openFormat } from './migrations.ts';
import { Damage, isRecord, readMoment, readStamped, unknownKeys } from './open-answers.ts';
import { tidyName, tidyText } from './tidy-text.ts';
import {
  type DossierVersions,
  dossierVersionsFormat,
  holdsVersions,
  type KeptVersion,
  mergeDossierVersions,
  noDossierVersions,
  type Version,
  versionKey,
} from './version.ts';

export interface OpenedDossierVersions {
  readonly versions: DossierVersions;
  /** Places of what could not be read and is left out. */
  readonly broken: readonly string[];
}

export function openDossierVersions(text: string): Result<OpenedDossierVersions, FormatProblem> {
  const opened = openFormat(text, dossierVersionsFormat);
  if (!opened.ok) return opened;
  const damage = new Damage();
  return ok({ versions: readDossierVersions(opened.value, damage), broken: damage.places });
}

/** More than any dossier has; what a hostile file has more of is left out. */
const mostKept = 500;

/** UTF-16 units of the text of one version: some 4 MB of compressed answers. */
const longestPacked = 2_000_000;

/** In characters. */
export const longestRemark = 1000;

/** What a version from elsewhere is held against. */
interface VersionCheck {
  /** In ms since 1970: nothing was removed later than that. */
  readonly now: number;
}

/**
 * In JSON that is not trusted. What cannot be read is left out and told, so that one damaged version never takes others with it.
 * @param check none for what this browser wrote itself: there one whose text was damaged stays, to be seen and removed.
 */
export function readDossierVersions(json: unknown, damage: Damage, check?: VersionCheck): DossierVersions {
  const unknown = isRecord(json) ? unknownKeys(json, ['format', 'formatVersion', 'versions']) : undefined;
  if (!isRecord(json) || unknown === undefined) {
    damage.add('versions');
    return noDossierVersions;
  }
  const content = isRecord(json['versions']) ? Object.entries(json['versions']) : [];
  for (const [key] of content.slice(mostKept)) damage.add(`versions.${key}`);
  const versions = content.slice(0, mostKept).flatMap(([key, kept]): readonly [string, KeptVersion][] => {
    const read = /^[0-9a-f]{32}$/.test(key) ? readKept(kept, check) : undefined;
    const isOurs =
      check === undefined ||
      read?.version === undefined ||
      (versionKey(read.version) === key && isTidy(read.version));
    if (read !== undefined && isOurs) return [[key, read]];
    damage.add(`versions.${key}`);
    return [];
  });
  return { versions: Object.fromEntries(versions), unknown };
}

/** Whether its words are as this site would have written them. */
const isTidy = ({ name, by, remark }: Version) =>
  tidyName(name) === name && tidyName(by) === by && tidyText(remark, longestRemark) === remark;

function readKept(json: unknown, check: VersionCheck | undefined): KeptVersion | undefined {
  if (!isRecord(json)) return undefined;
  const removed = readStamped(
    json['removed'],
    (value) => (typeof value === 'boolean' ? value : undefined),
    check?.now,
  );
  if (removed === undefined) return undefined;
  if (removed.value) return { removed };
  const version = readVersion(json['version']);
  return version && { removed, version };
}

const known = ['name', 'date', 'madeAt', 'by', 'remark', 'isByItself', 'worksheets', 'packed'];

function readVersion(json: unknown): Version | undefined {
  if (!isRecord(json)) return undefined;
  const { name, date, by, remark, isByItself, worksheets, packed } = json;
  const madeAt = readMoment(json['madeAt']);
  const unknown = unknownKeys(json, known);
  if (!isText(name) || !isText(date) || !isText(by) || !isText(remark) || !isText(packed)) return undefined;
  if (!isDate(date) || madeAt === undefined || unknown === undefined || typeof isByItself !== 'boolean')
    return undefined;
  if (!isIds(worksheets) || packed.length > longestPacked) return undefined;
  return { name, date, madeAt, by, remark, isByItself, worksheets, packed, unknown };
}

const isText = (json: unknown): json is string => typeof json === 'string';

const isIds = (json: unknown): json is readonly string[] =>
  Array.isArray(json) && json.every((id) => isText(id) && isDossierId(id));

/**
 * The dossier with what an older version of the site kept of `versions` as a key it did not know (`DossierCard.beside`): that
 * happens to a file that was opened there first.
 */
export function withVersionsBeside(dossier: Dossier): Dossier {
  const { versions: kept, ...beside } = dossier.card.beside;
  if (kept === undefined) return dossier;
  // That site did not check them either.
  const found = readDossierVersions(kept, new Damage(), { now: Number.MAX_SAFE_INTEGER });
  const versions = mergeDossierVersions(dossier.versions ?? noDossierVersions, found);
  return { ...dossier, card: { ...dossier.card, beside }, ...(holdsVersions(versions) && { versions }) };
}
