/**
 * A round: everybody gives a score or a short answer, out of sight until all are in. A second round, after the talk, keeps the
 * first beside the score (`besideRows.first`): who gives none again stays where he was, so that no round ever takes a score away.
 */

import { parseDutchNumber } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import { isAnswered } from '../answers/walk.ts';
import { besideRows } from './beside.ts';
import { isLate, isRevealed } from './revealed.ts';

export interface RoundRow {
  readonly row: Row;
  /** As it counts now; '' without one. */
  readonly score: string;
  /** Of the first round, once there is a second; '' before. */
  readonly first: string;
  /** Whether this round has a score of this person. */
  readonly isIn: boolean;
  /** Given or changed after everybody's were shown. */
  readonly isLate: boolean;
}

export interface Round {
  readonly rows: readonly RoundRow[];
  readonly number: 1 | 2;
  readonly isShown: boolean;
  readonly areAllIn: boolean;
}

/** @param shown what is kept of whether scores are in sight: `besideQuestion.shown`. */
export function roundOf(answer: Answer | undefined, column: string, shown: Answer | undefined): Round {
  const isSecond = visibleRows(answer).some((row) => isAnswered(cellOf(row, besideRows.first(column))));
  const rows = visibleRows(answer).map((row) => roundRow(row, column, isSecond, shown));
  return {
    rows,
    number: isSecond ? 2 : 1,
    isShown: isRevealed(shown),
    areAllIn: rows.length > 0 && rows.every(({ isIn }) => isIn),
  };
}

function roundRow(row: Row, column: string, isSecond: boolean, shown: Answer | undefined): RoundRow {
  const answer = cellOf(row, column);
  const score = textOf(answer).trim();
  const again = cellOf(row, besideRows.second(column));
  return {
    row,
    score,
    first: textOf(cellOf(row, besideRows.first(column))).trim(),
    isIn: isSecond ? isAnswered(again) : score !== '',
    isLate: score !== '' && isLate(answer, shown),
  };
}

/** The same score again takes it back: in a second round one is back where the first left one. */
export const giveScore =
  (id: RowId, column: string, score: string): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    if (row === undefined) return changeCell(id, column, setValue(score))(answer, now);
    const second = besideRows.second(column);
    const first = textOf(cellOf(row, besideRows.first(column))).trim();
    const isSecond = visibleRows(answer).some((one) => isAnswered(cellOf(one, besideRows.first(column))));
    const present = textOf(cellOf(row, isSecond ? second : column)).trim();
    const isTakenBack = present === score;
    const given = isTakenBack ? (isSecond ? first : '') : score;
    const scored = changeCell(id, column, setValue(given))(answer, now);
    return isSecond ? changeCell(id, second, setValue(isTakenBack ? '' : score))(scored, now) : scored;
  };

/** Keeps what everybody gave, and asks again. A first round that is kept already stays the first. */
export const beginSecondRound =
  (column: string): Change =>
  (answer, now) =>
    visibleRows(answer).reduce<Answer>((changed, row) => {
      const score = textOf(cellOf(row, column)).trim();
      const first = besideRows.first(column);
      const kept =
        score === '' || isAnswered(cellOf(row, first))
          ? changed
          : changeCell(row.id, first, setValue(score))(changed, now);
      return isAnswered(cellOf(row, besideRows.second(column)))
        ? changeCell(row.id, besideRows.second(column), setValue(''))(kept, now)
        : kept;
    }, answer ?? { type: 'rows', rows: [] });

export interface Move {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

/** Who gave another number in the second round than in the first. */
export function movesIn({ rows }: Round): readonly Move[] {
  return rows.flatMap(({ row, score, first }) => {
    const from = parseDutchNumber(first);
    const to = parseDutchNumber(score);
    return from === undefined || to === undefined || from === to ? [] : [{ row, from, to }];
  });
}
