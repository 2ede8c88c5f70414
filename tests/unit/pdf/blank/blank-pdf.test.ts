import { expect, test } from 'vitest';
import { makeBlankPdf } from '../../../../src/pdf/blank/blank-pdf.ts';
import { pageSize } from '../../../../src/pdf/format/tagged.ts';
import { page } from '../../../../src/pdf/setting/page-design.ts';
import { blankText } from '../../../../src/text/blank.ts';
import { printText } from '../../../../src/text/print.ts';
import {
  type BlankQuestion,
  type BlankWorksheet,
  toBlank,
  type WritingSpace,
} from '../../../../src/worksheet/print/blank.ts';
import { fonts, hue, tinyBlank } from '../../../setup/pdf/example-documents.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { drawTree, flatten, readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { objectsOf, pagesOf, taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const make = (blank: BlankWorksheet) => makeBlankPdf(blank, fonts, { hue, date: '2026-10-14' });
const read = (blank: BlankWorksheet) => readPdf(make(blank).bytes);
const blanks = worksheets.map((worksheet) => ({
  id: worksheet.id,
  blank: toBlank(worksheet, exampleSources),
}));

const asking = (...spaces: readonly WritingSpace[]): BlankWorksheet => ({
  ...tinyBlank,
  sections: [
    {
      id: 'een',
      title: 'Deel 1',
      intro: 'Denk na.',
      questions: spaces.map((space, at) => ({
        id: `v${at}`,
        label: `Vraag ${at}?`,
        notes: ['Hulp.'],
        space,
      })),
    },
  ],
});

/** The part of the tree under the heading of the only section. */
async function treeOf(...spaces: readonly WritingSpace[]): Promise<string> {
  const { root } = await read(asking(...spaces));
  return flatten(root)
    .filter(({ role }) => role === 'Sect')
    .map((section) => drawTree(section))
    .join('');
}

test('what can be ticked or circled is a list; lines to write on are for the eye only', async () => {
  const tree = await treeOf(
    { type: 'lines', count: 1 },
    { type: 'entry', unit: 'uur' },
    { type: 'options', options: ['Ja', 'Nee'] },
    { type: 'scale', from: 1, to: 2, fromLabel: 'weinig', toLabel: 'veel' },
  );
  expect(tree).toBe(`Sect
  H2 Deel 1
  P Denk na.
  H3 Vraag 0?
  P Hulp.
  H3 Vraag 1?
  P Hulp.
  P uur
  H3 Vraag 2?
  P Hulp.
  L
    LI
      Lbl
      LBody Ja
    LI
      Lbl
      LBody Nee
  H3 Vraag 3?
  P Hulp.
  L
    LI
      Lbl
      LBody 1
    LI
      Lbl
      LBody 2
  P 1 = weinig · 2 = veel
`);
});

test('rows to fill in are a table of as many rows, with a box where something is ticked', async () => {
  const columns = [
    { label: 'Wie', isCheck: false },
    { label: 'Klaar', isCheck: true },
  ];
  const table: BlankQuestion = { id: 'a', label: 'Wat?', notes: [], space: { type: 'table', columns } };
  const row = '      TR\n        TD\n        TD\n          P\n';
  expect(await treeOf({ type: 'records', titles: ['Ronde 1'], questions: [table] })).toBe(`Sect
  H2 Deel 1
  P Denk na.
  H3 Vraag 0?
  P Hulp.
  H4 Ronde 1
  P Wat?
  Table
    THead
      TR
        TH Wie
        TH Klaar
    TBody
${row.repeat(3)}`);
});

test('boxes and circles say what they are', async () => {
  const { root } = await read(
    asking(
      { type: 'options', options: ['Ja', 'Nee'] },
      { type: 'scale', from: 1, to: 2, fromLabel: 'weinig', toLabel: 'veel' },
    ),
  );
  const marks = flatten(root).flatMap(({ role, alt }) => (role === 'Lbl' && alt !== undefined ? [alt] : []));
  expect(marks).toEqual(['Hokje: ', 'Hokje: ', 'Rondje: ', 'Rondje: ']);
});

