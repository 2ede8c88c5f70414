/**
 * Dots that people give to rows. They are exact: a row never has less than none, and never more are given than were given out.
 *
 * When the number for each person, or of people, becomes smaller, what was given stays: nobody's dots are taken away by
 * somebody else. As long as more are given than there are, dots can only be taken back (`left` is below 0). The same holds when two tabs
 * gave the last one at the same moment.
 *
 * Choosing can be repeated on what was picked: then each row keeps what it was given first (`besideRows.dotsFirst`), and only picked
 * rows get dots again. All that is counted is the present time of giving.
 */
import type { RowId } from '../../basics/ids.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import { besideRows } from './beside.ts';
import { rowsTaken } from './choosing.ts';

export const usualDotsEach = 3;
/** For one person, and in a room. */
export const mostDotsEach = 20;
export const mostPeople = 200;

export interface DotsGivenOut {
  readonly each: number;
  readonly people: number;
}

/** What registers say; whatever is no number in them counts as what is usual. */
export const dotsGivenOut = (each: Answer | undefined, people: Answer | undefined): DotsGivenOut => ({
  each: wholeIn(textOf(each), 1, mostDotsEach) ?? usualDotsEach,
  people: wholeIn(textOf(people), 1, mostPeople) ?? 1,
});

export const dotsOf = (row: Row): number =>
  wholeIn(textOf(cellOf(row, besideRows.dots)), 0, mostDotsEach * mostPeople) ?? 0;

export function dotsGiven(answer: Answer | undefined): number {
  return visibleRows(answer).reduce((sum, row) => sum + dotsOf(row), 0);
}

/** How many can still be given; below 0 by as many as were given too much. */
export const dotsLeft = (answer: Answer | undefined, { each, people }: DotsGivenOut): number =>
  each * people - dotsGiven(answer);

/** What a row was given the first time; `undefined` as long as nobody began again. */
export const firstDotsOf = (row: Row): number | undefined =>
  wholeIn(textOf(cellOf(row, besideRows.dotsFirst)), 0, mostDotsEach * mostPeople);

export const isSecondTime = (answer: Answer | undefined): boolean =>
  visibleRows(answer).some((row) => firstDotsOf(row) !== undefined);

/** Whether a row can be given dots: all can, and the second time those that were picked then, and what came since. */
export const isInPlay = (row: Row): boolean =>
  firstDotsOf(row) === undefined || textOf(cellOf(row, besideRows.dots)) !== '';

/** Keeps what was given, and begins anew with what was picked. What was kept already stays the first. */
export const giveDotsAgain: Change = (answer, now) => {
  const taken = new Set(rowsTaken(answer).map(({ id }) => id));
  return visibleRows(answer).reduce<Answer>((changed, row) => {
    const first = setValue(String(firstDotsOf(row) ?? dotsOf(row)));
    const kept = changeCell(row.id, besideRows.dotsFirst, first)(changed, now);
    return changeCell(row.id, besideRows.dots, setValue(taken.has(row.id) ? '0' : ''))(kept, now);
  }, answer ?? { type: 'rows', rows: [] });
};

/** What a row can have at most: its own dots and those that are left. */
export const mostDotsOf = (row: Row, answer: Answer | undefined, givenOut: DotsGivenOut): number =>
  dotsOf(row) + Math.max(0, dotsLeft(answer, givenOut));

/** Gives a row this many dots, as far as there are so many left. Where that changes nothing, nothing is there to take back. */
export const setDots =
  (id: RowId, wanted: number, givenOut: DotsGivenOut): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    if (row === undefined || !isInPlay(row)) return answer ?? { type: 'rows', rows: [] };
    const dots = Math.min(Math.max(0, Math.trunc(wanted)), mostDotsOf(row, answer, givenOut));
    if (answer !== undefined && dots === dotsOf(row)) return answer;
    return changeCell(id, besideRows.dots, setValue(String(dots)))(answer, now);
  };

/** One more, or one less. */
export const giveDot =
  (id: RowId, step: 1 | -1, givenOut: DotsGivenOut): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    return setDots(id, (row === undefined ? 0 : dotsOf(row)) + step, givenOut)(answer, now);
  };

function wholeIn(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,6}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
