import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fold,
  isWithinOneEdit,
  joined,
  rootOf,
  withFigure,
  wordsOf,
} from '../../../../src/search/question/dutch-word.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });

describe('the words of a text', () => {
  test('have no case and no accents, and a hyphen divides them', () => {
    expect(wordsOf('Eén gezin, BIG-5 en collega’s in Fryslân')).toEqual([
      'een',
      'gezin',
      'big',
      '5',
      'en',
      'collegas',
      'in',
      'fryslan',
    ]);
  });

  test('are found with what one sign has of their letters', () => {
    expect(wordsOf('bĳstellen BĲSTELLEN vrĳwilligers ﬁle e\u0301en')).toEqual([
      'bijstellen',
      'bijstellen',
      'vrijwilligers',
      'file',
      'een',
    ]);
  });

  test('stay the same when they are taken from themselves', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
        expect(words.map(fold)).toEqual(words);
      }),
    );
  });
});

describe('shapes of one word', () => {
  test.each([
    ['resultaat', 'resultaten'],
    ['ambitie', 'ambities'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['doel', 'doelen'],
    ['man', 'mannen'],
    ['fries', 'friese'],
    ['factor', 'factors'],
    ['kans', 'kansen'],
    ['prijs', 'prijzen'],
  ])('%s and %s have the same root', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });

  test.each([
    ['ambitie', 'ambtenaar'],
    ['wijk', 'wijs'],
    ['huis', 'huid'],
    ['kans', 'kant'],
  ])('%s and %s have not', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  test('are never empty', () => {
    fc.assert(
      fc.property(word, (any) => {
        expect(rootOf(any)).not.toBe('');
      }),
    );
  });
});

test('names of numbers are figures behind a word: big five, big vijf, bigfive and bigvijf are big5', () => {
  expect(joined('big', 'five')).toBe('big5');
  expect(joined('big', 'vijf')).toBe('big5');
  expect(joined('big', '5')).toBe('big5');
  expect(withFigure('bigfive')).toBe('big5');
  expect(withFigure('bigvijf')).toBe('big5');
  expect(joined('jeugd', 'zorg')).toBe('jeugdzorg');
  expect(joined('jeugd', 'constructor')).toBe('jeugdconstructor');
});

describe('one slip of the pen', () => {
  const at = (text: string, place: number) => place % (text.length + 1);

  test('is a letter too many, missing, wrong or changed places', () => {
    fc.assert(
      fc.property(word, fc.nat(), letter, (right, place, extra) => {
        const here = at(right, place);
        const [before, after] = [right.slice(0, here), right.slice(here)];
        const slips = [
          before + extra + after,
          before + after.slice(1),
          before + extra + after.slice(1),
          before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
        ];
        for (const slip of slips) {
          expect(isWithinOneEdit(slip, right), `${slip} for ${right}`).toBe(true);
          expect(isWithinOneEdit(right, slip), `${right} for ${slip}`).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['zorg', 'jeugd'],
    ['ambitie', 'amtbitei'],
    ['resultaat', 'resultaten'],
    ['abcd', 'dbca'],
  ])('does not make %s of %s', (one, other) => {
    expect(isWithinOneEdit(one, other)).toBe(false);
  });
});
