import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setValue } from '../../../../src/worksheet/answers/change.ts';
import { divideAnew, dividedMinutes, minutesLeft } from '../../../../src/worksheet/meeting/agenda.ts';
import { makeAgenda, meetingLengths, minutesFor } from '../../../../src/worksheet/meeting/agenda-time.ts';
import {
  clockText,
  isRunning,
  momentsOf,
  startClock,
  stopClock,
  timeSpent,
} from '../../../../src/worksheet/meeting/clock.ts';
import { meetingQuestions } from '../../../../src/worksheet/meeting/questions.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const minute = 60_000;

describe('an agenda', () => {
  test.each(worksheets.flatMap((sheet) => meetingLengths.map((length) => ({ id: sheet.id, length, sheet }))))(
    'of $id fills $length minutes, in whole minutes and in the order of the questions',
    ({ sheet, length }) => {
      const questions = meetingQuestions(sheet);
      const agenda = makeAgenda(questions, length);
      expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
      expect(agenda.every(({ minutes }) => minutes >= 3 && Number.isInteger(minutes))).toBe(true);
      const order = agenda.map(({ question }) => questions.indexOf(question));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  );

  test('leaves out what is not needed, the last first, when there is no time for all', () => {
    const all = meetingQuestions(worksheet('wb-0a')).map((question, at) => ({
      ...question,
      isNeeded: at === 1 || at === 3,
    }));
    const kept = makeAgenda(all, 9).map(({ question }) => all.indexOf(question));
    expect(kept).toEqual([0, 1, 3]);
  });

  test('gives more time to what takes more', () => {
    const [one, two] = meetingQuestions(worksheet('wb-0a'));
    if (one === undefined || two === undefined) throw new Error('wb-0a has two questions');
    const agenda = makeAgenda(
      [
        { ...one, minutes: 13 },
        { ...two, minutes: 8 },
      ],
      36,
    );
    expect(agenda.map(({ minutes }) => minutes)).toEqual([23, 13]);
  });
});

describe('the time of an agenda, divided anew', () => {
  const anyItem = fc.record({
    minutes: fc.integer({ min: 1, max: 240 }),
    usual: fc.integer({ min: 1, max: 60 }),
  });
  const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 30 });
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

  test('is the whole meeting again, in whole minutes and at least one for each', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...meetingLengths), (items, length) => {
        const minutes = minutesFor(items, length);
        expect(minutes).toHaveLength(items.length);
        expect(sum(minutes)).toBe(length);
        expect(minutes.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
      }),
    );
  });

  test('is the same again when it is divided once more', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...meetingLengths), (items, length) => {
        const once = minutesFor(items, length);
        const divided = items.map(({ usual }, at) => ({ usual, minutes: once[at] ?? 0 }));
        expect(minutesFor(divided, length)).toEqual(once);
      }),
    );
  });

  test('follows what each takes by itself, until somebody gave one other minutes', () => {
    const usual = [4, 12, 20];
    const short = minutesFor(
      usual.map((minutes) => ({ minutes, usual: minutes })),
      30,
    );
    const long = minutesFor(
      short.map((minutes, at) => ({ minutes, usual: usual[at] ?? 0 })),
      90,
    );
    expect(long).toEqual(
      minutesFor(
        usual.map((minutes) => ({ minutes, usual: minutes })),
        90,
      ),
    );
    const byHand = minutesFor(
      [
        { minutes: 40, usual: 5 },
        { minutes: 5, usual: 5 },
      ],
      60,
    );
    expect(byHand[0]).toBeGreaterThan(50);
  });
});

describe('what is left of the whole meeting', () => {
  const item = (minutes: number, spent = 0) => ({ minutes, spent: spent * minute });

  test('is unknown before a clock was started', () => {
    expect(minutesLeft([item(20), item(40)], 0)).toBeUndefined();
    expect(minutesLeft([], -1)).toBeUndefined();
  });

  test('is the planned time less what was spent; what came before without a clock took what was planned', () => {
    expect(minutesLeft([item(20, 5), item(40)], 0)).toBe(55);
    expect(minutesLeft([item(20), item(40, 5)], 1)).toBe(35);
    expect(minutesLeft([item(20, 30), item(40)], 1)).toBe(30);
    expect(minutesLeft([item(20, 5.5), item(40)], -1)).toBe(55);
  });

  test('is never less than nothing', () => {
    expect(minutesLeft([item(10, 90), item(10)], 1)).toBe(0);
  });
});

