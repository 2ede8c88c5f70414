import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foundWords } from '../../../../src/search/index/found-words.ts';
import { parseSynonyms, synonymsIn } from '../../../../src/search/index/synonyms.ts';

const file = 'content/synoniemen.yaml';
const groups = [
  ['schooluitval', 'voortijdig schoolverlaten', 'vsv'],
  ['wissen', 'verwijderen'],
];

describe('synonyms', () => {
  test('are found by any word of their group, also by words that stand together and in another shape', () => {
    expect(synonymsIn(['veel', 'voortijdig', 'schoolverlaten'], groups)).toEqual(groups[0]);
    expect(synonymsIn(['wis', 'en', 'wissen'], groups)).toEqual(groups[1]);
    expect(synonymsIn(['voortijdig', 'van', 'school'], groups)).toEqual([]);
  });

  test('and the parts of compounds are what a text is found by', () => {
    const isWord = (word: string) => ['school', 'uitval', 'verlaten'].includes(word);
    expect(foundWords(['Minder vsv'], groups, isWord)).toEqual(
      expect.arrayContaining(['schooluitval', 'school', 'uitval', 'verlaten', 'voortijdig']),
    );
  });

  test('big 5 is also found as one word', () => {
    expect(foundWords(['De BIG-5 van Spirit'], [], () => false)).toEqual(['big5']);
  });

  test('of the site are right', () => {
    const yaml = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');
    expect(parseSynonyms(yaml, file).length).toBeGreaterThan(15);
  });

  test.each([
    [
      'a word in two groups',
      'groups:\n  - words: [vsv, uitval]\n  - words: [VSV, verzuim]',
      /groups\[1\]\.words\[0\]: gevonden: 'VSV' meer dan één keer/,
    ],
    ['a group of one', 'groups:\n  - words: [vsv]', /groups\[0\]\.words: .*minstens 2/],
    ['another key', 'groups:\n  - woorden: [vsv, uitval]', /onbekende sleutel 'woorden'/],
    ['no YAML', 'groups: [', /geen geldige YAML/],
  ])('refuse %s, in Dutch', (_, yaml, message) => {
    expect(() => parseSynonyms(yaml, file)).toThrow(message);
    expect(() => parseSynonyms(yaml, file)).toThrow(/^content\/synoniemen\.yaml klopt nog niet/);
  });
});
