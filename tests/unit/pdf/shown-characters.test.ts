import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../src/pdf/worksheet-pdf.ts';
import type { WorksheetDocument } from '../../../src/worksheet/printed.ts';
import { fonts, hue, single, text } from './example-documents.ts';
import { flatten, readPdf, textsOf } from './read-pdf.ts';

const make = (document: WorksheetDocument) => makeWorksheetPdf(document, fonts, { hue });
const read = (document: WorksheetDocument) => readPdf(make(document).bytes);
const squeezed = (words: string) => words.replace(/\s+/g, '');

test('every character the fonts have comes back as itself', async () => {
  const lines = Array.from({ length: 0x2700 / 64 }, (_, row) =>
    Array.from({ length: 64 }, (_, at) => String.fromCharCode(row * 64 + at))
      .filter((letter) => /^(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]$/u.test(letter))
      .join(' '),
  );
  const { missing } = make(single(text(...lines)));
  const shown = lines
    .map((line) =>
      line
        .normalize('NFC')
        .split(' ')
        .filter((letter) => !missing.includes(letter))
        .join(' '),
    )
    .filter((line) => line !== '');
  expect(shown.join('').length).toBeGreaterThan(1500);
  const expected = shown
    .join('')
    .replaceAll('µ', 'μ')
    .replaceAll('‐', '-')
    .replaceAll('‑', '-')
    .replaceAll('˭', '⁼')
    .replaceAll('ϕ', 'φ');
  const pdf = await read(single(text(...shown)));
  expect(squeezed(textsOf(pdf, 'P').slice(1).join(''))).toBe(squeezed(expected));
});

test('what the fonts lack is reported, shown as a box and read out as it was written', async () => {
  const document = { ...single(text('Dank 🙏 en תודה')), area: 'Čadca 😀' };
  expect(make(document).missing).toEqual(['😀', '🙏', 'ת', 'ו', 'ד', 'ה']);
  const pdf = await read(document);
  const paragraph = flatten(pdf.root).find(({ text: words }) => words.startsWith('Dank'));
  expect(paragraph).toMatchObject({ text: 'Dank □ en □□□□', alt: 'Dank 🙏 en תודה' });
  expect(pdf.title).toBe('Werkblad 0A: Een gezamenlijk belang vinden – Čadca 😀');
});

test('a municipality with characters that no XML may hold leaves the metadata whole', async () => {
  const { bytes } = make({ ...single(text('Ja')), area: 'Water\u0001rijk\ud800\u0000' });
  expect((await readPdf(bytes)).title).toBe('Werkblad 0A: Een gezamenlijk belang vinden – Waterrijk\ufffd');
  expect(new TextDecoder().decode(bytes)).toMatch(/vinden – Waterrijk\ufffd<\/rdf:li>/);
});
