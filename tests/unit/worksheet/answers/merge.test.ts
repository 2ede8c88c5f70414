import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answer, Answers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { answers } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { registersOf, seen, sorted } from '../../../setup/worksheet/registers.ts';

/** Whether all that `others` hold is in `answers` already, as new or newer. */
const holdsAll = (answers: Answers, others: Answers) => mergeAnswers(answers, others) === answers;
const text = (value: string, changedAt: number): Answer => ({ type: 'value', value, changedAt });

describe('merging any answers, whatever they hold and whenever they changed', () => {
  test('comes out the same in both directions', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        expect(sorted(mergeAnswers(a, b))).toEqual(sorted(mergeAnswers(b, a)));
      }),
    );
  });

  test('comes out the same in whatever order three versions meet', () => {
    fc.assert(
      fc.property(answers, answers, answers, (a, b, c) => {
        const left = mergeAnswers(mergeAnswers(a, b), c);
        expect(sorted(left)).toEqual(sorted(mergeAnswers(a, mergeAnswers(b, c))));
      }),
    );
  });

  test('changes nothing when a version meets itself, or meets what it was merged with before', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        expect(sorted(mergeAnswers(a, a))).toEqual(sorted(a));
        const merged = mergeAnswers(a, b);
        expect(sorted(mergeAnswers(merged, b))).toEqual(sorted(merged));
      }),
    );
  });

  test('leaves the two versions themselves as they were', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const before = structuredClone([a, b]);
        mergeAnswers(a, b);
        expect([a, b]).toEqual(before);
      }),
    );
  });

  test('shows a person the same whichever tab they look in', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        expect(seen(mergeAnswers(a, b))).toEqual(seen(mergeAnswers(b, a)));
      }),
    );
  });
});

describe('merging answers of which every field keeps its type', () => {
  const values = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'constructor'),
    fc.tuple(fc.string(), fc.nat({ max: 3 })).map(([value, changedAt]) => text(value, changedAt)),
  );

  test('keeps of every register the newest, and invents none', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const merged = registersOf(mergeAnswers(a, b));
        const [mine, theirs] = [registersOf(a), registersOf(b)];
        expect([...merged.keys()].sort()).toEqual([...new Set([...mine.keys(), ...theirs.keys()])].sort());
        for (const [place, register] of merged) {
          const candidates = [mine.get(place), theirs.get(place)].filter((found) => found !== undefined);
          expect(candidates).toContainEqual(register);
          expect(register.changedAt).toBe(Math.max(...candidates.map(({ changedAt }) => changedAt)));
        }
      }),
    );
  });
});

describe('two versions of one worksheet', () => {
  test('a newer text wins from an older one, whichever side it stands on', () => {
    const older: Answers = { wens: text('oud', 10) };
    const newer: Answers = { wens: text('nieuw', 11) };
    expect(mergeAnswers(older, newer)).toEqual(newer);
    expect(mergeAnswers(newer, older)).toEqual(newer);
  });

  test('answers to different questions are both kept', () => {
    const merged = mergeAnswers({ wens: text('van mij', 1) }, { idee: text('van jou', 99) });
    expect(seen(merged)).toEqual({ wens: 'van mij', idee: 'van jou' });
  });

  test('two cells of one row, changed in two tabs, are both kept', () => {
    const before = toAnswers({ keuze: [{ naam: 'Sport', waarom: '' }] }, 1);
    const change = (column: string, value: string): Answers => {
      const made = toAnswers({ keuze: [{ [column]: value }] }, 5);
      return mergeAnswers(before, made);
    };
    const merged = mergeAnswers(change('naam', 'Bewegen'), change('waarom', 'Het kan beter'));
    expect(seen(merged)).toEqual({
      keuze: [{ id: 'keuze-1', cells: { naam: 'Bewegen', waarom: 'Het kan beter' } }],
    });
  });

  test('a text emptied later stays empty', () => {
    const merged = mergeAnswers({ wens: text('weg hiermee', 3) }, { wens: text('', 4) });
    expect(seen(merged)).toEqual({ wens: '' });
  });

  test('of different types are both kept, the one that changed last on top', () => {
    const rows = toAnswers({ keuze: [{ naam: 'Sport' }] }, 1);
    const both = mergeAnswers({ keuze: text('vreemd', 99) }, rows);
    expect(both).toEqual({ keuze: { ...text('vreemd', 99), otherTypes: [rows['keuze']] } });
    expect(mergeAnswers(rows, { keuze: text('vreemd', 99) })).toEqual(both);
    const later = toAnswers({ keuze: [{ naam: 'Sport' }] }, 100);
    expect(seen(mergeAnswers(both, later))).toEqual(seen(later));
  });
});

