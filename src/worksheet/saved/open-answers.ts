/**
 * Reads answers from untrusted JSON. What has the shape of an answer comes out as one; the rest is left out and its place
 * reported, so that one damaged answer never takes the others with it. Nothing here throws.
 */
import { toRowId } from '../../basics/ids.ts';
import type { Answer, Answers, Row } from '../answers/answers.ts';
import { joined } from '../answers/change.ts';
import { latestClock, latestMade, type Stamped } from '../answers/stamp.ts';
import type { RowReference, Value } from '../answers/value.ts';

/** What could be read, and the places of what could not: 'answers.wb1a-zorgen[2]'. */
export interface OpenedAnswers {
  readonly answers: Answers;
  readonly broken: readonly string[];
}

/** Places named of what could not be read: more than anyone looks at. */
const mostNamed = 1000;

/** What could not be read: all of it counted, the first places named. */
export class Damage {
  readonly places: string[] = [];
  count = 0;

  add(place: string): void {
    this.count += 1;
    if (this.places.length < mostNamed) this.places.push(place);
  }
}

/** What text is held against. */
export interface Reading {
  readonly damage: Damage;
  /** No moment is later than this one, in ms since 1970; one that is, is brought down to it. */
  readonly latest: number;
  /** In UTF-16 units; a text that is longer cannot be read. */
  readonly longestText: number;
}

/** What a page keeps for itself is as long, and as late, as it was made. */
const asItIs = (): Reading => ({ damage: new Damage(), latest: Infinity, longestText: Infinity });

/** `undefined` when the JSON is no set of answers at all. */
export function openAnswers(
  json: unknown,
  place: string,
  reading: Reading = asItIs(),
): OpenedAnswers | undefined {
  if (!isRecord(json)) return undefined;
  return { answers: readAnswers(json, place, 0, reading), broken: reading.damage.places };
}

/** Rows within rows within rows is one more than any worksheet has; deeper is no file of ours. */
const deepest = 4;

/** Far more than anyone needs, and far less than what makes `JSON.stringify` run out of stack. */
const deepestUnknown = 32;

function readAnswers(json: Record<string, unknown>, place: string, depth: number, reading: Reading): Answers {
  const answers: [string, Answer][] = [];
  for (const [id, content] of Object.entries(json)) {
    const answer = id === '__proto__' ? undefined : readAnswer(content, `${place}.${id}`, depth, reading);
    if (answer === undefined) reading.damage.add(`${place}.${id}`);
    else answers.push([id, answer]);
  }
  return Object.fromEntries(answers);
}

function readAnswer(json: unknown, place: string, depth: number, reading: Reading): Answer | undefined {
  const top = readPart(json, place, depth, reading);
  const others = isRecord(json) ? json['otherTypes'] : undefined;
  if (top === undefined || !Array.isArray(others)) return top;
  const parts = new Map([[top.type, top]]);
  for (const [at, content] of others.entries()) {
    const part = readPart(content, `${place}.otherTypes[${at}]`, depth, reading);
    if (part === undefined || parts.has(part.type)) reading.damage.add(`${place}.otherTypes[${at}]`);
    else parts.set(part.type, part);
  }
  const [, ...more] = parts.values();
  return joined([top, ...more]);
}

function readPart(json: unknown, place: string, depth: number, reading: Reading): Answer | undefined {
  if (!isRecord(json)) return undefined;
  switch (json['type']) {
    case 'value': {
      const value = readStamped(json, (content) => readValue(content, reading), reading.latest, [
        'otherTypes',
      ]);
      return value === undefined ? undefined : { ...value, type: 'value' };
    }
    case 'rows': {
      const unknown = unknownKeys(json, ['type', 'rows', 'otherTypes']);
      if (unknown === undefined || !Array.isArray(json['rows'])) return undefined;
      return { ...unknown, type: 'rows', rows: readRows(json['rows'], place, depth, reading) };
    }
    case 'group': {
      const unknown = unknownKeys(json, ['type', 'cells', 'otherTypes']);
      const cells = readCells(json['cells'], place, depth, reading);
      return unknown === undefined || cells === undefined ? undefined : { ...unknown, type: 'group', cells };
    }
    default:
      return undefined;
  }
}

/** Two rows with one id are no rows that this site made: the first is kept. */
function readRows(json: readonly unknown[], place: string, depth: number, reading: Reading): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [at, content] of json.entries()) {
    const row = readRow(content, `${place}[${at}]`, depth, reading);
    if (row === undefined || rows.has(row.id)) reading.damage.add(`${place}[${at}]`);
    else rows.set(row.id, row);
  }
  return [...rows.values()];
}

function readRow(json: unknown, place: string, depth: number, reading: Reading): Row | undefined {
  if (!isRecord(json) || typeof json['id'] !== 'string') return undefined;
  const deleted = readStamped(
    json['deleted'],
    (value) => (typeof value === 'boolean' ? value : undefined),
    reading.latest,
  );
  const position = readStamped(
    json['position'],
    (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
    reading.latest,
  );
  const unknown = unknownKeys(json, ['id', 'deleted', 'position', 'cells']);
  if (deleted === undefined || position === undefined || unknown === undefined) return undefined;
  const cells = readCells(json['cells'], place, depth, reading);
  return cells === undefined ? undefined : { ...unknown, id: toRowId(json['id']), deleted, position, cells };
}

function readCells(json: unknown, place: string, depth: number, reading: Reading): Answers | undefined {
  return isRecord(json) && depth < deepest
    ? readAnswers(json, `${place}.cells`, depth + 1, reading)
    : undefined;
}

/** A value with its moment, at most `latest`; `undefined` when either is not what it should be. */
export function readStamped<Content>(
  json: unknown,
  readContent: (value: unknown) => Content | undefined,
  latest?: number,
  known: readonly string[] = [],
): Stamped<Content> | undefined {
  if (!isRecord(json)) return undefined;
  const changedAt = readMoment(json['changedAt'], latest);
  const value = readContent(json['value']);
  const unknown = unknownKeys(json, ['value', 'changedAt', ...known]);
  if (changedAt === undefined || value === undefined || unknown === undefined) return undefined;
  return { ...unknown, value, changedAt };
}

/**
 * A moment in ms since 1970, at most `latest`. One that no edit can have made is read as the latest that a clock can tell:
 * then an edit is later still, and what is written is what is read again.
 */
export function readMoment(json: unknown, latest = Infinity): number | undefined {
  if (typeof json !== 'number' || !Number.isSafeInteger(json)) return undefined;
  return Math.max(0, Math.min(json > latestMade ? latestClock : json, latest));
}

function readValue(value: unknown, { longestText }: Reading): Value | undefined {
  const isText = (text: unknown): text is string => typeof text === 'string' && text.length <= longestText;
  if (typeof value === 'boolean' || isText(value)) return value;
  if (Array.isArray(value)) return value.every(isText) ? value : undefined;
  if (!isRecord(value)) return undefined;
  return readReference(value, isText);
}

function readReference(
  json: Record<string, unknown>,
  isText: (text: unknown) => text is string,
): RowReference | undefined {
  const { row, text } = json;
  const unknown = unknownKeys(json, ['row', 'text']);
  if (!isText(row) || !isText(text) || unknown === undefined) return undefined;
  return { ...unknown, row: toRowId(row), text };
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
