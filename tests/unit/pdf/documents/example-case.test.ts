import { describe, expect, test } from 'vitest';
import { formatDutchDate } from '../../../../src/basics/dutch-format.ts';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { fonts, hue } from '../../../setup/pdf/example-documents.ts';
import { exampleDocuments } from '../../../setup/pdf/example-pdfs.ts';
import { squeezed, wordsOf } from '../../../setup/pdf/printed-words.ts';
import { flatten, readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { optionIds, textsIn } from '../../../setup/worksheet/worksheets.ts';

/** As the worksheet prints what the example case writes down. */
const printed = (typed: string) =>
  /^-?\d+\.\d+$/.test(typed) ? typed.replace('.', ',') : formatDutchDate(typed);

const figuresOf = async (id: string) => {
  const found = exampleDocuments.find(({ worksheet }) => worksheet.id === id);
  if (found === undefined) throw new Error(`No worksheet ${id}`);
  const { root } = await readPdf(makeWorksheetPdf(found.document, fonts, { hue }).bytes);
  return flatten(root).filter(({ role }) => role === 'Figure');
};

describe.each(exampleDocuments)('the PDF of $worksheet.id', ({ worksheet, filled, document, derived }) => {
  const { bytes, missing } = makeWorksheetPdf(document, fonts, { hue });

  test('holds every text that was filled in', async () => {
    const spoken = spokenWords(await readPdf(bytes));
    const options = optionIds(worksheet);
    const typed = textsIn(filled).filter((text) => !options.has(text));
    expect(typed.length).toBeGreaterThan(3);
    for (const text of typed)
      for (const line of text.split('\n')) expect(spoken).toContain(squeezed(printed(line)));
    expect(missing).toEqual([]);
  });

  test('holds everything that follows from what was filled in', async () => {
    const spoken = spokenWords(await readPdf(bytes));
    for (const text of derived) expect(spoken).toContain(squeezed(text));
  });

  test('is read in the order of the document, nothing lost, nothing twice', async () => {
    expect(spokenWords(await readPdf(bytes))).toBe(squeezed(wordsOf(document).join(' ')));
  });

  test('is as PDF/UA asks', () => {
    expect(taggingProblems(bytes)).toEqual([]);
  });

  test('is the same file every time', () => {
    expect(makeWorksheetPdf(document, fonts, { hue }).bytes).toEqual(bytes);
  });
});

test('worksheet 0A shows the spread of the scores, with every participant in its description', async () => {
  const [figure, ...more] = await figuresOf('wb-0a');
  expect(more).toEqual([]);
  expect(figure?.alt).toMatch(/een stip per deelnemer.*Gemiddeld \d/);
});

test('worksheet 2 shows for each of six results where it started and where it should be', async () => {
  const figures = await figuresOf('wb-2');
  expect(figures).toHaveLength(6);
  for (const { alt } of figures) expect(alt).toMatch(/Begin: .* Streefwaarde: /);
});
