/**
 * Opens a file that may be any file at all: its size, its encoding, its depth, its number of rows and every value in it are
 * checked, and only what has the shape of an answer comes through. Each failure is a value of its own. The same rules as
 * for text in storage hold for what is unknown, damaged, older or newer: see `saved-worksheet.ts`.
 */

import { failed, ok, type Result } from '../../basics/result.ts';
import type { Answer, Answers } from '../answers/answers.ts';
import { placeKey } from '../answers/place.ts';
import { registers, rowsThatAreThere } from '../answers/walk.ts';
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { allowedAnswer } from './allowed-answer.ts';
import type { Dossier } from './dossier.ts';
import { readCard } from './dossier-card.ts';
import { largestSaveFile, type SaveFile, saveFileFormat } from './dossier-file-format.ts';
import { isDossierId } from './dossier-id.ts';
import { holdsInputs } from './dossier-inputs.ts';
import { openFormat, upToDate, type VersionProblem } from './migrations.ts';
import { Damage, isRecord, openAnswers, type Reading, readMoment, unknownKeys } from './open-answers.ts';
import { readDossierInputs } from './open-dossier-inputs.ts';
import { readDossierVersions } from './open-dossier-versions.ts';
import type { WorksheetContent } from './saved-worksheet.ts';
import { holdsVersions } from './version.ts';

/** Rows that are shown in one worksheet, rows in rows too: what a page can draw while somebody waits. */
export const mostRows = 3000;

/** Rows of one question, removed ones too. */
const mostRowsKept = 20_000;

/** Worksheets beside those of this edition. */
export const mostUnknownWorksheets = 50;

/** UTF-16 units of one text. */
export const longestText = 1_000_000;

export interface OpenedSaveFile extends SaveFile {
  /** Places of what could not be read and is left out. */
  readonly broken: readonly string[];
  /** How many more there are than are named in `broken`. */
  readonly unnamed?: number;
}

/** What a file from elsewhere is held against. */
export interface FileCheck {
  readonly worksheets: readonly Pick<Worksheet, 'id' | 'parts' | 'personal'>[];
  /** In ms since 1970: no file was saved later, and nothing in it changed later than that. */
  readonly now: number;
}

export type SaveFileProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'too-large' }
  /** No UTF-8: saved again by another program, or no text at all. */
  | { readonly type: 'other-encoding' }
  | { readonly type: 'not-ours' }
  /** Begins as a file of ours and stops halfway. */
  | { readonly type: 'cut-off' }
  | { readonly type: 'newer-format'; readonly formatVersion: number }
  | { readonly type: 'too-many-rows' }
  /** Ours by name, and no dossier to be found in it. */
  | { readonly type: 'no-dossier' };

/** Without `check` the file is one that this tab wrote itself: what is in it is as it was. */
export function openSaveFile(bytes: Uint8Array, check?: FileCheck): Result<OpenedSaveFile, SaveFileProblem> {
  if (bytes.length === 0) return failed({ type: 'empty' });
  if (bytes.length > largestSaveFile) return failed({ type: 'too-large' });
  const text = decode(bytes);
  return text === undefined ? failed({ type: 'other-encoding' }) : openSaveText(text, check);
}

/** The same for a file that is text already. */
export function openSaveText(text: string, check?: FileCheck): Result<OpenedSaveFile, SaveFileProblem> {
  if (text.trim() === '') return failed({ type: 'empty' });
  const opened = openFormat(text, saveFileFormat);
  if (opened.ok) return readSaveFile(opened.value, check);
  return opened.problem.type === 'not-json'
    ? failed({ type: isBeginningOfOurs(text) ? 'cut-off' : 'not-ours' })
    : failed(saveFileProblem(opened.problem));
}

/** The same for a file that was parsed already, to see that it is a dossier. */
export function openSaveJson(json: unknown, check?: FileCheck): Result<OpenedSaveFile, SaveFileProblem> {
  const opened = upToDate(json, saveFileFormat);
  return opened.ok ? readSaveFile(opened.value, check) : failed(saveFileProblem(opened.problem));
}

function saveFileProblem(problem: VersionProblem): SaveFileProblem {
  return problem.type === 'newer-format' ? problem : { type: 'not-ours' };
}

