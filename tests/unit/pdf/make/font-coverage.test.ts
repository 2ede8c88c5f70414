/** Which characters the PDF shows as they are: proved over whole blocks of Unicode, with what is lacking by name. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { characterOf } from '../../../../src/pdf/format/glyph-codes.ts';
import { PdfFile } from '../../../../src/pdf/format/pdf-file.ts';
import { companionsFor } from '../../../../src/pdf/make/companions.ts';
import { everydayText } from '../../../../src/pdf/make/fonts.ts';
import { everyFont, fonts, fontsFor, hue, single, text } from '../../../setup/pdf/example-documents.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { readPdf, textsOf } from '../../../setup/pdf/read-pdf.ts';
import { glyphTextsIn } from '../../../setup/pdf/read-tagging.ts';

const info = { title: 'Proef', language: 'nl-NL', creator: 'Proef', created: new Date(0) };
const all = new PdfFile(everyFont, info).fonts;

/** Everything in a block that has ink, as it is in NFC: a character that is another one there is that other one. */
const inBlock = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
    .filter((character) => !/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(character))
    .map((character) => character.normalize('NFC'));

const blocks = [
  ['Basic Latin', 0x20, 0x7e, ''],
  ['Latin-1', 0xa0, 0xff, ''],
  ['Latin Extended-A', 0x100, 0x17f, ''],
  ['Latin Extended-B', 0x180, 0x24f, ''],
  ['phonetic letters', 0x250, 0x2ff, ''],
  ['combining marks', 0x300, 0x36f, ''],
  ['Greek and Coptic', 0x370, 0x3ff, ''],
  ['Cyrillic', 0x400, 0x52f, ''],
  ['Cyrillic Extended-C', 0x1c80, 0x1c8f, '\u1c89\u1c8a'],
  ['phonetic extensions', 0x1d00, 0x1dff, '\u1dfa'],
  ['Latin Extended Additional', 0x1e00, 0x1eff, ''],
  ['Greek Extended', 0x1f00, 0x1fff, ''],
  ['punctuation', 0x2010, 0x205e, ''],
  ['superscripts and currency', 0x2070, 0x20c0, ''],
  ['letter-like signs and fractions', 0x2100, 0x218b, '\u2186\u2187\u2188\u218a\u218b'],
  ['arrows', 0x2190, 0x21ff, ''],
  ['mathematics', 0x2200, 0x22ff, ''],
  ['geometric shapes', 0x25a0, 0x25ff, ''],
  ['Latin Extended-C', 0x2c60, 0x2c7f, ''],
  ['Cyrillic Extended-A', 0x2de0, 0x2dff, ''],
  ['Cyrillic Extended-B', 0xa640, 0xa69f, ''],
  ['Latin Extended-D', 0xa720, 0xa7ff, '\ua7cb\ua7cc\ua7cd\ua7ce\ua7cf\ua7d2\ua7d4\ua7da\ua7db\ua7dc\ua7f1'],
  ['Latin Extended-E', 0xab30, 0xab6f, ''],
  ['Hebrew', 0x5d0, 0x5ea, ''],
  ['Arabic', 0x620, 0x6ff, ''],
  ['Arabic Supplement', 0x750, 0x77f, ''],
] as const;

test.for(blocks)('%s is whole, but for what is named here', ([, first, last, lacking]) => {
  expect([...all.safe(inBlock(first, last).join(' ')).missing].join('')).toBe(lacking);
});

test('has the signs that are used for comparing and ticking', () => {
  expect(all.safe('≤ ≥ ≠ ≈ ± ✓ ✗ ☐ ☑ ☒ ← → ↔ ⇒').missing).toEqual([]);
});

test('what answers are mostly written in is in the fonts that are always loaded', () => {
  const usual = [
    ...inBlock(0x20, 0x17f),
    ...inBlock(0x386, 0x3ce),
    ...inBlock(0x400, 0x45f),
    ...inBlock(0x1ea0, 0x1ef9),
  ];
  for (const sign of ['€', '–', '“', '”', '…', '•', '≤', '≥', '≠', '≈', '✓', '✗', '☐', '☑', '→', 'ș', 'ț'])
    usual.push(sign);
  expect(companionsFor(usual.join(''))).toEqual([]);
  expect(new PdfFile(fonts, info).fonts.safe(usual.join(' ')).missing).toEqual([]);
});

