import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import type { PrintedAnswer, WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import {
  empty,
  fonts,
  hue,
  longAnswer,
  manyRows,
  question,
  record,
  section,
  single,
  text,
} from '../../../setup/pdf/example-documents.ts';
import { flatten, readPdf, textsOf } from '../../../setup/pdf/read-pdf.ts';

const read = (document: WorksheetDocument) => readPdf(makeWorksheetPdf(document, fonts, { hue }).bytes);

const kinds: readonly (readonly [string, PrintedAnswer])[] = [
  ['an empty answer', empty],
  ['paragraphs', text(longAnswer.slice(0, 700), 'Tot zover.')],
  ['options', { type: 'options', options: ['Ja', 'Nee', 'Soms'].map((label) => ({ label, picked: false })) }],
  ['lists', { type: 'lists', lists: [{ heading: 'Zorgen', items: ['Slaap', 'Geld'] }] }],
  [
    'a table',
    { type: 'table', columns: ['Wie', 'Wat'], rows: manyRows.slice(0, 3).map((row) => row.slice(1)) },
  ],
  [
    'records',
    {
      type: 'records',
      records: ['Ronde 1', 'Ronde 2'].map((title) =>
        record(title, question('a', 'Wie?', text('Wij', 'en jullie'))),
      ),
    },
  ],
  [
    'a table within a record',
    {
      type: 'records',
      records: [
        record('Ronde 1', question('a', 'Acties', { type: 'table', columns: ['Wie'], rows: [['Wij']] })),
      ],
    },
  ],
];

test.for(kinds)('wherever a page ends, questions and parts stay with %s', async ([, answer]) => {
  // Heights of many kinds between them, so that pages end at every point of the question.
  const sections = Array.from({ length: 60 }, (_, at) =>
    section(
      `s${at}`,
      `Deel ${at}.`,
      question('q', `Vraag ${at}?`, answer),
      question(
        't',
        `Tussen ${at}?`,
        text(...Array.from({ length: (at * 7) % 11 }, () => 'Een afspraak.'), 'Tot zover.'),
      ),
      question('o', `Of ${at}?`, { type: 'options', options: [{ label: 'Soms', picked: at % 2 === 0 }] }),
    ),
  );
  const { root, lines, pageCount } = await read({ ...single(empty), sections });
  const headings = flatten(root)
    .filter(({ role }) => /^H[234]$/.test(role))
    .map(({ text: words }) => words);
  expect(headings).toContain('Vraag 59?');
  expect(pageCount).toBeGreaterThan(20);
  for (let number = 1; number < pageCount; number += 1) {
    const last = lines.findLast((line) => line.page === number && !line.isArtifact && line.text !== '');
    expect([...headings, 'Acties', 'Wie', 'Wat'], `at the foot of page ${number}`).not.toContain(last?.text);
  }
});

test('the header of a table comes back on every page, for the eye only', async () => {
  const pdf = await read(single({ type: 'table', columns: ['Partner', 'Rol', 'Waarom?'], rows: manyRows }));
  expect(textsOf(pdf, 'TH').filter((words) => words !== '')).toEqual(['Partner', 'Rol', 'Waarom?']);
  const repeated = pdf.lines.filter(({ text: words, isArtifact }) => isArtifact && words === 'Waarom?');
  expect(repeated.map(({ page: number }) => number)).toEqual(
    Array.from({ length: pdf.pageCount - 1 }, (_, at) => at + 2),
  );
});

test('a page that goes on with an answer names its question, for the eye only', async () => {
  const { lines, pageCount } = await read(single(text(longAnswer), 'Wat spreken we af?'));
  const continued = lines.filter(({ text: words }) => words === 'Wat spreken we af? (vervolg)');
  expect(continued.map(({ isArtifact }) => isArtifact)).toEqual(
    Array.from({ length: pageCount - 1 }, () => true),
  );
});

/** A page on which a table of this many rows begins after as many lines. */
const tableAfter = (lines: number, rows: number) =>
  read({
    ...single(empty),
    sections: [
      section(
        's',
        'Deel 1.',
        question('q', 'Vraag?', text(...Array.from({ length: lines }, () => 'Een afspraak.'))),
        question('t', 'Tabel?', {
          type: 'table',
          columns: ['Wie'],
          rows: Array.from({ length: rows }, (_, at) => [`Rij ${at + 1}`]),
        }),
      ),
    ],
  });

test('wherever a page ends, neither the first nor the last row of a table stands alone', async () => {
  for (let lines = 10; lines < 36; lines += 1) {
    const pdf = await tableAfter(lines, 6);
    const pages = pdf.lines.filter(({ text: words }) => /^Rij \d$/.test(words)).map((line) => line.page);
    expect(pages).toHaveLength(6);
    for (const page of pages) expect(pages.filter((other) => other === page).length).toBeGreaterThan(1);
  }
});

test('a record that is no higher than half a page stays whole', async () => {
  const records = Array.from({ length: 12 }, (_, at) =>
    record(
      `Ronde ${at + 1}`,
      ...['a', 'b', 'c', 'd', 'e'].map((id) => question(id, `Kolom ${id}`, text(`R${at}.`))),
    ),
  );
  const { lines, pageCount } = await read(single({ type: 'records', records }));
  expect(pageCount).toBeGreaterThan(1);
  records.forEach((_, at) => {
    expect(
      new Set(lines.filter(({ text: words }) => words === `R${at}.`).map((line) => line.page)).size,
    ).toBe(1);
  });
});