describe('a merge in which nothing is new', () => {
  test('gives the very same answers, and each sub-tree that stays is the same object', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const merged = mergeAnswers(a, b);
        expect(mergeAnswers(merged, structuredClone(b))).toBe(merged);
        for (const [id, answer] of Object.entries(a))
          if (!Object.hasOwn(b, id)) expect(merged[id]).toBe(answer);
      }),
    );
  });

  test('is how it is known that nothing need be written', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const merged = mergeAnswers(a, b);
        expect(holdsAll(merged, a) && holdsAll(merged, b)).toBe(true);
        expect(holdsAll(a, b)).toBe(JSON.stringify(sorted(mergeAnswers(a, b))) === JSON.stringify(sorted(a)));
      }),
    );
    const [older, newer] = [{ wens: text('oud', 10) }, { wens: text('nieuw', 11) }];
    expect([holdsAll(newer, older), holdsAll(older, newer), holdsAll({}, {})]).toEqual([true, false, true]);
  });

  test('does not mind in which order keys and rows are kept', () => {
    const kept = toAnswers({ wens: 'sport', keuze: [{ naam: 'een' }, { naam: 'twee' }] });
    const rows = kept['keuze']?.type === 'rows' ? kept['keuze'].rows : [];
    const other: Answers = { keuze: { type: 'rows', rows: [...rows].reverse() }, ...kept };
    const turned: Answers = { keuze: other['keuze'] ?? text('', 0), wens: text('sport', 1) };
    expect([holdsAll(kept, turned), holdsAll(turned, kept)]).toEqual([true, true]);
  });
});

describe('what a newer version of the site wrote', () => {
  const [row] = Object(toAnswers({ keuze: [{ naam: 'een' }] }, 1)['keuze']).rows;
  const withRow = (more: object): Answers => ({ keuze: { type: 'rows', rows: [{ ...row, ...more }] } });
  const both = (a: Answers, b: Answers) => {
    const merged = mergeAnswers(a, b);
    expect(sorted(merged)).toEqual(sorted(mergeAnswers(b, a)));
    return merged;
  };

  test('goes with the answer that wins', () => {
    const mine: Answers = { wens: Object.assign({ bron: 'interview' }, text('nieuw', 2)) };
    expect(both(mine, { wens: text('oud', 1) })).toEqual(mine);
    expect(both(mine, { wens: text('nieuwer', 3) })).toEqual({ wens: text('nieuwer', 3) });
  });

  test('beside rows and cells is all kept', () => {
    const rows = (more: object): Answers => ({
      keuze: Object.assign({ type: 'rows' as const, rows: [] }, more),
    });
    expect(both(rows({ a: 1 }), rows({ b: 2 }))).toEqual(rows({ a: 1, b: 2 }));
    const group = (more: object): Answers => ({
      groep: Object.assign({ type: 'group' as const, cells: {} }, more),
    });
    expect(both(group({ a: 1 }), group({ b: 2 }))).toEqual(group({ a: 1, b: 2 }));
  });

  test('about a row stays when another tab changes a cell, and goes when the row is wiped', () => {
    const changed = toAnswers({ keuze: [{ naam: 'anders' }] }, 5);
    const cell = both(withRow({ kleur: 'rood' }), {
      keuze: { type: 'rows', rows: [{ ...row, cells: Object(changed['keuze']).rows[0].cells }] },
    });
    expect(JSON.stringify(cell)).toContain('"kleur":"rood"');
    const wiped = changeAnswer(withRow({ kleur: 'rood' }), 'keuze', removeRow(toRowId('keuze-1')), 5);
    expect(JSON.stringify(both(withRow({ kleur: 'rood' }), wiped))).not.toContain('rood');
  });
});
