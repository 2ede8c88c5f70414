import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answer, type Answers, answerOf } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { addRow, removeRow, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { isAnswered } from '../../../../src/worksheet/answers/walk.ts';
import { choose } from '../../../../src/worksheet/meeting/choosing.ts';
import {
  type DotsGivenOut,
  dotsGiven,
  dotsGivenOut,
  dotsLeft,
  dotsOf,
  firstDotsOf,
  giveDot,
  giveDotsAgain,
  isInPlay,
  isSecondTime,
  setDots,
} from '../../../../src/worksheet/meeting/dots.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const topics = toAnswers({ topics: [{ naam: 'Sport' }, { naam: 'Slaap' }, { naam: 'School' }] });
const id = (number: number) => toRowId(`topics-${number}`);
const eight: DotsGivenOut = { each: 3, people: 8 };
const given = (answers: Answers, row: number) =>
  visibleRows(answerOf(answers, 'topics'))
    .filter((one) => one.id === id(row))
    .map(dotsOf)[0];
const set = (answers: Answers, row: number, dots: number, out: DotsGivenOut = eight, now = 5) =>
  changeAnswer(answers, 'topics', setDots(id(row), dots, out), now);
const of = (answers: Answers): Answer | undefined => answerOf(answers, 'topics');

describe('dots', () => {
  test('are three for each person as long as nothing else is said', () => {
    expect(dotsGivenOut(undefined, undefined)).toEqual({ each: 3, people: 1 });
    const typed = (text: string) => setValue(text)(undefined, 1);
    expect(dotsGivenOut(typed('5'), typed('8'))).toEqual({ each: 5, people: 8 });
    for (const nonsense of ['', '0', '-3', '2,5', 'veel', '999999'])
      expect(dotsGivenOut(typed(nonsense), typed(nonsense))).toEqual({ each: 3, people: 1 });
  });

  test('are never less than none and never more than were given out, whatever is pressed or typed', () => {
    const press = fc.record({
      row: fc.integer({ min: 1, max: 3 }),
      how: fc.constantFrom<1 | -1 | 'type'>(1, -1, 'type'),
      typed: fc.integer({ min: -9, max: 40 }),
    });
    const out = fc.record({ each: fc.integer({ min: 1, max: 5 }), people: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(out, fc.array(press, { maxLength: 40 }), (givenOut, presses) => {
        let answers = topics;
        for (const { row, how, typed } of presses) {
          const change = how === 'type' ? setDots(id(row), typed, givenOut) : giveDot(id(row), how, givenOut);
          answers = changeAnswer(answers, 'topics', change, 5);
          expect(visibleRows(of(answers)).every((one) => dotsOf(one) >= 0)).toBe(true);
          expect(dotsGiven(of(answers))).toBeLessThanOrEqual(givenOut.each * givenOut.people);
          expect(dotsLeft(of(answers), givenOut)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('that were given stay when there become fewer for each person, and then can only be taken back', () => {
    const full = set(set(topics, 1, 20), 2, 4);
    const fewer: DotsGivenOut = { each: 2, people: 8 };
    expect(dotsLeft(of(full), fewer)).toBe(-8);
    expect(given(changeAnswer(full, 'topics', giveDot(id(2), 1, fewer), 6), 2)).toBe(4);
    expect(given(changeAnswer(full, 'topics', giveDot(id(1), -1, fewer), 6), 1)).toBe(19);
    expect(given(set(full, 1, 5, fewer), 1)).toBe(5);
  });

  test('of one press are taken back by one undo, and what another gave meanwhile stays', () => {
    const one = set(topics, 1, 3);
    const more = set(one, 2, 4);
    const undone = undoChange(more, topics, one, 9);
    expect([given(undone, 1), given(undone, 2)]).toEqual([0, 4]);
  });

  test('that cannot be given change nothing, so that undo takes back what was given before', () => {
    const full = set(topics, 1, 24);
    for (const change of [giveDot(id(2), 1, eight), giveDot(id(2), -1, eight), setDots(id(1), 54, eight)])
      expect(change(of(full), 6)).toBe(of(full));
  });

  test('that two tabs gave at the same moment are all there, and too many are counted', () => {
    const out: DotsGivenOut = { each: 1, people: 1 };
    const merged = mergeAnswers(set(topics, 1, 1, out), set(topics, 2, 1, out));
    expect([given(merged, 1), given(merged, 2)]).toEqual([1, 1]);
    expect(dotsLeft(of(merged), out)).toBe(-1);
  });

  test('of a row that is removed come free', () => {
    const full = set(topics, 1, 24);
    expect(dotsLeft(of(full), eight)).toBe(0);
    expect(dotsLeft(of(changeAnswer(full, 'topics', removeRow(id(1)), 6)), eight)).toBe(24);
  });

  test('are given again to what was picked, and what was given first is kept with each', () => {
    const first = changeAnswer(set(set(topics, 1, 5), 2, 3), 'topics', choose(id(1), 'take'), 6);
    const again = changeAnswer(first, 'topics', giveDotsAgain, 7);
    expect(isSecondTime(of(first))).toBe(false);
    expect(isSecondTime(of(again))).toBe(true);
    const rows = visibleRows(of(again));
    expect(rows.map((row) => [dotsOf(row), firstDotsOf(row), isInPlay(row)])).toEqual([
      [0, 5, true],
      [0, 3, false],
      [0, 0, false],
    ]);
    expect(dotsLeft(of(again), eight)).toBe(24);
    // What was not picked gets none, and stays where it was.
    expect(given(set(again, 2, 4, eight, 8), 2)).toBe(0);
    const third = changeAnswer(set(again, 1, 9, eight, 8), 'topics', giveDotsAgain, 9);
    expect(visibleRows(of(third)).map(firstDotsOf)).toEqual([5, 3, 0]);
    expect(given(undoChange(again, first, again, 10), 1)).toBe(5);
  });

  test('can be given to a topic that came up the second time', () => {
    const again = changeAnswer(topics, 'topics', giveDotsAgain, 7);
    const more = changeAnswer(again, 'topics', addRow(id(4), { naam: 'Geld' }), 8);
    expect(given(set(more, 4, 2, eight, 9), 4)).toBe(2);
  });

  test('are no answer by themselves', () => {
    expect(isAnswered(of(set(toAnswers({ topics: [{ naam: '' }] }), 1, 2)))).toBe(false);
  });
});
