import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase62, toBase62 } from '../../../src/basics/base62.ts';

test('any bytes come back from letters and digits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase62(bytes);
      expect(text).toMatch(/^[0-9A-Za-z]*$/);
      expect(text.length).toBeLessThanOrEqual(Math.ceil(bytes.length * 1.35) + 1);
      expect(fromBase62(text)).toEqual(bytes);
    }),
  );
});

test('a text that no bytes make gives none', () => {
  for (const text of ['!', 'a', 'zz', 'é0', 'z'.repeat(43), '0'.repeat(44)])
    expect(fromBase62(text), text).toBeUndefined();
});
