import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { applyDiff } from '../../../../src/worksheet/answers/apply-diff.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { diffAnswers, placesOf, reverseDiff } from '../../../../src/worksheet/answers/diff.ts';
import {
  addRow,
  changeCell,
  changeGroupCell,
  moveRow,
  removeRow,
} from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { answers, steps } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { filledIn, pathOf, registersOf } from '../../../setup/worksheet/registers.ts';
import { play } from '../../../setup/worksheet/tab.ts';

const before = toAnswers({ wens: 'sport', keuze: [{ naam: 'een' }, { naam: 'twee' }], groep: { dag: 'ma' } });

const changedPaths = (...[from, to]: Parameters<typeof diffAnswers>) =>
  placesOf(diffAnswers(from, to)).map(pathOf);

/** Two versions that have nothing to do with each other, and two that grew from one. */
const pair = fc.oneof(
  fc.tuple(answers, answers),
  steps.map((list) => play(list, (step) => step).tabs),
);

describe('the diff of two versions', () => {
  test('is empty for the same answers, also when they were read anew', () => {
    fc.assert(
      fc.property(answers, (same) => {
        expect(diffAnswers(same, same)).toEqual([]);
        expect(diffAnswers(same, structuredClone(same))).toEqual([]);
      }),
    );
  });

  test('made on the first gives every register of the second, and reversed those of the first again', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const diff = diffAnswers(from, to);
        expect(registersOf(applyDiff(from, diff))).toEqual(registersOf(to));
        expect(registersOf(applyDiff(to, reverseDiff(diff)))).toEqual(registersOf(from));
      }),
      { numRuns: 1000 },
    );
  });

  test('reversed is the diff of the second and the first, and reversed twice itself', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const plain = (diff: ReturnType<typeof diffAnswers>) =>
          new Set(diff.map((one) => JSON.stringify(one)));
        const diff = diffAnswers(from, to);
        expect(plain(reverseDiff(diff))).toEqual(plain(diffAnswers(to, from)));
        expect(reverseDiff(reverseDiff(diff))).toEqual(diff);
      }),
    );
  });

  test('leaves every answer that it does not speak of the same object', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const diff = diffAnswers(from, to);
        const changed = new Set(diff.map(({ place }) => place.field));
        const made = applyDiff(from, diff);
        for (const [id, answer] of Object.entries(from))
          if (!changed.has(toFieldId(id))) expect(made[id]).toBe(answer);
        expect(applyDiff(from, [])).toBe(from);
      }),
    );
  });

  test('is what undoing makes in reverse, where nobody changed the same since', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const { before: from, after: to } of play(list, (step) => step).made)
          expect(filledIn(undoChange(to, from, to, 10_000))).toEqual(
            filledIn(applyDiff(to, reverseDiff(diffAnswers(from, to)))),
          );
      }),
    );
  });
});

describe('the places where two versions differ', () => {
  test.each([
    ['a text', changeAnswer(before, 'wens', setValue('slaap'), 5), [['wens']]],
    ['a new answer', changeAnswer(before, 'idee', setValue('x'), 5), [['idee']]],
    [
      'a cell',
      changeAnswer(before, 'keuze', changeCell(toRowId('keuze-2'), 'naam', setValue('2')), 5),
      [['keuze', 'keuze-2', 'naam']],
    ],
    [
      'a cell of a group',
      changeAnswer(before, 'groep', changeGroupCell('dag', setValue('di')), 5),
      [['groep', 'dag']],
    ],
    ['a new row', changeAnswer(before, 'keuze', addRow(toRowId('r-3')), 5), [['keuze', 'r-3']]],
    [
      'a row that is removed, with what was in it',
      changeAnswer(before, 'keuze', removeRow(toRowId('keuze-1')), 5),
      [
        ['keuze', 'keuze-1'],
        ['keuze', 'keuze-1', 'naam'],
      ],
    ],
    [
      'two rows that changed places',
      changeAnswer(before, 'keuze', moveRow(toRowId('keuze-1'), 1), 5),
      [
        ['keuze', 'keuze-1'],
        ['keuze', 'keuze-2'],
      ],
    ],
  ])('is %s', (_name, after, places) => {
    expect(changedPaths(before, after)).toEqual(places);
  });

  test('are all there is when everything is gone', () => {
    expect(changedPaths(before, noAnswers)).toEqual([
      ['wens'],
      ['keuze', 'keuze-1'],
      ['keuze', 'keuze-1', 'naam'],
      ['keuze', 'keuze-2'],
      ['keuze', 'keuze-2', 'naam'],
      ['groep', 'dag'],
    ]);
  });
});
