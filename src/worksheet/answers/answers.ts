/**
 * What a person has answered, as plain data that can be merged.
 *
 * Every smallest answer is a register: a value with the moment it changed. Merging keeps, register by register, the
 * newest; so two tabs, or two files, never wipe each other and come out the same in whatever order they meet.
 * A deleted row stays as an emptied row that says so, otherwise the other tab would bring it back.
 *
 * Any of these objects can hold more keys than its type names: written by a newer version of the site. They are kept
 * and saved again, so every change spreads what was there. Only wiping drops them: they may say something too.
 */

import { entryOf } from '../../basics/entry-of.ts';
import { plainText } from '../../basics/plain-text.ts';

/** What one control holds. A number is kept as it was typed: '12,5', or text that is no number yet. */
export type Value = string | boolean | readonly string[] | RowReference;

/** Points at a row of another field. `text` is what the row said when it was picked: shown when the row is gone. */
export interface RowReference {
  readonly row: string;
  readonly text: string;
}

/** A value and when it changed, in ms since 1970 (UTC). */
export interface Stamped<Content> {
  readonly value: Content;
  readonly changedAt: number;
}

interface Beside {
  /** Answers of other types under the same id, each of a type of its own: see `partsOf`. */
  readonly otherTypes?: readonly Answer[];
}

export interface ValueAnswer extends Stamped<Value>, Beside {
  readonly type: 'value';
}

export interface Row {
  /** Random, made once; carry-over, merge and undo refer to it. */
  readonly id: string;
  readonly deleted: Stamped<boolean>;
  /** Rows are shown by rising position; equal positions by id. */
  readonly position: Stamped<number>;
  readonly cells: Answers;
}

export interface RowsAnswer extends Beside {
  readonly type: 'rows';
  readonly rows: readonly Row[];
}

/** A fixed set of questions that belong together. */
export interface GroupAnswer extends Beside {
  readonly type: 'group';
  readonly cells: Answers;
}

export type Answer = ValueAnswer | RowsAnswer | GroupAnswer;
export type AnswerType = Answer['type'];
type AnswerOf<Type extends AnswerType> = Extract<Answer, { type: Type }>;

/** Answers by field id, or by column id within a row. Ids that the definition does not know are kept. */
export type Answers = { readonly [id: string]: Answer };

/** An answer as it was (or was not), and the moment of change, to the answer as it becomes. */
export type Change = (answer: Answer | undefined, now: number) => Answer;

export const noAnswers: Answers = Object.freeze({});

export const answerOf: (answers: Answers, id: string) => Answer | undefined = entryOf;

/** The answers with one of them changed. */
export function changeAnswer(answers: Answers, id: string, change: Change, now: number): Answers {
  return { ...answers, [id]: change(answerOf(answers, id), now) };
}

/** The last moment that a clock can tell: what a Date can hold at most. */
export const latestClock = 8.64e15;

/** Further beyond the latest clock than any number of edits can have come. */
export const latestMade = 2 ** 53 - 2 ** 40;

/** A clock that stands still, runs back or is beyond all time must not let an older value win from a newer one. */
export function stampAfter(previous: { readonly changedAt: number } | undefined, now: number): number {
  const moment = now < latestMade - 2 ** 39 ? now : latestMade - 2 ** 40;
  return Math.max(moment, (previous?.changedAt ?? 0) + 1);
}

/**
 * What stands under one id, by type. The site never gives an id another type, so there is more than one only when damaged
 * or foreign text was taken in. None is lost then: each meets its own kind in a merge, the one that changed last is on
 * top, and the definition of the question decides which of them is its answer (`allowed-answer.ts`).
 */
export function partsOf(answer: Answer | undefined): readonly Answer[] {
  if (answer?.otherTypes === undefined) return answer === undefined ? [] : [answer];
  const { otherTypes, ...top } = answer;
  return [top, ...otherTypes];
}

export function partOf<Type extends AnswerType>(
  answer: Answer | undefined,
  type: Type,
): AnswerOf<Type> | undefined {
  return partsOf(answer).find((part): part is AnswerOf<Type> => part.type === type);
}

/** One answer of parts that are each of another type. */
export function joined(parts: readonly [Answer, ...Answer[]]): Answer {
  const rank = { value: 0, group: 1, rows: 2 } as const;
  const [first, ...more] = parts;
  if (more.length === 0) return first;
  const ranked = [...parts].sort((a, b) => latestOf(b) - latestOf(a) || rank[b.type] - rank[a.type]);
  const [top = first, ...otherTypes] = ranked;
  return { ...top, otherTypes };
}