test('the fonts that are always loaded weigh no more than promised', () => {
  const weight = [fonts.regular, fonts.bold].reduce(
    (sum, font) => sum + gzipSync(font, { level: 9 }).length,
    0,
  );
  expect(weight).toBeLessThanOrEqual(80 * 1024);
});

test.for(['Sans', 'Letters', 'Signs', 'Arabic', 'Hebrew'])(
  'the site ships the licence of Werkblad %s, whose own name its font does not bear',
  (name) => {
    const licence = readFileSync(
      new URL(`../../../../public/lettertypen/Werkblad-${name}.txt`, import.meta.url),
      'utf8',
    );
    expect(licence).toMatch(/Copyright/i);
    for (const weight of ['Regular', 'Bold']) {
      const font = readFileSync(
        new URL(`../../../../src/pdf/fonts/Werkblad${name}-${weight}.ttf`, import.meta.url),
      );
      const names = font.toString('latin1').replaceAll('\0', '');
      expect(names).toContain(`Werkblad ${name} ${weight}`);
      expect(names).not.toMatch(/Source ?Sans|Noto ?Sans|DejaVu ?Sans|Vera Sans/);
    }
  },
);

test.for([
  ['a letter', 'Ѡ', ['letters']],
  ['a sign', '☒', ['signs']],
  ['Arabic', 'مرحبا', ['arabic']],
  ['Arabic as some programs copy it', '\ufee3\ufeae\ufea3\ufe92\ufe8e', ['arabic']],
  ['Hebrew', 'שלום', ['hebrew']],
  ['a decomposed letter that Unicode has composed', 'cafe\u0301', []],
  ['what no font here has', '漢 😀', []],
] as const)('%s says which fonts it needs', ([, written, companions]) => {
  expect(companionsFor(JSON.stringify(written))).toEqual(companions);
});

test.for(blocks)('%s is as whole with the fonts that are loaded for it', ([, first, last]) => {
  const written = inBlock(first, last).join(' ');
  expect(new PdfFile(fontsFor(written), info).fonts.safe(written).missing).toEqual(all.safe(written).missing);
});

test.for(blocks.filter(([, first]) => first < 0x590 || first >= 0x1c00))(
  '%s is copied as what it is: no glyph stands for two characters',
  async ([, first, last]) => {
    const lines = Array.from({ length: Math.ceil((last - first + 1) / 32) }, (_, at) =>
      inBlock(first + at * 32, Math.min(last, first + at * 32 + 31))
        .filter((character) => !/\p{M}/u.test(character))
        .join(' '),
    ).filter((line) => all.safe(line).missing.length === 0 && line !== '');
    const { bytes } = makeWorksheetPdf(single(text(...lines)), everyFont, { hue });
    const pdf = await readPdf(bytes);
    expect(squeezed(textsOf(pdf, 'P').join(''))).toBe(squeezed(lines.join('')));
    for (const font of glyphTextsIn(bytes)) {
      const glyphs = font.map(([glyph]) => glyph);
      expect(new Set(glyphs).size).toBe(glyphs.length);
      expect(glyphs).not.toContain('0000');
    }
  },
);

test('a code of a form stands for its letter', () => {
  expect(characterOf('a'.charCodeAt(0))).toBe('a'.charCodeAt(0));
  for (const letter of inBlock(0x620, 0x64a)) {
    const [shaped = ''] = all.safe(letter).text;
    expect(shaped).not.toBe(letter);
    expect(String.fromCharCode(characterOf(shaped.charCodeAt(0)))).toBe(letter);
  }
});

test('everyday text is all in the first family: what the companions cover need not be loaded for it', () => {
  const everyday = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    everydayText.test(letter),
  );
  expect(everyday.length).toBeGreaterThan(300);
  expect(companionsFor(everyday.join(''))).toEqual([]);
});
