/**
 * Advice on an answer: shown beside it, never a blockade. What has to read sentences is the coach's: it is only named here,
 * and loads when there is an answer to judge (`coach.ts`).
 */

import type { RowId } from '../../basics/ids.ts';
import { seenText } from '../../basics/plain-text.ts';
import type { Answer, Answers } from '../answers/answers.ts';
import { answerOf, noAnswers, partOf, textOf } from '../answers/answers.ts';
import { visibleRows } from '../answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Column, Field } from '../definition/definition.ts';
import type { GroupAdvice, TextAdvice } from '../definition/rules.ts';
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
  if (field.type === 'group') {
    const cells = partOf(answer, 'group')?.cells ?? noAnswers;
    return (field.advice ?? [])
      .flatMap((advice) => cellsAdvice(advice, field.columns, cells, year))
      .map((text) => ({ text }));
  }
  if (field.type !== 'rows') return [];
  const filled = visibleRows(answer).filter((row) => isAnyAnswered(row.cells));
  return (field.advice ?? []).flatMap((advice): readonly AdviceNote[] => {
    if (advice.type === 'at-most-rows') return filled.length > advice.count ? [{ text: advice.text }] : [];
    return filled.flatMap(({ id, cells }) =>
      cellsAdvice(advice, field.columns, cells, year).map((text) => ({ row: id, text })),
    );
  });
}

/** On the cells of one row, or of a group. */
function cellsAdvice(
  advice: GroupAdvice,
  columns: readonly Column[],
  cells: Answers,
  year: number,
): readonly string[] {
  const numberIn = (column: string) => columnNumber(columns, column, answerOf(cells, column));
  const isSaid = (column: string) => isAnswered(answerOf(cells, column));
  switch (advice.type) {
    case 'number-above':
      return textOf(answerOf(cells, advice.when.column)) === advice.when.is &&
        (numberIn(advice.column) ?? 0) > advice.above
        ? [advice.text]
        : [];
    case 'year-past':
      return (numberIn(advice.column) ?? year) < year ? [advice.text] : [];
    case 'incomplete-row':
      return isSaid(advice.column) && !advice.columns.every(isSaid) ? [advice.text] : [];
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
    case 'one-voice':
      return [];
  }
}

/** Whether the coach has something to judge: in a column, or in the answer as a whole. */
export function isCoached(field: Field, column?: string): boolean {
  if (!('advice' in field)) return false;
  return (field.advice ?? []).some(
    (advice) =>
      (advice.type === 'one-voice' && column === undefined) ||
      ((advice.type === 'wording' || advice.type === 'year-too-near') &&
        ('column' in advice ? advice.column : undefined) === column),
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
