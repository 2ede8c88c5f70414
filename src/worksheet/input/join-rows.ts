/**
 * Makes one row of several, for a person who says that they are one: with the words of the first, under those what only others
 * say, and the names of all who brought them in. What cannot stand beside an answer (another choice, another number) comes in
 * words under the first long text, so that nothing is gone.
 */

import { entryOf } from '../../basics/entry-of.ts';
import type { RowId } from '../../basics/ids.ts';
import { joinTexts, standsIn } from '../../basics/join-texts.ts';
import { type Answer, type Answers, answerValue, picksOf, type Row, textOf } from '../answers/answers.ts';
import { broughtInId } from '../answers/aside.ts';
import { bringIn, broughtInOf, namesBehind } from '../answers/brought-in.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRow, cellOf, changeCell, removeRow, visibleRows } from '../answers/rows.ts';
import { sameValue } from '../answers/says.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Column, RowsField } from '../definition/definition.ts';
import { isRound, whoColumnOf } from '../definition/fields-of.ts';
import { columnText, type Lookup } from '../reading/answer-text.ts';
import { type RowLine, rowLine } from '../reading/row-line.ts';
import { sayTheSame } from './same-words.ts';
import { cellsOf } from './take-over.ts';

/**
 * @param ids of rows that are seen; the first of them as they are shown stays, the others go.
 * @param apart between their words, where all of it is read on one line; the names are seen beside it then. Otherwise what others say
 * comes under it, behind their names.
 */
export const joinRows =
  (field: RowsField, ids: readonly RowId[], lookup: Lookup, apart?: string): Change =>
  (answer, now) => {
    const [first, ...others] = visibleRows(answer).filter(({ id }) => ids.includes(id));
    if (first === undefined || others.length === 0) return answer ?? setValue('')(answer, now);
    return others.reduce<Answer>((joined, other) => {
      const present = visibleRows(joined).find(({ id }) => id === first.id) ?? first;
      const added = Object.entries(joinedCells(field, present, other, lookup, apart)).reduce<Answer>(
        (row, [column, change]) => changeCell(first.id, column, change)(row, now),
        joined,
      );
      return removeRow(other.id)(added, now);
    }, answer ?? setValue('')(answer, now));
  };

/**
 * A row on one line, for who chooses which rows are one: what it says, and not whose it is. In a round that is what tells rows
 * apart.
 */
export function lineToJoin(field: RowsField, row: Row, lookup: Lookup): RowLine {
  const who = isRound(field) ? undefined : whoColumnOf(field);
  if (who === undefined) return rowLine(field, row, lookup, '');
  const columns = [...field.columns.filter((column) => column !== who), who];
  return rowLine({ columns }, row, lookup, '');
}

/** Whose a row is: who brought it in, else whom it names. */
export function whoseRow(field: RowsField, row: Row, lookup: Lookup): readonly string[] {
  const names = namesBehind(row).filter(Boolean);
  const who = whoColumnOf(field);
  if (names.length > 0 || who === undefined) return names;
  return [columnText(field.columns, who.id, cellOf(row, who.id), lookup)].filter(Boolean);
}

/** The cells of the first that change, by column. */
function joinedCells(
  field: RowsField,
  first: Row,
  other: Row,
  lookup: Lookup,
  apart: string | undefined,
): { readonly [column: string]: Change } {
  const who = whoColumnOf(field);
  const changes = new Map<string, Change>();
  const inWords: string[] = [];
  for (const column of field.columns) {
    const [own, said] = [cellOf(first, column.id), cellOf(other, column.id)];
    if (!isAnswered(said)) continue;
    const joined = isAnswered(own)
      ? joinedCell(column, own, said, column === who, other, apart)
      : copyOf(column, other.cells);
    if (joined !== undefined) changes.set(column.id, joined);
    else if (!isSaid(column, own, said, other))
      inWords.push(`${column.label}: ${columnText(field.columns, column.id, said, lookup)}`);
  }
  const target =
    field.columns.find(({ type }) => type === 'longtext') ??
    field.columns.find(({ type }) => type === 'text');
  if (inWords.length > 0 && target !== undefined) {
    const before = changes.get(target.id);
    changes.set(target.id, (answer, now) => {
      const present = before === undefined ? answer : before(answer, now);
      return setValue(underneath(textOf(present), inWords.join(apart ?? '\n'), target, other, apart))(
        present,
        now,
      );
    });
  }
  const brought = broughtInOf(other);
  if (brought.length > 0) changes.set(broughtInId, bringIn(brought));
  return Object.fromEntries(changes);
}

/** `undefined` when the two cannot stand in one answer, or are the same. */
function joinedCell(
  column: Column,
  own: Answer | undefined,
  said: Answer | undefined,
  isWho: boolean,
  other: Row,
  apart: string | undefined,
): Change | undefined {
  if (isSaid(column, own, said, other)) return undefined;
  switch (column.type) {
    case 'text':
    case 'longtext': {
      const [mine, theirs] = [textOf(own), textOf(said)];
      return setValue(isWho ? `${mine}, ${theirs}` : underneath(mine, theirs, column, other, apart));
    }
    case 'multichoice':
      return setValue([...new Set([...picksOf(own), ...picksOf(said)])]);
    case 'rows':
      return (answer, now) =>
        visibleRows(said).reduce<Answer>(
          (rows, row) => addRow(row.id, cellsOf(column.columns, row.cells))(rows, now),
          answer ?? setValue('')(answer, now),
        );
    default:
      return undefined;
  }
}

/** Other endings of the same words are the same where those words stay beside the question, as an input. */
function isSaid(column: Column, own: Answer | undefined, said: Answer | undefined, other: Row): boolean {
  if (column.type === 'text' || column.type === 'longtext') {
    const [mine, theirs] = [textOf(own), textOf(said)];
    return standsIn(theirs, mine) || (broughtInOf(other).length > 0 && sayTheSame(mine, theirs));
  }
  return column.type !== 'rows' && sameValue(answerValue(own), answerValue(said));
}

/** With the name of who says so before it, where that is known, unless it stays on one line. */
function underneath(
  mine: string,
  theirs: string,
  { type }: Column,
  other: Row,
  apart: string | undefined,
): string {
  if (apart !== undefined) return [mine.trim(), theirs.trim()].filter(Boolean).join(apart);
  const names = namesBehind(other).filter((name) => name !== '');
  const words = names.length === 0 ? theirs : `${names.join(', ')}: ${theirs}`;
  return type === 'text' ? [mine.trim(), words].filter(Boolean).join('; ') : joinTexts(mine, words, '');
}

const copyOf = (column: Column, cells: Answers): Change | undefined =>
  entryOf(cellsOf([column], cells), column.id);
