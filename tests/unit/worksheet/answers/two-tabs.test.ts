import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { edit, type Step, steps } from '../../../setup/worksheet/arbitraries.ts';
import { registersOf, seen, sorted } from '../../../setup/worksheet/registers.ts';
import { makeEdit, play, removeIn, rowIds, seenRowIds } from '../../../setup/worksheet/tab.ts';

/** A clock that both tabs share and that never stands still. */
const goodClock = (step: number) => 1000 + step;
/** A clock that stands still, runs back and differs between the tabs. */
const wildClock = (_step: number, wild: number) => wild;

const farClocks = [-8.64e15, 8.64e15 - 1, 8.64e15, 8.64e15 + 1, Number.MAX_VALUE];

const together = ([a, b]: readonly [Answers, Answers]) => mergeAnswers(a, b);

describe('two tabs in which a person edits, with merges at any moment', () => {
  test('end up showing the same, whatever their clocks say', () => {
    fc.assert(
      fc.property(steps, (made) => {
        const [a, b] = play(made, wildClock).tabs;
        expect(seen(mergeAnswers(a, b))).toEqual(seen(mergeAnswers(b, a)));
        expect(sorted(mergeAnswers(a, b))).toEqual(sorted(mergeAnswers(b, a)));
      }),
      { numRuns: 300 },
    );
  });

  test('lose no edit: of every register the newest edit is there', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { made, tabs } = play(list, goodClock);
        const newest = new Map<string, unknown>();
        for (const { before, after, now } of made) {
          const old = registersOf(before);
          for (const [place, register] of registersOf(after)) {
            if (isSame(old.get(place), register)) continue;
            expect(register.changedAt, `${place} must carry the moment of the edit`).toBe(now);
            newest.set(place, register.value);
          }
        }
        const kept = new Map([...registersOf(together(tabs))].map(([place, { value }]) => [place, value]));
        expect(kept).toEqual(newest);
      }),
      { numRuns: 300 },
    );
  });

  test('show the text that was typed last in a question, when nothing was wiped', () => {
    const typing = steps.map((list) => list.filter((step) => !isWiping(step)));
    fc.assert(
      fc.property(typing, (list) => {
        const { made, tabs } = play(list, goodClock);
        const typed = made.flatMap((one) =>
          one.edit.type === 'set' ? [[one.edit.field, one.edit.value] as const] : [],
        );
        expect(seen(together(tabs))).toMatchObject(Object.fromEntries(typed));
      }),
    );
  });

  test('never lose a row that nobody removed', () => {
    const adding = steps.map((list) => list.filter((step) => !isWiping(step)));
    fc.assert(
      fc.property(adding, (list) => {
        const { made, tabs } = play(list, goodClock);
        const added = made.flatMap((one) =>
          rowIds(one.after).filter((id) => !rowIds(one.before).includes(id)),
        );
        expect([...seenRowIds(together(tabs))].sort()).toEqual([...new Set(added)].sort());
      }),
    );
  });

  test('are not changed by any older version of themselves, whatever their clocks say', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { tabs, versions } = play(list, wildClock);
        const now = together(tabs);
        for (const old of versions) expect(sorted(mergeAnswers(now, old))).toEqual(sorted(now));
      }),
      { numRuns: 300 },
    );
  });

  test('keep a removed row removed through any merge with older versions', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.array(fc.nat(), { maxLength: 6 }), (list, which, order) => {
        const { tabs, versions } = play(list, wildClock);
        const before = together(tabs);
        const row = seenRowIds(before)[which % Math.max(seenRowIds(before).length, 1)];
        fc.pre(row !== undefined);
        let now = removeIn(before, row, 0);
        for (const at of order) {
          now = mergeAnswers(versions[at % versions.length] ?? {}, now);
          expect(seenRowIds(now)).not.toContain(row);
        }
      }),
    );
  });

  test.each([
    ['ordinary clocks', wildClock],
    [
      'clocks from before 1970 to beyond the end of time',
      (_step: number, wild: number) => farClocks[wild] ?? 0,
    ],
  ])('can both be saved and opened again without a difference: %s', (_name, clock) => {
    fc.assert(
      fc.property(steps, (list) => {
        const now = together(play(list, clock).tabs);
        expect(openWorksheet(saveWorksheet(toWorksheetId('wb'), now), toWorksheetId('wb'))).toEqual({
          ok: true,
          value: { answers: now, unknown: {}, broken: [] },
        });
      }),
    );
  });
});

describe('one edit', () => {
  test('wins from every earlier version, even when the clock has run back', () => {
    fc.assert(
      fc.property(steps, edit, (list, last) => {
        const { tabs, versions } = play(list, wildClock);
        const tab = { answers: tabs[0], removed: undefined, cleared: undefined };
        const after = makeEdit(tab, last, -1000, toRowId('r-new')).answers;
        const own = versions.filter((version) => isOlder(version, tabs[0]));
        for (const old of own) expect(seen(mergeAnswers(old, after))).toEqual(seen(after));
      }),
    );
  });

  test('never touches the answers it was made on', () => {
    fc.assert(
      fc.property(steps, (list) => {
        expect(() => play(list, wildClock, deepFreeze)).not.toThrow();
      }),
    );
  });
});

/** A frozen object throws when it is changed after all. */
function deepFreeze<Content>(content: Content): Content {
  if (typeof content === 'object' && content !== null)
    Object.values(Object.freeze(content)).forEach(deepFreeze);
  return content;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether nothing in `version` is unknown to `answers`. */
function isOlder(version: Answers, answers: Answers): boolean {
  return isSame(sorted(mergeAnswers(answers, version)), sorted(answers));
}

function isWiping(step: Step): boolean {
  if (step.type !== 'edit') return false;
  return ['remove', 'undo-remove', 'clear', 'undo-clear'].includes(step.edit.type);
}
