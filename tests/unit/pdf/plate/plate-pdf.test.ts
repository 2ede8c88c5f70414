/** The page to hand out as a PDF: one page of its size, that a screen reader can read and that can be kept. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlatePdf } from '../../../../src/pdf/plate/plate-pdf.ts';
import { papers } from '../../../../src/worksheet/plate/plate-look.ts';
import { plateFormats } from '../../../../src/worksheet/plate/plate-model.ts';
import { fontsFor } from '../../../setup/pdf/example-documents.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { drawTree, flatten, readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { latin1, taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { anyAnswers, examplePlate, plateHues, plateOf, typed } from '../../../setup/worksheet/plates.ts';

const make = (content: typeof examplePlate, format: 'a4' | 'a3') =>
  makePlatePdf(content, fontsFor(content), { format, hues: plateHues }).bytes;

test.for(plateFormats)('on %s it is one page of that size, as PDF/UA and PDF/A ask', (format) => {
  const bytes = make(examplePlate, format);
  expect(taggingProblems(bytes)).toEqual([]);
  const boxes = [...latin1(bytes).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes).toHaveLength(1);
  const [, width, height] = boxes[0] ?? [];
  expect(Number(width)).toBeCloseTo(papers[format].width, 1);
  expect(Number(height)).toBeCloseTo(papers[format].height, 1);
  expect(latin1(bytes)).not.toContain('/EmbeddedFile');
});

test('whatever was typed, it is as PDF/UA and PDF/A ask', () => {
  fc.assert(
    fc.property(anyAnswers, typed, fc.constantFrom(...plateFormats), (answers, title, format) => {
      expect(taggingProblems(make(plateOf(answers, title), format))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('it is read in the order of the story, as agreed', async () => {
  const { root } = await readPdf(make(examplePlate, 'a4'));
  await expect(`${drawTree(root)}\n`).toMatchFileSnapshot('../../../fixtures/pdf/praatplaat.txt');
  expect(flatten(root).length).toBeGreaterThan(20);
  expect(spokenWords(await readPdf(make(examplePlate, 'a4')))).toContain(squeezed('Volgende afspraak'));
});
