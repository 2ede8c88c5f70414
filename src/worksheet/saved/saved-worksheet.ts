/**
 * The answers of one worksheet as they lie in storage. Read this first of the room: a dossier, and a file of one, hold the same
 * answers in other wrappings, and the same rules apply to all text that is read back.
 *
 * ```json
 * { "format": "kwaliteitskompas-werkblad", "formatVersion": 1, "worksheet": "wb-1a",
 *   "answers": { "wb1a-gebied": { "type": "value", "value": "Waterrijk", "changedAt": 1790000000000 } } }
 * ```
 *
 * Lifecycle: `saveWorksheet` writes this shape; `openWorksheet` reads any text and trusts nothing in it: text, shape, version
 * and answers are checked in that order, and each failure is a value of its own.
 *
 * What happens when:
 * - a field is added: it has no answer yet;
 * - a field disappears from the definition: its answer stays, unseen, and is saved again with the rest;
 * - the text, an answer, a row or a stamp has keys that this version does not know: they stay where they are, as plain
 *   data, and are saved again (what becomes of them in a merge stands in `merge.ts`);
 * - one answer, row or cell is damaged: the others open, and `broken` says where something was left out;
 * - the shape changes: `formatVersion` goes up and a named migration brings older text up to date;
 * - the text comes from a newer site: refused, and left as it is.
 */

import type { WorksheetId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { type Answers, noAnswers } from '../answers/answers.ts';
import { mergeAnswers, mergeKeys } from '../answers/merge.ts';
import { type Format, type FormatProblem, openFormat } from './migrations.ts';
import { openAnswers, type UnknownKeys, unknownKeys } from './open-answers.ts';

export const worksheetFormat: Format = { name: 'kwaliteitskompas-werkblad', version: 1, migrations: [] };

/** What of a worksheet is saved. */
export interface WorksheetContent {
  readonly answers: Answers;
  /** What a newer version of the site wrote beside the answers. */
  readonly unknown: UnknownKeys;
}

export interface OpenedWorksheet extends WorksheetContent {
  /** Places of what could not be read and is left out. */
  readonly broken: readonly string[];
}

export type SavedWorksheetProblem =
  | FormatProblem
  | { readonly type: 'other-worksheet'; readonly worksheet: string }
  | { readonly type: 'no-answers' };

export const emptyWorksheet: WorksheetContent = Object.freeze({ answers: noAnswers, unknown: {} });

export function saveWorksheet(worksheet: WorksheetId, answers: Answers, unknown: UnknownKeys = {}): string {
  return JSON.stringify({
    ...unknown,
    format: worksheetFormat.name,
    formatVersion: worksheetFormat.version,
    worksheet,
    answers,
  });
}

export function openWorksheet(
  text: string,
  worksheet: WorksheetId,
): Result<OpenedWorksheet, SavedWorksheetProblem> {
  const opened = openFormat(text, worksheetFormat);
  if (!opened.ok) return opened;
  const json = opened.value;
  const named = json['worksheet'];
  if (typeof named !== 'string') return failed({ type: 'other-format' });
  if (named !== worksheet) return failed({ type: 'other-worksheet', worksheet: named });
  const answers = openAnswers(json['answers'], 'answers');
  const unknown = unknownKeys(json, ['format', 'formatVersion', 'worksheet', 'answers']);
  if (answers === undefined) return failed({ type: 'no-answers' });
  // Too deep to be saved again: no reason to give up the answers beside it.
  if (unknown === undefined) return ok({ ...answers, unknown: {}, broken: [...answers.broken, 'text'] });
  return ok({ ...answers, unknown });
}

/** `mine` itself when `theirs` holds nothing new. */
export function mergeWorksheets(mine: WorksheetContent, theirs: WorksheetContent): WorksheetContent {
  const answers = mergeAnswers(mine.answers, theirs.answers);
  const unknown = mergeKeys(mine.unknown, theirs.unknown);
  return answers === mine.answers && unknown === mine.unknown ? mine : { answers, unknown };
}
