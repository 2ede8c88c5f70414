import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutchList } from '../../../../src/basics/dutch-format.ts';
import { fillTemplate, templateNames } from '../../../../src/worksheet/mentions/template.ts';

const fill = (template: string, answers: { readonly [name: string]: string }) =>
  fillTemplate(template, (name) => answers[name] ?? '');

describe('a sentence made from answers', () => {
  test.each([
    ['puts each answer in its place', '{wie} wil {wat}.', { wie: 'Oost', wat: 'sport' }, 'Oost wil sport.'],
    ['uses an answer as often as it is named', '{wat} en {wat}', { wat: 'sport' }, 'sport en sport'],
    [
      'keeps capitals as they were typed',
      '{wat} en {wie}.',
      { wat: 'GGD', wie: 'de wijk' },
      'GGD en de wijk.',
    ],
    [
      'keeps an optional part that is answered',
      'Meer {wat}[ in {wie}].',
      { wat: 'sport', wie: 'Oost' },
      'Meer sport in Oost.',
    ],
    ['leaves out an optional part that is not', 'Meer {wat}[ in {wie}].', { wat: 'sport' }, 'Meer sport.'],
    ['leaves out an optional part of which half is answered', 'Ja[ {wat} {wie}].', { wat: 'sport' }, 'Ja.'],
    [
      'takes the first of more ways to say it that misses no answer',
      'Sport[ voor {wie} in {wat}| voor {wie}| in {wat}].',
      { wat: 'Oost' },
      'Sport in Oost.',
    ],
    ['leaves out all ways to say it when each misses one', 'Sport[ voor {wie}| in {wat}].', {}, 'Sport.'],
    [
      'leaves out a part in a part',
      'Het is {deel}%[; [in {jaar}|eerst] was het {eerst}%[, volgens {wie}]].',
      { deel: '8', eerst: '12', wie: 'de GGD' },
      'Het is 8%; eerst was het 12%, volgens de GGD.',
    ],
    ['is no sentence when an answer it needs is missing', '{wie} wil {wat}.', { wat: 'sport' }, ''],
    [
      'has a percentage once',
      'Voor {deel}%.[ Was {eerst}%]',
      { deel: '15%', eerst: '8 procent' },
      'Voor 15%. Was 8%',
    ],
    ['keeps the % that only the answer has', 'Het was {eerst}.', { eerst: '8%' }, 'Het was 8%.'],
    ['is itself when it needs no answers', 'Samen.', {}, 'Samen.'],
  ])('%s', (_name, template, answers, expected) => {
    expect(fill(template, answers)).toBe(expected);
  });

  test('takes what a person typed as it is, braces, brackets and dollar signs too', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (wat, wie) => {
        expect(fill('Wij: {wat}[ voor {wie}].', { wat, wie })).toBe(`Wij: ${wat} voor ${wie}.`);
      }),
      {
        examples: [
          ['{wie}', '{weg}'],
          ['[x]', '$&'],
          ['{', '}'],
        ],
      },
    );
  });

  test('names the answers it is made from, in order', () => {
    expect(templateNames('{wie} wil {wat-dan}[ in {wie}]')).toEqual(['wie', 'wat-dan', 'wie']);
    expect(templateNames('Sport[ voor {wie}| in {wat}].')).toEqual(['wie', 'wat']);
    expect(templateNames('Samen.')).toEqual([]);
  });
});

test.each([
  [[], ''],
  [['sport'], 'sport'],
  [['sport', 'slaap'], 'sport en slaap'],
  [['sport', 'slaap', 'school'], 'sport, slaap en school'],
])('%j is listed as %j', (items, expected) => {
  expect(dutchList(items)).toBe(expected);
});
