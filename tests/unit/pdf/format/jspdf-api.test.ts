import { inflateSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isJsPdf, jsPdfFont, missingMembers } from '../../../../src/pdf/format/jspdf-api.ts';
import { PdfFile } from '../../../../src/pdf/format/pdf-file.ts';
import { everyFont, fonts } from '../../../setup/pdf/example-documents.ts';
import { glyphTextsIn, latin1, objectsOf, pagesOf, streamsOf } from '../../../setup/pdf/read-tagging.ts';

const info = {
  title: 'Proef č',
  language: 'nl-NL',
  creator: 'Proef',
  created: new Date('2026-10-14T12:00:00Z'),
};

const lettering = { face: 'regular', size: 10, color: '#000000' } as const;

/** A file with an object of its own in every place where the tagging writes. */
function probe(): { readonly file: PdfFile; readonly seen: string[]; readonly source: string } {
  const file = new PdfFile(fonts, info);
  const seen: string[] = [];
  let objectNumber = 0;
  file.on('buildDocument', () => seen.push('buildDocument'));
  file.on('putPage', (data) => {
    seen.push(`putPage ${JSON.stringify(Reflect.get(Object(data), 'pageNumber'))}`);
    file.write('/Probe (page)');
  });
  file.on('postPutResources', () => {
    seen.push('postPutResources');
    objectNumber = file.reserve();
    file.putObject(objectNumber, `<</Probe (object) /Page ${file.pageObject(1)} 0 R>>`);
  });
  file.on('putCatalog', () => {
    seen.push('putCatalog');
    file.write(`/Probe ${objectNumber} 0 R`);
  });
  file.pages.add();
  return { file, seen, source: latin1(file.bytes()) };
}

test('an object that is not jsPDF is told apart, by what it lacks', () => {
  expect(isJsPdf({})).toBe(false);
  expect(isJsPdf(null)).toBe(false);
  expect(missingMembers({ internal: { events: {} } })).toEqual(
    expect.arrayContaining([
      'text',
      '__private__.setPdfVersion',
      'internal.write',
      'internal.events.subscribe',
      'internal.pages',
    ]),
  );
  expect(jsPdfFont({ id: 'F1', metadata: {} })).toBeUndefined();
});

test('the jsPDF that is installed has every member that is relied upon', () => {
  expect(() => new PdfFile(fonts, info)).not.toThrow();
});

test('a font that jsPDF cannot read is an error, not Times', () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => report.mockRestore());
  expect(() => new PdfFile({ ...fonts, bold: new Uint8Array([60, 104, 116, 109, 108, 62]) }, info)).toThrow(
    'WerkbladSans-Bold',
  );
});

test('events come in the order in which the file is written: pages, resources, catalog', () => {
  expect(probe().seen).toEqual(['buildDocument', 'putPage 1', 'putPage 2', 'postPutResources', 'putCatalog']);
});

test('what handlers write lands in the page, in an object of its own, and in the catalog', () => {
  const { source } = probe();
  expect(source).toMatch(/\/Type \/Page\n[^>]*\/Probe \(page\)/);
  const [, objectNumber] = /(\d+) 0 obj\n<<\/Probe \(object\) \/Page 3 0 R>>\nendobj/.exec(source) ?? [];
  expect(source).toMatch(new RegExp(`/Type /Catalog\\n(?:(?!endobj)[^])*/Probe ${objectNumber} 0 R`));
});

test('a stream of bytes is compressed by jsPDF, with the entries it was given', () => {
  const { file } = probe();
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  file.on('postPutResources', () => file.putStream(file.reserve(), { Type: '/Probe' }, latin1(bytes)));
  const [, length, data = ''] =
    /<<\n\/Type \/Probe\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n(.*?)\nendstream\nendobj/s.exec(
      latin1(file.bytes()),
    ) ?? [];
  expect(data).toHaveLength(Number(length));
  expect(new Uint8Array(inflateSync(Buffer.from(data, 'latin1')))).toEqual(bytes);
});

