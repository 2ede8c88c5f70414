import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWorksheetId } from '../../../../src/basics/ids.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { answers } from '../../../setup/worksheet/arbitraries.ts';
import { openByShape } from '../../../setup/worksheet/saved-shape.ts';

const place = fc.nat({ max: 5000 });
const noise = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '1', '-', 'null'),
);
const poison = fc.constantFrom(
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"__proto__":{"type":"value","value":"polluted","changedAt":1},',
  '"__proto__":null,',
  '"toString":null,"valueOf":null,',
  '"hasOwnProperty":1,',
  '"length":4294967295,',
  '"type":"rows",',
);
const fatNumber = fc.constantFrom(
  '1e400',
  '-1e400',
  '9007199254740993',
  '-0',
  '1e-400',
  '0.1',
  '8640000000000001',
);
const deep = fc
  .integer({ min: 1, max: 200 })
  .chain((levels) =>
    fc.constantFrom(
      `${'['.repeat(levels)}${']'.repeat(levels)}`,
      `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
      `${'{"type":"group","cells":{"g":'.repeat(levels)}1${'}}'.repeat(levels)}`,
    ),
  );
const keys = [
  '"type"',
  '"value"',
  '"changedAt"',
  '"rows"',
  '"cells"',
  '"deleted"',
  '"position"',
  '"answers"',
  '"id"',
];

type Mutation = (text: string) => string;
const cut = (text: string, from: number, to: number, put: string) =>
  text.slice(0, from) + put + text.slice(to);
/** The n-th place where the pattern is found, counted round; the end of the text when it is not there at all. */
function find(text: string, pattern: RegExp, count: number): { readonly from: number; readonly to: number } {
  const found = [...text.matchAll(pattern)];
  const match = found[count % Math.max(found.length, 1)];
  return match === undefined
    ? { from: text.length, to: text.length }
    : { from: match.index, to: match.index + match[0].length };
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, noise).map(
    ([at, put]): Mutation =>
      (text) =>
        cut(text, at % text.length, (at % text.length) + 1, put),
  ),
  fc.tuple(place, fc.nat({ max: 7 })).map(
    ([at, bit]): Mutation =>
      (text) => {
        const bytes = new TextEncoder().encode(text);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        return new TextDecoder().decode(bytes);
      },
  ),
  place.map(
    (at): Mutation =>
      (text) =>
        text.slice(0, at % text.length),
  ),
  fc.tuple(place, place).map(
    ([at, size]): Mutation =>
      (text) => {
        const from = at % text.length;
        return cut(text, from, from, text.slice(from, from + (size % 40)));
      },
  ),
  fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys), place).map(
    ([key, other, at]): Mutation =>
      (text) => {
        const { from, to } = find(text, new RegExp(key, 'g'), at);
        return cut(text, from, to, other);
      },
  ),
  fc.tuple(poison, place).map(
    ([put, at]): Mutation =>
      (text) => {
        const { to } = find(text, /\{/g, at);
        return cut(text, to, to, put);
      },
  ),
  fc.tuple(fatNumber, place).map(
    ([put, at]): Mutation =>
      (text) => {
        const { from, to } = find(text, /-?\d+(?=[,}\]])/g, at);
        return cut(text, from, to, put);
      },
  ),
  fc.tuple(fc.oneof(deep, fc.json({ maxDepth: 2 })), place).map(
    ([put, at]): Mutation =>
      (text) => {
        const { from, to } = find(text, /(?<=:)("[^"]*"|-?\d+|true|false|\[\]|\{\})/g, at);
        return cut(text, from, to, put);
      },
  ),
);

const hostile = fc
  .tuple(answers, fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([base, mutations]) =>
    mutations.reduce(
      (text, mutate) => (text === '' ? text : mutate(text)),
      saveWorksheet(toWorksheetId('wb'), base),
    ),
  );

describe('a thousand mutated and hostile texts', { timeout: 30_000 }, () => {
  test('open whole exactly when they have the shape, and never throw', () => {
    let opened = 0;
    let refused = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const expected = openByShape(text);
        const result = openWorksheet(text, toWorksheetId('wb'));
        const isWhole = result.ok && result.value.broken.length === 0;
        if (isWhole) opened++;
        else refused++;
        expect(isWhole ? result.value.answers : undefined).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
    expect(
      Math.min(opened, refused),
      'both outcomes must be met, or the test proves nothing',
    ).toBeGreaterThan(50);
  });

  test('pollute no prototype, not even when what opens is merged and saved again', () => {
    const before = builtIns();
    fc.assert(
      fc.property(hostile, answers, (text, own) => {
        const result = openWorksheet(text, toWorksheetId('wb'));
        const merged = mergeAnswers(structuredClone(own), result.ok ? result.value.answers : {});
        expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
        expect(openWorksheet(saveWorksheet(toWorksheetId('wb'), merged), toWorksheetId('wb'))).toMatchObject({
          value: { broken: [] },
        });
        expect(builtIns()).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('the hostile file of the example case is refused and pollutes nothing', () => {
    const before = builtIns();
    const text = '{"__proto__":{"x":1},"constructor":{"prototype":{}}}';
    expect(openWorksheet(text, toWorksheetId('wb'))).toEqual({
      ok: false,
      problem: { type: 'other-format' },
    });
    expect(builtIns()).toEqual(before);
  });

  test('keys that nobody knows come through as plain data, and never as a prototype', () => {
    const reference = '{"row":"r-1","text":"Sport","__proto__":{"polluted":true},"extra":[1]}';
    const text = `{"format":"kwaliteitskompas-werkblad","formatVersion":1,"worksheet":"wb","answers":
      {"vraag":{"type":"value","value":${reference},"changedAt":3,"__proto__":{"polluted":true},"constructor":7}}}`;
    const result = openWorksheet(text, toWorksheetId('wb'));
    expect(result).toEqual({
      ok: true,
      value: {
        answers: {
          vraag: {
            type: 'value',
            value: { row: 'r-1', text: 'Sport', extra: [1] },
            changedAt: 3,
            constructor: 7,
          },
        },
        unknown: {},
        broken: [],
      },
    });
    expect(JSON.stringify(result)).not.toContain('polluted');
  });

  test('keys that nobody knows may not be so deep that they could not be saved again', () => {
    const withDepth = (levels: number) =>
      `{"format":"kwaliteitskompas-werkblad","formatVersion":1,"worksheet":"wb","answers":
        {"vraag":{"type":"value","value":"x","changedAt":3,"diep":${'['.repeat(levels)}${']'.repeat(levels)}}}}`;
    expect(openWorksheet(withDepth(32), toWorksheetId('wb'))).toMatchObject({ value: { broken: [] } });
    for (const levels of [33, 100_000])
      expect(openWorksheet(withDepth(levels), toWorksheetId('wb'))).toMatchObject({
        value: { broken: ['answers.vraag'] },
      });
  });
});

/** What every object and list inherits. */
function builtIns(): readonly (readonly string[])[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Object.getOwnPropertyNames(prototype),
  );
}
