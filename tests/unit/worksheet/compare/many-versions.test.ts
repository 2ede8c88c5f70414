import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerValue, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { isWithin } from '../../../../src/worksheet/answers/change-at.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { answerAt, placeKey } from '../../../../src/worksheet/answers/place.ts';
import { removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { compareVersions } from '../../../../src/worksheet/compare/compare-versions.ts';
import { candidateOf, mergeAsDecided } from '../../../../src/worksheet/compare/decisions.ts';
import { twoVersions } from '../../../../src/worksheet/compare/dossier-merge.ts';
import { whoseIsLost } from '../../../../src/worksheet/compare/lost.ts';
import { type Difference, differenceKey, type Versions } from '../../../../src/worksheet/compare/versions.ts';
import { answers } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { filledIn, pathOf, saidPlaces } from '../../../setup/worksheet/registers.ts';

type Partner = 'wij' | 'school' | 'jeugdzorg' | 'ouders';

const versionsOf = (own: Answers, ...others: readonly Answers[]): Versions<Partner> => {
  const partners = (['school', 'jeugdzorg', 'ouders'] as const).flatMap((who, at) => {
    const said = others[at];
    return said === undefined ? [] : [{ who, answers: said }];
  });
  return [{ who: 'wij', answers: own }, ...partners];
};

const versions = fc
  .tuple(answers, fc.array(answers, { minLength: 1, maxLength: 3 }))
  .map(([own, others]) => versionsOf(own, ...others));

const decideAll = (all: Versions<Partner>, choice: Partner | 'all', now = 100) =>
  mergeAsDecided(
    all,
    compareVersions(all).differences.map((difference) => ({ difference, choice })),
    now,
    (who) => `Van ${who}:`,
  );

const saysBeside = ({ candidates }: Difference<Partner>) =>
  candidates.map(({ content, by }) => [content, by]);

describe('any number of versions', () => {
  test('leave nothing unsaid: what anybody says is one’s own, or added, or asked about', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const { differences, joined } = compareVersions(all);
        const there = new Map(saidPlaces(joined).map(({ place, says }) => [placeKey(place), says]));
        for (const { answers: said } of all)
          for (const { place, says } of saidPlaces(said)) {
            // A row with nothing in it says nothing where others answered in another way.
            if (says === 'row') continue;
            const isAsked = differences.some((one) => isWithin(place, one.place));
            const isThere = there.has(placeKey(place));
            // What is said once more, with other spaces or in another order of picks, is there in the words of the first.
            expect(isAsked || isThere, `${pathOf(place).join('/')}: ${says}`).toBe(true);
          }
      }),
      { numRuns: 1000 },
    );
  });

  test('ask about the same as two versions do, when the others are one and the same', () => {
    fc.assert(
      fc.property(answers, answers, (own, other) => {
        const two = compareVersions(twoVersions(own, other));
        const many = compareVersions(versionsOf(own, other, structuredClone(other)));
        expect(filledIn(many.joined)).toEqual(filledIn(two.joined));
        expect(many.added).toEqual(two.added);
        expect(many.differences.map(({ type, place }) => [type, place])).toEqual(
          two.differences.map(({ type, place }) => [type, place]),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('have no differences when all say the same, and are one’s own then', () => {
    fc.assert(
      fc.property(answers, (same) => {
        const all = versionsOf(same, structuredClone(same), structuredClone(same));
        expect(compareVersions(all)).toEqual({ differences: [], added: [], joined: same });
        expect(compareVersions(all).joined).toBe(same);
      }),
    );
  });

  test('become one in which what was chosen stands, and no tab that has any of them brings back another', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom<Partner>('wij', 'school', 'jeugdzorg'), (all, who) => {
        const merged = decideAll(all, who);
        const after = all.reduce((together, { answers: said }) => mergeAnswers(together, said), merged);
        const values = compareVersions(all).differences.filter((one) => one.type === 'value');
        for (const { place, candidates } of values) {
          if (candidateOf(candidates, who) === undefined) continue;
          const valueIn = (within: Answers) => answerValue(answerAt(within, place));
          expect(valueIn(after), pathOf(place).join('/')).toEqual(valueIn(merged));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('have a key for each difference that is another one when anybody says something else', () => {
    const keys = (...others: readonly string[]) =>
      compareVersions(
        versionsOf(toAnswers({ wens: 'sport' }), ...others.map((wens) => toAnswers({ wens }))),
      ).differences.map(differenceKey);
    expect(keys('slaap', 'rust')).not.toEqual(keys('slaap', 'groen'));
    expect(keys('slaap', 'rust')).not.toEqual(keys('rust', 'slaap'));
    expect(keys('slaap', 'rust')).toEqual(keys('slaap', 'rust'));
  });
});

describe('what partners say of one question', () => {
  const own = toAnswers({ wens: 'sport' }, 5);
  const [school, care, parents] = [
    toAnswers({ wens: 'slaap' }, 3),
    toAnswers({ wens: ' sport ' }, 9),
    toAnswers({ wens: 'rust' }, 4),
  ];
  const all = versionsOf(own, school, care, parents);

  test('stands beside each other, each with whose it is; who say the same stand together', () => {
    const [difference] = compareVersions(all).differences;
    expect(difference && saysBeside(difference)).toEqual([
      ['sport', ['wij', 'jeugdzorg']],
      ['slaap', ['school']],
      ['rust', ['ouders']],
    ]);
    expect(difference).toMatchObject({ newest: 'wij', latest: 9 });
  });

  test('can all stay, each text under who said it', () => {
    expect(filledIn(decideAll(all, 'all'))).toEqual({
      wens: 'sport\n\nVan school:\nslaap\n\nVan ouders:\nrust',
    });
  });

  test('can be what one of them says, and tells whose words are gone then', () => {
    expect(filledIn(decideAll(all, 'ouders'))).toEqual({ wens: 'rust' });
    const [difference] = compareVersions(all).differences;
    expect(difference && whoseIsLost(difference, 'ouders')).toEqual(['wij', 'jeugdzorg', 'school']);
    expect(difference && whoseIsLost(difference, 'all')).toEqual([]);
  });

  test('is asked about where one’s own version says nothing and they differ, and added where they agree', () => {
    const differ = versionsOf(noAnswers, school, parents);
    expect(compareVersions(differ).differences.map(saysBeside)).toEqual([
      [
        ['slaap', ['school']],
        ['rust', ['jeugdzorg']],
      ],
    ]);
    expect(filledIn(decideAll(differ, 'jeugdzorg'))).toEqual({ wens: 'rust' });
    const agree = compareVersions(versionsOf(noAnswers, own, care));
    expect([agree.differences, agree.added.map(pathOf), filledIn(agree.joined)]).toEqual([
      [],
      [['wens']],
      { wens: 'sport' },
    ]);
  });
});

test('a row that some removed and others reworded is one question, with its removal as one of the answers', () => {
  const start = toAnswers({ keuze: [{ naam: 'een' }] }, 1);
  const reworded = toAnswers({ keuze: [{ naam: 'een, beter' }] }, 2);
  const removed = changeAnswer(start, 'keuze', removeRow(toRowId('keuze-1')), 5);
  const all = versionsOf(start, reworded, removed);
  const [difference, ...more] = compareVersions(all).differences;
  expect([difference?.type, difference?.candidates.map(({ by }) => by), more]).toEqual([
    'row',
    [['wij'], ['school'], ['jeugdzorg']],
    [],
  ]);
  expect(filledIn(decideAll(all, 'school'))).toEqual(filledIn(reworded));
  expect(filledIn(decideAll(all, 'jeugdzorg'))).toEqual({});
  expect(difference && whoseIsLost(difference, 'jeugdzorg')).toEqual(['wij', 'school']);
});