test('the first page is object 3, to which the opening action of jsPDF points', () => {
  const { source } = probe();
  expect(source).toMatch(/\/OpenAction \[3 0 R/);
  expect(source).toMatch(/3 0 obj\n<<\/Type \/Page\n/);
});

test('pages are counted, gone to, and marked content lands on the page it was drawn on', () => {
  const { file } = probe();
  expect([file.pages.current, file.pages.count]).toEqual([2, 2]);
  file.pages.goTo(1);
  expect(file.pages.current).toBe(1);
  const before = latin1(file.bytes());
  file.drawMarked('/P <</MCID 0>> BDC', (canvas) => canvas.fill(0, 0, 1, 1, '#000000'));
  expect(latin1(file.bytes())).not.toBe(before);
});

test('the header says PDF 1.7, and the title has no bare carriage return', () => {
  const { source } = probe();
  expect(source.startsWith('%PDF-1.7\n')).toBe(true);
  expect(source).toContain('/Title (\\376\\377\\000\\120');
  expect(source).not.toContain('\r/');
});

test('text is as wide as its letters together', () => {
  const { file } = probe();
  const width = (text: string) => file.fonts.measure(text, { face: 'regular', size: 10 });
  expect(width('Wa')).toBeCloseTo(width('W') + width('a'), 10);
  expect(width('W')).toBeGreaterThan(width('i'));
  expect(file.fonts.measure('W', { face: 'regular', size: 20 })).toBeCloseTo(width('W') * 2, 10);
});

test('a font of which nothing is drawn is not in the file; one that is drawn with is, with the glyphs that were drawn', () => {
  const { file, source } = probe();
  expect(source).not.toContain('/FontName');
  file.drawMarked('/Artifact BMC', (canvas) => canvas.text('ab', 60, 60, lettering));
  file.drawMarked('/Artifact BMC', (canvas) => canvas.text('b', 60, 80, lettering));
  const drawn = latin1(file.bytes());
  expect(drawn.match(/\/FontName \/[\w-]+/g)).toEqual(['/FontName /WerkbladSans-Regular']);
  const [, widths = ''] = /\/W \[(.*?)\]\n/s.exec(drawn) ?? [];
  expect(widths.match(/\d+ \[\d+ ?\]/g)).toHaveLength(2);
});

test('what makes a font known to jsPDF writes nothing, and drawing goes on where it was', () => {
  const { file } = probe();
  file.pages.goTo(1);
  file.drawMarked('/Artifact BMC', (canvas) => canvas.text('a', 60, 60, lettering));
  const [first = '', second = ''] = pagesOf(objectsOf(file.bytes())).map(({ lines }) => lines.join(' '));
  expect(first.match(/Tj/g)).toHaveLength(1);
  expect(second).not.toContain('Tj');
});

test('a glyph is copied as the character it stands for, not as the code it is drawn by', () => {
  const file = new PdfFile(everyFont, info);
  const [line] = file.fonts.arrange([file.fonts.safe('لا').text]);
  file.drawMarked('/Artifact BMC', (canvas) => canvas.text(line ?? '', 60, 60, lettering));
  const texts = glyphTextsIn(file.bytes()).flatMap((font) => font.map(([, copied]) => copied));
  expect(texts.sort()).toEqual(['0627', '0644']);
});

test('for a field every glyph of a font is in the file', () => {
  const file = new PdfFile(fonts, info);
  file.fonts.typing('regular').showAll();
  const [texts = []] = glyphTextsIn(file.bytes());
  expect(texts.length).toBeGreaterThan(1000);
  expect(new Set(texts.map(([glyph]) => glyph)).size).toBe(texts.length);
});

test('a mark stands in the middle of its letter, by the ink of both', () => {
  const typing = new PdfFile(fonts, info).fonts.typing('regular');
  const mark = 0x302;
  expect(typing.width(mark)).toBe(0);
  expect(typing.middle('o'.charCodeAt(0))).toBeCloseTo(typing.width('o'.charCodeAt(0)) / 2, -1);
  expect(typing.middle(' '.charCodeAt(0))).toBe(0);
});

test('a stream is an object of its own, with the entries it was given', () => {
  const file = new PdfFile(fonts, info);
  file.on('postPutResources', () => {
    file.putStream(file.reserve(), { Type: '/XObject', Subtype: '/Form' }, '0 0 10 10 re f');
  });
  const bytes = file.bytes();
  expect(latin1(bytes)).toMatch(
    /\d+ 0 obj\n<<\n\/Type \/XObject\n\/Subtype \/Form\n\/Length \d+\n\/Filter \/FlateDecode/,
  );
  expect(streamsOf(bytes)).toContain('0 0 10 10 re f');
});

test('an error in a handler, which jsPDF swallows, is thrown when the file is asked for', () => {
  const file = new PdfFile(fonts, info);
  file.on('putCatalog', () => {
    throw new RangeError('from the handler');
  });
  expect(() => file.bytes()).toThrow(new RangeError('from the handler'));
  expect(() => file.bytes()).toThrow(new RangeError('from the handler'));
});
