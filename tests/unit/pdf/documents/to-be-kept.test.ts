/** What PDF/A-3a asks of any text, however long or odd: no string is too long, and none of the text is lost by that. */
import { expect, test } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { formLayout } from '../../../../src/pdf/form/form-layout.ts';
import { longestText } from '../../../../src/pdf/format/pdf-syntax.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import type { WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import { everyFont, hue, single, text } from '../../../setup/pdf/example-documents.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import { flatten, readPdf, spokenWords } from '../../../setup/pdf/read-pdf.ts';
import { taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { doel, sources } from '../../../setup/worksheet/small-worksheets.ts';

const long = (sentence: string) => sentence.repeat(Math.ceil((longestText * 2) / sentence.length)).trim();
const make = (document: WorksheetDocument) =>
  makeWorksheetPdf(document, everyFont, { hue, dossier: document.title }).bytes;
const spokenIn = async (document: WorksheetDocument) => {
  const bytes = make(document);
  expect(taggingProblems(bytes)).toEqual([]);
  return flatten((await readPdf(bytes)).root);
};

test.for<readonly [string, string]>([
  ['from right to left', 'نعمل معًا من أجل الشباب في الحي. '],
  ['with signs that no font has', 'Wij doen het samen 😀 漢字. '],
])('a paragraph %s that is too long for one string is read whole, line by line', async ([, sentence]) => {
  const typed = long(sentence);
  const spoken = await spokenIn(single(text(typed)));
  const said = spoken.flatMap(({ alt }) => (alt === undefined ? [] : [alt]));
  expect(squeezed(said.join(''))).toBe(squeezed(typed.normalize('NFC')));
  expect(Math.max(...said.map(({ length }) => length))).toBeLessThan(longestText);
});

test('a cell of a table that is too long for one string is read whole', async () => {
  const typed = long('العمل مع الشباب. ');
  const spoken = await spokenIn(single({ type: 'table', columns: ['Wat?'], rows: [[typed]] }));
  const said = spoken.flatMap(({ alt }) => (alt === undefined ? [] : [alt]));
  expect(squeezed(said.join(''))).toBe(squeezed(typed.normalize('NFC')));
});

test.for<readonly [string, string, string]>([
  ['a font has', 'e', '\u0301'],
  ['no font has', '漢', '\u0301'],
  ['has a mark that no font has', 'e', '\u{1e8d0}'],
])(
  'a letter that %s, with more marks than a string can hold, makes no string too long',
  ([, letter, mark]) => {
    expect(taggingProblems(make(single(text(`${letter}${mark.repeat(20_000)}`))))).toEqual([]);
  },
);

test('a title that is too long for one string is cut, and the same in both places', () => {
  expect(
    taggingProblems(make({ ...single(text('Ja')), title: long('Titel č '), area: long('Gebied ') })),
  ).toEqual([]);
});

test('a sign that only the font of its writer knows is read as a sign that is missing', async () => {
  const spoken = await spokenIn(single(text('een \ue123 teken')));
  expect(spoken.find(({ role }) => role === 'P')?.alt).toBe('een \ufffd teken');
});

test('an answer of which nothing is seen is none', async () => {
  const answers = toAnswers({ toelichting: '\u200b\u00ad \u2060' });
  const document = toDocument(doel, lookupIn(answers), sources, '2026-11-22');
  const questions = document.sections.flatMap((section) => section.questions);
  expect(questions.find(({ id }) => id === 'toelichting')?.answer).toEqual({ type: 'empty' });
  const spoken = await spokenIn(single(text('Eerst', '\u200b', 'dan')));
  expect(spoken.filter(({ role }) => role === 'P').map((element) => element.text)).toEqual(['Eerst', 'dan']);
});

test('an answer that is too long for a field is printed, all of it', async () => {
  const typed = long('Wij spreken af dat het kan. ');
  const answers = toAnswers({ toelichting: typed });
  const document = toDocument(doel, lookupIn(answers), sources, '2026-11-22', fillableAnswer);
  const { bytes } = makeWorksheetPdf(document, everyFont, { hue, controls: formLayout });
  expect(taggingProblems(bytes)).toEqual([]);
  expect(spokenWords(await readPdf(bytes))).toContain(squeezed(typed));
});
