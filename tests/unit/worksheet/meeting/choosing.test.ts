import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { type Change, changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import {
  choose,
  chosenOf,
  giveReason,
  rowsTaken,
  takenFirst,
} from '../../../../src/worksheet/meeting/choosing.ts';
import { courseOf, lookedBackOn, setCourse } from '../../../../src/worksheet/meeting/look-back.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet } from '../../../setup/worksheet/worksheets.ts';

const topics = toAnswers({ topics: [{ naam: 'Sport' }, { naam: 'Slaap' }] });
const first = toRowId('topics-1');
const change = (answers: Answers, made: Change) => changeAnswer(answers, 'topics', made, 5);
const rows = (answers: Answers) => visibleRows(answerOf(answers, 'topics'));

describe('choosing', () => {
  test('says of a row what is done with it and why, and removes nothing', () => {
    const later = change(change(topics, choose(first, 'later')), giveReason(first, 'Na de zomer'));
    expect(rows(later)).toHaveLength(2);
    expect(rows(later).map(chosenOf)).toEqual([
      { choice: 'later', reason: 'Na de zomer' },
      { choice: undefined, reason: '' },
    ]);
  });

  test('is taken back by the same choice, and the reason stays for the next', () => {
    const twice = change(change(topics, choose(first, 'skip')), choose(first, 'skip'));
    expect(rows(twice).map((row) => chosenOf(row).choice)).toEqual([undefined, undefined]);
  });

  test('leaves all rows to go on with as long as none is picked', () => {
    expect(rowsTaken(answerOf(topics, 'topics'))).toHaveLength(2);
    const picked = change(topics, choose(first, 'take'));
    expect(rowsTaken(answerOf(picked, 'topics')).map(({ id }) => id)).toEqual(['topics-1']);
  });

  test('puts what was picked first and what was not last, and leaves the rest as it was brought in', () => {
    const five = toAnswers({ topics: ['A', 'B', 'C', 'D', 'E'].map((naam) => ({ naam })) });
    const said = [choose(toRowId('topics-1'), 'skip'), choose(toRowId('topics-2'), 'later')];
    const chosen = [...said, choose(toRowId('topics-4'), 'take')].reduce(change, five);
    expect(takenFirst(rows(five))).toEqual(rows(five));
    expect(
      takenFirst(rows(chosen))
        .map(({ id }) => id.slice(-1))
        .join(''),
    ).toBe('43521');
  });
});

describe('looking back', () => {
  test('says of each line how it goes, and the same again takes that back', () => {
    const well = change(topics, setCourse(first, 'well'));
    expect(rows(well).map(courseOf)).toEqual(['well', undefined]);
    expect(rows(change(well, setCourse(first, 'well'))).map(courseOf)).toEqual([undefined, undefined]);
  });

  test.each([
    ['wb-2', 'wb2-balans', 'wb2-tabel'],
    ['wb-1l', 'wb1l-rondes', 'wb1b-ambities'],
    ['wb-1b', 'wb1b-ambities', 'wb1b-ambities'],
  ])('in %s at %s is about the lines of %s', (sheet, id, lines) => {
    const field = fieldsOf(worksheet(sheet)).find((one) => one.id === id);
    expect(field?.type === 'rows' && lookedBackOn(field)).toBe(lines);
  });
});
