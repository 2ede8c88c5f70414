import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  changeAnswer,
  clearAnswer,
  noAnswers,
  setValue,
} from '../../../src/worksheet/answers.ts';
import { type Choice, compareAnswers, mergeAsDecided } from '../../../src/worksheet/differences.ts';
import { mergeAnswers } from '../../../src/worksheet/merge.ts';
import { addRow, changeCell, moveRow, removeRow } from '../../../src/worksheet/rows.ts';
import { answers, steps } from '../arbitraries.ts';
import { toAnswers } from '../plain-answers.ts';
import { filledIn } from '../registers.ts';
import { play } from '../tab.ts';

const decideAll = (mine: Answers, theirs: Answers, choice: Choice, now = 100) =>
  mergeAsDecided(
    mine,
    theirs,
    compareAnswers(mine, theirs).differences.map((difference) => ({ difference, choice })),
    now,
  );

/** Two versions that grew from one: in two tabs, or in a browser and a file that came back. */
const twoVersions = steps.map((list) => play(list, (step) => step).tabs);

describe('two versions that grew apart', () => {
  test('have no differences when they are the same', () => {
    fc.assert(
      fc.property(answers, (same) => {
        expect(compareAnswers(same, structuredClone(same))).toEqual({ differences: [], added: 0 });
      }),
    );
  });

  test('differ in the same places, whichever is called mine', () => {
    fc.assert(
      fc.property(twoVersions, ([mine, theirs]) => {
        const places = (a: Answers, b: Answers) =>
          compareAnswers(a, b)
            .differences.map(({ place }) => place.join('/'))
            .sort();
        const both = (one: readonly string[], other: readonly string[]) =>
          one.filter((place) => other.includes(place));
        const [ours, others] = [places(mine, theirs), places(theirs, mine)];
        expect(both(ours, others).length).toBe(Math.max(ours.length, others.length));
      }),
      { numRuns: 500 },
    );
  });

  test('become one in which every difference is as it was decided, newer than both', () => {
    fc.assert(
      fc.property(twoVersions, fc.constantFrom<Choice>('mine', 'theirs'), ([mine, theirs], choice) => {
        const merged = decideAll(mine, theirs, choice);
        expect(compareAnswers(choice === 'mine' ? mine : theirs, merged).differences).toEqual([]);
        // No tab that still has either version brings back what was decided against.
        expect(filledIn(mergeAnswers(mergeAnswers(merged, mine), theirs))).toEqual(filledIn(merged));
      }),
      { numRuns: 500 },
    );
  });

  test('become what a plain merge makes of them when the newest is chosen everywhere; kept rows are kept whole', () => {
    fc.assert(
      fc.property(twoVersions, ([mine, theirs]) => {
        const { differences } = compareAnswers(mine, theirs);
        fc.pre(differences.every(({ type }) => type === 'value'));
        const decisions = differences.map((difference) => ({
          difference,
          choice: difference.newest,
        }));
        expect(filledIn(mergeAsDecided(mine, theirs, decisions, 100))).toEqual(
          filledIn(mergeAnswers(mine, theirs)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('an answer', () => {
  const mine = toAnswers({ wens: 'sport' }, 5);
  const theirs = toAnswers({ wens: 'slaap' }, 3);

  test('that both gave differently is shown, with which is newest', () => {
    expect(compareAnswers(mine, theirs)).toEqual({
      differences: [{ type: 'value', place: ['wens'], mine: 'sport', theirs: 'slaap', newest: 'mine' }],
      added: 0,
    });
  });

  test('can be the one of the file although it is older', () => {
    expect(filledIn(decideAll(mine, theirs, 'theirs'))).toEqual({ wens: 'slaap' });
  });

  test('can be both, one under the other', () => {
    expect(filledIn(decideAll(mine, theirs, 'both'))).toEqual({ wens: 'sport\n\nslaap' });
  });

  test('that only the file has is added', () => {
    expect(compareAnswers(noAnswers, theirs)).toEqual({ differences: [], added: 1 });
    expect(filledIn(decideAll(noAnswers, theirs, 'mine'))).toEqual({ wens: 'slaap' });
  });

  test('that only the browser has stays', () => {
    expect(compareAnswers(mine, noAnswers)).toEqual({ differences: [], added: 0 });
    expect(filledIn(decideAll(mine, noAnswers, 'theirs'))).toEqual({ wens: 'sport' });
  });

  test('that was emptied here after the file was made is a difference: it may be wanted back', () => {
    const emptied = changeAnswer(theirs, 'wens', clearAnswer, 5);
    expect(compareAnswers(emptied, theirs).differences).toMatchObject([{ mine: '', theirs: 'slaap' }]);
    expect(filledIn(decideAll(emptied, theirs, 'theirs'))).toEqual({ wens: 'slaap' });
  });

  test('that the file emptied later is a difference: it would go without a word', () => {
    const emptied = changeAnswer(mine, 'wens', clearAnswer, 9);
    expect(compareAnswers(mine, emptied).differences).toMatchObject([{ mine: 'sport', newest: 'theirs' }]);
    expect(filledIn(decideAll(mine, emptied, 'mine'))).toEqual({ wens: 'sport' });
  });
});

describe('a row', () => {
  const start = toAnswers({ keuze: [{ naam: 'een', acties: [{ actie: 'bel' }] }, { naam: 'twee' }] }, 1);
  const removed = changeAnswer(start, 'keuze', removeRow('keuze-1'), 5);

  test('that was removed here and is in the file can come back, whole', () => {
    expect(compareAnswers(removed, start).differences).toMatchObject([
      { type: 'row', place: ['keuze', 'keuze-1'], removedBy: 'mine', newest: 'mine' },
    ]);
    expect(filledIn(decideAll(removed, start, 'theirs'))).toEqual(filledIn(start));
    expect(filledIn(decideAll(removed, start, 'mine'))).toEqual(filledIn(removed));
  });

  test('that the file removed can stay, whole', () => {
    expect(filledIn(decideAll(start, removed, 'mine'))).toEqual(filledIn(start));
    expect(filledIn(decideAll(start, removed, 'theirs'))).toEqual(filledIn(removed));
  });

  test('that only the file has is added, and its place in the list is no question', () => {
    const more = changeAnswer(start, 'keuze', addRow('r-3', { naam: 'drie' }), 5);
    const moved = changeAnswer(more, 'keuze', moveRow('r-3', -1), 6);
    expect(compareAnswers(start, moved)).toEqual({ differences: [], added: 1 });
    expect(filledIn(decideAll(start, moved, 'mine'))).toEqual(filledIn(moved));
  });

  test('that differs is asked about cell by cell', () => {
    const changed = changeAnswer(start, 'keuze', changeCell('keuze-2', 'naam', setValue('2')), 5);
    expect(compareAnswers(start, changed).differences).toEqual([
      { type: 'value', place: ['keuze', 'keuze-2', 'naam'], mine: 'twee', theirs: '2', newest: 'theirs' },
    ]);
    expect(filledIn(decideAll(start, changed, 'mine'))).toEqual(filledIn(start));
  });

  test('within a row is one too', () => {
    const nested = start['keuze']?.type === 'rows' ? start['keuze'].rows[0]?.cells['acties'] : undefined;
    const id = nested?.type === 'rows' ? (nested.rows[0]?.id ?? '') : '';
    const changed = changeAnswer(
      start,
      'keuze',
      changeCell('keuze-1', 'acties', changeCell(id, 'actie', setValue('mail'))),
      5,
    );
    expect(compareAnswers(start, changed).differences).toMatchObject([
      { place: ['keuze', 'keuze-1', 'acties', id, 'actie'], mine: 'bel', theirs: 'mail' },
    ]);
    expect(filledIn(decideAll(start, changed, 'mine'))).toEqual(filledIn(start));
    expect(filledIn(decideAll(changed, start, 'theirs'))).toEqual(filledIn(start));
  });
});
