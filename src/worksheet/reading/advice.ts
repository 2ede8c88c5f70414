/** Advice on an answer: shown beside it, never a blockade. */

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
  if (field.type === 'text')
    return (field.advice ?? [])
      .filter((advice) => textAdviceApplies(advice, textOf(answer)))
      .map(({ text }) => ({ text }));
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
  const notesFor = (applies: (row: Row) => boolean) =>
    rows.filter(applies).map((row) => ({ row: row.id, text: advice.text }));
  const numberIn = (row: Row, column: string) => columnNumber(columns, column, cellOf(row, column));
  switch (advice.type) {
    case 'at-most-rows':
      return rows.length > advice.count ? [{ text: advice.text }] : [];
    case 'number-above':
      return notesFor(
        (row) =>
          textOf(cellOf(row, advice.when.column)) === advice.when.is &&
          (numberIn(row, advice.column) ?? 0) > advice.above,
      );
    case 'year-past':
      return notesFor((row) => (numberIn(row, advice.column) ?? year) < year);
    case 'incomplete-row':
      return notesFor(
        (row) =>
          isAnswered(cellOf(row, advice.column)) &&
          advice.columns.some((column) => !isAnswered(cellOf(row, column))),
      );
  }
}

function textAdviceApplies(advice: TextAdvice, text: string): boolean {
  switch (advice.type) {
    case 'looks-like-name':
      return looksLikeName(text, advice.allowed);
  }
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
