import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../../../src/worksheet/reading/check-page.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { bron } from '../../../setup/worksheet/small-worksheets.ts';

type Plain = Parameters<typeof toAnswers>[0];
const check = (plain: Plain, worksheet = bron) => checkSheet(worksheet, lookupIn(toAnswers(plain)));
const question = (plain: Plain, id: string) =>
  check(plain)
    .parts.flatMap(({ questions }) => questions)
    .find(({ field }) => field === id);

describe('a dossier looked over', () => {
  test('says of a question what there is, in short and on one line', () => {
    const { answer, gaps } = question({ wens: `Een zaal\n${'heel '.repeat(60)}groot` }, 'wens') ?? {};
    expect(answer).toMatch(/^Een zaal heel .* …$/);
    expect(answer?.length).toBeLessThan(165);
    expect(gaps).toEqual([]);
  });

  test('says what is open, and what of that is needed', () => {
    expect(question({}, 'gebied')?.gaps).toEqual([
      { text: 'Nog niet ingevuld, wel belangrijk', at: 'gebied-vraag' },
    ]);
    expect(question({}, 'wens')?.gaps).toEqual([{ text: 'Nog niet ingevuld', at: 'wens-vraag' }]);
  });

  test('says of a list how many rows there are, and what a row lacks', () => {
    const rows = [{ naam: 'Slaap', soort: 'zorg' }, { naam: 'Sport' }, { naam: ' ' }];
    const found = question({ onderwerpen: rows }, 'onderwerpen');
    expect(found?.answer).toBe('2 keer ingevuld: Slaap · Sport');
    expect(found?.gaps.map(({ text }) => text)).toEqual(['Nog leeg bij onderwerp 2 (Sport): ‘Vraag soort?’']);
    expect(found?.gaps[0]?.at).toMatch(/^onderwerpen-.+-soort$/);
  });

  test('tells together of rows that lack the same, and leads to the question', () => {
    const named = (naam: string) => ({ naam });
    const rows = [named('A'), named('B'), named('C'), { naam: 'D', soort: 'zorg' }, named('E')];
    expect(question({ onderwerpen: rows }, 'onderwerpen')?.gaps).toEqual([
      { text: 'Nog leeg bij onderwerp 1 t/m 3 en 5: ‘Vraag soort?’', at: 'onderwerpen-vraag' },
    ]);
  });

  test('lists apart in which questions something is missing', () => {
    expect(check({ wens: 'Meer sport' }).missing.map(({ field }) => field)).not.toContain('wens');
    expect(check({ wens: 'Meer sport' }).missing.map(({ field }) => field)).toContain('gebied');
  });

  test('knows a worksheet that nobody began, and a part that is for later', () => {
    expect(check({}).isBegun).toBe(false);
    const later = { ...bron, parts: bron.parts.map((part) => ({ ...part, later: true as const })) };
    expect(check({}, later).parts[0]?.isForLater).toBe(true);
    expect(check({ wens: 'Meer sport' }, later).parts[0]?.isForLater).toBe(false);
  });
});
