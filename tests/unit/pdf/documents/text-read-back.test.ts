/** Whatever is typed: what is read back from the PDF is what the sanitiser says is shown, and every glyph is one that a font has. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { characterOf } from '../../../../src/pdf/format/glyph-codes.ts';
import { PdfFile } from '../../../../src/pdf/format/pdf-file.ts';
import { originalText } from '../../../../src/pdf/format/sanitize.ts';
import { everyFont, hue, single, text } from '../../../setup/pdf/example-documents.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { flatten, readPdf } from '../../../setup/pdf/read-pdf.ts';
import { glyphTextsIn, objectsOf, pagesOf, taggingProblems } from '../../../setup/pdf/read-tagging.ts';

const info = { title: 'Proef', language: 'nl-NL', creator: 'Proef', created: new Date(0) };
const set = new PdfFile(everyFont, info).fonts;

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const within = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));
const unit = fc.oneof(
  { weight: 4, arbitrary: within(0x20, 0x24f) },
  { weight: 3, arbitrary: codeUnit },
  { weight: 2, arbitrary: within(0x300, 0x52f) },
  { weight: 2, arbitrary: within(0x2000, 0x27ff) },
  { weight: 1, arbitrary: within(0x1f300, 0x1faff) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' ', '\u00a0', '\u00ad', '\t', '\n', '\u200d', '\ufeff', '\ufe0f', 'e\u0301'),
  },
);
const anyText = fc.array(unit, { minLength: 1, maxLength: 60 }).map((units) => units.join(''));
/** Letters that run from right to left, between Dutch, figures and signs. */
const directed = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: within(0x620, 0x64a) },
      { weight: 2, arbitrary: within(0x5d0, 0x5ea) },
      { weight: 1, arbitrary: within(0x600, 0x6ff) },
      { weight: 2, arbitrary: fc.constantFrom(' ', '2026', 'een', '(', ')', '.', '-', '\u200c', '😀') },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((units) => units.join(''));

/** One PDF takes many texts: each is a paragraph. */
const manyTexts = { minLength: 60, maxLength: 60 } as const;

/** Glyphs that are shown on the pages, in hexadecimal. */
const shownGlyphs = (bytes: Uint8Array) =>
  pagesOf(objectsOf(bytes)).flatMap(({ lines }) =>
    lines.flatMap((line) => /^<(\w+)> Tj$/.exec(line)?.[1]?.match(/\w{4}/g) ?? []),
  );

test('any text is read back as it is shown, and read out as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, manyTexts), async (texts) => {
      const written = texts.filter(
        (candidate) => !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(candidate),
      );
      const { bytes, missing } = makeWorksheetPdf(single(text(...written)), everyFont, { hue });
      const shown = written
        .map((paragraph) => set.safe(paragraph))
        .filter(({ text: safe }) => safe.trim() !== '');
      const read = flatten((await readPdf(bytes)).root).filter(({ role }) => role === 'P');
      expect(read.map(({ text: words }) => squeezed(words)).join('')).toBe(
        squeezed(shown.map(({ text: safe }) => safe).join('')),
      );
      expect(read.flatMap(({ alt }) => (alt === undefined ? [] : [alt]))).toEqual(
        shown.filter(({ originals }) => originals.size > 0).map((safe) => originalText(safe)),
      );
      expect(new Set(missing)).toEqual(new Set(shown.flatMap((safe) => safe.missing)));
      expect(shownGlyphs(bytes)).not.toContain('0000');
      expect(taggingProblems(bytes)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('text from right to left: every letter is shown and copied as itself, and read out in the order it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(directed, manyTexts), async (texts) => {
      const { bytes } = makeWorksheetPdf(single(text(...texts)), everyFont, { hue });
      const shown = texts
        .map((paragraph) => set.safe(paragraph))
        .filter(({ text: safe }) => safe.trim() !== '');
      const { root } = await readPdf(bytes);
      expect(flatten(root).flatMap(({ alt }) => (alt === undefined ? [] : [alt]))).toEqual(
        shown.map((safe) => originalText(safe)).filter((original, at) => original !== shown[at]?.text),
      );
      const copied = new Set(glyphTextsIn(bytes).flatMap((font) => font.map(([, character]) => character)));
      for (const { text: safe } of shown)
        for (const code of safe)
          if (!/[\p{Cf}\s]/u.test(code))
            expect(copied).toContain(characterOf(code.charCodeAt(0)).toString(16).padStart(4, '0'));
      expect(shownGlyphs(bytes)).not.toContain('0000');
      expect(taggingProblems(bytes)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});
