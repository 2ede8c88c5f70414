import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { printText } from '../../../../src/text/print.ts';
import type { PrintedAnswer, WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import {
  empty,
  fonts,
  hue,
  question,
  record,
  section,
  single,
  text,
} from '../../../setup/pdf/example-documents.ts';
import { fullWorksheet } from '../../../setup/pdf/full-worksheet.ts';
import { drawTree, flatten, readPdf, textsOf } from '../../../setup/pdf/read-pdf.ts';

const make = (document: WorksheetDocument) => makeWorksheetPdf(document, fonts, { hue });
const read = (document: WorksheetDocument) => readPdf(make(document).bytes);

test('each kind of answer has its own structure', async () => {
  const answers: readonly PrintedAnswer[] = [
    empty,
    text('Een.', '', 'Twee.'),
    {
      type: 'options',
      options: [
        { label: 'Ja', picked: true },
        { label: 'Nee', picked: false },
      ],
    },
    { type: 'lists', lists: [{ heading: 'Zorgen', items: ['Slaap'] }] },
  ];
  const questions = answers.map((answer, at) => question(`v${at}`, `Vraag ${at}?`, answer));
  const { root } = await read({
    ...single(empty),
    area: 'Waterrijk',
    sections: [section('een', 'Deel 1', ...questions)],
  });
  expect(drawTree(root)).toBe(`Root
  Document
    H1 Werkblad 0A Een gezamenlijk belang vinden
    L
      LI
        Lbl Gemeente of regio
        LBody Waterrijk
      LI
        Lbl Datum
        LBody 14 oktober 2026
      LI
        Lbl ${printText.facts.madeWith}
        LBody ${printText.attribution}
    Sect
      H2 Deel 1
      H3 Vraag 0?
      P Nog niet ingevuld
      H3 Vraag 1?
      P Een.
      P Twee.
      H3 Vraag 2?
      L
        LI
          Lbl
          LBody Ja
        LI
          Lbl
          LBody Nee
      H3 Vraag 3?
      H4 Zorgen
      L
        LI
          Lbl •
          LBody Slaap
`);
});

test('rows are a table, or titled groups of labels and answers', async () => {
  const records = (title: string): PrintedAnswer => ({
    type: 'records',
    records: [record(title, question('x', 'Wie?', text('Ik')))],
  });
  const table: PrintedAnswer = {
    type: 'table',
    columns: ['Wie', 'Wat'],
    rows: [
      ['GGD', 'Cijfers\nper wijk'],
      ['', 'Niets'],
    ],
  };
  const questions = [table, records(''), records('Ronde 1')].map((answer, at) =>
    question(`v${at}`, `Vraag ${at}?`, answer),
  );
  const { root } = await read({ ...single(empty), sections: [section('een', 'Deel 1', ...questions)] });
  expect(drawTree(root)).toBe(`Root
  Document
    H1 Werkblad 0A Een gezamenlijk belang vinden
    L
      LI
        Lbl Datum
        LBody 14 oktober 2026
      LI
        Lbl ${printText.facts.madeWith}
        LBody ${printText.attribution}
    Sect
      H2 Deel 1
      H3 Vraag 0?
      Table
        THead
          TR
            TH Wie
            TH Wat
        TBody
          TR
            TD
              P GGD
            TD
              P Cijfers
              P per wijk
          TR
            TD
            TD
              P Niets
      H3 Vraag 1?
      P Wie?
      P Ik
      H3 Vraag 2?
      H4 Ronde 1
      P Wie?
      P Ik
`);
});

test('a box that is ticked says so, and one that is not too', async () => {
  const answer: PrintedAnswer = {
    type: 'options',
    options: [
      { label: 'Ja', picked: true },
      { label: 'Nee', picked: false },
    ],
  };
  const { root } = await read(single(answer));
  const labels = flatten(root).filter(({ role }) => role === 'Lbl');
  expect(labels.map(({ alt }) => alt).slice(-2)).toEqual(['Aangevinkt: ', 'Niet aangevinkt: ']);
});

test('column headers have a scope', () => {
  const source = String.fromCharCode(
    ...make(single({ type: 'table', columns: ['Wie', 'Wat'], rows: [['a', 'b']] })).bytes.slice(-20_000),
  );
  expect(source.match(/\/S \/TH [^\n]*\/Scope \/Column/g)).toHaveLength(2);
});

test('an empty paragraph is an empty line, not an element', async () => {
  const gap = async (answer: PrintedAnswer) => {
    const { lines } = await read(single(answer));
    const y = (word: string) => lines.find(({ text: words }) => words === word)?.y ?? Number.NaN;
    return y('boven') - y('onder');
  };
  expect((await gap(text('boven', '', 'onder'))) - (await gap(text('boven', 'onder')))).toBeCloseTo(18.5, 1);
  expect(textsOf(await read(single(text('boven', '', 'onder'))), 'P')).toEqual(['boven', 'onder']);
});

test('the bookmarks are the title with the parts under it', async () => {
  const { outline } = await read(fullWorksheet);
  expect(outline.map(({ title, items }) => ({ title, parts: items.map((item) => item.title) }))).toEqual([
    {
      title: 'Werkblad 1A: Samen kijken hoe het met de jeugd gaat',
      parts: ['Vooraf', 'Deel 1. Informatie verzamelen', 'Deel 2. Het gesprek'],
    },
  ]);
});
