import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { pageSize } from '../../../../src/pdf/format/tagged.ts';
import { page } from '../../../../src/pdf/setting/page-design.ts';
import type { WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import {
  empty,
  emptyWorksheet,
  fonts,
  hue,
  longAnswer,
  manyRows,
  question,
  record,
  single,
  text,
} from '../../../setup/pdf/example-documents.ts';
import { withOutcomes } from '../../../setup/pdf/example-outcomes.ts';
import { fullWorksheet } from '../../../setup/pdf/full-worksheet.ts';
import { squeezed, wordsOf } from '../../../setup/pdf/printed-words.ts';
import { flatten, readPdf, spokenWords, textsOf } from '../../../setup/pdf/read-pdf.ts';

const make = (document: WorksheetDocument) => makeWorksheetPdf(document, fonts, { hue });
const read = (document: WorksheetDocument) => readPdf(make(document).bytes);

const longWord = 'Jeugdgezondheidszorgonderwijsachterstandenbeleidsmedewerkersoverlegvergadering'
  .repeat(4)
  .slice(0, 300);
const tallCell = 'Een verhaal dat langer is dan een bladzijde. '.repeat(200).trim();

const documents: Readonly<Record<string, WorksheetDocument>> = {
  'an empty worksheet': emptyWorksheet,
  'a full worksheet': fullWorksheet,
  'letters beyond Latin-1': single(text('ş ł ğ ĳ € ≥ “ ” – Ż č')),
  'an answer of 20,000 characters': single(text(longAnswer)),
  'an answer of 550 short paragraphs': single(text(...Array.from({ length: 550 }, () => 'Een afspraak.'))),
  'a word of 300 characters': single(text(longWord)),
  'an empty paragraph': single(text('boven', '', 'onder')),
  'a table of 60 rows': single({ type: 'table', columns: ['Partner', 'Rol', 'Waarom?'], rows: manyRows }),
  'a table with a row of several pages': single({
    type: 'table',
    columns: ['Wie', 'Wat'],
    rows: [
      ['Eerste', 'kort'],
      ['Een\n\nregel\nof drie', tallCell],
      [longWord, 'ook nog'],
    ],
  }),
  'twenty records': single({
    type: 'records',
    records: Array.from({ length: 20 }, (_, at) => ({
      ...record(
        `Ronde ${at + 1}`,
        question('a', 'Wat is er nieuw?', text('Van alles. '.repeat(at * 12 + 1).trim())),
        question('b', 'Wie?', empty),
      ),
      sentence: at % 2 === 0 ? '' : `In 203${at % 10} is het zover. `.repeat(at).trim(),
    })),
  }),
  'a very long label in a record': single({
    type: 'records',
    records: [record('', question('a', 'Waarom is dit zo? '.repeat(30).trim(), text('Daarom.')))],
  }),
  'sums and pictures under an answer': withOutcomes,
};

const everyDocument = Object.entries(documents);

test.for(everyDocument)(
  '%s is read back in reading order, nothing lost, nothing twice',
  async ([, document]) => {
    expect(spokenWords(await read(document))).toBe(squeezed(wordsOf(document).join(' ')));
  },
);

test.for(everyDocument)('%s stays within the margins on every page', async ([, document]) => {
  for (const line of (await read(document)).lines.filter(({ text: words }) => words.trim() !== '')) {
    expect(line.right).toBeLessThanOrEqual(pageSize.width - 59);
    if (!line.isArtifact) expect(pageSize.height - line.y).toBeLessThanOrEqual(page.bottom);
    expect(pageSize.height - line.y).toBeGreaterThan(page.top);
  }
});

test.for(everyDocument)('%s has no heading at the foot of a page', async ([, document]) => {
  const { root, lines, pageCount } = await read(document);
  const headings = new Set(
    flatten(root)
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ text: words }) => words),
  );
  for (let number = 1; number <= pageCount; number += 1) {
    const last = lines.findLast(
      (line) => line.page === number && !line.isArtifact && line.text.trim() !== '',
    );
    expect(headings).not.toContain(last?.text);
  }
});

test.for(everyDocument)('%s says on every page which page it is', async ([, document]) => {
  const { lines, pageCount } = await read(document);
  const counts = lines
    .filter(({ text: words, isArtifact }) => isArtifact && words.startsWith('Pagina'))
    .map(({ text: words }) => words);
  expect(counts).toEqual(Array.from({ length: pageCount }, (_, at) => `Pagina ${at + 1} van ${pageCount}`));
});

test.for(everyDocument)('%s makes the same bytes twice', ([, document]) => {
  expect(make(document).bytes).toEqual(make(document).bytes);
});

test('long answers go on over pages', async () => {
  expect((await read(single(text(longAnswer)))).pageCount).toBe(5);
  expect((await read(single(text(longAnswer.slice(0, 400))))).pageCount).toBe(1);
});

test('a hue that is no colour costs nobody the PDF', async () => {
  const { bytes } = makeWorksheetPdf(emptyWorksheet, fonts, { hue: '' });
  expect((await readPdf(bytes)).pageCount).toBe(2);
});

test('the dossier and who takes part stand with the title, and the dossier in the name of the file', async () => {
  const { bytes } = makeWorksheetPdf(fullWorksheet, fonts, { hue, dossier: 'Gezond & op school' });
  const pdf = await readPdf(bytes);
  expect(textsOf(pdf, 'LBody').slice(0, 4)).toEqual([
    'Gezond & op school',
    'Gemeente Waterrijk',
    '14 oktober 2026',
    'GGD Waterland-Oost, Jongerenraad, Ouderraad',
  ]);
  expect(pdf.title).toBe(
    'Werkblad 1A: Samen kijken hoe het met de jeugd gaat – Gezond & op school – Gemeente Waterrijk',
  );
});
