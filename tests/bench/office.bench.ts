/** The same documents in every format: how long each takes, and how large it is, beside the PDF. */
import { worksheetBlocks } from '../../src/office/blocks.ts';
import { htmlFrom } from '../../src/office/html.ts';
import { plainFrom } from '../../src/office/plain.ts';
import { makeWorksheetPdf } from '../../src/pdf/documents/worksheet-pdf.ts';
import { makePlatePdf } from '../../src/pdf/plate/plate-pdf.ts';
import { layPlate } from '../../src/worksheet/plate/lay-plate.ts';
import { plateSvg } from '../../src/worksheet/plate/plate-svg.ts';
import { composeWorksheet } from '../../src/worksheet/print/composition.ts';
import type { WorksheetDocument } from '../../src/worksheet/print/printed.ts';
import { officeBytes, worksheetContent } from '../setup/office/example-office.ts';
import { fonts, hue, single, text } from '../setup/pdf/example-documents.ts';
import { fullWorksheet } from '../setup/pdf/full-worksheet.ts';
import { examplePlate, measureLetters, plateHues } from '../setup/worksheet/plates.ts';
import { type BenchTable, timeEach } from './bench.ts';

const sentence = 'Wij spreken af dat jongeren zelf meedenken, en dat de GGD de cijfers per wijk levert. ';
const documents: Readonly<Record<string, readonly [WorksheetDocument, rounds: number]>> = {
  'A full worksheet': [fullWorksheet, 11],
  'A worksheet of 300,000 characters': [
    single(text(...Array.from({ length: 300 }, () => sentence.repeat(12).slice(0, 1000)))),
    5,
  ],
};

export async function bench(): Promise<readonly BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const [title, [document, rounds]] of Object.entries(documents)) {
    const copied = () => worksheetBlocks(composeWorksheet(document, 'Ons dossier'));
    const encoded = (words: string) => new TextEncoder().encode(words);
    const timed = await timeEach<Uint8Array>(
      {
        'as PDF': async () => makeWorksheetPdf(document, fonts, { hue }).bytes,
        'as Word file': () => officeBytes('docx', worksheetContent(document)),
        'as OpenDocument': () => officeBytes('odt', worksheetContent(document)),
        'as plain text': async () => encoded(plainFrom(copied())),
        'as HTML': async () => encoded(htmlFrom(copied())),
      },
      rounds,
    );
    tables.push({
      title: `${title}, median of ${rounds}`,
      columns: ['', 'ms', 'KB'],
      rows: rowsOf(timed),
    });
  }
  tables.push(await plateTable());
  return tables;
}

/** The page to hand out, in the formats that need no browser. */
async function plateTable(): Promise<BenchTable> {
  const rounds = 11;
  const timed = await timeEach<Uint8Array>(
    {
      'as PDF': async () => makePlatePdf(examplePlate, fonts, { format: 'a4', hues: plateHues }).bytes,
      'as SVG': async () =>
        new TextEncoder().encode(plateSvg(layPlate(examplePlate, 'a4', plateHues, measureLetters))),
    },
    rounds,
  );
  return {
    title: `The page to hand out, median of ${rounds}`,
    columns: ['', 'ms', 'KB'],
    rows: rowsOf(timed),
  };
}

function rowsOf(timed: ReadonlyMap<string, { readonly value: Uint8Array; readonly time: number }>) {
  return [...timed].map(([name, { value, time }]) => [
    name,
    time.toFixed(1),
    (value.length / 1024).toFixed(1),
  ]);
}
