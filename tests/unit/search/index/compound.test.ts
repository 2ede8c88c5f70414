import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../../src/search/index/compound.ts';
import { dutchDictionary } from '../../../../tools/dutch-dictionary.ts';

const isWord = dutchDictionary();

describe('a compound', () => {
  test.each([
    ['jeugdzorg', ['jeugd', 'zorg']],
    ['schooluitval', ['school', 'uitval']],
    ['leefstijl', ['leef', 'stijl']],
    ['procesresultaten', ['proces', 'resultaten']],
    ['gezondheidsmonitor', ['gezondheid', 'monitor']],
    ['jongerenparticipatie', ['jongeren', 'participatie']],
    ['jeugdgezondheidszorg', ['jeugd', 'gezondheid', 'zorg']],
    ['gemeentehuis', ['gemeente', 'huis']],
    ['raadsleden', ['raad', 'leden']],
    ['beleidsplan', ['beleid', 'plan']],
  ])('%s is %j', (word, parts) => {
    expect(partsOf(word, isWord)).toEqual(parts);
  });

  test.each([
    'ambities',
    'kinderen',
    'verandering',
    'onderwijs',
    'voorbeeld',
    'indicator',
    'zorg',
    'uitval',
    '',
  ])('%s is none', (word) => {
    expect(partsOf(word, isWord)).toEqual([]);
  });

  test('of made-up words gives words, which stand in it in that order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcst'), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('', 's', 'en'),
        (words, link) => {
          const known = new Set(words);
          const parts = partsOf(words.join(link), (candidate) => known.has(candidate));
          let from = 0;
          for (const part of parts) {
            expect(known.has(part)).toBe(true);
            const at = words.join(link).indexOf(part, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + part.length;
          }
        },
      ),
    );
  });
});
