/**
 * Opens a file that may be any file at all: its size, its encoding, its depth, its number of rows and every value in it are
 * checked, and only what has the shape of an answer comes through. Each failure is a value of its own. The same rules as
 * for text in storage hold for what is unknown, damaged, older or newer: see `saved-worksheet.ts`.
 */
import type { Answer, Answers } from './answers.ts';
import { readCard } from './dossier-card.ts';
import { isDossierId } from './dossier-id.ts';
import { openFormat } from './migrations.ts';
import { isRecord, openAnswers, readMoment, unknownKeys } from './open-answers.ts';
import { failed, ok, type Result } from './result.ts';
import { largestSaveFile, type SaveFile, saveFileFormat } from './save-file.ts';
import type { WorksheetContent } from './saved-worksheet.ts';

/** Rows of one question, removed ones too. */
export const mostRows = 20_000;

export interface OpenedSaveFile extends SaveFile {
  /** Places of what could not be read and is left out. */
  readonly broken: readonly string[];
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

export function openSaveFile(bytes: Uint8Array): Result<OpenedSaveFile, SaveFileProblem> {
  if (bytes.length === 0) return failed({ type: 'empty' });
  if (bytes.length > largestSaveFile) return failed({ type: 'too-large' });
  const text = decode(bytes);
  if (text === undefined) return failed({ type: 'other-encoding' });
  if (text.trim() === '') return failed({ type: 'empty' });
  const opened = openFormat(text, saveFileFormat);
  if (opened.ok) return readSaveFile(opened.value);
  switch (opened.problem.type) {
    case 'not-json':
      return failed({ type: isBeginningOfOurs(text) ? 'cut-off' : 'not-ours' });
    case 'other-format':
      return failed({ type: 'not-ours' });
    case 'newer-format':
      return failed(opened.problem);
  }
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

function readSaveFile(json: Record<string, unknown>): Result<OpenedSaveFile, SaveFileProblem> {
  const savedAt = readMoment(json['savedAt']);
  const { dossier, worksheets: saved } = json;
  const beside = unknownKeys(json, ['format', 'formatVersion', 'savedAt', 'dossier', 'worksheets']);
  if (!isRecord(dossier) || !isRecord(saved) || savedAt === undefined || beside === undefined)
    return failed({ type: 'no-dossier' });
  const { id } = dossier;
  const read = readCard(dossier, ['id']);
  if (typeof id !== 'string' || !isDossierId(id) || read === undefined) return failed({ type: 'no-dossier' });
  const card = { ...read, beside };
  const worksheets: [string, WorksheetContent][] = [];
  const broken: string[] = [];
  for (const [worksheet, content] of Object.entries(saved)) {
    const opened = readWorksheet(worksheet, content);
    if (opened === undefined) broken.push(worksheet);
    else {
      if (!hasFewRows(opened.content.answers)) return failed({ type: 'too-many-rows' });
      broken.push(...opened.broken);
      worksheets.push([worksheet, opened.content]);
    }
  }
  return ok({ savedAt, dossier: { id, card, worksheets: Object.fromEntries(worksheets) }, broken });
}

function readWorksheet(
  id: string,
  json: unknown,
): { readonly content: WorksheetContent; readonly broken: readonly string[] } | undefined {
  // Worksheet ids follow the rule for dossier ids: they stand in storage keys too.
  if (!isDossierId(id) || !isRecord(json)) return undefined;
  const opened = openAnswers(json['answers'], id);
  const unknown = unknownKeys(json, ['answers']);
  if (opened === undefined || unknown === undefined) return undefined;
  return { content: { answers: opened.answers, unknown }, broken: opened.broken };
}

const hasFewRows = (answers: Answers): boolean => Object.values(answers).every(isOfFewRows);

function isOfFewRows(answer: Answer): boolean {
  switch (answer.type) {
    case 'value':
      return true;
    case 'group':
      return hasFewRows(answer.cells);
    case 'rows':
      return answer.rows.length <= mostRows && answer.rows.every(({ cells }) => hasFewRows(cells));
  }
}
