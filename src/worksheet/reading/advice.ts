/**
 * Advice on an answer: shown beside it, never a blockade. What has to read sentences is the coach's: it is only named here,
 * and loads when there is an answer to judge (`coach.ts`).
 */

import type { RowId } from '../../basics/ids.ts';
import { seenText } from '../../basics/plain-text.ts';
import type { Answer, Row } from '../answers/answers.ts';
import { textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Column, Field } from '../definition/definition.ts';
import type { RowsAdvice, TextAdvice } from '../definition/rules.ts';
import { columnNumber } from './answer-text.ts';

export interface AdviceNote {
  /** The row it is about; absent when it is about the whole answer. */
  readonly row?: RowId;
  readonly text: string;
}

/** The advice that applies to what is filled in now. `year` is the present one. */
export function adviceFor(field: Field, answer: Answer | undefined, year: number): readonly AdviceNote[] {
  if (field.type === 'text' || field.type === 'longtext')
    return (field.advice ?? []).flatMap((advice) => textAdvice(advice, textOf(answer)));
  if (field.type !== 'rows') return [];
  const filled = visibleRows(answer).filter((row) => isAnyAnswered(row.cells));
  return (field.advice ?? []).flatMap((advice) => rowsAdvice(advice, field.columns, filled, year));
}

function rowsAdvice(
  advice: RowsAdvice,
  columns: readonly Column[],
  rows: readonly Row[],
  year: number,
): readonly AdviceNote[] {
  const notesFor = (text: string, applies: (row: Row) => boolean) =>
    rows.filter(applies).map((row) => ({ row: row.id, text }));
  const numberIn = (row: Row, column: string) => columnNumber(columns, column, cellOf(row, column));
  switch (advice.type) {
    case 'at-most-rows':
      return rows.length > advice.count ? [{ text: advice.text }] : [];
    case 'number-above':
      return notesFor(
        advice.text,
        (row) =>
          textOf(cellOf(row, advice.when.column)) === advice.when.is &&
          (numberIn(row, advice.column) ?? 0) > advice.above,
      );
    case 'year-past':
      return notesFor(advice.text, (row) => (numberIn(row, advice.column) ?? year) < year);
    case 'incomplete-row':
      return notesFor(
        advice.text,
        (row) =>
          isAnswered(cellOf(row, advice.column)) &&
          advice.columns.some((column) => !isAnswered(cellOf(row, column))),
      );
    case 'wording':
    case 'year-too-near':
    case 'one-voice':
      return [];
  }
}

function textAdvice(advice: TextAdvice, text: string): readonly AdviceNote[] {
  switch (advice.type) {
    case 'looks-like-name':
      return looksLikeName(text, advice.allowed) ? [{ text: advice.text }] : [];
    case 'wording':
      return [];
  }
}

/** Whether the coach has something to judge: in a column, in the text of a question, or in its rows as a whole. */
export function isCoached(field: Field, column?: string): boolean {
  if (field.type === 'text' || field.type === 'longtext')
    return (field.advice ?? []).some(({ type }) => type === 'wording');
  if (field.type !== 'rows') return false;
  return (field.advice ?? []).some(
    (advice) =>
      (advice.type === 'one-voice' && column === undefined) ||
      ((advice.type === 'wording' || advice.type === 'year-too-near') && advice.column === column),
  );
}

/**
 * A word of three letters or more that is not one of the allowed words may be a name, and digits in the shape of a
 * date may be a birth date. Too careful on purpose: a code needs neither.
 */
function looksLikeName(text: string, allowed: readonly string[]): boolean {
  const seen = seenText(text);
  const words = seen.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const isDate = /\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}/.test(seen);
  return isDate || words.some((word) => !allowed.includes(word));
}
