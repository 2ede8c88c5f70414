import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, isShown, progressOf } from '../../../../src/worksheet/reading/progress.ts';
import { value } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { anyField, bron, doel } from '../../../setup/worksheet/small-worksheets.ts';

const meten = doel.parts.find(({ id }) => id === 'meten')?.fields ?? [];
const progress = (plain: Parameters<typeof toAnswers>[0]) => progressOf(meten, lookupIn(toAnswers(plain)));
const missingIn = (plain: Parameters<typeof toAnswers>[0]) => progress(plain).missing.map(({ id }) => id);

describe('how far a worksheet is', () => {
  test('counts each question once, however many rows it has, and blank answers not at all', () => {
    const { answered, total } = progress({
      partners: [{ naam: 'GGD' }, { naam: 'School' }],
      toelichting: '   ',
      cijfer: '12,5',
      akkoord: false,
      stappen: [],
      groep: { naam: 'Kim', dag: '' },
      rondes: [{ nieuw: '', acties: [{ actie: '' }] }],
    });
    expect({ answered, total }).toEqual({ answered: 3, total: meten.length });
  });

  test('does not count what is derived: nobody can answer that', () => {
    const kiezen = doel.parts.find(({ id }) => id === 'kiezen')?.fields ?? [];
    const asked = kiezen.filter(({ type }) => type !== 'derived');
    expect(asked.length).toBe(kiezen.length - 2);
    const { answered, total } = progressOf(
      kiezen,
      lookupIn(toAnswers({ idee: 'Een zaal', wens: 'Meer sport' })),
    );
    expect({ answered, total }).toEqual({ answered: 0, total: asked.length });
  });

  test('does not count a question that is left out, even when it was answered before', () => {
    const { answered, total } = progress({ samen: 'nee', partners: [{ naam: 'GGD' }] });
    expect({ answered, total }).toEqual({ answered: 1, total: meten.length - 1 });
  });

  test('never passes the total, and misses only questions without an answer', () => {
    const fields = [...bron.parts, ...doel.parts].flatMap((part) => part.fields);
    const held = value.map((one) => ({ type: 'value' as const, value: one, changedAt: 1 }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields.map(({ id }) => id)), held), (answers) => {
        const { answered, total, missing } = progressOf(fields, lookupIn(answers));
        expect(answered).toBeLessThanOrEqual(total);
        expect(missing.length).toBeLessThanOrEqual(total - answered);
      }),
    );
  });
});

describe('what is still needed', () => {
  test('is a needed question without an answer', () => {
    const gebied = anyField('gebied');
    expect(isMissing(gebied, lookupIn({}))).toBe(true);
    expect(isMissing(gebied, lookupIn(toAnswers({ gebied: ' ' })))).toBe(true);
    expect(isMissing(gebied, lookupIn(toAnswers({ gebied: 'Waterrijk' })))).toBe(false);
  });

  test('is not a question that another answer makes unneeded', () => {
    expect(missingIn({})).toEqual(['partners']);
    expect(missingIn({ toelichting: 'Wij doen het alleen' })).toEqual([]);
  });

  test('is not a question that is left out', () => {
    expect(missingIn({ samen: 'nee' })).toEqual([]);
  });

  test('is never a question that nobody said was needed', () => {
    expect(isMissing(anyField('wens'), lookupIn({}))).toBe(false);
  });
});

describe('a question that depends on another', () => {
  test.each([
    ['shown while the other has no answer', {}, true],
    ['shown when the other says yes', { samen: 'ja' }, true],
    ['left out when the other says no', { samen: 'nee' }, false],
    ['shown when the other holds something else than a pick', { samen: true }, true],
  ])('is %s', (_name, plain, expected) => {
    expect(isShown(anyField('partners'), lookupIn(toAnswers(plain)))).toBe(expected);
  });
});
