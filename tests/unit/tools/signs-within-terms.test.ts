import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moveSigns } from '../../../tools/signs-within-terms.mjs';

test('signs after a term are handed over to it, and nothing else is', () => {
  expect(moveSigns('Een <Begrip id="ambitie">ambitie</Begrip>, en zo.')).toBe(
    'Een <Begrip id="ambitie" signs=",">ambitie</Begrip> en zo.',
  );
  expect(moveSigns('(zie <Begrip id="big-5">Big 5</Begrip>).')).toBe(
    '(zie <Begrip id="big-5" signs=").">Big 5</Begrip>',
  );
  const apart = 'Een <Begrip id="ambitie">ambitie</Begrip> is, <Begrip id="doel">dat</Begrip>\n. een doel.';
  expect(moveSigns(apart)).toBe(apart);
});

test('no term of the content has a sign left behind it', () => {
  const pages = globSync('content/paginas/**/*.mdx').map((file) => moveSigns(readFileSync(file, 'utf8')));
  const terms = pages.join('\n').match(/<Begrip [^>]*>/g) ?? [];
  expect(terms.length).toBeGreaterThan(50);
  expect(terms.filter((term) => term.includes('signs=')).length).toBeGreaterThan(20);
  expect(pages.join('\n')).not.toMatch(/<\/Begrip>[.,:;!?)’”]/);
});
