import { expect, test } from 'vitest';
import type { Lettering } from '../../../../src/pdf/format/canvas.ts';
import { PdfFile } from '../../../../src/pdf/format/pdf-file.ts';
import { addElement } from '../../../../src/pdf/format/structure-tree.ts';
import { TaggedPdf } from '../../../../src/pdf/format/tagged.ts';
import { fonts } from '../../../setup/pdf/example-documents.ts';
import { flatten, readPdf } from '../../../setup/pdf/read-pdf.ts';
import { latin1, objectsOf, taggingProblems } from '../../../setup/pdf/read-tagging.ts';

const info = {
  title: 'Proef č & < >',
  language: 'nl-NL',
  creator: 'Proef',
  created: new Date('2026-10-14T12:00:00Z'),
};
const body: Lettering = { face: 'regular', size: 10, color: '#000000' };

/** Two pages; the paragraph goes on over the page, the link is on the second. */
function sample(word = 'lopend'): TaggedPdf {
  const pdf = new TaggedPdf(fonts, info);
  const heading = addElement(pdf.root, 'H1');
  pdf.content(heading, (canvas) => canvas.text('Kop', 60, 60, body));
  pdf.bookmark('Kop č', heading, 50);
  pdf.artifact('decoration', (canvas) => canvas.fill(0, 0, 10, 10, '#ff0000'));
  const paragraph = addElement(pdf.root, 'P');
  pdf.content(paragraph, (canvas) => canvas.text(`Een ${word} `, 60, 90, body));
  pdf.pages.add();
  pdf.content(paragraph, (canvas) => canvas.text('verhaal', 60, 60, body));
  const link = addElement(addElement(pdf.root, 'P'), 'Link');
  pdf.content(link, (canvas) => canvas.text('Lees meer', 60, 90, body));
  pdf.link(
    link,
    { x: 60, y: 80, width: 50, height: 14 },
    'https://example.org/pad_(met)_haakjes?a=1&b=é',
    'Lees meer op example.org',
  );
  pdf.artifact('footer', (canvas) => canvas.text('Voet', 60, 800, body));
  return pdf;
}

test('content, structure and parent tree agree, and all else that PDF/UA asks is there', () => {
  expect(taggingProblems(sample().bytes())).toEqual([]);
});

test('what is painted without being marked would be seen', () => {
  const broken = new PdfFile(fonts, info);
  broken.drawMarked('', (canvas) => canvas.fill(0, 0, 10, 10, '#ff0000'));
  expect(taggingProblems(broken.bytes())).toEqual(
    expect.arrayContaining([expect.stringContaining('marking: unmarked'), 'content: nothing is tagged']),
  );
});

test('a link is in the structure, in the parent tree and on its page, and says where it leads', () => {
  const objects = objectsOf(sample().bytes());
  const [annotation = 0, source = ''] =
    [...objects].find(([, object]) => object.includes('/Subtype /Link')) ?? [];
  const [element = 0] = [...objects].find(([, object]) => object.includes('/S /Link')) ?? [];
  const structParent = /\/StructParent (\d+)/.exec(source)?.[1];
  expect(objects.get(element)).toContain(`/OBJR /Pg 5 0 R /Obj ${annotation} 0 R`);
  expect([...objects.values()].find((object) => object.includes('/Nums'))).toContain(
    `${structParent} ${element} 0 R`,
  );
  expect(objects.get(5)).toContain(`/Annots [${annotation} 0 R]`);
  expect(source).toContain('/URI (https://example.org/pad_\\(met\\)_haakjes?a=1&b=%C3%A9)');
  expect(source).toContain('/Contents (Lees meer op');
});

test('an address that is none is refused at once', () => {
  const pdf = sample();
  expect(() =>
    pdf.link(addElement(pdf.root, 'Link'), { x: 0, y: 0, width: 1, height: 1 }, 'geen adres', 'Niets'),
  ).toThrow(TypeError);
});

test('a reader finds language, title, structure and bookmarks', async () => {
  const read = await readPdf(sample().bytes());
  expect(read.language).toBe('nl-NL');
  expect(read.title).toBe(info.title);
  expect(
    flatten(read.root)
      .map(({ role, text }) => [role, text])
      .filter(([, text]) => text !== ''),
  ).toEqual([
    ['H1', 'Kop'],
    ['P', 'Een lopend'],
    ['P', 'verhaal'],
    ['Link', 'Lees meer'],
  ]);
  expect(read.outline.map(({ title }) => title)).toEqual(['Kop č']);
  expect(read.lines.filter(({ isArtifact }) => isArtifact).map(({ text }) => text)).toContain('Voet');
});

test('the catalog and the metadata name what PDF/UA asks for', () => {
  const source = latin1(sample().bytes());
  for (const entry of [
    '/MarkInfo <</Marked true>>',
    '/Lang (nl-NL)',
    '/DisplayDocTitle true',
    '/Tabs /S',
    '<pdfuaid:part>1</pdfuaid:part>',
    '&amp; &lt; &gt;',
  ])
    expect(source).toContain(entry);
});

test('the same content makes the same bytes, from one document twice and from two', () => {
  const pdf = sample();
  const first = pdf.bytes();
  expect(pdf.bytes()).toEqual(first);
  expect(sample().bytes()).toEqual(first);
});

test('other content makes another file identifier', () => {
  const idOf = (pdf: TaggedPdf) => /\/ID \[ <([0-9A-F]{32})>/.exec(latin1(pdf.bytes()))?.[1];
  expect(idOf(sample())).toBeDefined();
  expect(idOf(sample('ander'))).not.toBe(idOf(sample()));
});

test('content within content is an error: it could be read twice', () => {
  const pdf = sample();
  expect(() => pdf.artifact('decoration', () => pdf.content(pdf.root, () => undefined))).toThrow('nested');
  expect(() => pdf.artifact('decoration', () => undefined)).not.toThrow();
});
