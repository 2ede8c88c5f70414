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

import { plainText } from './plain-text.ts';

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

export interface ValueAnswer extends Stamped<Value> {
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

export interface RowsAnswer {
  readonly type: 'rows';
  readonly rows: readonly Row[];
}

/** A fixed set of questions that belong together. */
export interface GroupAnswer {
  readonly type: 'group';
  readonly cells: Answers;
}

export type Answer = ValueAnswer | RowsAnswer | GroupAnswer;

/** Answers by field id, or by column id within a row. Ids that the definition does not know are kept. */
export type Answers = { readonly [id: string]: Answer };

/** An answer as it was (or was not), and the moment of change, to the answer as it becomes. */
export type Change = (answer: Answer | undefined, now: number) => Answer;

export const noAnswers: Answers = Object.freeze({});

/** Only own keys count: an id like 'constructor' must not find what every object inherits. */
export function answerOf(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** The answers with one of them changed. */
export function changeAnswer(answers: Answers, id: string, change: Change, now: number): Answers {
  return { ...answers, [id]: change(answerOf(answers, id), now) };
}

/** A clock that stands still or runs back must not let an older value win from a newer one. */
export function stampAfter(previous: { readonly changedAt: number } | undefined, now: number): number {
  return Math.max(now, (previous?.changedAt ?? 0) + 1);
}

export const setValue =
  (value: Value): Change =>
  (answer, now) => {
    const previous = answer?.type === 'value' ? answer : undefined;
    return { ...previous, type: 'value', value, changedAt: stampAfter(previous, now) };
  };

export function answerValue(answer: Answer | undefined): Value | undefined {
  return answer?.type === 'value' ? answer.value : undefined;
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
  if (answer === undefined) return false;
  switch (answer.type) {
    case 'value':
      return isFilled(answer.value);
    case 'rows':
      return answer.rows.some((row) => !row.deleted.value && Object.values(row.cells).some(isAnswered));
    case 'group':
      return Object.values(answer.cells).some(isAnswered);
  }
}

function isFilled(value: Value): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.length > 0 : true;
}

/** The same answer with nothing in it: texts are really gone, and newer than what they replace. */
export const clearAnswer: Change = (answer, now) => {
  if (answer === undefined) return setValue('')(answer, now);
  switch (answer.type) {
    case 'value':
      return { type: 'value', value: emptyLike(answer.value), changedAt: stampAfter(answer, now) };
    case 'rows':
      return { ...answer, rows: answer.rows.map((row) => deletedRow(row, now)) };
    case 'group':
      return { ...answer, cells: clearAnswers(answer.cells, now) };
  }
};

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
