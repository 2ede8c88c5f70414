import { afterEach, expect, test } from 'vitest';
import { limitArrays } from '../../../src/pdf-reading/limit-arrays.ts';

const { Uint8Array: unlimited } = globalThis;
afterEach(() => {
  globalThis.Uint8Array = unlimited;
});

test('an array of bytes can be as large as the limit and no larger, and is in nothing else another', () => {
  const made = new Uint8Array([1, 2, 3]);
  limitArrays(1000);
  expect(() => new Uint8Array(1001)).toThrow(RangeError);
  expect(new Uint8Array(1000)).toHaveLength(1000);
  expect(new Uint8Array(made.buffer, 1)).toEqual(unlimited.of(2, 3));
  expect(made instanceof Uint8Array).toBe(true);
  expect(Uint8Array.from([4]) instanceof unlimited).toBe(true);
  expect(new Uint8Array(4).subarray(1)).toHaveLength(3);
});
