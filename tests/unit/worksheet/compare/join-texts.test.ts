import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { joinTexts, standsIn } from '../../../../src/basics/join-texts.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { compareVersions } from '../../../../src/worksheet/compare/compare-versions.ts';
import type { Choice } from '../../../../src/worksheet/compare/decisions.ts';
import { type Side, twoVersions } from '../../../../src/worksheet/compare/dossier-merge.ts';
import { whoseIsLost } from '../../../../src/worksheet/compare/lost.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const text = fc.oneof(
  fc.constantFrom('nee', 'meneer', 'Sport.', 'Sport. En wonen.', 'a\r\nb', 'a b', 'één', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

describe('two texts that both stay', () => {
  test('are both there, word for word, and say no more when they are joined again, either way', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const both = joinTexts(mine, theirs, 'Uit het bestand:');
        expect([mine, theirs].map((part) => standsIn(part, both))).toEqual([true, true]);
        expect(joinTexts(both, theirs, 'Uit het bestand:')).toBe(both);
        expect(joinTexts(mine, both, 'Uit het bestand:')).toBe(standsIn(both, mine) ? mine : both);
      }),
    );
  });

  test.each([
    ['nee', 'meneer', 'nee\n\nmeneer'],
    ['Sport.', 'Sport. En wonen.', 'Sport. En wonen.'],
    ['Sport.\n\nEn wonen.', 'Sport. En wonen.', 'Sport.\n\nEn wonen.'],
    ['één', 'e\u0301e\u0301n', 'één'],
  ])('%j and %j become %j', (mine, theirs, both) => {
    expect(joinTexts(mine, theirs, '')).toBe(both);
  });
});

describe('what is lost by a choice', () => {
  const rows = toAnswers({ keuze: [{ naam: 'een' }] });
  const [mine, theirs] = [toAnswers({ wens: 'sport en slaap' }), toAnswers({ wens: 'sport' })];
  test.each<[string, Choice<Side>, readonly Side[][]]>([
    ['one’s own, of which the other text is only a part', 'theirs', [['mine']]],
    ['nothing, when the other says no more', 'mine', [[]]],
    ['nothing, when both stay', 'all', [[]]],
  ])('is %s', (_name, choice, lost) => {
    expect(
      compareVersions(twoVersions(mine, theirs)).differences.map((one) => whoseIsLost(one, choice)),
    ).toEqual(lost);
  });

  test('is a row that one of the two removed, and nothing where it stays', () => {
    const removed = changeAnswer(rows, 'keuze', removeRow(toRowId('keuze-1')), 5);
    const sides = (choice: Choice<Side>) =>
      compareVersions(twoVersions(rows, removed)).differences.map((one) => whoseIsLost(one, choice));
    expect([sides('mine'), sides('theirs'), sides('all')]).toEqual([[[]], [['mine']], [[]]]);
  });
});
