/**
 * How far a worksheet is, counted in questions a person can answer: derived values do not count. A list counts once every row in it
 * is complete, and a part for later once something stands in it.
 */

import type { FieldId } from '../../basics/ids.ts';
import { type Answers, type AnswerType, answerOf, partOf } from '../answers/answers.ts';
import { asRows } from '../answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Field, GroupField, Part, RowsField } from '../definition/definition.ts';
import type { Lookup } from './answer-text.ts';

/** As much of a question as it takes to see how far it is. */
export interface AskedQuestion {
  readonly id: FieldId;
  /** Of its answer. */
  readonly type: AnswerType;
  readonly showIf?: Field['showIf'];
  /** Columns that a row, or the group, is not complete without. */
  readonly columns?: readonly string[];
}

/** As much of a part. */
export interface AskedPart {
  readonly later?: true | undefined;
  readonly questions: readonly AskedQuestion[];
}

export interface Progress {
  readonly answered: number;
  readonly total: number;
}

export const askedIn = ({ fields, later }: Pick<Part, 'fields' | 'later'>): AskedPart => ({
  ...(later && { later }),
  questions: fields.flatMap(asked),
});

function asked(field: Field): readonly AskedQuestion[] {
  const { id, showIf } = field;
  const question = { id, ...(showIf && { showIf }) };
  switch (field.type) {
    case 'derived':
      return [];
    case 'rows':
    case 'group':
      return [{ ...question, type: field.type, columns: columnsToComplete(field) }];
    default:
      return [{ ...question, type: 'value' }];
  }
}

/** What a worksheet names; else every choice: in a row that has begun, an empty one is still open. */
export function columnsToComplete(field: RowsField | GroupField): readonly string[] {
  if (field.type === 'rows' && field.complete !== undefined) return field.complete;
  // An action of which nobody said where it stands is open: that is an answer too.
  const status = field.report?.type === 'action' ? field.report.status : undefined;
  return field.columns
    .filter((column) => !('retired' in column && column.retired) && choices.has(column.type))
    .map(({ id }) => id)
    .filter((id) => id !== status);
}

const choices: ReadonlySet<string> = new Set(['choice', 'multichoice', 'scale']);

export function progressOf(parts: readonly AskedPart[], lookup: Lookup): Progress {
  const questions = parts
    .filter(({ later, questions }) => isForNow({ later }, questions, lookup))
    .flatMap((part) => part.questions)
    .filter((question) => isShown(question, lookup));
  return {
    answered: questions.filter((question) => isDone(question, lookup)).length,
    total: questions.length,
  };
}

/** Questions marked 'nodig' that have no answer yet, in order. */
export function missingIn(
  parts: readonly Pick<Part, 'fields' | 'later'>[],
  lookup: Lookup,
): readonly Field[] {
  return parts
    .filter(({ later, fields }) => isForNow({ later }, fields, lookup))
    .flatMap(({ fields }) => fields)
    .filter((field) => field.type !== 'derived' && isShown(field, lookup) && isMissing(field, lookup));
}

function isForNow(
  { later }: Pick<Part, 'later'>,
  questions: readonly { readonly id: FieldId }[],
  lookup: Lookup,
): boolean {
  return later !== true || questions.some(({ id }) => isAnswered(lookup(id)));
}

export function isDone({ id, type, columns }: AskedQuestion, lookup: Lookup): boolean {
  const answer = partOf(lookup(id), type);
  if (columns === undefined || !isAnswered(answer)) return isAnswered(answer);
  if (answer?.type === 'group') return lackingIn(answer.cells, columns).length === 0;
  return filledRows(answer).every(({ cells }) => lackingIn(cells, columns).length === 0);
}

/** Rows that are there with something in them, in the order in which they are kept. */
const filledRows = (answer: Parameters<typeof asRows>[0]) =>
  asRows(answer).rows.filter(({ deleted, cells }) => !deleted.value && isAnyAnswered(cells));

/** Which of the columns have no answer. */
export function lackingIn(cells: Answers, columns: readonly string[]): readonly string[] {
  return columns.filter((column) => !isAnswered(answerOf(cells, column)));
}

export interface RowsProgress {
  readonly field: RowsField;
  readonly rows: number;
  readonly complete: number;
  /** What the columns are called that one of them has no answer in, each once. */
  readonly lacking: readonly string[];
}

/** Lists with rows in them that are not complete yet. */
export function unfinishedRows(fields: readonly Field[], lookup: Lookup): readonly RowsProgress[] {
  return fields.flatMap((field) => {
    if (field.type !== 'rows' || !isShown(field, lookup)) return [];
    const columns = columnsToComplete(field);
    const rows = filledRows(lookup(field.id));
    const lackingOf = rows.map(({ cells }) => lackingIn(cells, columns));
    const complete = lackingOf.filter((lacking) => lacking.length === 0).length;
    if (complete === rows.length) return [];
    const lacking = columns.filter((column) => lackingOf.some((ids) => ids.includes(column)));
    const labels = field.columns.flatMap(({ id, label }) => (lacking.includes(id) ? shortLabel(label) : []));
    return [{ field, rows: rows.length, complete, lacking: labels }];
  });
}

/** Without what stands in brackets behind it: that says how to answer, and where it is asked it can be read. */
const shortLabel = (label: string) => label.replace(/ \([^()]*\)$/, '');

type Conditional = Pick<Field, 'showIf'>;

/** A question that depends on another answer is left out when that answer says so. What was typed in it stays. */
export function isShown({ showIf }: Conditional, lookup: Lookup): boolean {
  if (showIf === undefined) return true;
  const answer = lookup(showIf.field);
  return !(answer?.type === 'value' && typeof answer.value === 'string' && showIf.not.includes(answer.value));
}

/** Whether what is needed is there; `undefined` of a question that is never needed. */
export type Need = 'missing' | 'met' | undefined;

export function needOf(field: Field, lookup: Lookup): Need {
  if (field.needed === undefined) return undefined;
  return isMissing(field, lookup) ? 'missing' : 'met';
}

export function isMissing(field: Field, lookup: Lookup): boolean {
  if (field.needed === undefined || isAnswered(lookup(field.id))) return false;
  return field.needed === true || !isAnswered(lookup(field.needed.unless));
}
