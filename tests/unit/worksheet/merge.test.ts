import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../src/worksheet/answers.ts';
import { mergeAnswers } from '../../../src/worksheet/merge.ts';
import { answers } from '../arbitraries.ts';
import { toAnswers } from '../plain-answers.ts';
import { registersOf, seen, sorted } from '../registers.ts';

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

  test('rows win from a text that a foreign file has under the same id', () => {
    const rows = toAnswers({ keuze: [{ naam: 'Sport' }] }, 1);
    expect(mergeAnswers({ keuze: text('vreemd', 99) }, rows)).toEqual(rows);
    expect(mergeAnswers(rows, { keuze: text('vreemd', 99) })).toEqual(rows);
  });
});
