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
    expect(question({}, 'gebied')?.gaps).toEqual(['Nog niet ingevuld, en belangrijk']);
    expect(question({}, 'wens')?.gaps).toEqual(['Nog niet ingevuld']);
  });

  test('says of a list how many rows there are, and what a row lacks', () => {
    const rows = [{ naam: 'Slaap', soort: 'zorg' }, { naam: 'Sport' }, { naam: ' ' }];
    const found = question({ onderwerpen: rows }, 'onderwerpen');
    expect(found?.answer).toBe('2 keer ingevuld: Slaap · Sport');
    expect(found?.gaps).toEqual(['Nog leeg bij onderwerp 2 (Sport): ‘Vraag soort?’']);
  });

  test('knows a worksheet that nobody began, and a part that is for later', () => {
    expect(check({}).isBegun).toBe(false);
    const later = { ...bron, parts: bron.parts.map((part) => ({ ...part, later: true as const })) };
    expect(check({}, later).parts[0]?.isForLater).toBe(true);
    expect(check({ wens: 'Meer sport' }, later).parts[0]?.isForLater).toBe(false);
  });
});
