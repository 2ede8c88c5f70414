import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { characterOf, formCode, joiningForms } from '../../../../src/pdf/format/glyph-codes.ts';
import { PdfFile } from '../../../../src/pdf/format/pdf-file.ts';
import { fullWidth } from '../../../../src/pdf/setting/page-design.ts';
import { everyFont, fonts, fontsFor, hue, single, text } from '../../../setup/pdf/example-documents.ts';
import { flatten, readPdf, textsOf } from '../../../setup/pdf/read-pdf.ts';
import { objectsOf, pagesOf, taggingProblems } from '../../../setup/pdf/read-tagging.ts';

const info = { title: 'Proef', language: 'nl-NL', creator: 'Proef', created: new Date(0) };
const set = new PdfFile(everyFont, info).fonts;

/** 'ب initial': how each letter stands in its word. */
const formsIn = (written: string) =>
  Array.from(set.safe(written).text, (code) => {
    const letter = characterOf(code.charCodeAt(0));
    const form = joiningForms.find((candidate) => formCode(letter, candidate) === code.charCodeAt(0));
    return `${String.fromCharCode(letter)} ${form ?? 'in a pair'}`;
  });

test.for([
  ['joins within a word', 'بيت', ['ب initial', 'ي medial', 'ت final']],
  ['does not join what follows a letter that never does', 'دار', ['د isolated', 'ا isolated', 'ر isolated']],
  ['parts words', 'بب ب', ['ب initial', 'ب final', '  in a pair', 'ب isolated']],
  ['joins across marks', 'بَب', ['ب initial', '\u064e isolated', 'ب final']],
  ['parts letters where the writer does', 'ب\u200cب', ['ب isolated', '\u200c in a pair', 'ب isolated']],
  ['joins to a stretched line', 'بـ', ['ب initial', 'ـ isolated']],
  ['makes a pair of lam and alef', 'بلا', ['ب initial', 'ل in a pair', 'ا in a pair']],
  ['leaves Hebrew as it is', 'שלום', ['ש isolated', 'ל isolated', 'ו isolated', 'ם isolated']],
  ['joins letters of Pashto and Kurdish', 'ېڵە', ['ې initial', 'ڵ medial', 'ە final']],
] as const)('%s', ([, written, forms]) => {
  expect(formsIn(written)).toEqual(forms);
});

/** As it stands on the page, from left to right. */
const onPage = (...lines: readonly string[]) =>
  set
    .arrange(lines.map((line) => set.safe(line).text))
    .map(({ text: drawn }) =>
      Array.from(drawn, (code) => String.fromCharCode(characterOf(code.charCodeAt(0)))).join(''),
    );

test.for([
  ['a word from right to left', ['אבג'], ['גבא']],
  ['a number in it from left to right', ['אב 2026'], ['2026 בא']],
  ['Dutch with a word in it', ['Zeg אבג tegen'], ['Zeg גבא tegen']],
  ['Dutch within Hebrew', ['אב Den Haag גד'], ['דג Den Haag בא']],
  ['the end of a sentence at its left', ['אבג.'], ['.גבא']],
  ['each line by itself, by the direction of its paragraph', ['אבג ', '2026 en דה'], [' גבא', 'הד en 2026']],
] as const)('arranges %s', ([, lines, drawn]) => {
  expect(onPage(...lines)).toEqual(drawn);
});

test('draws in the order of reading, with the space between two directions by itself', () => {
  const [line] = set.arrange([set.safe('אב 26 גד').text]);
  const read = line?.stretches.map(({ start, end }) =>
    Array.from(line.text.slice(start, end), (code) =>
      String.fromCharCode(characterOf(code.charCodeAt(0))),
    ).join(''),
  );
  expect(read).toEqual(['בא', ' ', '26', ' ', 'דג']);
});

test('draws a bracket as its counterpart, and keeps it as it was written', () => {
  const [line] = set.arrange([set.safe('(אב)').text]);
  const codes = Array.from(line?.text ?? '', (code) => code.charCodeAt(0));
  expect(codes.map((code) => String.fromCharCode(characterOf(code))).join('')).toBe(')בא(');
  expect(codes.every((code) => code > 0xe000)).toBe(true);
});

test('without its fonts it is said to be missing, letter by letter', () => {
  expect(makeWorksheetPdf(single(text('שלום')), fonts, { hue }).missing).toEqual(['ש', 'ל', 'ו', 'ם']);
});

const sentences = ['مرحبا بكم في البلدية', 'שלום לכולם', 'لا إله إلا الله', 'الأطفال (والشباب) والأهالي.'];

test.for(sentences)('%s is copied and read out as it was written, and set at the right', async (written) => {
  const { bytes, missing } = makeWorksheetPdf(single(text(written)), fontsFor(written), { hue });
  expect(missing).toEqual([]);
  const pdf = await readPdf(bytes);
  expect(textsOf(pdf, 'P').at(-1)).toBe(written);
  expect(flatten(pdf.root).find(({ alt }) => alt === written)?.role).toBe('P');
  const line = pdf.lines.find(({ text: words }) => words === written);
  expect(line?.right).toBeGreaterThan(fullWidth.x + 400);
  expect(taggingProblems(bytes)).toEqual([]);
});

test.for(['שלום 😀 לכולם', 'Hoi 😀 en 👩‍👧', 'Zeg שלום 😀 en 😎'])(
  'in %s what is missing is copied as what was written, box by box',
  (written) => {
    const { bytes } = makeWorksheetPdf(single(text(written)), fontsFor(written), { hue });
    const copied = pagesOf(objectsOf(bytes)).flatMap(({ lines }) =>
      lines.flatMap((line) => {
        const [, hex] = /^\/Span <<\/MCID \d+ \/ActualText <FEFF(\w+)>>> BDC$/.exec(line) ?? [];
        return hex === undefined ? [] : [Buffer.from(hex, 'hex').swap16().toString('utf16le')];
      }),
    );
    expect(copied).toEqual(written.match(/\p{Emoji_Presentation}(\u200d\p{Emoji_Presentation})*/gu));
  },
);

test('a paragraph of two directions is read out as it was written', async () => {
  const written = 'Zeg مرحبا (welkom) tegen 12 ouders, en שלום.';
  const pdf = await readPdf(makeWorksheetPdf(single(text(written)), fontsFor(written), { hue }).bytes);
  expect(flatten(pdf.root).map(({ alt }) => alt)).toContain(written);
});
