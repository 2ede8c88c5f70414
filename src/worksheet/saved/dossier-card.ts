/**
 * The card of a dossier: what is known of it beside the answers. In storage it has a key of its own:
 *
 * ```json
 * { "format": "kwaliteitskompas-dossierkaart", "formatVersion": 1, "id": "eerste", "madeAt": 1790000000000,
 *   "title": { "value": "Gezond opgroeien in Oost", "changedAt": 1790000000000 }, "fileAt": 1790000500000,
 *   "file": { "holds": "c3a1…", "isSeen": true } }
 * ```
 */

import { plainText } from '../../basics/plain-text.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { mergeKeys, newest } from '../answers/merge.ts';
import type { Stamped } from '../answers/stamp.ts';
import { type Format, type FormatProblem, openFormat } from './migrations.ts';
import { isRecord, readMoment, readStamped, type UnknownKeys, unknownKeys } from './open-answers.ts';

export interface LastFile {
  /** `fingerprintOf` what it holds. */
  readonly holds: string;
  /** Whether it is known to be there: the person said so, or opened it. A site cannot see what becomes of a download. */
  readonly isSeen: boolean;
}

export interface DossierCard {
  /** '' until the person names the dossier. */
  readonly title: Stamped<string>;
  /** When the dossier was made, in ms since 1970; 0 when that is not known. */
  readonly madeAt: number;
  /** When it was last saved as a file, in ms since 1970; 0 for never. */
  readonly fileAt: number;
  /** What is known of that file; absent for one that an older version of the site made. */
  readonly file?: LastFile;
  /** Worksheets about a person that were let in beside other work, when it was offered to keep them apart. */
  readonly personalHere?: readonly string[];
  readonly unknown: UnknownKeys;
  /** What a newer version of the site wrote in a file beside the dossier itself: goes along into the next file. */
  readonly beside: UnknownKeys;
}

export const noCard: DossierCard = Object.freeze({
  title: { value: '', changedAt: 0 },
  madeAt: 0,
  fileAt: 0,
  unknown: {},
  beside: {},
});

export const cardFormat: Format = { name: 'kwaliteitskompas-dossierkaart', version: 1, migrations: [] };

/** In characters; what is longer is cut off. */
export const longestTitle = 120;

/**
 * As a title can be: one line, not too long, and without control characters and those that turn the direction of the
 * sentence that it is put in (Unicode, UAX #9, 2.1 to 2.5). Marks of one letter stay: they are spelling.
 */
export function tidyTitle(typed: string): string {
  // First what is not seen: a sign behind it stands at the beginning of its line then.
  const visible = typed.replace(/(?![\s\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
  const characters = Array.from(plainText(visible).replace(/\s+/g, ' ').trim());
  return characters.slice(0, longestTitle).join('').trimEnd();
}

export function saveCard(
  id: string,
  { title, madeAt, fileAt, file, personalHere, unknown, beside }: DossierCard,
): string {
  const { name: format, version: formatVersion } = cardFormat;
  const kept = Object.keys(beside).length === 0 ? {} : { beside };
  return JSON.stringify({
    ...unknown,
    ...kept,
    format,
    formatVersion,
    id,
    title,
    madeAt,
    fileAt,
    file,
    personalHere,
  });
}

export function openCard(text: string): Result<DossierCard, FormatProblem> {
  const opened = openFormat(text, cardFormat);
  if (!opened.ok) return opened;
  const card = readCard(opened.value, ['format', 'formatVersion', 'id']);
  return card === undefined ? failed({ type: 'other-format' }) : ok(card);
}

/**
 * The card in JSON that is not trusted. `known` are the keys that stand beside it and are not the card's; no moment is later
 * than `latest`.
 */
export function readCard(
  json: Record<string, unknown>,
  known: readonly string[],
  latest?: number,
): DossierCard | undefined {
  const title = readStamped(
    json['title'],
    (value) => (typeof value === 'string' ? value : undefined),
    latest,
  );
  const madeAt = readMoment(json['madeAt'], latest);
  const fileAt = readMoment(json['fileAt'] ?? 0, latest);
  const beside = json['beside'];
  const unknown = unknownKeys(json, [
    ...known,
    'title',
    'madeAt',
    'fileAt',
    'file',
    'personalHere',
    'beside',
  ]);
  const unknownBeside = isRecord(beside) ? unknownKeys(beside, []) : {};
  if (title === undefined || madeAt === undefined || fileAt === undefined) return undefined;
  if (unknown === undefined || unknownBeside === undefined) return undefined;
  return {
    title: { ...title, value: tidyTitle(title.value) },
    madeAt,
    fileAt,
    ...readLastFile(json['file']),
    ...readPersonal(json['personalHere']),
    unknown,
    beside: unknownBeside,
  };
}

function readLastFile(json: unknown): { readonly file?: LastFile } {
  if (!isRecord(json) || typeof json['holds'] !== 'string') return {};
  return { file: { holds: json['holds'], isSeen: json['isSeen'] === true } };
}

function readPersonal(json: unknown): { readonly personalHere?: readonly string[] } {
  const ids = Array.isArray(json) ? json.filter((id) => typeof id === 'string') : [];
  return ids.length === 0 ? {} : { personalHere: ids };
}

/** The newest title, the earliest making, the latest file. `mine` itself when `theirs` holds nothing new. */
export function mergeCards(mine: DossierCard, theirs: DossierCard): DossierCard {
  const title = newest(mine.title, theirs.title);
  const madeAt = Math.min(mine.madeAt || theirs.madeAt, theirs.madeAt || mine.madeAt);
  const { fileAt, file } = isLaterFile(theirs, mine) ? theirs : mine;
  const unknown = mergeKeys(mine.unknown, theirs.unknown);
  const beside = mergeKeys(mine.beside, theirs.beside);
  const here = together(mine.personalHere, theirs.personalHere);
  const isSame =
    here === mine.personalHere &&
    title === mine.title &&
    madeAt === mine.madeAt &&
    !isLaterFile(theirs, mine);
  const isMine = isSame && unknown === mine.unknown && beside === mine.beside;
  return isMine
    ? mine
    : { title, madeAt, fileAt, ...(file && { file }), ...(here && { personalHere: here }), unknown, beside };
}

/** Both, each id once; `mine` itself when `theirs` has no more. */
function together(mine: readonly string[] | undefined, theirs: readonly string[] | undefined) {
  const more = (theirs ?? []).filter((id) => !mine?.includes(id));
  return more.length === 0 ? mine : [...(mine ?? []), ...more].sort();
}

/** Of two of the same moment the one that is known to be there; else arbitrary, but everywhere the same one. */
function isLaterFile(one: DossierCard, other: DossierCard): boolean {
  const known = ({ file }: DossierCard) => (file === undefined ? '' : `${file.holds} ${file.isSeen}`);
  return one.fileAt === other.fileAt ? known(one) > known(other) : one.fileAt > other.fileAt;
}
