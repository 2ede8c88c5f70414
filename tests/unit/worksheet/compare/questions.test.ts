import { describe, expect, test } from 'vitest';
import {
  choiceOf,
  chooseAtOnce,
  decisionsOf,
  keepOwn,
  lostBy,
  mergeQuestions,
  noChoices,
  takeFilledIn,
} from '../../../../src/worksheet/compare/questions.ts';
import { plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { doel } from '../../../setup/worksheet/small-worksheets.ts';

const dossierOf = (plain: Parameters<typeof toAnswers>[0], at: number) =>
  plainDossier({ [doel.id]: { answers: toAnswers(plain, at), unknown: {} } });

const mine = dossierOf({ toelichting: 'Kort.', cijfer: '' }, 5);
const theirs = dossierOf({ toelichting: 'Anders.', cijfer: '12', belang: '3' }, 3);
const { questions, added } = mergeQuestions(mine, theirs, [doel]);
const byKey = (choose: (typeof questions)[number] extends infer One ? (one: One) => unknown : never) =>
  Object.fromEntries(questions.map((one) => [one.difference.place.field, choose(one)]));

describe('the questions about two versions of a dossier', () => {
  test('are one for each difference, in the words of the worksheet; what is only added is counted', () => {
    expect(byKey(({ described }) => described.words)).toEqual({
      toelichting: ['Kort.', 'Anders.'],
      cijfer: ['', '12'],
    });
    expect(added).toBe(1);
  });

  test('are answered by a rule until a person answers them', () => {
    expect(byKey((one) => choiceOf(one, noChoices, keepOwn))).toEqual({ toelichting: 'all', cijfer: 'mine' });
    expect(byKey((one) => choiceOf(one, noChoices, takeFilledIn))).toEqual({
      toelichting: 'theirs',
      cijfer: 'theirs',
    });
    const chosen = new Map(questions.map(({ key }) => [key, 'mine' as const]));
    expect(byKey((one) => choiceOf(one, chosen, takeFilledIn))).toEqual({
      toelichting: 'mine',
      cijfer: 'mine',
    });
  });

  test('can be answered at once, where what cannot all stay is left as it was', () => {
    const chosenBy = (all: Parameters<typeof chooseAtOnce>[3]) => {
      const choices = chooseAtOnce(questions, noChoices, keepOwn, all);
      return byKey((one) => choiceOf(one, choices, keepOwn));
    };
    expect(chosenBy('theirs')).toEqual({ toelichting: 'theirs', cijfer: 'theirs' });
    expect(chosenBy('newest')).toEqual({ toelichting: 'mine', cijfer: 'mine' });
    expect(chosenBy('all')).toEqual({ toelichting: 'all', cijfer: 'mine' });
  });

  test('say beforehand what is gone, and become decisions by worksheet', () => {
    const choices = chooseAtOnce(questions, noChoices, keepOwn, 'theirs');
    expect(lostBy(questions, choices, keepOwn)).toEqual({
      kinds: { text: 1, answer: 0, row: 0 },
      sides: { mine: 1, theirs: 0 },
    });
    expect(lostBy(questions, noChoices, keepOwn).sides).toEqual({ mine: 0, theirs: 1 });
    const decided = decisionsOf(questions, choices, keepOwn).get(doel.id);
    expect(decided?.map(({ choice }) => choice)).toEqual(['theirs', 'theirs']);
  });
});
