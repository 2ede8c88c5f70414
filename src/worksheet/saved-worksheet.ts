/**
 * The answers of one worksheet as they lie in storage and, later, in a save file.
 *
 * ```json
 * { "format": "kwaliteitskompas-werkblad", "formatVersion": 1, "worksheet": "wb-1a",
 *   "answers": { "wb1a-gebied": { "type": "value", "value": "Waterrijk", "changedAt": 1790000000000 } } }
 * ```
 *
 * Lifecycle: `saveWorksheet` writes this shape; `openWorksheet` reads whatever text it meets, of which nothing is
 * trusted: checked step by step (text, shape, version, answers), and each failure is a value of its own.
 *
 * What happens when:
 * - a field is added: it has no answer yet;
 * - a field disappears from the definition: its answer stays, unseen, and is saved again with the rest;
 * - the shape changes: `formatVersion` goes up and a named migration brings older text up to date;
 * - the text comes from a newer site: refused, and left as it is.
 */
import type { Answer, Answers, Row, RowReference, Stamped, Value } from './answers.ts';
import { failed, ok, type Result } from './result.ts';

export const worksheetFormat = 'kwaliteitskompas-werkblad';
export const worksheetFormatVersion = 1;

/** What we write. */
export interface SavedWorksheet {
  readonly format: typeof worksheetFormat;
  readonly formatVersion: typeof worksheetFormatVersion;
  readonly worksheet: string;
  readonly answers: Answers;
}

export type SavedWorksheetProblem =
  | { readonly type: 'not-json' }
  | { readonly type: 'not-a-worksheet' }
  | { readonly type: 'newer-format'; readonly formatVersion: number }
  | { readonly type: 'other-worksheet'; readonly worksheet: string }
  | { readonly type: 'broken-answers'; readonly place: string };

export function saveWorksheet(worksheet: string, answers: Answers): string {
  const saved: SavedWorksheet = {
    format: worksheetFormat,
    formatVersion: worksheetFormatVersion,
    worksheet,
    answers,
  };
  return JSON.stringify(saved);
}

export function openWorksheet(text: string, worksheet: string): Result<Answers, SavedWorksheetProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed({ type: 'not-json' });
  }
  if (!isRecord(json) || json['format'] !== worksheetFormat) return failed({ type: 'not-a-worksheet' });
  const version = json['formatVersion'];
  if (typeof version !== 'number') return failed({ type: 'not-a-worksheet' });
  if (version > worksheetFormatVersion) return failed({ type: 'newer-format', formatVersion: version });
  if (json['worksheet'] !== worksheet)
    return failed({ type: 'other-worksheet', worksheet: String(json['worksheet']) });
  return openAnswers(json['answers'], 'answers');
}

type Opened<Content> = Result<Content, SavedWorksheetProblem>;

/** Rows within rows within rows is one more than any worksheet has; deeper is no file of ours. */
const deepest = 4;

function openAnswers(json: unknown, place: string, depth = 0): Opened<Answers> {
  if (!isRecord(json) || depth > deepest) return broken(place);
  const answers: [string, Answer][] = [];
  for (const [id, answer] of Object.entries(json)) {
    if (id === '__proto__') return broken(`${place}.${id}`);
    const opened = openAnswer(answer, `${place}.${id}`, depth);
    if (!opened.ok) return opened;
    answers.push([id, opened.value]);
  }
  return ok(Object.fromEntries(answers));
}

function openAnswer(json: unknown, place: string, depth: number): Opened<Answer> {
  if (!isRecord(json)) return broken(place);
  switch (json['type']) {
    case 'value': {
      const value = openStamped(json, isValue);
      return value === undefined ? broken(place) : ok({ type: 'value', ...value });
    }
    case 'rows': {
      if (!Array.isArray(json['rows'])) return broken(place);
      const rows: Row[] = [];
      for (const [at, row] of json['rows'].entries()) {
        const opened = openRow(row, `${place}[${at}]`, depth);
        if (!opened.ok) return opened;
        rows.push(opened.value);
      }
      return ok({ type: 'rows', rows });
    }
    case 'group': {
      const cells = openAnswers(json['cells'], `${place}.cells`, depth + 1);
      return cells.ok ? ok({ type: 'group', cells: cells.value }) : cells;
    }
    default:
      return broken(place);
  }
}

function openRow(json: unknown, place: string, depth: number): Opened<Row> {
  if (!isRecord(json) || typeof json['id'] !== 'string') return broken(place);
  const deleted = openStamped(json['deleted'], (value) => typeof value === 'boolean');
  const position = openStamped(json['position'], (value): value is number => Number.isFinite(value));
  if (deleted === undefined || position === undefined) return broken(place);
  const cells = openAnswers(json['cells'], `${place}.cells`, depth + 1);
  return cells.ok ? ok({ id: json['id'], deleted, position, cells: cells.value }) : cells;
}

function openStamped<Content>(
  json: unknown,
  isContent: (value: unknown) => value is Content,
): Stamped<Content> | undefined {
  if (!isRecord(json)) return undefined;
  const { value, changedAt } = json as { value: unknown; changedAt: unknown };
  return isContent(value) && Number.isSafeInteger(changedAt)
    ? { value, changedAt: Number(changedAt) }
    : undefined;
}

function isValue(value: unknown): value is Value {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return isRowReference(value);
}

function isRowReference(value: unknown): value is RowReference {
  return isRecord(value) && typeof value['row'] === 'string' && typeof value['text'] === 'string';
}

function broken(place: string): { readonly ok: false; readonly problem: SavedWorksheetProblem } {
  return failed({ type: 'broken-answers', place });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
