import { expect, test } from 'vitest';
import { thenText } from '../../../src/text/then.ts';

test('a version that is called after its day says that day once, and another says its day after its name', () => {
  const day = '3 mei 2026';
  expect(thenText.show(`Versie van ${day}`, day).split(day)).toHaveLength(2);
  expect(thenText.show('Juni', day)).toContain(`‘Juni’ (${day})`);
});
