import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import {
  type Change,
  changeAnswer,
  clearAnswers,
  setValue,
} from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import {
  addRow,
  changeCell,
  changeGroupCell,
  moveRow,
  removeRow,
} from '../../../../src/worksheet/answers/rows.ts';
import type { Stamped } from '../../../../src/worksheet/answers/stamp.ts';
import { type MadeChange, undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { answers, type Edit, edit } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { filledIn, registersOf, sorted } from '../../../setup/worksheet/registers.ts';
import { makeEdit, newTab } from '../../../setup/worksheet/tab.ts';

const isUndo = ({ type }: Edit) => type === 'undo-remove' || type === 'undo-clear';
const edits = fc.array(
  edit.filter((one) => !isUndo(one)),
  { maxLength: 50, size: 'max' },
);

/** Makes the edits one after another, and keeps the answers around each. */
function makeAll(start: Answers, list: readonly Edit[], now: (at: number) => number, ids = 'r') {
  let tab = { ...newTab, answers: start };
  const made: MadeChange[] = [];
  for (const [at, one] of list.entries()) {
    const before = tab.answers;
    tab = makeEdit(tab, one, now(at), toRowId(`${ids}-${at}`));
    made.push({ before, after: tab.answers });
  }
  return { answers: tab.answers, made };
}

/** What a register says: a control that was never touched and one that was emptied both say nothing. */
function said(register: Stamped<unknown> | undefined): string {
  const json = JSON.stringify(register?.value ?? '');
  return ['false', '[]'].includes(json) ? '""' : json;
}

const undo = (current: Answers, { before, after }: MadeChange, now = 5000) =>
  undoChange(current, before, after, now);
const change = (current: Answers, field: string, made: Change, now = 100) =>
  changeAnswer(current, field, made, now);

describe('undoing', () => {
  test('step by step shows at every step what was there before it, and redoing what was there after it', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(0, 2000), (list, later) => {
        const { answers: last, made } = makeAll(noAnswers, list, (at) => 1000 + at);
        let current = last;
        const undone: MadeChange[] = [];
        for (const step of [...made].reverse()) {
          const before = current;
          current = undo(current, step, later);
          undone.push({ before, after: current });
          expect(filledIn(current)).toEqual(filledIn(step.before));
        }
        for (const [at, step] of [...undone].reverse().entries()) {
          current = undo(current, step, later);
          expect(filledIn(current)).toEqual(filledIn(made[at]?.after ?? noAnswers));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('never touches what another tab changed in between, whatever was changed', () => {
    fc.assert(
      fc.property(edits, edit, fc.array(edit, { maxLength: 6 }), (list, mine, theirs) => {
        const start = makeAll(noAnswers, list, (at) => 1000 + at).answers;
        const [step] = makeAll(start, [mine], () => 2000, 'mine').made;
        fc.pre(step !== undefined);
        const other = makeAll(step.after, theirs, (at) => 3000 + at, 'theirs').answers;
        const undone = registersOf(undo(other, step));
        const left = registersOf(step.after);
        for (const [place, register] of registersOf(other)) {
          if (said(register) !== said(left.get(place))) expect(undone.get(place), place).toEqual(register);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('wins in every tab that still has the change, even when the clock has run back', () => {
    fc.assert(
      fc.property(answers, edit, (start, one) => {
        const [step] = makeAll(start, [one], () => 3).made;
        fc.pre(step !== undefined);
        const undone = undo(step.after, step, -1000);
        expect(sorted(mergeAnswers(step.after, undone))).toEqual(sorted(undone));
      }),
    );
  });

  test('brings back all that was filled in when the whole worksheet is gone', () => {
    fc.assert(
      fc.property(answers, (before) => {
        expect(filledIn(undoChange(noAnswers, before, noAnswers, 5))).toEqual(filledIn(before));
      }),
    );
  });

  test('of nothing gives the very same answers', () => {
    fc.assert(
      fc.property(answers, answers, (current, before) => {
        expect(undoChange(current, before, before, 5)).toBe(current);
      }),
    );
  });

  test('leaves every sub-tree that it need not touch the same object', () => {
    const before = toAnswers({ wens: 'een', keuze: [{ naam: 'a' }, { naam: 'b' }], groep: { naam: 'Kim' } });
    const after = change(before, 'keuze', changeCell(toRowId('keuze-2'), 'naam', setValue('c')));
    const undone = undo(after, { before, after });
    expect(undone['wens']).toBe(after['wens']);
    expect(undone['groep']).toBe(after['groep']);
    const rows = (of: Answers) => (of['keuze']?.type === 'rows' ? of['keuze'].rows : []);
    expect(rows(undone)[0]).toBe(rows(after)[0]);
    expect(rows(undone)[1]).not.toBe(rows(after)[1]);
    expect(undo(undone, { before, after })).toBe(undone);
  });
});

describe('undoing ‘Werkblad wissen’', () => {
  const before = toAnswers({ wens: 'sport', idee: 'slaap', groep: { naam: 'Kim', dag: 'ma' } }, 10);
  const after = clearAnswers(before, 100);

  test('keeps what another tab typed after it, and brings back the rest', () => {
    const typed = change(
      change(after, 'idee', setValue('nieuw'), 200),
      'groep',
      changeGroupCell('naam', setValue('Bo')),
    );
    expect(filledIn(undo(typed, { before, after }))).toEqual({
      wens: 'sport',
      idee: 'nieuw',
      groep: { naam: 'Bo', dag: 'ma' },
    });
  });

  test('brings back what was wiped where somebody typed and emptied again since', () => {
    const gone = change(noAnswers, 'wens', setValue(''), 200);
    expect(filledIn(undoChange(gone, before, noAnswers, 300))).toEqual(filledIn(before));
  });

  test('twice does nothing more', () => {
    const undone = undo(after, { before, after });
    expect(undo(undone, { before, after })).toBe(undone);
  });
});

describe('undoing what was done to a row', () => {
  const before = toAnswers({ keuze: [{ naam: 'een', waarom: 'x' }, { naam: 'twee' }] }, 10);
  const removed = change(before, 'keuze', removeRow(toRowId('keuze-1')));
  const added = change(before, 'keuze', addRow(toRowId('r-new'), { naam: 'drie' }));
  const rowsOf = (current: Answers) => Object(filledIn(current)).keuze;

  test('brings a removed row back with what another tab typed in it meanwhile', () => {
    const late = change(
      removed,
      'keuze',
      changeCell(toRowId('keuze-1'), 'naam', setValue('een, beter')),
      200,
    );
    expect(rowsOf(undo(late, { before, after: removed }))).toEqual([
      { id: 'keuze-1', cells: { naam: 'een, beter', waarom: 'x' } },
      { id: 'keuze-2', cells: { naam: 'twee' } },
    ]);
  });

  test('leaves other rows that came or went in between', () => {
    const other = change(
      change(removed, 'keuze', addRow(toRowId('r-2'), { naam: 'erbij' })),
      'keuze',
      removeRow(toRowId('keuze-2')),
    );
    const undone = undo(other, { before, after: removed });
    expect(rowsOf(undone).map(({ id }: { id: string }) => id)).toEqual(['keuze-1', 'r-2']);
  });

  test('takes an added row away again, with all that it says', () => {
    const undone = undo(added, { before, after: added });
    expect(rowsOf(undone)).toEqual(rowsOf(before));
    expect(JSON.stringify(undone)).not.toContain('drie');
  });

  test('keeps an added row in which somebody has written since', () => {
    const written = change(added, 'keuze', changeCell(toRowId('r-new'), 'waarom', setValue('samen')), 200);
    expect(undo(written, { before, after: added })).toBe(written);
  });

  test('keeps an added row in which somebody has made a row', () => {
    const nested = change(
      added,
      'keuze',
      changeCell(toRowId('r-new'), 'acties', addRow(toRowId('r-actie'))),
      200,
    );
    expect(undo(nested, { before, after: added })).toBe(nested);
  });

  test('puts a moved row back in its place', () => {
    const moved = change(before, 'keuze', moveRow(toRowId('keuze-2'), -1));
    expect(rowsOf(undo(moved, { before, after: moved }))).toEqual(rowsOf(before));
  });

  test('leaves a moved row where another tab has put it since', () => {
    const moved = change(before, 'keuze', moveRow(toRowId('keuze-2'), -1));
    const again = change(
      change(moved, 'keuze', addRow(toRowId('r-new'))),
      'keuze',
      moveRow(toRowId('keuze-1'), 1),
      200,
    );
    const undone = undo(again, { before, after: moved });
    expect(registersOf(undone).get('keuze/keuze-1 position')).toEqual({ value: 2, changedAt: 200 });
  });

  test('keeps a copy that was made anew once somebody has written in it', () => {
    const again = change(removed, 'keuze', addRow(toRowId('keuze-1'), { naam: 'opnieuw' }), 200);
    const written = change(again, 'keuze', changeCell(toRowId('keuze-1'), 'waarom', setValue('samen')), 300);
    expect(rowsOf(undo(written, { before: removed, after: again }))).toEqual(rowsOf(written));
  });

  test('empties the copy of a row that was removed before it was copied anew', () => {
    const again = change(removed, 'keuze', addRow(toRowId('keuze-1'), { naam: 'opnieuw' }), 200);
    expect(rowsOf(undo(again, { before: removed, after: again }))).toEqual(rowsOf(removed));
  });
});

test('a field whose answer another site version keeps in another shape is left alone', () => {
  const before = toAnswers({ keuze: 'tekst' });
  const after = toAnswers({ keuze: '' });
  const rows = toAnswers({ keuze: [{ naam: 'een' }] });
  expect(undoChange(rows, before, after, 5)).toBe(rows);
});
