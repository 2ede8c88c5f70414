import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { broughtInId } from '../../../../src/worksheet/answers/aside.ts';
import { bringIn } from '../../../../src/worksheet/answers/brought-in.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { addRow, changeCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import type { RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { inOrder, namesOf, type Order, orderOf, setOrder } from '../../../../src/worksheet/meeting/order.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet } from '../../../setup/worksheet/worksheets.ts';

function rowsField(sheet: string, id: string): RowsField {
  const field = fieldsOf(worksheet(sheet)).find((one) => one.id === id);
  if (field?.type !== 'rows') throw new Error(`no rows ${id}`);
  return field;
}

const zorgen = rowsField('wb-1a', 'wb1a-zorgen');
const signalen = rowsField('wb-1a', 'wb1a-signalen-partners');
const lined = (field: RowsField, answers: Answers, order: Order, column: string) =>
  inOrder(field, visibleRows(answerOf(answers, field.id)), order, lookupIn(answers)).map(({ cells }) => {
    const cell = answerOf(cells, column);
    return cell?.type === 'value' ? cell.value : '';
  });
const concerns = toAnswers({
  [zorgen.id]: [
    { zorg: 'Kinderen slapen te weinig' },
    { zorg: 'Schulden in gezinnen' },
    { zorg: 'Jongeren slapen bij vrienden' },
    { zorg: 'Een gezin heeft geen vervoer' },
  ],
});

describe('the order in which lines are looked at', () => {
  test('is that in which they were said, as long as nobody picks another', () => {
    for (const nonsense of [undefined, setValue('')(undefined, 1), setValue('achterstevoren')(undefined, 1)])
      expect(orderOf(nonsense)).toEqual({ type: 'said' });
    expect(lined(zorgen, concerns, { type: 'said' }, 'zorg')[3]).toBe('Een gezin heeft geen vervoer');
  });

  test('is kept as it was picked', () => {
    const orders: readonly Order[] = [{ type: 'who' }, { type: 'dots' }, { type: 'shuffled', seed: 'a1' }];
    for (const order of orders) expect(orderOf(setOrder(order)(undefined, 1))).toEqual(order);
  });

  test('by subject puts behind a line what speaks of the same', () => {
    expect(lined(zorgen, concerns, { type: 'subject' }, 'zorg')).toEqual([
      'Kinderen slapen te weinig',
      'Jongeren slapen bij vrienden',
      'Schulden in gezinnen',
      'Een gezin heeft geen vervoer',
    ]);
  });

  test('by subject goes by what two lines share, however few lines there are', () => {
    const three = toAnswers({
      [zorgen.id]: [{ zorg: 'Te weinig slaap' }, { zorg: 'Geld' }, { zorg: 'Slaap bij vrienden' }],
    });
    expect(lined(zorgen, three, { type: 'subject' }, 'zorg')[1]).toBe('Slaap bij vrienden');
  });

  test('by subject goes by the kind that was picked, where that is asked', () => {
    const said = toAnswers({
      [signalen.id]: [
        { wie: 'Ouders', soort: 'zorg', wat: 'Slaap' },
        { wie: 'School', soort: 'kans', wat: 'Sport' },
        { wie: 'GGD', soort: 'zorg', wat: 'Geld' },
      ],
    });
    expect(lined(signalen, said, { type: 'subject' }, 'wat')).toEqual(['Slaap', 'Geld', 'Sport']);
    expect(lined(signalen, said, { type: 'who' }, 'wat')).toEqual(['Geld', 'Slaap', 'Sport']);
  });

  test('by who goes by name, wherever that is kept, and leaves what nobody put a name to for last', () => {
    const named = (answers: Answers, number: number, name: string) =>
      changeAnswer(
        answers,
        zorgen.id,
        changeCell(toRowId(`${zorgen.id}-${number}`), broughtInId, bringIn([{ item: '', name }])),
        5,
      );
    const said = named(named(concerns, 4, 'GGD'), 2, 'School');
    expect(lined(zorgen, said, { type: 'who' }, 'zorg').slice(0, 2)).toEqual([
      'Een gezin heeft geen vervoer',
      'Schulden in gezinnen',
    ]);
    const [, second] = visibleRows(answerOf(said, zorgen.id));
    expect(second && namesOf(zorgen, second, lookupIn(said))).toEqual(['School']);
  });

  test('shuffled is the same order for the same seed, another for another, and holds when a line comes in', () => {
    const shuffled = (answers: Answers, seed: string) =>
      lined(zorgen, answers, { type: 'shuffled', seed }, 'zorg');
    const first = shuffled(concerns, 'a');
    expect(shuffled(concerns, 'a')).toEqual(first);
    expect(
      new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => shuffled(concerns, seed).join())).size,
    ).toBeGreaterThan(2);
    const more = changeAnswer(concerns, zorgen.id, addRow(toRowId('r-9'), { zorg: 'Nieuw' }), 9);
    expect(shuffled(more, 'a').filter((text) => text !== 'Nieuw')).toEqual(first);
  });

  test('never loses a line or shows one twice', () => {
    const order = fc.oneof(
      fc.constantFrom<Order>({ type: 'said' }, { type: 'who' }, { type: 'subject' }, { type: 'dots' }),
      fc.string().map((seed): Order => ({ type: 'shuffled', seed })),
    );
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 4 })), order, (texts, by) => {
        const said = toAnswers({ [zorgen.id]: texts.map((zorg) => ({ zorg })) });
        expect([...lined(zorgen, said, by, 'zorg')].sort()).toEqual([...texts].sort());
      }),
    );
  });
});
