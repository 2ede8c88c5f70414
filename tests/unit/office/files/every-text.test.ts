/** Whatever is typed stands in a file for a word processor, in the order in which it is printed. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeDocument } from '../../../../src/office/make/office-maker.ts';
import { plainFrom } from '../../../../src/office/plain.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import type { WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import {
  formats,
  officeBytes,
  reportContent,
  worksheetContent,
} from '../../../setup/office/example-office.ts';
import { wordsOf } from '../../../setup/office/read-office.ts';
import { empty, question, record, section, single, text } from '../../../setup/pdf/example-documents.ts';
import { exampleDocuments } from '../../../setup/pdf/example-pdfs.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { doel, sources } from '../../../setup/worksheet/small-worksheets.ts';

const hostile: readonly { readonly waarde: unknown }[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/nasty-inputs.json', import.meta.url), 'utf8'),
);
const nasty = hostile.flatMap(({ waarde }) => (typeof waarde === 'string' ? [waarde] : []));

/** Spaces of every kind may be set otherwise; signs that are no text are nowhere. */
const squeezed = (words: string) =>
  words.toWellFormed().replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]+/gu, '');

const sentence = 'Wij spreken af dat jongeren zelf meedenken, en dat de GGD de cijfers per wijk levert. ';
const documents: Readonly<Record<string, WorksheetDocument>> = {
  ...Object.fromEntries(exampleDocuments.map(({ worksheet, document }) => [worksheet.id, document])),
  'a worksheet without answers': single(empty),
  'one answer': single(text('Jongeren aan zet')),
  '300,000 characters': single(
    text(...Array.from({ length: 30 }, () => sentence.repeat(117).slice(0, 10_000))),
  ),
  'one paragraph of 300,000 characters': single(text('woord '.repeat(50_000))),
  'hostile text': {
    ...single(text(...nasty, ']]></w:t></text:p>&#0;&amp;<!--', '\u0000\u0008\ufffe\ud800x  y\tz')),
    sections: [
      section(
        'a',
        '<Deel> & "1"',
        question('t', '<w:p/>', {
          type: 'table',
          columns: ['<a>', '&'],
          rows: nasty.map((one) => [one, one]),
        }),
        question('r', 'Rijen', {
          type: 'records',
          records: [record('<b>', question('x', '"?', text(...nasty)))],
        }),
        question('l', 'Lijsten', { type: 'lists', lists: [{ heading: '&lt;', items: nasty }] }),
      ),
    ],
  },
  Arabic: single(text('شباب الحي يشاركون في القرارات', 'Samen: شباب الحي (jongeren uit de wijk)', 'תודה')),
};

const cases = formats.flatMap((format) => Object.keys(documents).map((name) => [format, name] as const));

test.for(cases)('%s: every text of %s, in order', async ([format, name]) => {
  const document = documents[name];
  if (document === undefined) throw new Error(name);
  const content = worksheetContent(document);
  const words = squeezed(wordsOf(await officeBytes(format, content)));
  expect(missingFrom(words, document)).toEqual([]);
});

test.for(formats)('%s: every text of a whole report, in order', async (format) => {
  const { blocks } = officeDocument(reportContent);
  const words = squeezed(wordsOf(await officeBytes(format, reportContent)));
  let from = words.lastIndexOf(squeezed('Samenvatting'));
  const missing = blocks.flatMap((block) => {
    if (block.type === 'table' || block.type === 'list') return [];
    const wanted = squeezed(plainFrom([block]));
    const at = words.indexOf(wanted, from);
    if (at >= 0) from = at;
    return at < 0 ? [wanted] : [];
  });
  expect(missing).toEqual([]);
});

test.for(formats)('%s: any words, as they were typed', async (format) => {
  const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  const anything = fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 30 }));
  await fc.assert(
    fc.asyncProperty(anything, typed, anything, async (toelichting, onderwerp, waarom) => {
      const answers = toAnswers({ toelichting, keuze: [{ onderwerp, waarom }] });
      const document = toDocument(doel, lookupIn(answers), sources, '2026-11-22');
      const words = squeezed(wordsOf(await officeBytes(format, worksheetContent(document))));
      expect(missingFrom(words, document)).toEqual([]);
    }),
    // The library for Word takes its time for each.
    { numRuns: format === 'docx' ? 8 : 40 },
  );
});

/** What stands in the document and not, or not in its place, among the words. */
function missingFrom(words: string, document: WorksheetDocument): readonly string[] {
  let from = 0;
  return textsOf(document)
    .map(squeezed)
    .filter((text) => {
      const at = words.indexOf(text, from);
      if (at >= 0) from = at;
      return at < 0;
    });
}

/** Each text that somebody typed or chose, as far as a file for a word processor has it. */
function textsOf({ title, area, sections }: WorksheetDocument): readonly string[] {
  type Question = WorksheetDocument['sections'][number]['questions'][number];
  const ofQuestion = ({ answer, outcomes }: Question): readonly string[] => {
    const after = outcomes.map(({ text }) => text);
    switch (answer.type) {
      case 'paragraphs':
        return [...answer.paragraphs, ...after];
      case 'options':
        return [...answer.options.filter(({ picked }) => picked).map(({ label }) => label), ...after];
      case 'lists':
        return [...answer.lists.flatMap(({ heading, items }) => [heading, ...items]), ...after];
      case 'table':
        return [...answer.columns, ...answer.rows.flat(), ...after];
      case 'records':
        return [
          ...answer.records.flatMap(({ title: name, questions, sentence: said }) => [
            name,
            ...questions.flatMap(ofQuestion),
            said,
          ]),
          ...after,
        ];
      default:
        return after;
    }
  };
  const filled = sections.filter(({ questions }) => questions.some(({ answer }) => answer.type !== 'empty'));
  return [
    title,
    area,
    ...filled.flatMap(({ title: part, questions }) => [part, ...questions.flatMap(ofQuestion)]),
  ];
}
