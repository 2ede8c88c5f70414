/** What is done with a row after people gave it dots. Nothing is removed: what is not picked stays where it is, with why. */
import type { RowId } from '../../basics/ids.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { cellOf, changeCell, visibleRows } from '../answers/rows.ts';
import { besideRows } from './beside.ts';

export const choices = ['take', 'skip', 'later'] as const;
export type Choice = (typeof choices)[number];

export interface Chosen {
  /** `undefined` as long as nobody said. */
  readonly choice: Choice | undefined;
  /** '' without one. */
  readonly reason: string;
}

export function chosenOf(row: Row): Chosen {
  const said = textOf(cellOf(row, besideRows.choice));
  return {
    choice: choices.find((choice) => choice === said),
    reason: textOf(cellOf(row, besideRows.reason)).trim(),
  };
}

/** The same choice again takes it back. */
export const choose =
  (id: RowId, choice: Choice): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    const isSame = row !== undefined && chosenOf(row).choice === choice;
    return changeCell(id, besideRows.choice, setValue(isSame ? '' : choice))(answer, now);
  };

export const giveReason = (id: RowId, reason: string): Change =>
  changeCell(id, besideRows.reason, setValue(reason));

export const isAnyTaken = (answer: Answer | undefined): boolean =>
  visibleRows(answer).some((row) => chosenOf(row).choice === 'take');

/** Rows that go on: those that were picked, or all as long as nothing was. */
export function rowsTaken(answer: Answer | undefined): readonly Row[] {
  const rows = visibleRows(answer);
  const taken = rows.filter((row) => chosenOf(row).choice === 'take');
  return taken.length === 0 ? rows : taken;
}

/** As they are looked at once people chose: what was picked, what nobody said anything of, what comes later, what does not. */
export function takenFirst(rows: readonly Row[]): readonly Row[] {
  const order: readonly (Choice | undefined)[] = ['take', undefined, 'later', 'skip'];
  const rank = (row: Row) => order.indexOf(chosenOf(row).choice);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
