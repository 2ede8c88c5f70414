import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { pageSize } from '../../../../src/pdf/format/tagged.ts';
import { printText } from '../../../../src/text/print.ts';
import { label } from '../../../../src/worksheet/charts/drawing.ts';
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
import { drawingOf, picture, withOutcomes } from '../../../setup/pdf/example-outcomes.ts';
import { drawTree, flatten, readPdf, textsOf } from '../../../setup/pdf/read-pdf.ts';
import { latin1, objectsOf, pagesOf, taggingProblems } from '../../../setup/pdf/read-tagging.ts';

const make = (document: WorksheetDocument, color = hue) => makeWorksheetPdf(document, fonts, { hue: color });
const read = (document: WorksheetDocument) => readPdf(make(document).bytes);
const asking = (...questions: ReturnType<typeof question>[]): WorksheetDocument => ({
  ...single(empty),
  sections: [section('deel', 'Deel 1', ...questions)],
});

test('what an answer amounts to stands under it: words as a paragraph, a picture as one figure', async () => {
  const { root } = await read(
    asking(
      question(
        'a',
        'Hoe ver zijn jullie?',
        text('Ver.'),
        { text: 'Samen: 12 uur' },
        picture('Sport.', '2026'),
      ),
      question('b', 'En nu?', empty),
    ),
  );
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
      H3 Hoe ver zijn jullie?
      P Ver.
      P Samen: 12 uur
      P Sport.
      Figure 2026 12,5 75
      H3 En nu?
      P Nog niet ingevuld
`);
});

test('a picture says in words what it shows, and its own words are nowhere else', async () => {
  const pdf = await read(asking(question('a', 'Hoe ver?', empty, picture('Meer sport.', '2026'))));
  const elements = flatten(pdf.root);
  expect(elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
    'Een lijn met 2026.',
  ]);
  const outside = elements.filter(({ role, text: words }) => role !== 'Figure' && /12,5|75/.test(words));
  expect(outside).toEqual([]);
});

test('a figure names the area of the page that it takes', () => {
  const { bytes } = make(asking(question('a', 'Hoe ver?', empty, picture('Meer sport.', '2026'))));
  const [, box = ''] = /\/S \/Figure .*\/BBox \[([^\]]*)\]/.exec(latin1(bytes)) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = box.split(' ').map(Number);
  expect([left, right - left]).toEqual([60, 412]);
  expect((right - left) / (top - bottom)).toBeCloseTo(640 / 190, 2);
  expect(top).toBeLessThan(pageSize.height);
});

test('a picture is drawn as vectors: data in the hue, the aim dashed in ink with an outlined dot', () => {
  const { bytes } = make(asking(question('a', 'Hoe ver?', empty, picture('Meer sport.', '2026'))), '#ff0000');
  const objects = objectsOf(bytes);
  expect([...objects.values()].filter((object) => object.includes('/Subtype /Image'))).toEqual([]);
  const lines = pagesOf(objects).flatMap((page) => page.lines);
  const start = lines.findIndex((line) => line.startsWith('/Figure'));
  const figure = lines.slice(start, lines.indexOf('EMC', start));
  const operators = figure.filter((line) => /(?: d|RG|rg| G| g|^[SfB])$/.test(line));
  // Plain red is 4:1 on white: enough for shapes, not for words.
  const ink = '0.11 0.13 0.15 RG';
  expect(operators).toEqual([
    ...['0.35 0.39 0.43 RG', 'S'],
    ...[ink, '[4. 3.2000000000000002] 0. d', 'S', '[] 0. d'],
    ...['1. 0. 0. RG', 'S'],
    ...['1. 0. 0. rg', 'f'],
    ...['1. g', ink, 'B'],
    ...['0.353 0.388 0.427 rg', '0.898 0.000 0.000 rg', '0.110 0.129 0.153 rg'],
  ]);
});

test('a figure of many digits at the edge of a picture stays within it', async () => {
  const drawing = { ...drawingOf('x'), shapes: [label('data', { x: 620, y: 40 }, '12.345.678.901')] };
  const { lines } = await read(asking(question('a', 'Hoe ver?', empty, { text: '', drawing })));
  const digits = lines.find((line) => line.text === '12.345.678.901');
  expect(digits?.right).toBeCloseTo(60 + 412, 1);
});

test('wherever a page ends, a picture stands on the page of its words', async () => {
  const sections = Array.from({ length: 40 }, (_, at) =>
    section(
      `s${at}`,
      `Deel ${at}.`,
      question(
        'q',
        `Vraag ${at}?`,
        text(...Array.from({ length: (at * 7) % 23 }, () => 'Een afspraak.'), 'Tot zover.'),
        { text: `Woorden ${at}`, drawing: drawingOf(`Beeld ${at}`, 'Beeld', 150 + ((at * 37) % 300)) },
      ),
    ),
  );
  const { lines, pageCount } = await read({ ...single(empty), sections });
  expect(pageCount).toBeGreaterThan(15);
  const pageOf = (words: string) => lines.find((line) => line.text === words)?.page;
  for (let at = 0; at < 40; at += 1) expect(pageOf(`Beeld ${at}`)).toBe(pageOf(`Woorden ${at}`));
});

test('a picture higher than a page is made to fit one, with its words', async () => {
  const { lines } = await read(
    asking(
      question('a', 'Hoe ver?', empty, {
        text: 'Zestig stippen.',
        drawing: { ...drawingOf('onder', 'Zestig', 4000), shapes: [] },
      }),
      question('b', 'En nu?', text('Verder.')),
    ),
  );
  const at = (words: string) => lines.find((line) => line.text === words);
  expect(at('En nu?')?.page).toBe((at('Zestig stippen.')?.page ?? 0) + 1);
});

test('a record ends with its sentence', async () => {
  const records: PrintedAnswer = {
    type: 'records',
    records: [
      {
        ...record('Resultaat 1', question('a', 'Jaar', text('2030'))),
        sentence: 'In 2030 sport 75 procent.',
      },
      record('Resultaat 2', question('a', 'Jaar', text('2031'))),
    ],
  };
  const { root } = await read(single(records));
  const words = flatten(root).map((element) => `${element.role} ${element.text}`);
  expect(words.slice(words.indexOf('H4 Resultaat 1'))).toEqual([
    ...['H4 Resultaat 1', 'P Jaar', 'P 2030', 'P In 2030 sport 75 procent.'],
    ...['H4 Resultaat 2', 'P Jaar', 'P 2031'],
  ]);
});

test('a line parts the sum of all records from the last of them', () => {
  const rounds: PrintedAnswer = {
    type: 'records',
    records: [record('Ronde 1', question('a', 'Uren', text('4')))],
  };
  const linesUnder = (...sums: readonly { readonly text: string }[]) =>
    pagesOf(objectsOf(make(asking(question('a', 'Tijd', rounds, ...sums))).bytes))
      .flatMap(({ lines }) => lines)
      .filter((line) => line.startsWith('/Artifact <</Type /Layout>>')).length;
  expect(linesUnder({ text: 'Samen: 4 uur' }, { text: 'Gemiddeld: 4' })).toBe(linesUnder() + 1);
});

test('a question within a record has its outcomes under its answer', async () => {
  const within = question('a', 'Scores', text('4 en 2'), picture('Gemiddeld 3.', '2026'));
  const pdf = await read(single({ type: 'records', records: [record('Ronde 1', within)] }));
  expect(textsOf(pdf, 'P')).toEqual(['Scores', '4 en 2', 'Gemiddeld 3.']);
  expect(textsOf(pdf, 'Figure')).toEqual(['2026 12,5 75']);
});

test('words in a picture and about it are made safe as all others', async () => {
  const drawing = drawingOf('🙏\u0007', 'Noor 😀\u0007 \ud800dankt.');
  const document = asking(question('a', 'Hoe ver?', empty, { text: '', drawing }));
  expect(make(document).missing).toEqual(['🙏']);
  const pdf = await read(document);
  expect(textsOf(pdf, 'Figure')).toEqual(['□ 12,5 75']);
  expect(flatten(pdf.root).find(({ role }) => role === 'Figure')?.alt).toBe('Noor 😀 �dankt.');
});

test('everything in and around pictures is tagged', () => {
  expect(taggingProblems(make(withOutcomes).bytes)).toEqual([]);
});
