/**
 * Takes over what others said, as one change of one's own answer, so that it is taken back as one. Nothing is ever replaced: rows
 * become new rows, with the name of who brought them in; a text comes on a line of its own, under the name. What was taken over
 * before is passed over.
 */
import { toRowId } from '../../basics/ids.ts';
import { standsIn } from '../../basics/join-texts.ts';
import { sameWords } from '../../basics/plain-text.ts';
import { type Answer, type Answers, answerOf, answerValue, type Row, textOf } from '../answers/answers.ts';
import { broughtInId } from '../answers/aside.ts';
import { bringIn, setWithWordsOf } from '../answers/brought-in.ts';
import { type Change, setValue } from '../answers/change.ts';
import { setName } from '../answers/name.ts';
import { addRow, cellOf, changeCell, changeGroupCell, visibleRows } from '../answers/rows.ts';
import { isAnswered, isAnyAnswered } from '../answers/walk.ts';
import type { Column, Field, RowsField } from '../definition/definition.ts';
import { isRound, whoColumnOf } from '../definition/fields-of.ts';
import { type Lookup, referenceOptions } from '../reading/answer-text.ts';
import { nameKey } from '../saved/tidy-text.ts';
import { type Item, isTakenOver, type RowItem } from './inputs-of-question.ts';

/** @param lookup finds the list of names that a column takes its names from. */
export const takeOver =
  (field: Field, items: readonly Item[], lookup: Lookup): Change =>
  (answer, now) =>
    items.reduce(
      (taken: Answer | undefined, item) =>
        isTakenOver(item, taken) ? taken : (takingOver(field, item, lookup)?.(taken, now) ?? taken),
      answer,
    ) ?? setValue('')(answer, now);

function takingOver(field: Field, item: Item, lookup: Lookup): Change | undefined {
  switch (item.type) {
    case 'row':
      return field.type === 'rows' ? takingRow(field, item, lookup) : undefined;
    case 'text': {
      const { column: id } = item;
      if (id === undefined) return addWords(item, field.type === 'text');
      const column = field.type === 'group' ? field.columns.find((one) => one.id === id) : undefined;
      return column && changeGroupCell(id, addWords(item, column.type === 'text'));
    }
    case 'shown':
      return undefined;
  }
}

/** Under what stands there; in a question of one line behind it. */
const addWords =
  ({ item, contributor, text }: Extract<Item, { type: 'text' }>, isOneLine: boolean): Change =>
  (answer, now) => {
    const present = textOf(answer).trimEnd();
    const words = contributor === '' ? text : `${contributor}: ${text}`;
    const together = present === '' ? words : `${present}${isOneLine ? '; ' : '\n'}${words}`;
    const isThere = present !== '' && standsIn(words, present);
    return setWithWordsOf(isThere ? present : together, { item, name: contributor })(answer, now);
  };

function takingRow(field: RowsField, item: RowItem, lookup: Lookup): Change {
  const { row, contributor } = item;
  const who = whoColumnOf(field);
  const copied = cellsOf(field.columns, row.cells);
  const isNamed = who !== undefined && contributor !== '' && !isAnswered(answerOf(row.cells, who.id));
  const named = isNamed ? { [who.id]: nameOf(who, contributor, lookup) } : {};
  const marked = { [broughtInId]: bringIn([{ item: item.item, name: contributor }]) };
  return (answer, now) => {
    const waiting = isNamed ? waitingRow(field, who, contributor, answer) : undefined;
    const cells = { ...copied, ...(waiting === undefined && named), ...marked };
    if (waiting === undefined) return addRow(toRowId(`r-${item.item}`), cells)(answer, now);
    return (
      Object.entries(cells).reduce(
        (taken: Answer | undefined, [id, change]) => changeCell(waiting.id, id, change)(taken, now),
        answer,
      ) ?? setValue('')(answer, now)
    );
  };
}

/** A row of a round that has this name and nothing else yet: everybody has one there. */
function waitingRow(
  field: RowsField,
  who: Column,
  contributor: string,
  answer: Answer | undefined,
): Row | undefined {
  if (!isRound(field)) return undefined;
  const others = field.columns.filter(({ id }) => id !== who.id);
  return visibleRows(answer).find(
    (row) =>
      nameKey(textOf(cellOf(row, who.id))) === nameKey(contributor) &&
      others.every(({ id }) => !isAnswered(cellOf(row, id))),
  );
}

/** The name as a text, and as that of a row of the list where it stands in it. */
function nameOf(column: Column, name: string, lookup: Lookup): Change {
  const options = column.type === 'text' && column.names ? referenceOptions(column.names, lookup) : [];
  const link = sameWords(name, options, ({ text }) => text);
  return link === undefined ? setValue(name) : setName(link);
}

/** What the columns of today have of a row, as changes that say the same. */
export function cellsOf(columns: readonly Column[], cells: Answers): { readonly [column: string]: Change } {
  return Object.fromEntries(
    columns.flatMap((column): readonly (readonly [string, Change])[] => {
      const answer = answerOf(cells, column.id);
      return answer === undefined || !isAnswered(answer) ? [] : [[column.id, sayingTheSame(column, answer)]];
    }),
  );
}

function sayingTheSame(column: Column, said: Answer): Change {
  if (column.type !== 'rows') return setValue(answerValue(said) ?? '');
  return (answer, now) =>
    visibleRows(said)
      .filter(({ cells }) => isAnyAnswered(cells))
      .reduce(
        (copied: Answer | undefined, row) => addRow(row.id, cellsOf(column.columns, row.cells))(copied, now),
        answer,
      ) ?? setValue('')(answer, now);
}
