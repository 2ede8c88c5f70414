/**
 * What is in a version: a dossier as the text of its save file, compressed (RFC 1950) and packed for storage. Freezing and thawing
 * give back every answer with its moments; what is thawed is trusted as little as a file is: it may come out of one.
 */
import { deflate } from '../../basics/deflate.ts';
import { inflate } from '../../basics/inflate.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { packUnits, unpackUnits } from '../packed/packed-units.ts';
import { changedAt, type Dossier, isFilled } from './dossier.ts';
import { largestSaveFile, writeSaveFile } from './dossier-file-format.ts';
import {
  type FileCheck,
  type OpenedSaveFile,
  openSaveFile,
  type SaveFileProblem,
} from './open-dossier-file.ts';
import { longestRemark } from './open-dossier-versions.ts';
import { tidyName, tidyText } from './tidy-text.ts';
import { type ListedVersion, type Version, versionKey } from './version.ts';
import { worksheetsIn } from './worksheets-in.ts';

/** What a person says of a version. */
export interface VersionWords {
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  readonly by: string;
  readonly remark: string;
}

/** The dossier as it is, without the versions that it has already. */
export async function freeze(
  dossier: Dossier,
  { name, date, by, remark }: VersionWords,
  now: number,
  isByItself = false,
): Promise<Version> {
  const { versions: _, ...present } = dossier;
  const text = writeSaveFile({ savedAt: Math.max(now, changedAt(dossier)), dossier: present });
  const filled = worksheetsIn(dossier).flatMap(([id, content]) => (isFilled(content) ? [id] : []));
  return {
    name: tidyName(name),
    date,
    madeAt: now,
    by: tidyName(by),
    remark: tidyText(remark, longestRemark),
    isByItself,
    worksheets: filled.sort(),
    packed: packUnits(await deflate(text)),
    unknown: {},
  };
}

export type VersionProblem = { readonly type: 'damaged' } | SaveFileProblem;

/** Its save file, as bytes. */
export async function thawedBytes({
  key,
  version,
}: ListedVersion): Promise<Result<Uint8Array<ArrayBuffer>, VersionProblem>> {
  if (versionKey(version) !== key) return failed({ type: 'damaged' });
  const packed = unpackUnits(version.packed);
  if (!packed.ok) return failed({ type: 'damaged' });
  const bytes = await inflate(packed.value, largestSaveFile);
  if (bytes.ok) return ok(bytes.value);
  return failed({ type: bytes.problem });
}

/** @param check what an answer may be, in this edition. */
export async function thaw(
  listed: ListedVersion,
  check: Pick<FileCheck, 'worksheets'>,
): Promise<Result<OpenedSaveFile, VersionProblem>> {
  const bytes = await thawedBytes(listed);
  return bytes.ok ? openSaveFile(bytes.value, { ...check, now: Number.MAX_SAFE_INTEGER }) : bytes;
}
