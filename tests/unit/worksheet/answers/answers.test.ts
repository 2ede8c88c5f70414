import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import {
  type Answers,
  answerOf,
  noAnswers,
  picksOf,
  textOf,
} from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, clearAnswers, setValue } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { isReference } from '../../../../src/worksheet/answers/value.ts';
import { isAnswered } from '../../../../src/worksheet/answers/walk.ts';
import { answers, value } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { registersOf, seen, sorted, textsIn } from '../../../setup/worksheet/registers.ts';

describe('setting a value', () => {
  test('keeps the value as it is given and leaves all other answers alone', () => {
    fc.assert(
      fc.property(answers, value, (before, wanted) => {
        const after = changeAnswer(before, 'new-field', setValue(wanted), 7);
        expect(after).toEqual({ ...before, 'new-field': { type: 'value', value: wanted, changedAt: 7 } });
      }),
    );
  });

  test.each([
    { clock: 'runs on', now: 50, expected: 50 },
    { clock: 'stands still', now: 40, expected: 41 },
    { clock: 'has run back', now: 3, expected: 41 },
  ])('is newer than the value before it when the clock $clock', ({ now, expected }) => {
    const before = toAnswers({ wens: 'eerst' }, 40);
    expect(answerOf(changeAnswer(before, 'wens', setValue('daarna'), now), 'wens')).toEqual({
      type: 'value',
      value: 'daarna',
      changedAt: expected,
    });
  });
});

describe('what a newer version of the site wrote beside an answer', () => {
  const withMore = { wens: { ...toAnswers({ wens: 'eerst' }, 40)['wens'], bron: 'interview' } };

  test('stays when the answer is changed, and goes when it is wiped', () => {
    const before: Answers = Object.assign({}, toAnswers({ wens: 'eerst' }, 40), withMore);
    expect(changeAnswer(before, 'wens', setValue('daarna'), 50)['wens']).toMatchObject({ bron: 'interview' });
    expect(clearAnswers(before, 50)['wens']).toEqual({ type: 'value', value: '', changedAt: 50 });
  });
});

describe('clearing', () => {
  test('empties every answer, and leaves no text behind', () => {
    fc.assert(
      fc.property(answers, (before) => {
        const after = clearAnswers(before, 5);
        expect(textsIn(after)).toEqual([]);
        for (const answer of Object.values(after)) expect(isAnswered(answer)).toBe(false);
      }),
    );
  });

  test('wins from what was there, so that the other tab does not bring it back', () => {
    fc.assert(
      fc.property(answers, fc.nat({ max: 9 }), (before, now) => {
        const after = clearAnswers(before, now);
        expect(sorted(mergeAnswers(before, after))).toEqual(sorted(after));
        for (const [place, { changedAt }] of registersOf(before))
          if (!place.endsWith(' position'))
            expect(registersOf(after).get(place)?.changedAt).toBeGreaterThan(changedAt);
      }),
    );
  });

  test('and undoing that brings back all that was seen', () => {
    fc.assert(
      fc.property(answers, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (before, cleared, restored) => {
        const wiped = clearAnswers(before, cleared);
        const after = undoChange(wiped, before, wiped, restored);
        expect(seen(after)).toEqual(seen(before));
      }),
    );
  });

  test('what is put back wins from the wiped version that the other tab still has', () => {
    fc.assert(
      fc.property(answers, (before) => {
        const wiped = clearAnswers(before, 5);
        expect(seen(mergeAnswers(undoChange(wiped, before, wiped, 5), wiped))).toEqual(seen(before));
      }),
    );
  });
});

describe('whether a question is answered', () => {
  test.each([
    ['nothing', {}, false],
    ['an empty text', { vraag: '' }, false],
    ['spaces and line breaks alone', { vraag: ' \n\t ' }, false],
    ['a text', { vraag: 'x' }, true],
    ['a box that is not ticked', { vraag: false }, false],
    ['a box that is ticked', { vraag: true }, true],
    ['no options picked', { vraag: [] }, false],
    ['an option picked', { vraag: ['ja'] }, true],
    ['a row without a filled cell', { vraag: [{ naam: ' ' }] }, false],
    ['a row with a filled cell', { vraag: [{ naam: '' }, { naam: 'x' }] }, true],
    ['a filled row within an empty row', { vraag: [{ naam: '', acties: [{ actie: 'x' }] }] }, true],
    ['a group without a filled cell', { vraag: { naam: '' } }, false],
    ['a group with a filled cell', { vraag: { naam: 'x' } }, true],
  ])('%s', (_name, plain, expected) => {
    expect(isAnswered(answerOf(toAnswers(plain), 'vraag'))).toBe(expected);
  });

  test('a removed row is no answer, even with text that another tab typed in it', () => {
    const cells = toAnswers({ naam: 'te laat getypt' });
    const row = {
      id: toRowId('r'),
      deleted: { value: true, changedAt: 2 },
      position: { value: 0, changedAt: 1 },
      cells,
    };
    expect(isAnswered({ type: 'rows', rows: [row] })).toBe(false);
  });

  test('a reference is an answer', () => {
    const after = changeAnswer(noAnswers, 'vraag', setValue({ row: toRowId('r-1'), text: 'Sport' }), 1);
    expect(isAnswered(answerOf(after, 'vraag'))).toBe(true);
  });
});

describe('reading an answer', () => {
  test('an answer of another kind than asked for reads as empty', () => {
    const found: Answers = toAnswers({ tekst: 'Sport', keuzes: ['ja', 'nee'], vinkje: true });
    expect([textOf(found['tekst']), picksOf(found['tekst'])]).toEqual(['Sport', []]);
    expect([textOf(found['keuzes']), picksOf(found['keuzes'])]).toEqual(['', ['ja', 'nee']]);
    expect([textOf(found['vinkje']), picksOf(undefined), textOf(undefined)]).toEqual(['', [], '']);
  });

  test('only a row with its words is a reference', () => {
    expect(isReference({ row: toRowId('r-1'), text: 'Sport' })).toBe(true);
    for (const other of ['r-1', true, ['r-1'], undefined]) expect(isReference(other)).toBe(false);
  });

  test('an id that every object inherits finds nothing, until it is answered', () => {
    expect(answerOf(noAnswers, 'constructor')).toBeUndefined();
    const after = changeAnswer(noAnswers, 'constructor', setValue('x'), 1);
    expect(textOf(answerOf(after, 'constructor'))).toBe('x');
  });
});
