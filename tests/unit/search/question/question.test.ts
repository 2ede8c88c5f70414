import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopWords } from '../../../../src/search/index/stop-words.ts';
import { packLexicon, unpackLexicon } from '../../../../src/search/question/lexicon.ts';
import { readQuestion } from '../../../../src/search/question/question.ts';

const siteWords =
  'ambitie ambities cijfers resultaat jeugd zorg jeugdzorg procesresultaten big5 gemeente huis kiezen problemen 1a';
const lexicon = unpackLexicon(packLexicon([siteWords.split(' ')], stopWords));
const read = (typed: string) => readQuestion(typed, lexicon);

describe('a question', () => {
  test.each([
    ['AMBITIE', ['ambitie']],
    ['Ambítie?', ['ambitie']],
    ['resultaten', ['resultaat']],
    ['huizen', ['huis']],
    ['BIG-5', ['big5']],
    ['big five', ['big5']],
    ['bigvijf', ['big5']],
    ['proces resultaten', ['procesresultaten']],
    ['proces-resultaten', ['procesresultaten']],
    ['jeugdproblemen', ['jeugd', 'problemen']],
    ['hoeveel ambities mogen we kiezen?', ['ambities', 'kiezen']],
    ['1A', ['1a']],
    ['gem', ['gem']],
    ['ambitie ambitie', ['ambitie']],
  ])('‘%s’ searches for %j', (typed, words) => {
    expect(read(typed)).toMatchObject({ words, suggestion: undefined, isWhole: true });
  });

  test.each([
    ['ambtie', 'ambitie'],
    ['jeugdzrg', 'jeugdzorg'],
    ['jeugdproblmen', 'jeugdproblemen'],
    ['wat zijn cijfesr', 'wat zijn cijfers'],
  ])('‘%s’ suggests ‘%s’ and searches for that', (typed, suggestion) => {
    expect(read(typed).suggestion).toBe(suggestion);
    expect(read(typed).words).toEqual(read(suggestion).words);
  });

  test('with a slip in a word of four letters gets no suggestion: another letter makes another word', () => {
    expect(read('zurg')).toMatchObject({ words: [], suggestion: undefined, isWhole: false });
  });

  test('with a word the site has not is searched without it, and says so', () => {
    expect(read('ambitie xqzzyqx')).toMatchObject({ words: ['ambitie'], isWhole: false });
  });

  test('of three words or more is also a phrase, with its stop words', () => {
    expect(read('hoe gaat het?')).toMatchObject({ words: [], phrase: 'hoe gaat het', isSentence: true });
    expect(read('jeugd zorg')).toMatchObject({ phrase: undefined, isSentence: false });
  });

  test('between quotes is only a phrase', () => {
    expect(read('"proces resultaten"')).toMatchObject({ words: [], phrase: 'proces resultaten' });
    expect(read('“ambtie”')).toMatchObject({ words: [], phrase: 'ambtie', suggestion: undefined });
  });

  test('whatever it is, searches only for words of the site or their beginning', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...siteWords.split(' '))).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const word of read(typed).words)
          expect([...lexicon.words].some((known) => known.startsWith(word))).toBe(true);
      }),
    );
  });
});

test('the lexicon has the commonest word first, no stop words and no single letters', () => {
  const packed = packLexicon([['zorg', 'de', 'x'], ['jeugd', '5'], ['jeugd']], stopWords);
  expect(packed.words).toBe('jeugd 5 zorg');
});
