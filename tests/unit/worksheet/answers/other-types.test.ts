/** Answers of different types under one id: a foreign file, damaged storage and another edition of the site bring them about. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId, toWorksheetId } from '../../../../src/basics/ids.ts';
import {
  type Answer,
  type Answers,
  type AnswerType,
  answerOf,
  noAnswers,
  partOf,
  partsOf,
} from '../../../../src/worksheet/answers/answers.ts';
import {
  type Change,
  changeAnswer,
  clearAnswers,
  setValue,
} from '../../../../src/worksheet/answers/change.ts';
import { diffAnswers } from '../../../../src/worksheet/answers/diff.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { addRow, changeCell, changeGroupCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { isAnswered, latestOf } from '../../../../src/worksheet/answers/walk.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { answers } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { seenAnswer, sorted, textsIn } from '../../../setup/worksheet/registers.ts';

/** Answers that met others of other types, at every level. */
const met = fc.tuple(answers, answers, answers).map(([a, b, c]) => mergeAnswers(mergeAnswers(a, b), c));

const edits: readonly (readonly [AnswerType, Change])[] = [
  ['value', setValue('van een mens')],
  ['value', setValue(true)],
  ['group', changeGroupCell('naam', setValue('van een mens'))],
  ['group', changeGroupCell('naam', changeGroupCell('waarom', setValue('van een mens')))],
  ['rows', addRow(toRowId('r-mens'), { naam: 'van een mens' })],
  [
    'rows',
    (answer, now) =>
      changeCell(toRowId('r-1'), 'naam', setValue('van een mens'))(addRow(toRowId('r-1'))(answer, now), now),
  ],
];
const edit = fc.constantFrom(...edits);
/** Clocks that stand still, run back, and are at their end. */
const clock = fc.constantFrom(-5, 0, 3, 1e12, 8.64e15, Number.MAX_VALUE);

/** All that is filled in, of every type: texts by their place, and rows that are there. */
function said(all: Answers): unknown {
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, answer]) =>
      partsOf(answer).flatMap((part): readonly (readonly [string, unknown])[] => {
        if (part.type === 'value') return isAnswered(part) ? [[id, part.value]] : [];
        const inside =
          part.type === 'group'
            ? said(part.cells)
            : Object.fromEntries(visibleRows(part).map((row) => [row.id, said(row.cells)]));
        return JSON.stringify(inside) === '{}' ? [] : [[`${id}, ${part.type}`, inside]];
      }),
    ),
  );
}

function says(answer: Answer | undefined): unknown {
  return answer === undefined ? undefined : seenAnswer(answer);
}

describe('what a person changes', () => {
  test('wins from all that stood there, of whatever type, in every tab that still has that', () => {
    fc.assert(
      fc.property(met, edit, clock, (before, [type, change], now) => {
        const after = changeAnswer(before, 'wens', change, now);
        for (const merged of [mergeAnswers(before, after), mergeAnswers(after, before)]) {
          expect(sorted(merged)).toEqual(sorted(after));
          const top = answerOf(merged, 'wens');
          expect(top?.type).toBe(type);
          expect(says(partOf(top, type))).toEqual(says(partOf(answerOf(after, 'wens'), type)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves no text behind of what it replaced', () => {
    const before = mergeAnswers(
      toAnswers({ wens: [{ naam: 'geheim' }] }, 7),
      toAnswers({ wens: { dag: 'ook' } }, 8),
    );
    const after = changeAnswer(before, 'wens', setValue('nieuw'), 1);
    expect(textsIn(after)).toEqual(['nieuw']);
    expect(textsIn(mergeAnswers(before, after))).toEqual(['nieuw']);
  });

  test('can be taken back, and then all is said that was said before', () => {
    fc.assert(
      fc.property(met, edit, clock, fc.nat({ max: 3 }), (before, [, change], now, later) => {
        const after = changeAnswer(before, 'wens', change, now);
        expect(diffAnswers(before, after).every(({ place }) => place.field === 'wens')).toBe(true);
        const undone = undoChange(after, before, after, later);
        expect(said(undone)).toEqual(said(before));
        expect(said(undoChange(undone, after, undone, later))).toEqual(said(after));
      }),
      { numRuns: 500 },
    );
  });
});

describe('answers of different types', () => {
  test('lose nothing when they meet: each type says what it says by itself', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const merged = mergeAnswers(a, b);
        for (const type of ['value', 'group', 'rows'] as const) {
          const apart = mergeAnswers(onlyOf(type, a), onlyOf(type, b));
          expect(sorted(onlyOf(type, merged))).toEqual(sorted(apart));
        }
      }),
    );
  });

  test('have the one that changed last on top', () => {
    fc.assert(
      fc.property(met, (all) => {
        for (const answer of Object.values(all)) {
          const [top, ...others] = partsOf(answer);
          for (const other of others) expect(latestOf(other)).toBeLessThanOrEqual(latestOf(top ?? other));
        }
      }),
    );
  });

  test('are saved and opened again as they are', () => {
    fc.assert(
      fc.property(met, (all) => {
        expect(openWorksheet(saveWorksheet(toWorksheetId('wb'), all), toWorksheetId('wb'))).toEqual({
          ok: true,
          value: { answers: all, unknown: {}, broken: [] },
        });
      }),
    );
  });

  test('are all emptied when the worksheet is', () => {
    fc.assert(
      fc.property(met, (all) => {
        expect(textsIn(clearAnswers(all, 9))).toEqual([]);
      }),
    );
  });

  test('that were written by hand, in a wrong order or twice, open as the site would keep them', () => {
    const [rows, group] = [toAnswers({ a: [{ naam: 'x' }] }, 9)['a'], toAnswers({ a: { dag: 'y' } }, 2)['a']];
    const top = { type: 'value', value: 'z', changedAt: 5 };
    const text = JSON.stringify({
      format: 'kwaliteitskompas-werkblad',
      formatVersion: 1,
      worksheet: 'wb',
      answers: { a: { ...top, otherTypes: [group, rows, group, 7, top] } },
    });
    const opened = openWorksheet(text, toWorksheetId('wb'));
    expect(opened).toEqual({
      ok: true,
      value: {
        answers: { a: { ...rows, otherTypes: [top, group] } },
        unknown: {},
        broken: ['answers.a.otherTypes[2]', 'answers.a.otherTypes[3]', 'answers.a.otherTypes[4]'],
      },
    });
  });
});

/** The top level with answers of this type only. */
function onlyOf(type: AnswerType, all: Answers): Answers {
  const found = Object.entries(all).flatMap(([id, answer]) => {
    const part = partOf(answer, type);
    return part === undefined ? [] : [[id, part] as const];
  });
  return found.length === 0 ? noAnswers : Object.fromEntries(found);
}
