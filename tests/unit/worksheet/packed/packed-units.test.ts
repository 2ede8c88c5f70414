import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packUnits, unpackUnits } from '../../../../src/worksheet/packed/packed-units.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      expect(unpackUnits(packUnits(data))).toEqual({ ok: true, value: data });
    }),
    { numRuns: 500 },
  );
});

test('no unit is one that JSON escapes, that is half of a pair, or that a normalisation changes', () => {
  const every = Uint8Array.from({ length: 2 * 15 * 8192 }, (_, at) => (at * 2654435761) >>> 13);
  const text = packUnits(every);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(text.isWellFormed()).toBe(true);
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(text.normalize(form)).toBe(text);
});

test('fifteen bits go into a unit', () => {
  for (const length of [0, 1, 14, 15, 16, 1500])
    expect(packUnits(new Uint8Array(length))).toHaveLength(1 + Math.ceil((length * 8) / 15));
});

test('what nobody packed is damaged, and never an endless or a wild reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), bytes, fc.nat(), (text, data, at) => {
      const packed = packUnits(data);
      const cut = packed.slice(0, at % packed.length);
      for (const one of [text, cut]) {
        const opened = unpackUnits(one);
        if (opened.ok) expect(packUnits(opened.value)).toBe(one);
      }
    }),
    { numRuns: 500 },
  );
});
