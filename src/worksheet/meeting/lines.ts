/** Lines that are collected, and topics to choose from: put in another place, split in two, made one, and said by somebody else. */
import type { RowId } from '../../basics/ids.ts';
import { type Answer, type Row, textOf } from '../answers/answers.ts';
import { broughtInId } from '../answers/aside.ts';
import { bringIn, broughtInOf, nameThose } from '../answers/brought-in.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRows, cellOf, changeCell, moveRow, visibleRows } from '../answers/rows.ts';
import type { RowsField } from '../definition/definition.ts';
import { whoColumnOf } from '../definition/fields-of.ts';
import { joinRows } from '../input/join-rows.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { besideRows } from './beside.ts';
import { dotsOf } from './dots.ts';

const none: Answer = { type: 'rows', rows: [] };

/** Puts a row at a place among those that are seen, as one change. */
export const moveTo =
  (id: RowId, place: number): Change =>
  (answer, now) => {
    const from = visibleRows(answer).findIndex((row) => row.id === id);
    if (from === -1) return answer ?? none;
    const step = place < from ? -1 : 1;
    let moved = answer ?? none;
    for (let at = from; at !== place; at += step) moved = moveRow(id, step)(moved, now);
    return moved;
  };

/**
 * What stands behind `at` in its words becomes a row right behind it, said by the same people; nothing when one of the two would be
 * empty.
 */
export const splitRow =
  (field: RowsField, id: RowId, column: string, at: number, added: RowId): Change =>
  (answer, now) => {
    const row = visibleRows(answer).find((one) => one.id === id);
    const text = row === undefined ? '' : textOf(cellOf(row, column));
    const [first, second] = [text.slice(0, at).trim(), text.slice(at).trim()];
    if (row === undefined || first === '' || second === '') return answer ?? none;
    const who = whoColumnOf(field)?.id;
    const name = who === undefined ? '' : textOf(cellOf(row, who));
    const brought = broughtInOf(row);
    const values = {
      [column]: second,
      ...(who !== undefined && name !== '' && { [who]: name }),
      ...(brought.length > 0 && { [broughtInId]: bringIn(brought) }),
    };
    const split = addRows([{ id: added, values }], id)(answer, now);
    return changeCell(id, column, setValue(first))(split, now);
  };

/** Between the words of two lines that were made one. */
const apart = ' / ';

/** Makes one row of some, with the words and the speakers of all, and as many dots as they have together. */
export const joinLines =
  (field: RowsField, ids: readonly RowId[], lookup: Lookup): Change =>
  (answer, now) => {
    const isOne = ({ id }: Row) => ids.includes(id);
    const dots = visibleRows(answer)
      .filter(isOne)
      .reduce((sum, row) => sum + dotsOf(row), 0);
    const joined = joinRows(field, ids, lookup, apart)(answer, now);
    const row = visibleRows(joined).find(isOne);
    if (row === undefined || dotsOf(row) === dots) return joined;
    return changeCell(row.id, besideRows.dots, setValue(String(dots)))(joined, now);
  };

/** Who said a line, as it can be changed here: not who sent it in. */
export function speakersOf(field: RowsField, row: Row): string {
  const who = whoColumnOf(field);
  if (who !== undefined) return textOf(cellOf(row, who.id)).trim();
  return broughtInOf(row)
    .flatMap(({ item, name }) => (item === '' ? [name] : []))
    .join(', ');
}

/** @param names as they are typed, with a comma between two; one in brackets is part of a name. */
export function saidBy(field: RowsField, id: RowId, names: string): Change {
  const who = whoColumnOf(field);
  if (who !== undefined) return changeCell(id, who.id, setValue(names));
  const each = names.split(/,(?![^(]*\))/).map((name) => name.trim());
  return changeCell(id, broughtInId, nameThose(each.filter((name) => name !== '')));
}
