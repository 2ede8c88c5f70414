import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { moveRow, removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { derive, isDerivedEmpty } from '../../../../src/worksheet/reading/derive.ts';
import { words } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { fieldOf, sources } from '../../../setup/worksheet/small-worksheets.ts';

const first = fieldOf('vraagstuk', 'derived');
const overview = fieldOf('overzicht', 'derived');
const of = (field: typeof first, answers: ReturnType<typeof toAnswers>) =>
  derive(field, lookupIn(answers), sources);

describe('the first answer of several questions', () => {
  test.each([
    ['the first one when it is filled', { idee: 'Een zaal', wens: 'Meer sport' }, 'Een zaal', 'idee'],
    ['the next one when the first is blank', { idee: ' \n', wens: ' Meer sport ' }, 'Meer sport', 'wens'],
    ['nothing when none is filled', { idee: '', wens: '  ' }, '', undefined],
    ['nothing when nothing was ever answered', {}, '', undefined],
  ])('is %s', (_name, plain, text, from) => {
    const derived = of(first, toAnswers(plain));
    expect(derived).toEqual({ type: 'text', text, from });
    expect(isDerivedEmpty(derived)).toBe(text === '');
  });
});

describe('rows of another question as a list', () => {
  const topics = toAnswers({
    onderwerpen: [{ naam: 'Sport', wie: 'Oost' }, { naam: ' ', wie: 'Niemand' }, { naam: 'Slaap' }],
  });

  test('has the filled rows in their order, each with its detail and its row', () => {
    expect(of(overview, topics)).toEqual({
      type: 'lists',
      lists: [
        {
          heading: 'Onderwerpen',
          from: 'onderwerpen',
          items: [
            { row: 'onderwerpen-1', text: 'Sport', detail: 'Oost' },
            { row: 'onderwerpen-3', text: 'Slaap', detail: '' },
          ],
        },
      ],
    });
  });

  test('follows a row that is moved or removed', () => {
    const moved = changeAnswer(topics, 'onderwerpen', moveRow(toRowId('onderwerpen-3'), -1), 5);
    const twice = changeAnswer(moved, 'onderwerpen', moveRow(toRowId('onderwerpen-3'), -1), 6);
    expect(JSON.stringify(of(overview, twice))).toMatch(/Slaap.*Sport/);
    const removed = changeAnswer(twice, 'onderwerpen', removeRow(toRowId('onderwerpen-1')), 7);
    expect(JSON.stringify(of(overview, removed))).not.toContain('Sport');
  });

  test('is empty when no row is filled', () => {
    for (const answers of [{}, toAnswers({ onderwerpen: [{ naam: '' }, { wie: 'Oost' }] })])
      expect(isDerivedEmpty(of(overview, answers))).toBe(true);
    expect(isDerivedEmpty(of(overview, topics))).toBe(false);
  });

  test('gives the same value for the same answers, and leaves the answers alone', () => {
    const plain = fc.record({ idee: words, onderwerpen: fc.array(fc.record({ naam: words, wie: words })) });
    fc.assert(
      fc.property(plain, (written) => {
        const answers = toAnswers(written);
        for (const field of [first, overview])
          expect(of(field, answers)).toEqual(of(field, toAnswers(written)));
        expect(answers).toEqual(toAnswers(written));
      }),
    );
  });
});
