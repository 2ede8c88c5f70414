import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import type { WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import { fonts, hue, single, text } from '../../../setup/pdf/example-documents.ts';
import { flatten, readPdf } from '../../../setup/pdf/read-pdf.ts';

const make = (document: WorksheetDocument) => makeWorksheetPdf(document, fonts, { hue });
const read = (document: WorksheetDocument) => readPdf(make(document).bytes);

test('what the fonts lack is reported, shown as a box and read out as it was written', async () => {
  const document = { ...single(text('Dank 🙏 en 谢谢')), area: 'Čadca 😀' };
  expect(make(document).missing).toEqual(['😀', '🙏', '谢']);
  const pdf = await read(document);
  const paragraph = flatten(pdf.root).find(({ text: words }) => words.startsWith('Dank'));
  expect(paragraph).toMatchObject({ text: 'Dank □ en □ □', alt: 'Dank 🙏 en 谢谢' });
  expect(pdf.title).toBe('Werkblad 0A: Een gezamenlijk belang vinden – Čadca 😀');
});

test('a municipality with characters that no XML may hold leaves the metadata whole', async () => {
  const { bytes } = make({ ...single(text('Ja')), area: 'Water\u0001rijk\ud800\u0000' });
  expect((await readPdf(bytes)).title).toBe('Werkblad 0A: Een gezamenlijk belang vinden – Waterrijk\ufffd');
  expect(new TextDecoder().decode(bytes)).toMatch(/vinden – Waterrijk\ufffd<\/rdf:li>/);
});
