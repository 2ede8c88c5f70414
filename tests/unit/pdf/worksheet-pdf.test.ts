import { expect, test } from 'vitest';
import { page } from '../../../src/pdf/page-design.ts';
import { pageSize } from '../../../src/pdf/tagged.ts';
import { makeWorksheetPdf } from '../../../src/pdf/worksheet-pdf.ts';
import type { PrintedAnswer, PrintedQuestion, WorksheetDocument } from '../../../src/worksheet/printed.ts';
import {
  empty,
  emptyWorksheet,
  fonts,
  hue,
  longAnswer,
  manyRows,
  question,
  single,
  text,
} from './example-documents.ts';
import { fullWorksheet } from './full-worksheet.ts';
import { flatten, type ReadPdf, readPdf } from './read-pdf.ts';

const make = (document: WorksheetDocument) => makeWorksheetPdf(document, fonts, { hue });
const read = (document: WorksheetDocument) => readPdf(make(document).bytes);

/** All text that is read out, in order, without white space: where lines break is the layout's business. */
const spoken = ({ root }: ReadPdf) =>
  squeezed(
    flatten(root)
      .map((element) => element.text)
      .join(' '),
  );
const squeezed = (words: string) => words.replace(/\s+/g, '');

/** What a document says, in the order in which it should be read. */
function wordsOf(document: WorksheetDocument): readonly string[] {
  return [
    `Werkblad ${document.code}`,
    document.title,
    document.area,
    '14 oktober 2026',
    ...document.sections.flatMap(({ title, questions }) => [title, ...questions.flatMap(wordsOfQuestion)]),
  ];
}

function wordsOfQuestion({ label, answer }: PrintedQuestion): readonly string[] {
  return [label, ...wordsOfAnswer(answer)];
}

function wordsOfAnswer(answer: PrintedAnswer): readonly string[] {
  switch (answer.type) {
    case 'empty':
      return ['Nog niet ingevuld'];
    case 'paragraphs':
      return answer.paragraphs;
    case 'options':
      return answer.options.map(({ label }) => label);
    case 'lists':
      return answer.lists.flatMap(({ heading, items }) => [heading, ...items.map((item) => `•${item}`)]);
    case 'table':
      return [...answer.columns, ...answer.rows.flat()];
    case 'records':
      return answer.records.flatMap(({ title, questions }) => [title, ...questions.flatMap(wordsOfQuestion)]);
  }
}

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
      title: `Ronde ${at + 1}`,
      questions: [
        question('a', 'Wat is er nieuw?', text('Van alles. '.repeat(at * 12 + 1).trim())),
        question('b', 'Wie?', empty),
      ],
    })),
  }),
  'a very long label in a record': single({
    type: 'records',
    records: [
      { title: '', questions: [question('a', 'Waarom is dit zo? '.repeat(30).trim(), text('Daarom.'))] },
    ],
  }),
};

const everyDocument = Object.entries(documents);

test.for(everyDocument)(
  '%s is read back in reading order, nothing lost, nothing twice',
  async ([, document]) => {
    expect(spoken(await read(document))).toBe(squeezed(wordsOf(document).join(' ')));
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