/** What stands on paper for a question, in reading order. */
function wordsOf({ label, notes, space }: BlankQuestion): readonly string[] {
  const above = [label, ...notes];
  switch (space.type) {
    case 'lines':
      return above;
    case 'entry':
      return [...above, space.unit];
    case 'options':
      return [...above, ...space.options];
    case 'scale': {
      const { from, to, fromLabel, toLabel } = space;
      const numbers = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
      return [...above, ...numbers, `${from} = ${fromLabel}  ·  ${to} = ${toLabel}`];
    }
    case 'table':
      return [...above, ...space.columns.map((column) => column.label)];
    case 'records':
      return [...above, ...space.titles.flatMap((title) => [title, ...space.questions.flatMap(wordsOf)])];
  }
}

test.each(blanks)(
  'blank $id has every question, its help and its options, in reading order',
  async ({ blank }) => {
    const { facts } = printText;
    const expected = [
      printText.worksheetName(blank.code),
      blank.title,
      ...[blankText.who, blank.who, blankText.when, blank.when, facts.result, blank.result],
      ...[facts.madeWith, printText.attribution, facts.area, facts.date, facts.participants],
      ...blank.sections.flatMap(({ title, intro, questions }) => [
        title,
        intro,
        ...questions.flatMap(wordsOf),
      ]),
    ];
    expect(spokenWords(await read(blank))).toBe(squeezed(expected.join(' ')));
  },
);

test.each(blanks)(
  'blank $id is tagged, within the margins, with no question at the foot of a page',
  async ({ blank }) => {
    const { bytes } = make(blank);
    expect(taggingProblems(bytes)).toEqual([]);
    const { root, lines, pageCount } = await readPdf(bytes);
    const headings = flatten(root)
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ text }) => text);
    for (const line of lines.filter(({ text }) => text.trim() !== '')) {
      expect(line.right).toBeLessThanOrEqual(pageSize.width - 59);
      if (!line.isArtifact) expect(pageSize.height - line.y).toBeLessThanOrEqual(page.bottom);
    }
    for (let number = 1; number <= pageCount; number += 1) {
      const last = lines.findLast((line) => line.page === number && !line.isArtifact && line.text !== '');
      // Under the last words of a page there is room to write at least one line.
      if (headings.includes(last?.text ?? ''))
        expect(last?.y).toBeGreaterThan(pageSize.height - page.bottom + 24);
    }
  },
);

/** From the top of the page, in pt, of every line of this length. */
function linesAt(blank: BlankWorksheet, length: number): readonly number[] {
  const operators = pagesOf(objectsOf(make(blank).bytes)).flatMap(({ lines }) => lines);
  return operators.flatMap((operator, at) => {
    const from = /^([\d.]+) ([\d.]+) m/.exec(operator);
    const to = /^([\d.]+) [\d.]+ l/.exec(operators[at + 1] ?? '');
    const long = Number(to?.[1]) - Number(from?.[1]);
    return Math.abs(long - length) < 0.5 ? [pageSize.height - Number(from?.[2])] : [];
  });
}

test('lines are 9 mm apart, rows of a table 13 mm', () => {
  const apart = (ys: readonly number[]) =>
    ys.slice(1).map((y, at) => Math.round(((y - (ys[at] ?? 0)) / 72) * 254) / 10);
  expect(apart(linesAt(asking({ type: 'lines', count: 4 }), 412))).toEqual([9, 9, 9]);
  const table = linesAt(
    asking({ type: 'table', columns: [{ label: 'Wie', isCheck: false }] }),
    pageSize.width - 120,
  );
  expect(apart(table.slice(-7)).every((distance) => distance === 13.1)).toBe(true);
});

test('the same worksheet makes the same bytes twice', () => {
  for (const { blank } of blanks) expect(make(blank).bytes).toEqual(make(blank).bytes);
});
