/** The PDFs that every program that looks at PDFs has to find in order: the states that a worksheet can be in. */
import { makeWorksheetPdf } from '../../../src/pdf/documents/worksheet-pdf.ts';
import type { WorksheetDocument } from '../../../src/worksheet/print/printed.ts';
import { nastyInputs } from '../worksheet/worksheets.ts';
import { emptyWorksheet, fonts, hue, question, section, single, text } from './example-documents.ts';
import { exampleDocuments } from './example-pdfs.ts';
import { fullWorksheet } from './full-worksheet.ts';

export interface GoldenPdf {
  /** Name of the reading order in tests/fixtures/pdf/; none for one that is too long to keep. */
  readonly readingOrder: string | undefined;
  readonly document: WorksheetDocument;
  readonly attachment: string;
}

const oneField: WorksheetDocument = {
  ...emptyWorksheet,
  sections: emptyWorksheet.sections.map((part, at) => ({
    ...part,
    questions: part.questions.map((asked, index) =>
      at === 1 && index === 2 ? { ...asked, answer: text('Te veel jongeren haken af.') } : asked,
    ),
  })),
};

const nastyTexts = nastyInputs.map(({ waarde, herhaal }) =>
  herhaal === undefined ? waarde : herhaal.tekst.repeat(Math.min(herhaal.aantal, 40)),
);
const nasty: WorksheetDocument = {
  ...single(text('Ja')),
  area: 'Súdwest-Fryslân / Łódź č',
  sections: [
    section(
      'deel',
      'Deel 1. Lastige tekens',
      ...nastyTexts.map((typed, at) =>
        question(`vraag-${at}`, `Vraag ${at + 1}?`, text(...typed.split(/\r?\n/))),
      ),
    ),
  ],
};

/** 300,000 characters. */
const longest = single(
  text(...Array.from({ length: 300 }, (_, at) => `${at} Wij spreken af dat. `.repeat(50).slice(0, 1000))),
);

const charts = exampleDocuments.find(({ worksheet }) => worksheet.id === 'wb-2');
if (charts === undefined) throw new Error('The example has no worksheet 2');

const documents: Readonly<Record<string, readonly [WorksheetDocument, string?]>> = {
  'an empty worksheet': [emptyWorksheet, 'leeg'],
  'a worksheet with one answer': [oneField, 'een-antwoord'],
  'a full worksheet': [fullWorksheet, 'vol'],
  'a worksheet with charts': [charts.document, 'grafieken'],
  'a worksheet of nasty inputs': [nasty, 'lastige-tekens'],
  'a worksheet of 300,000 characters': [longest],
};

export const goldenPdfs: readonly (readonly [string, GoldenPdf])[] = Object.entries(documents).map(
  ([title, [document, readingOrder]]) => [
    title,
    { readingOrder, document, attachment: JSON.stringify({ format: 'kwaliteitskompas-dossier', document }) },
  ],
);

export const makeGolden = ({ document, attachment }: GoldenPdf) =>
  makeWorksheetPdf(document, fonts, { hue, attachment }).bytes;
