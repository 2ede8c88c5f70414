/** A question, a worksheet and a report as text to paste: plain, and as HTML. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { type Block, questionBlocks, reportBlocks, worksheetBlocks } from '../../../src/office/blocks.ts';
import { htmlFrom } from '../../../src/office/html.ts';
import { plainFrom } from '../../../src/office/plain.ts';
import { composeWorksheet } from '../../../src/worksheet/print/composition.ts';
import { toDocument } from '../../../src/worksheet/print/document.ts';
import { composeReport } from '../../../src/worksheet/print/report-composition.ts';
import { empty, question, record, section, single, text } from '../../setup/pdf/example-documents.ts';
import { exampleDocuments } from '../../setup/pdf/example-pdfs.ts';
import { exampleReport } from '../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../setup/worksheet/plain-answers.ts';
import { doel, sources } from '../../setup/worksheet/small-worksheets.ts';

/** What a browser shows of HTML. */
function shownIn(html: string): string {
  const visit = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return '';
    if (Reflect.get(node, 'nodeName') === '#text') return String(Reflect.get(node, 'value'));
    if (Reflect.get(node, 'tagName') === 'br') return '\n';
    const kids: unknown = Reflect.get(node, 'childNodes');
    return Array.isArray(kids) ? kids.map(visit).join('') : '';
  };
  return visit(parseFragment(html));
}

const squeezed = (words: string) => words.replace(/[\s\p{Cc}]+/gu, '');
const bothOf = (blocks: readonly Block[]) => ({ plain: plainFrom(blocks), html: htmlFrom(blocks) });

test('a question is its words, with its answer under it', () => {
  const blocks = questionBlocks(question('vraag', 'Wie doen mee?', text('De GGD', '', 'en <wij> & "zij"')));
  expect(plainFrom(blocks)).toBe('Wie doen mee?\n\nDe GGD\n\nen <wij> & "zij"');
  expect(htmlFrom(blocks)).toBe(
    '<meta charset="utf-8"><div lang="nl"><h2>Wie doen mee?</h2><p>De GGD</p><p>en &lt;wij&gt; &amp; &quot;zij&quot;</p></div>',
  );
});

test('of options stands what was picked', () => {
  const options = [
    { label: 'Praten', picked: true },
    { label: 'Zwijgen', picked: false },
  ];
  expect(plainFrom(questionBlocks(question('v', 'Hoe?', { type: 'options', options })))).toBe(
    'Hoe?\n\n- Praten',
  );
});

test('a table is a table in HTML, with its heads, and rows of pairs in plain text', () => {
  const answer = {
    type: 'table',
    columns: ['Wie', 'Wat'],
    rows: [
      ['GGD', 'Cijfers\nper wijk'],
      ['School', ''],
    ],
  } as const;
  const { plain, html } = bothOf(questionBlocks(question('v', 'Wie doet wat?', answer)));
  expect(plain).toBe('Wie doet wat?\n\n- Wie: GGD\n  Wat: Cijfers\n  per wijk\n- Wie: School');
  expect(html).toContain('<thead><tr><th scope="col">Wie</th><th scope="col">Wat</th></tr></thead>');
  expect(html).toContain('<td>Cijfers<br>per wijk</td>');
});

test('a record is a heading with its questions, each before its answer', () => {
  const records = [
    record(
      'Partij 1',
      question('a', 'Wie?', text('GGD')),
      question('b', 'Rol', text('Cijfers')),
      question('c', 'Nog iets?', empty),
    ),
  ];
  expect(plainFrom(questionBlocks(question('v', 'Wie doen mee?', { type: 'records', records })))).toBe(
    'Wie doen mee?\n\nPartij 1\n\nWie? GGD\n\nRol: Cijfers',
  );
});

test('what is not filled in stands at the end, once', () => {
  const document = {
    ...single(text('Ja')),
    sections: [section('a', 'Deel 1', question('a', 'Eerst?', empty), question('b', 'Dan?', text('Ja')))],
  };
  const plain = plainFrom(worksheetBlocks(composeWorksheet(document, '')));
  expect(plain).toContain('Deel 1\n\nDan?\n\nJa\n\nNog open\n\n- Eerst?');
  expect(plain).not.toContain('Nog niet ingevuld');
});

test.for(exampleDocuments.map((example) => [example.worksheet.id, example.document] as const))(
  'of %s every text is in both',
  ([, document]) => {
    const { plain, html } = bothOf(worksheetBlocks(composeWorksheet(document, 'Ons dossier')));
    for (const { questions } of document.sections)
      for (const { answer } of questions)
        if (answer.type === 'paragraphs')
          for (const typed of answer.paragraphs) {
            expect(squeezed(plain)).toContain(squeezed(typed));
            expect(squeezed(shownIn(html))).toContain(squeezed(typed));
          }
  },
);

test('a report has its chapters as headings, one level under its title', () => {
  const blocks = reportBlocks(composeReport(exampleReport));
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(headings.filter(({ level }) => level === 2)).toHaveLength(exampleReport.chapters.length + 2);
  headings.forEach(({ level }, at) => {
    expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1);
  });
});

test('any words are in both, as they were typed', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(words, words, words, (toelichting, onderwerp, waarom) => {
      const answers = toAnswers({ toelichting, keuze: [{ onderwerp, waarom }] });
      const document = toDocument(doel, lookupIn(answers), sources, '2026-11-22');
      const { plain, html } = bothOf(worksheetBlocks(composeWorksheet(document, '')));
      for (const typed of document.sections.flatMap(({ questions }) =>
        questions.flatMap(({ answer }) =>
          answer.type === 'paragraphs'
            ? answer.paragraphs
            : answer.type === 'table'
              ? answer.rows.flat()
              : [],
        ),
      )) {
        expect(squeezed(plain)).toContain(squeezed(typed));
        expect(squeezed(shownIn(html))).toContain(squeezed(typed));
      }
    }),
  );
});
