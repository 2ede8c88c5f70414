import { expect, test } from 'vitest';
import { excerptAround, markedParts } from '../../../../src/search/page/excerpt.ts';

test('an excerpt has the word that a searched part stands in, marked, and the words around it', () => {
  const content = 'een twee drie vier vijf zes zeven acht. De Jeugdzorg, negen tien elf twaalf dertien';
  const words = excerptAround(content, ['zorg'], 10);
  expect(words?.map(({ text }) => text).join(' ')).toBe(
    '… vier vijf zes zeven acht. De Jeugdzorg, negen tien elf …',
  );
  expect(words?.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Jeugdzorg,']);
});

test('there is none when no word has it', () => {
  expect(excerptAround('een twee', ['zorg'], 10)).toBeUndefined();
  expect(excerptAround('een twee', [], 10)).toBeUndefined();
});

test('an excerpt of Pagefind is text with marks, and what looks like a tag in it stays text', () => {
  expect(markedParts('Wat <mark>ambities</mark> zijn: &lt;b&gt; &amp; <mark>meer.</mark>')).toEqual([
    { text: 'Wat ', isHit: false },
    { text: 'ambities', isHit: true },
    { text: ' zijn: <b> &amp; ', isHit: false },
    { text: 'meer.', isHit: true },
  ]);
});
