import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFurtherBlocks } from '../../../src/site/further-blocks.ts';

const file = 'content/verder.yaml';

describe('the building blocks that are elsewhere', () => {
  test('are those of the NJi that this site has not, in their order', () => {
    const blocks = parseFurtherBlocks(readFileSync(file, 'utf8'), file);
    expect(blocks.map(({ code }) => code)).toEqual(['3A', '3B', '4', '5', '6']);
    for (const { address } of blocks)
      expect(address ?? 'https://www.nji.nl/').toMatch(/^https:\/\/www\.nji\.nl\//);
  });

  test.each([
    ['a code that YAML takes for a number', '- { code: 4, title: X }', '[0].code: gevonden: 4'],
    ['a link without https', '- { code: 3A, title: X, address: nji.nl }', '[0].address: gevonden: "nji.nl"'],
    ['a misspelt key', '- { code: 3A, titel: X }', "onbekende sleutel 'titel'"],
  ])('cannot have %s', (_, yaml, message) => {
    expect(() => parseFurtherBlocks(yaml, file)).toThrow(message);
  });
});
