/** Whatever somebody answers: it stands in the PDF, and comes out of it again. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import type { Answer, Answers } from '../../../../src/worksheet/answers/answers.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import type { Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import { noCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import { writeSaveFile } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import { openSaveFile } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { attachmentIn } from '../../../setup/pdf/dossier-pdfs.ts';
import { fonts, hue } from '../../../setup/pdf/example-documents.ts';
import { wordsOf } from '../../../setup/pdf/printed-words.ts';
import { readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { answers, rowsAnswer, value } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { bron, doel, sources } from '../../../setup/worksheet/small-worksheets.ts';

const worksheets = [bron, doel];
const fields = worksheets.flatMap(({ parts }) => parts.flatMap((part) => part.fields));

/** Of any shape: what is stored need not fit the question that is asked today. */
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: value.map((content): Answer => ({ type: 'value', value: content, changedAt: 1 })) },
  rowsAnswer,
  answers.map((cells): Answer => ({ type: 'group', cells })),
);
const answersOfAll: fc.Arbitrary<Answers> = fc
  .tuple(
    ...fields.map(({ id }) =>
      fc.option(
        answer.map((content) => [id, content] as const),
        { nil: undefined },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));

function dossierWith(stored: Answers): Dossier {
  const content = worksheets.map(({ id, parts }) => {
    const own = new Set(parts.flatMap((part) => part.fields.map((field) => field.id)));
    return [
      id,
      {
        answers: Object.fromEntries(Object.entries(stored).filter(([field]) => own.has(toFieldId(field)))),
        unknown: {},
      },
    ];
  });
  return { id: 'eerste', card: { ...noCard, madeAt: 1 }, worksheets: Object.fromEntries(content) };
}

/** Letters, digits and signs that are sure to be compared; of the rest the fonts have some, and other tests try them. */
function compared(text: string, missing: readonly string[]): string {
  const without = new Set(missing.join(''));
  return [...text.normalize('NFC')].filter((sign) => /[!-~À-ɏ]/.test(sign) && !without.has(sign)).join('');
}

test('any answers are read in the PDF in their order, and attached as they are', async () => {
  await fc.assert(
    fc.asyncProperty(answersOfAll, fc.constantFrom(...worksheets), async (stored, worksheet) => {
      const document = toDocument(worksheet, lookupIn(stored), sources, '2026-10-14');
      const attachment = writeSaveFile({ savedAt: 1_790_000_500_000, dossier: dossierWith(stored) });
      const { bytes, missing } = makeWorksheetPdf(document, fonts, { hue, attachment });
      const spoken = spokenWords(await readPdf(bytes));
      expect(compared(spoken, missing)).toBe(compared(wordsOf(document).join(' '), missing));
      const found = await attachmentIn(bytes);
      expect(found).toEqual({ ok: true, value: attachment });
      expect(openSaveFile(new TextEncoder().encode(found.ok ? found.value : ''))).toMatchObject({
        ok: true,
        value: { dossier: dossierWith(stored), broken: [] },
      });
      expect(taggingProblems(bytes)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);
