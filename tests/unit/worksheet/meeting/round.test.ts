import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { type Change, changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { cellOf, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { beginSecondRound, giveScore, movesIn, roundOf } from '../../../../src/worksheet/meeting/round.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const people = toAnswers({ ronde: [{ wie: 'School' }, { wie: 'GGD' }, { wie: 'Wijkteam' }] });
const of = (answers: Answers, shownAt?: number) =>
  roundOf(
    answerOf(answers, 'ronde'),
    'score',
    shownAt === undefined ? undefined : setValue(true)(undefined, shownAt),
  );
const change = (answers: Answers, made: Change, now = 10) => changeAnswer(answers, 'ronde', made, now);
const give = (answers: Answers, person: number, score: string, now = 10) =>
  change(answers, giveScore(toRowId(`ronde-${person}`), 'score', score), now);
const scores = (answers: Answers) => of(answers).rows.map(({ score }) => score);
const full = give(give(give(people, 1, '5'), 2, '2'), 3, '4');

describe('a round', () => {
  test('is out of sight until somebody shows it, and knows when all are in', () => {
    expect(of(people)).toMatchObject({ number: 1, isShown: false, areAllIn: false });
    expect(of(give(people, 1, '5'))).toMatchObject({ areAllIn: false });
    expect(of(full)).toMatchObject({ isShown: false, areAllIn: true });
    expect(of(full, 20).isShown).toBe(true);
  });

  test('without anybody in it is not all in', () => {
    expect(of({}).areAllIn).toBe(false);
  });

  test('takes a score back when it is given again', () => {
    expect(scores(give(full, 2, '2'))).toEqual(['5', '', '4']);
  });

  test('marks what is given or changed after scores were shown', () => {
    const late = give(full, 2, '4', 30);
    expect(of(late, 20).rows.map(({ isLate }) => isLate)).toEqual([false, true, false]);
    expect(of(late).rows.some(({ isLate }) => isLate)).toBe(false);
  });
});

describe('a second round', () => {
  const second = change(full, beginSecondRound('score'), 40);

  test('keeps the first, asks everybody again, and takes nobody’s score away', () => {
    expect(of(second)).toMatchObject({ number: 2, areAllIn: false });
    expect(of(second).rows.map(({ first, isIn }) => [first, isIn])).toEqual([
      ['5', false],
      ['2', false],
      ['4', false],
    ]);
    expect(scores(second)).toEqual(['5', '2', '4']);
  });

  test('says who moved, from where to where', () => {
    const moved = give(give(second, 2, '4', 50), 1, '5', 51);
    expect(movesIn(of(moved)).map(({ row, from, to }) => [row.id, from, to])).toEqual([['ronde-2', 2, 4]]);
    expect(of(moved).rows.map(({ isIn }) => isIn)).toEqual([true, true, false]);
  });

  test('puts somebody back where the first left him when the score is taken back', () => {
    const back = give(give(second, 2, '4', 50), 2, '4', 51);
    expect(of(back).rows[1]).toMatchObject({ score: '2', first: '2', isIn: false });
  });

  test('never overwrites the first, also when it is asked again', () => {
    const third = change(give(second, 2, '4', 50), beginSecondRound('score'), 60);
    expect(of(third).rows[1]).toMatchObject({ score: '4', first: '2', isIn: false });
  });

  test('that was begun by mistake is one step to undo', () => {
    const undone = undoChange(second, full, second, 70);
    expect(of(undone)).toMatchObject({ number: 1, areAllIn: true });
  });

  test('keeps the score itself where every older version of the site finds it', () => {
    const moved = give(second, 2, '4', 50);
    const [, ggd] = visibleRows(answerOf(moved, 'ronde'));
    expect(ggd && cellOf(ggd, 'score')).toMatchObject({ value: '4' });
  });
});
