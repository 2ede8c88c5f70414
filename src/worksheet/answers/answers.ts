/**
 * What a person has answered, as plain data that can be merged. Read this first: every room above it is about these types.
 *
 * Every smallest answer is a register: a value with the moment it changed. Merging keeps, register by register, the
 * newest; so two tabs, or two files, never wipe each other and come out the same in whatever order they meet.
 * A deleted row stays as a tombstone, an emptied row that says so: otherwise the other tab would bring it back.
 *
 * The rest of the room, from the ground up: `value.ts` and `stamp.ts` are what a register is made of; `place.ts` says where
 * one stands and `walk.ts` passes them all; `change.ts` and `rows.ts` make every change there is; `merge.ts` brings two
 * versions together; `diff.ts` says what changed between two, and `undo.ts` and `history.ts` take that back.
 *
 * Any of these objects can hold more keys than its type names: written by a newer version of the site. They are kept
 * and saved again, so every change spreads what was there. Only wiping drops them: they may say something too.
 */

import { entryOf } from '../../basics/entry-of.ts';
import type { RowId } from '../../basics/ids.ts';
import { plainText } from '../../basics/plain-text.ts';
import type { Stamped } from './stamp.ts';
import type { Value } from './value.ts';

interface Beside {
  /** Answers of other types under the same id, each of a type of its own: see `partsOf`. */
  readonly otherTypes?: readonly Answer[];
}

export interface ValueAnswer extends Stamped<Value>, Beside {
  readonly type: 'value';
  /** Of a text that names a row elsewhere; not trusted before `linkOf` of `name.ts` has read it. */
  readonly link?: unknown;
  /** Of a text that words of others were added to; not trusted before `broughtInto` of `brought-in.ts` has read it. */
  readonly broughtIn?: unknown;
}

export interface Row {
  /** Random, made once; carry-over, merge and undo refer to it. */
  readonly id: RowId;
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
export type AnswerOf<Type extends AnswerType> = Extract<Answer, { type: Type }>;

/** Answers by field id, or by column id within a row. Ids that the definition does not know are kept. */
export type Answers = { readonly [id: string]: Answer };

export const noAnswers: Answers = Object.freeze({});

export const answerOf: (answers: Answers, id: string) => Answer | undefined = entryOf;

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
