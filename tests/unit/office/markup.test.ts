/** Texts within markup. */
import { expect, test } from 'vitest';
import { cleaned, escaped } from '../../../src/office/markup.ts';

test('an amount stays with its sign, and nothing else is bound together', () => {
  expect(escaped('een budget van € 7.500 (€ 85.000) per wijk')).toBe(
    'een budget van €\u00a07.500 (€\u00a085.000) per wijk',
  );
  expect(cleaned('€ en cent')).toBe('€ en cent');
});