/** A mark at the beginning that says 'UTF-8' is passed over. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isBeginningOfOurs(text: string): boolean {
  const start = text.slice(0, 1000);
  return /^\s*\{/.test(start) && start.includes(`"${saveFileFormat.name}"`);
}

function readSaveFile(
  json: Record<string, unknown>,
  check: FileCheck | undefined,
): Result<OpenedSaveFile, SaveFileProblem> {
  const savedAt = readMoment(json['savedAt'], check?.now);
  const { dossier, worksheets: saved } = json;
  const beside = unknownKeys(json, [
    'format',
    'formatVersion',
    'savedAt',
    'dossier',
    'worksheets',
    'inputs',
    'versions',
  ]);
  if (!isRecord(dossier) || !isRecord(saved) || savedAt === undefined || beside === undefined)
    return failed({ type: 'no-dossier' });
  const damage = new Damage();
  const latest = check === undefined ? Infinity : savedAt;
  const reading = { damage, latest, longestText: check === undefined ? Infinity : longestText };
  const { id } = dossier;
  const read = readCard(dossier, ['id'], latest);
  if (typeof id !== 'string' || !isDossierId(id) || read === undefined) return failed({ type: 'no-dossier' });
  const card = { ...read, beside };
  const fields = new Map(check?.worksheets.flatMap(fieldsOf).map((field) => [field.id, field]));
  const worksheets: [string, WorksheetContent][] = [];
  for (const [worksheet, content] of someOf(Object.entries(saved), check, damage)) {
    const opened = readWorksheet(worksheet, content, fields, reading);
    if (opened === undefined) damage.add(worksheet);
    else if (!hasFewRows(opened.answers, check === undefined ? Infinity : mostRows))
      return failed({ type: 'too-many-rows' });
    else worksheets.push([worksheet, opened]);
  }
  const inputs = readInputs(json['inputs'], check, savedAt, damage);
  const versions = readVersions(json['versions'], check, damage);
  return ok({
    savedAt,
    dossier: { id, card, worksheets: Object.fromEntries(worksheets), ...inputs, ...versions },
    broken: damage.places,
    ...(damage.count > damage.places.length ? { unnamed: damage.count - damage.places.length } : {}),
  });
}

/** What was asked of partners, and what they said: nothing for a dossier of which nobody was asked anything. */
function readInputs(
  json: unknown,
  check: FileCheck | undefined,
  savedAt: number,
  damage: Damage,
): Pick<Dossier, 'inputs'> {
  if (json === undefined) return {};
  const inputs = readDossierInputs(json, damage, check && { worksheets: check.worksheets, now: savedAt });
  return holdsInputs(inputs) ? { inputs } : {};
}

function readVersions(
  json: unknown,
  check: FileCheck | undefined,
  damage: Damage,
): Pick<Dossier, 'versions'> {
  if (json === undefined) return {};
  const versions = readDossierVersions(json, damage, check);
  return holdsVersions(versions) ? { versions } : {};
}

/** Every worksheet of this edition, and as many others as are kept. */
function someOf(
  saved: readonly (readonly [string, unknown])[],
  check: FileCheck | undefined,
  damage: Damage,
): readonly (readonly [string, unknown])[] {
  if (check === undefined) return saved;
  const ids = new Set<string>(check.worksheets.map(({ id }) => id));
  let unknown = 0;
  return saved.filter(([id]) => {
    if (ids.has(id) || ++unknown <= mostUnknownWorksheets) return true;
    damage.add(id);
    return false;
  });
}

function readWorksheet(
  id: string,
  json: unknown,
  fields: ReadonlyMap<string, Field>,
  reading: Reading,
): WorksheetContent | undefined {
  // Worksheet ids follow the rule for dossier ids: they stand in storage keys too.
  if (!isDossierId(id) || !isRecord(json)) return undefined;
  const opened = openAnswers(json['answers'], id, reading);
  const unknown = unknownKeys(json, ['answers']);
  if (opened === undefined || unknown === undefined) return undefined;
  return { answers: allowedIn(opened.answers, id, fields, reading.damage), unknown };
}

/** Only what each question can have. A field is known wherever it stands: its id is of one worksheet alone. */
function allowedIn(
  answers: Answers,
  worksheet: string,
  fields: ReadonlyMap<string, Field>,
  damage: Damage,
): Answers {
  const allowed = Object.entries(answers).flatMap(([id, answer]): readonly (readonly [string, Answer])[] => {
    const field = fields.get(id);
    if (field === undefined) return [[id, answer]];
    const kept = allowedAnswer(field, answer, (place) => damage.add([worksheet, id, ...place].join('.')));
    return kept === undefined ? [] : [[id, kept]];
  });
  return Object.fromEntries(allowed);
}

function hasFewRows(answers: Answers, mostShown: number): boolean {
  let shown = 0;
  for (const { type } of registers(answers, rowsThatAreThere)) if (type === 'row') shown += 1;
  const kept = new Map<string, number>();
  for (const { type, place } of registers(answers)) {
    if (type !== 'row') continue;
    const question = placeKey({ ...place, steps: place.steps.slice(0, -1) });
    kept.set(question, (kept.get(question) ?? 0) + 1);
  }
  return shown <= mostShown && [...kept.values()].every((count) => count <= mostRowsKept);
}
