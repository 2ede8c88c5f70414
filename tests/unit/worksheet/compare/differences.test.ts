import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, clearAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { isWithin } from '../../../../src/worksheet/answers/change-at.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { fieldPlace, type Place, placeKey } from '../../../../src/worksheet/answers/place.ts';
import { addRow, changeCell, moveRow, removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { compareVersions } from '../../../../src/worksheet/compare/compare-versions.ts';
import { type Choice, mergeAsDecided } from '../../../../src/worksheet/compare/decisions.ts';
import { type Side, twoVersions } from '../../../../src/worksheet/compare/dossier-merge.ts';
import { answers, steps } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { filledIn, pathOf, saidPlaces, stampedAt } from '../../../setup/worksheet/registers.ts';
import { play } from '../../../setup/worksheet/tab.ts';

const compareAnswers = (mine: Answers, theirs: Answers) => compareVersions(twoVersions(mine, theirs));

const decideAll = (mine: Answers, theirs: Answers, choice: Choice<Side>, now = 100) =>
  mergeAsDecided(
    twoVersions(mine, theirs),
    compareAnswers(mine, theirs).differences.map((difference) => ({ difference, choice })),
    now,
  );

/** The places where `one` says something that `other` does not say there. */
const saysAllOf = (other: Answers, one: Answers): readonly Place[] => {
  const said = new Map(saidPlaces(other).map(({ place, says }) => [placeKey(place), says]));
  return saidPlaces(one)
    .filter(({ place, says }) => said.get(placeKey(place)) !== says)
    .map(({ place }) => place);
};

/** What is said at a place and within it. */
const at = (within: Answers, place: Place) => saidPlaces(within).filter((one) => isWithin(one.place, place));

/** Two versions that grew from one: in two tabs, or in a browser and a file that came back. */
const grownApart = steps.map((list) => play(list, (step) => step).tabs);

/** What the preview says of two versions, without the answers that come of it. */
const preview = (mine: Answers, theirs: Answers) => {
  const { differences, added } = compareAnswers(mine, theirs);
  return { differences, added: added.map(pathOf) };
};

/** What both say, and where. */
const said = (difference: ReturnType<typeof compareAnswers>['differences'][number]) => ({
  type: difference.type,
  place: pathOf(difference.place),
  says: difference.candidates.map(({ content }) => content),
  newest: difference.newest,
});

describe('two versions', () => {
  test('have no differences when they say the same, whenever they came to say it', () => {
    fc.assert(
      fc.property(answers, fc.nat({ max: 9 }), (same, later) => {
        const other = stampedAt(same, later);
        expect(compareAnswers(same, other)).toEqual({ differences: [], added: [], joined: same });
        expect(compareAnswers(same, other).joined).toBe(same);
      }),
    );
  });

  test('say what mine says when the preview is empty, of whatever type their answers are', () => {
    fc.assert(
      fc.property(answers, answers, (mine, theirs) => {
        const { differences, added } = compareAnswers(mine, theirs);
        const merged = decideAll(mine, theirs, 'mine');
        if (differences.length + added.length === 0) expect(filledIn(merged)).toEqual(filledIn(mine));
        // Nothing of mine changes as long as nothing else is chosen: what is new stands beside it.
        expect(saysAllOf(merged, mine)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('say something else than mine only where the preview says so', () => {
    fc.assert(
      fc.property(
        answers,
        answers,
        fc.func(fc.constantFrom<Choice<Side>>('mine', 'theirs', 'all')),
        (mine, theirs, choose) => {
          const { differences, added } = compareAnswers(mine, theirs);
          const decisions = differences.map((difference) => ({
            difference,
            choice: choose(difference.place),
          }));
          const merged = mergeAsDecided(twoVersions(mine, theirs), decisions, 100, () => 'Uit het bestand:');
          const told = [
            ...added,
            ...decisions.filter(({ choice }) => choice !== 'mine').map(({ difference }) => difference.place),
          ];
          for (const place of saysAllOf(merged, mine).concat(saysAllOf(mine, merged)))
            expect(
              told.some((one) => isWithin(place, one) || isWithin(one, place)),
              placeKey(place),
            ).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('are asked about alike whatever their clocks say', () => {
    fc.assert(
      fc.property(answers, answers, fc.nat({ max: 9 }), (mine, theirs, moment) => {
        const plain = ({ differences, added }: ReturnType<typeof compareAnswers>) => ({
          differences: differences.map(({ place, type }) => [type, place]),
          added,
        });
        const other = stampedAt(theirs, moment);
        expect(plain(compareAnswers(mine, other))).toEqual(plain(compareAnswers(mine, theirs)));
        expect(filledIn(decideAll(mine, other, 'mine'))).toEqual(filledIn(decideAll(mine, theirs, 'mine')));
      }),
    );
  });

  test('have nothing to add, and nothing of theirs to lose, once theirs was taken everywhere', () => {
    fc.assert(
      fc.property(answers, answers, (mine, theirs) => {
        const merged = decideAll(mine, theirs, 'theirs');
        expect(preview(merged, theirs)).toEqual({ differences: [], added: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('become one in which every difference is as it was decided, newer than both', () => {
    fc.assert(
      fc.property(grownApart, fc.constantFrom<Choice<Side>>('mine', 'theirs'), ([mine, theirs], choice) => {
        const merged = decideAll(mine, theirs, choice);
        // No tab that still has either version brings back what was decided against.
        const after = mergeAnswers(mergeAnswers(merged, mine), theirs);
        for (const { place } of compareAnswers(mine, theirs).differences)
          expect(at(after, place), placeKey(place)).toEqual(at(merged, place));
      }),
      { numRuns: 500 },
    );
  });

  test('keep a row without what another tab had put in it where it was removed', () => {
    const row = toRowId('r-1');
    const start = changeAnswer(noAnswers, 'keuze', addRow(row), 1);
    const mine = changeAnswer(start, 'keuze', changeCell(row, 'naam', setValue('een')), 6);
    const withAction = changeAnswer(start, 'keuze', changeCell(row, 'acties', addRow(toRowId('r-2'))), 4);
    const theirs = mergeAnswers(changeAnswer(start, 'keuze', removeRow(row), 3), withAction);
    const merged = decideAll(mine, theirs, 'mine');
    expect(saidPlaces(mergeAnswers(merged, theirs))).toEqual(saidPlaces(merged));
  });

  test('are taken as they are now: what was decided about something else holds no longer', () => {
    const [was, now] = [toAnswers({ wens: 'kort' }), toAnswers({ wens: 'kort, en een lang nieuw stuk' }, 9)];
    const theirs = toAnswers({ wens: 'anders' }, 3);
    const decisions = compareAnswers(was, theirs).differences.map((difference) => ({
      difference,
      choice: 'theirs' as const,
    }));
    expect(filledIn(mergeAsDecided(twoVersions(now, theirs), decisions, 100))).toEqual(filledIn(now));
  });
});

describe('an answer', () => {
  const mine = toAnswers({ wens: 'sport' }, 5);
  const theirs = toAnswers({ wens: 'slaap' }, 3);

  test('that both gave differently is shown, with which is newest', () => {
    expect(preview(mine, theirs)).toEqual({
      differences: [
        {
          type: 'value',
          place: fieldPlace('wens'),
          candidates: [
            { content: 'sport', by: ['mine'], changedAt: 5 },
            { content: 'slaap', by: ['theirs'], changedAt: 3 },
          ],
          newest: 'mine',
          latest: 5,
        },
      ],
      added: [],
    });
  });

  test('can be the one of the file although it is older', () => {
    expect(filledIn(decideAll(mine, theirs, 'theirs'))).toEqual({ wens: 'slaap' });
  });

  test('can be both, one under the other', () => {
    expect(filledIn(decideAll(mine, theirs, 'all'))).toEqual({ wens: 'sport\n\nslaap' });
  });

  test('that only the file has is added', () => {
    expect(preview(noAnswers, theirs)).toEqual({ differences: [], added: [['wens']] });
    expect(filledIn(decideAll(noAnswers, theirs, 'mine'))).toEqual({ wens: 'slaap' });
  });

  test('that only the browser has stays', () => {
    expect(preview(mine, noAnswers)).toEqual({ differences: [], added: [] });
    expect(filledIn(decideAll(mine, noAnswers, 'theirs'))).toEqual({ wens: 'sport' });
  });

  test('that was emptied here is a difference, also when the file is newer: it was wiped for a reason', () => {
    for (const emptiedAt of [2, 5]) {
      const emptied = changeAnswer(
        toAnswers({ wens: 'slaap' }, emptiedAt - 1),
        'wens',
        clearAnswer,
        emptiedAt,
      );
      expect(compareAnswers(emptied, theirs).differences.map(said)).toMatchObject([{ says: ['', 'slaap'] }]);
      expect(filledIn(decideAll(emptied, theirs, 'mine'))).toEqual({});
      expect(filledIn(decideAll(emptied, theirs, 'theirs'))).toEqual({ wens: 'slaap' });
    }
  });

  test('that the file emptied is a difference, earlier or later: it would go without a word', () => {
    for (const emptiedAt of [2, 9]) {
      const emptied = changeAnswer(toAnswers({ wens: 'x' }, 1), 'wens', clearAnswer, emptiedAt);
      expect(compareAnswers(mine, emptied).differences.map(said)).toMatchObject([{ says: ['sport', ''] }]);
      expect(filledIn(decideAll(mine, emptied, 'mine'))).toEqual({ wens: 'sport' });
    }
  });

  test('of another type than one’s own never wins unasked', () => {
    const rows = toAnswers({ wens: [{ naam: 'een' }] }, 9);
    expect(compareAnswers(mine, rows).differences.map(said)).toMatchObject([
      { type: 'type', place: ['wens'] },
    ]);
    expect(filledIn(decideAll(mine, rows, 'mine'))).toEqual({ wens: 'sport' });
    expect(filledIn(decideAll(mine, rows, 'theirs'))).toEqual(filledIn(rows));
    const empty: Answers = { wens: { type: 'rows', rows: [] } };
    expect(preview(mine, empty)).toEqual({ differences: [], added: [] });
    expect(filledIn(decideAll(mine, empty, 'theirs'))).toEqual({ wens: 'sport' });
  });

  test('that both give with other spaces around it, or in another order of picks, is the same', () => {
    const [one, other] = [
      toAnswers({ wens: ' sport\r\nin Oost ', keuze: ['ja', 'nee'] }, 1),
      toAnswers({ wens: 'sport\nin Oost', keuze: ['nee', 'ja'] }, 2),
    ];
    expect(preview(one, other)).toEqual({ differences: [], added: [] });
  });
});

describe('a row', () => {
  const start = toAnswers({ keuze: [{ naam: 'een', acties: [{ actie: 'bel' }] }, { naam: 'twee' }] }, 1);
  const removed = changeAnswer(start, 'keuze', removeRow(toRowId('keuze-1')), 5);

  test('that was removed here and is in the file can come back, whole', () => {
    expect(compareAnswers(removed, start).differences.map(said)).toMatchObject([
      {
        type: 'row',
        place: ['keuze', 'keuze-1'],
        says: [{ deleted: { value: true } }, { deleted: { value: false } }],
        newest: 'mine',
      },
    ]);
    expect(filledIn(decideAll(removed, start, 'theirs'))).toEqual(filledIn(start));
    expect(filledIn(decideAll(removed, start, 'mine'))).toEqual(filledIn(removed));
  });

  test('that the file removed can stay, whole', () => {
    expect(filledIn(decideAll(start, removed, 'mine'))).toEqual(filledIn(start));
    expect(filledIn(decideAll(start, removed, 'theirs'))).toEqual(filledIn(removed));
  });

  test('that the file removed keeps the order of the rows in it, whichever version moved them last', () => {
    const acties = [{ actie: 'bel' }, { actie: 'mail' }];
    for (const movedAt of [2, 9]) {
      const mine = toAnswers({ keuze: [{ naam: 'een', acties }] }, 5);
      const within = changeCell(toRowId('keuze-1'), 'acties', moveRow(toRowId('acties-2'), -1));
      const moved = changeAnswer(
        toAnswers({ keuze: [{ naam: 'een', acties }] }, 1),
        'keuze',
        within,
        movedAt,
      );
      const theirs = changeAnswer(moved, 'keuze', removeRow(toRowId('keuze-1')), 10);
      const merged = decideAll(mine, theirs, 'mine');
      expect(filledIn(merged)).toEqual(filledIn(mine));
      expect(filledIn(mergeAnswers(merged, theirs))).toEqual(filledIn(mine));
    }
  });

  test('that only the file has is added, and its place in the list is no question', () => {
    const more = changeAnswer(start, 'keuze', addRow(toRowId('r-3'), { naam: 'drie' }), 5);
    const moved = changeAnswer(more, 'keuze', moveRow(toRowId('r-3'), -1), 6);
    expect(preview(start, moved)).toEqual({ differences: [], added: [['keuze', 'r-3', 'naam']] });
    expect(filledIn(decideAll(start, moved, 'mine'))).toEqual(filledIn(more));
  });

  test('that differs is asked about cell by cell', () => {
    const changed = changeAnswer(start, 'keuze', changeCell(toRowId('keuze-2'), 'naam', setValue('2')), 5);
    expect(compareAnswers(start, changed).differences.map(said)).toEqual([
      { type: 'value', place: ['keuze', 'keuze-2', 'naam'], says: ['twee', '2'], newest: 'theirs' },
    ]);
    expect(filledIn(decideAll(start, changed, 'mine'))).toEqual(filledIn(start));
  });

  test('within a row is one too', () => {
    const nested = start['keuze']?.type === 'rows' ? start['keuze'].rows[0]?.cells['acties'] : undefined;
    const id = nested?.type === 'rows' ? (nested.rows[0]?.id ?? '') : '';
    const changed = changeAnswer(
      start,
      'keuze',
      changeCell(toRowId('keuze-1'), 'acties', changeCell(toRowId(id), 'actie', setValue('mail'))),
      5,
    );
    expect(compareAnswers(start, changed).differences.map(said)).toMatchObject([
      { place: ['keuze', 'keuze-1', 'acties', id, 'actie'], says: ['bel', 'mail'] },
    ]);
    expect(filledIn(decideAll(start, changed, 'mine'))).toEqual(filledIn(start));
    expect(filledIn(decideAll(changed, start, 'theirs'))).toEqual(filledIn(start));
  });
});
