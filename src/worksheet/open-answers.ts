/**
 * Reads answers out of JSON of which nothing is trusted. What has the shape of an answer comes out as one; what has not
 * is left out, and its place is told, so that one damaged answer never takes the others along. Nothing here throws.
 */
import type { Answer, Answers, Row, RowReference, Stamped, Value } from './answers.ts';

/** What could be read, and the places of what could not: 'answers.wb1a-zorgen[2]'. */
export interface OpenedAnswers {
  readonly answers: Answers;
  readonly broken: readonly string[];
}

/** `undefined` when the JSON is no set of answers at all. */
export function openAnswers(json: unknown, place: string): OpenedAnswers | undefined {
  if (!isRecord(json)) return undefined;
  const broken: string[] = [];
  return { answers: readAnswers(json, place, 0, broken), broken };
}

/** Rows within rows within rows is one more than any worksheet has; deeper is no file of ours. */
const deepest = 4;

/** Far more than anyone needs, and far less than what makes `JSON.stringify` run out of stack. */
const deepestUnknown = 32;

/** The last moment a Date can hold. Later is read as this one, so that there is always room for a newer stamp. */
const latestMoment = 8.64e15;

function readAnswers(json: Record<string, unknown>, place: string, depth: number, broken: string[]): Answers {
  const answers: [string, Answer][] = [];
  for (const [id, content] of Object.entries(json)) {
    const answer = id === '__proto__' ? undefined : readAnswer(content, `${place}.${id}`, depth, broken);
    if (answer === undefined) broken.push(`${place}.${id}`);
    else answers.push([id, answer]);
  }
  return Object.fromEntries(answers);
}

function readAnswer(json: unknown, place: string, depth: number, broken: string[]): Answer | undefined {
  if (!isRecord(json)) return undefined;
  switch (json['type']) {
    case 'value': {
      const value = readStamped(json, readValue);
      return value === undefined ? undefined : { ...value, type: 'value' };
    }
    case 'rows': {
      const unknown = unknownKeys(json, ['type', 'rows']);
      if (unknown === undefined || !Array.isArray(json['rows'])) return undefined;
      return { ...unknown, type: 'rows', rows: readRows(json['rows'], place, depth, broken) };
    }
    case 'group': {
      const unknown = unknownKeys(json, ['type', 'cells']);
      const cells = readCells(json['cells'], place, depth, broken);
      return unknown === undefined || cells === undefined ? undefined : { ...unknown, type: 'group', cells };
    }
    default:
      return undefined;
  }
}

/** Two rows with one id are no rows that this site made: the first is kept. */
function readRows(json: readonly unknown[], place: string, depth: number, broken: string[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [at, content] of json.entries()) {
    const row = readRow(content, `${place}[${at}]`, depth, broken);
    if (row === undefined || rows.has(row.id)) broken.push(`${place}[${at}]`);
    else rows.set(row.id, row);
  }
  return [...rows.values()];
}

function readRow(json: unknown, place: string, depth: number, broken: string[]): Row | undefined {
  if (!isRecord(json) || typeof json['id'] !== 'string') return undefined;
  const deleted = readStamped(json['deleted'], (value) => (typeof value === 'boolean' ? value : undefined));
  const position = readStamped(json['position'], (value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : undefined,
  );
  const unknown = unknownKeys(json, ['id', 'deleted', 'position', 'cells']);
  if (deleted === undefined || position === undefined || unknown === undefined) return undefined;
  const cells = readCells(json['cells'], place, depth, broken);
  return cells === undefined ? undefined : { ...unknown, id: json['id'], deleted, position, cells };
}

function readCells(json: unknown, place: string, depth: number, broken: string[]): Answers | undefined {
  return isRecord(json) && depth < deepest
    ? readAnswers(json, `${place}.cells`, depth + 1, broken)
    : undefined;
}

/** A value with its moment; `undefined` when either is not what it should be. */
export function readStamped<Content>(
  json: unknown,
  readContent: (value: unknown) => Content | undefined,
): Stamped<Content> | undefined {
  if (!isRecord(json)) return undefined;
  const changedAt = readMoment(json['changedAt']);
  const value = readContent(json['value']);
  const unknown = unknownKeys(json, ['value', 'changedAt']);
  if (changedAt === undefined || value === undefined || unknown === undefined) return undefined;
  return { ...unknown, value, changedAt };
}

/** A moment in ms since 1970. */
export function readMoment(json: unknown): number | undefined {
  return typeof json === 'number' && Number.isSafeInteger(json) ? Math.min(json, latestMoment) : undefined;
}

function readValue(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : undefined;
  return readReference(value);
}

function readReference(json: unknown): RowReference | undefined {
  if (!isRecord(json)) return undefined;
  const { row, text } = json;
  const unknown = unknownKeys(json, ['row', 'text']);
  if (typeof row !== 'string' || typeof text !== 'string' || unknown === undefined) return undefined;
  return { ...unknown, row, text };
}

/** Plain data that a newer version of the site wrote: kept where it is, and saved again. */
export type UnknownKeys = { readonly [key: string]: unknown };

/** The keys that this version of the site does not know. `undefined` when they go deeper than can be saved again. */
export function unknownKeys(
  json: Record<string, unknown>,
  known: readonly string[],
): UnknownKeys | undefined {
  const unknown = Object.entries(json).filter(([key]) => key !== '__proto__' && !known.includes(key));
  return unknown.every(([, value]) => isWithin(deepestUnknown, value))
    ? Object.fromEntries(unknown)
    : undefined;
}

function isWithin(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((item) => isWithin(levels - 1, item));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