describe('when an item runs over', () => {
  const item = (minutes: number, spent = 0) => ({ minutes, spent: spent * minute });

  test('what is left is divided anew over what is still to come', () => {
    const items = [item(10, 10), item(10, 19), item(10), item(10), item(10)];
    expect(divideAnew(items, 1)).toEqual({ topics: 3, each: 7 });
  });

  test('nothing is said before, nor behind the last item', () => {
    expect(divideAnew([item(10, 9), item(10)], 0)).toBeUndefined();
    expect(divideAnew([item(10), item(10, 30)], 1)).toBeUndefined();
    expect(divideAnew([], 0)).toBeUndefined();
  });

  test('what came before without a clock took what was planned', () => {
    expect(divideAnew([item(20), item(10, 14), item(10), item(10)], 1)).toEqual({ topics: 2, each: 8 });
  });

  test('each that is still to come gets its part, and what was talked about the time it took', () => {
    const items = [item(10, 10), item(10, 19), item(10), item(10), item(10)];
    expect(dividedMinutes(items, 1)).toEqual([10, 19, 7, 7, 7]);
    expect(dividedMinutes(items, 4)).toBeUndefined();
    expect(dividedMinutes([item(10, 90), item(10)], 0)).toBeUndefined();
  });

  test('dividing anew leaves as much as was planned, and asks for no more until it runs over again', () => {
    const anyItem = fc.record({
      minutes: fc.integer({ min: 1, max: 60 }),
      spent: fc.integer({ min: 0, max: 90 * minute }),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 2, maxLength: 8 }), fc.nat(), (items, place) => {
        const present = place % items.length;
        const divided = dividedMinutes(items, present);
        fc.pre(divided !== undefined);
        const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
        // Whole minutes: half of one for what came before, and what no equal part can have.
        expect(sum(divided)).toBeLessThanOrEqual(sum(items.map(({ minutes }) => minutes)) + present + 1);
        const after = items.map(({ spent }, at) => ({ minutes: divided[at] ?? 0, spent }));
        expect(divideAnew(after, present)).toBeUndefined();
      }),
    );
  });

  test('there is never less than no time', () => {
    expect(divideAnew([item(10, 90), item(10)], 0)).toEqual({ topics: 1, each: 0 });
  });
});

describe('a clock', () => {
  test('counts what lies between start and stop, and while it runs up to now', () => {
    const started = startClock(undefined, 1000);
    expect(timeSpent(momentsOf(started), 61_000)).toBe(minute);
    const stopped = stopClock(started, 31_000);
    expect(timeSpent(momentsOf(stopped), 999_000)).toBe(30_000);
    const again = startClock(stopped, 100_000);
    expect(isRunning(momentsOf(again))).toBe(true);
    expect(timeSpent(momentsOf(again), 110_000)).toBe(40_000);
  });

  test('that runs is not started twice, and one that stands is not stopped twice', () => {
    const started = startClock(startClock(undefined, 1000), 5000);
    expect(momentsOf(started)).toEqual([1000]);
    expect(momentsOf(stopClock(stopClock(started, 6000), 9000))).toEqual([1000, 6000]);
  });

  test('that was forgotten does not count on through the night', () => {
    expect(timeSpent([0], 20 * 60 * minute)).toBe(240 * minute);
  });

  test('never shows less than no time, whatever a file says its moments are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat().map(String), fc.string())), fc.nat(), (texts, now) => {
        expect(timeSpent(momentsOf(setValue(texts)(undefined, 1)), now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('reads as minutes and seconds', () => {
    expect([0, 59_999, 600_000, -61_000].map(clockText)).toEqual(['0:00', '0:59', '10:00', '−1:01']);
  });
});
