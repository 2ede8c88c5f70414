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
 * - an answer, a row or a stamp has keys that this version does not know: they stay where they are, as plain data, and
 *   are saved again (what becomes of them in a merge stands in `merge.ts`);
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
  const named = json['worksheet'];
  if (version !== worksheetFormatVersion || typeof named !== 'string')
    return failed({ type: 'not-a-worksheet' });
  if (named !== worksheet) return failed({ type: 'other-worksheet', worksheet: named });
  return openAnswers(json['answers'], 'answers');
}

type Opened<Content> = Result<Content, SavedWorksheetProblem>;

/** Rows within rows within rows is one more than any worksheet has; deeper is no file of ours. */
const deepest = 4;

/** Far more than anyone needs, and far less than what makes `JSON.stringify` run out of stack. */
const deepestUnknown = 32;

/** The last moment a Date can hold. Later is read as this one, so that there is always room for a newer stamp. */
const latestMoment = 8.64e15;

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
      const value = openStamped(json, openValue);
      return value === undefined ? broken(place) : ok({ ...value, type: 'value' });
    }
    case 'rows': {
      const unknown = openUnknown(json, ['type', 'rows']);
      if (unknown === undefined || !Array.isArray(json['rows'])) return broken(place);
      const rows: Row[] = [];
      for (const [at, row] of json['rows'].entries()) {
        const opened = openRow(row, `${place}[${at}]`, depth);
        if (!opened.ok) return opened;
        rows.push(opened.value);
      }
      const hasDoubleId = new Set(rows.map(({ id }) => id)).size < rows.length;
      return hasDoubleId ? broken(place) : ok({ ...unknown, type: 'rows', rows });
    }
    case 'group': {
      const unknown = openUnknown(json, ['type', 'cells']);
      if (unknown === undefined) return broken(place);
      const cells = openAnswers(json['cells'], `${place}.cells`, depth + 1);
      return cells.ok ? ok({ ...unknown, type: 'group', cells: cells.value }) : cells;
    }
    default:
      return broken(place);
  }
}

function openRow(json: unknown, place: string, depth: number): Opened<Row> {
  if (!isRecord(json) || typeof json['id'] !== 'string') return broken(place);
  const deleted = openStamped(json['deleted'], (value) => (typeof value === 'boolean' ? value : undefined));
  const position = openStamped(json['position'], (value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : undefined,
  );
  const unknown = openUnknown(json, ['id', 'deleted', 'position', 'cells']);
  if (deleted === undefined || position === undefined || unknown === undefined) return broken(place);
  const cells = openAnswers(json['cells'], `${place}.cells`, depth + 1);
  return cells.ok ? ok({ ...unknown, id: json['id'], deleted, position, cells: cells.value }) : cells;
}

function openStamped<Content>(
  json: unknown,
  openContent: (value: unknown) => Content | undefined,
): Stamped<Content> | undefined {
  if (!isRecord(json)) return undefined;
  const changedAt = json['changedAt'];
  if (typeof changedAt !== 'number' || !Number.isSafeInteger(changedAt)) return undefined;
  const value = openContent(json['value']);
  const unknown = openUnknown(json, ['value', 'changedAt']);
  if (value === undefined || unknown === undefined) return undefined;
  return { ...unknown, value, changedAt: Math.min(changedAt, latestMoment) };
}

function openValue(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : undefined;
  return openRowReference(value);
}

function openRowReference(json: unknown): RowReference | undefined {
  if (!isRecord(json)) return undefined;
  const { row, text } = json;
  const unknown = openUnknown(json, ['row', 'text']);
  if (typeof row !== 'string' || typeof text !== 'string' || unknown === undefined) return undefined;
  return { ...unknown, row, text };
}

/** The keys that this version of the site does not know. `undefined` when they go deeper than can be saved again. */
function openUnknown(json: Record<string, unknown>, known: readonly string[]): object | undefined {
  const unknown = Object.entries(json).filter(([key]) => key !== '__proto__' && !known.includes(key));
  return unknown.every(([, value]) => isWithin(deepestUnknown, value))
    ? Object.fromEntries(unknown)
    : undefined;
}

function isWithin(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((item) => isWithin(levels - 1, item));
}

function broken(place: string): { readonly ok: false; readonly problem: SavedWorksheetProblem } {
  return failed({ type: 'broken-answers', place });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