/** Changes what there is of one type, later than all that stands under the same id; what is of another type is emptied. */
export function changePart<Type extends AnswerType>(
  answer: Answer | undefined,
  type: Type,
  now: number,
  change: (part: AnswerOf<Type> | undefined, moment: number) => AnswerOf<Type>,
): Answer {
  const part = partOf(answer, type);
  const others = partsOf(answer)
    .filter((other) => other.type !== type)
    .map((other) => (isAnswered(other) ? clearAnswer(other, now) : other));
  const clock = stampAfter(undefined, now);
  const moment = others.reduce((latest, other) => Math.max(latest, latestOf(other) + 1), clock);
  return joined([change(part, moment), ...others]);
}

/** When an answer last changed, in ms since 1970; 0 when there are none. */
export function latestIn(answers: Answers): number {
  return Object.values(answers).reduce((latest, answer) => Math.max(latest, latestOf(answer)), 0);
}

export function latestOf(answer: Answer): number {
  return partsOf(answer).reduce((latest, part) => Math.max(latest, latestOfPart(part)), 0);
}

function latestOfPart(part: Answer): number {
  switch (part.type) {
    case 'value':
      return part.changedAt;
    case 'group':
      return latestIn(part.cells);
    case 'rows':
      return part.rows.reduce(
        (latest, { deleted, position, cells }) =>
          Math.max(latest, deleted.changedAt, position.changedAt, latestIn(cells)),
        0,
      );
  }
}

export const setValue =
  (value: Value): Change =>
  (answer, now) =>
    changePart(answer, 'value', now, (previous, moment) => ({
      ...previous,
      type: 'value',
      value,
      changedAt: stampAfter(previous, moment),
    }));

export function answerValue(answer: Answer | undefined): Value | undefined {
  return partOf(answer, 'value')?.value;
}

/**
 * The text of an answer, '' when there is none or it is not text. What came from another program, in a file or before it
 * was read when pasted, is read as plain text here; the register keeps it as it came.
 */
export function textOf(answer: Answer | undefined): string {
  const value = answerValue(answer);
  return typeof value === 'string' ? plainText(value) : '';
}

/** Ids of the picked options. */
export function picksOf(answer: Answer | undefined): readonly string[] {
  const value = answerValue(answer);
  return Array.isArray(value) ? value : [];
}

export function isReference(value: Value | undefined): value is RowReference {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Spaces alone are no answer, and neither is a row without a filled cell. */
export function isAnswered(answer: Answer | undefined): boolean {
  return partsOf(answer).some(isPartAnswered);
}

function isPartAnswered(part: Answer): boolean {
  switch (part.type) {
    case 'value':
      return isFilled(part.value);
    case 'rows':
      return part.rows.some((row) => !row.deleted.value && Object.values(row.cells).some(isAnswered));
    case 'group':
      return Object.values(part.cells).some(isAnswered);
  }
}

function isFilled(value: Value): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.length > 0 : true;
}

/** The same answer with nothing in it: texts are really gone, and newer than what they replace. */
export const clearAnswer: Change = (answer, now) => {
  const [top, ...others] = partsOf(answer);
  if (top === undefined) return setValue('')(answer, now);
  return joined([clearPart(top, now), ...others.map((part) => clearPart(part, now))]);
};

function clearPart(part: Answer, now: number): Answer {
  switch (part.type) {
    case 'value':
      return { type: 'value', value: emptyLike(part.value), changedAt: stampAfter(part, now) };
    case 'rows':
      return { ...part, rows: part.rows.map((row) => deletedRow(row, now)) };
    case 'group':
      return { ...part, cells: clearAnswers(part.cells, now) };
  }
}

export function clearAnswers(answers: Answers, now: number): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, clearAnswer(answer, now)]));
}

/** The value of the same kind with nothing in it. */
export function emptyLike(value: Value): Value {
  if (typeof value === 'boolean') return false;
  return Array.isArray(value) ? [] : '';
}

/** An emptied row that stays behind so that a merge cannot bring it back. */
export function deletedRow(row: Row, now: number): Row {
  return {
    id: row.id,
    deleted: { value: true, changedAt: stampAfter(row.deleted, now) },
    position: row.position,
    cells: clearAnswers(row.cells, now),
  };
}
