import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Column, Field, Worksheet } from '../../src/worksheet/definition/definition.ts';
import { exampleAnswers, textsIn, worksheets } from '../setup/worksheet/worksheets.ts';

/** How worksheets are worded: the rules of `content/README.md` that a machine can hold. */
interface Worded {
  readonly place: string;
  readonly text: string;
}

/** What names a thing or asks for it: said by those who fill it in. */
function asked(worksheet: Worksheet): readonly Worded[] {
  const labels = (one: Field | Column): readonly Worded[] => [
    { place: one.id, text: one.label },
    ...('options' in one ? one.options.map(({ label }) => ({ place: one.id, text: label })) : []),
    ...columnsOf(one).flatMap(labels),
  ];
  return worksheet.parts.flatMap(({ id, title, fields }) => [
    { place: id, text: title },
    ...fields.flatMap(labels),
  ]);
}

/** What explains: said to the reader. */
function explained(worksheet: Worksheet): readonly Worded[] {
  const helps = (one: Field | Column): readonly Worded[] => [
    { place: one.id, text: one.help ?? '' },
    ...columnsOf(one).flatMap(helps),
  ];
  return worksheet.parts
    .flatMap(({ id, intro = '', fields }) => [{ place: id, text: intro }, ...fields.flatMap(helps)])
    .filter(({ text }) => text !== '');
}

function columnsOf(one: Field | Column): readonly Column[] {
  return one.type === 'rows' || one.type === 'group' ? one.columns : [];
}

const withWord = (worded: readonly Worded[], words: RegExp) =>
  worded.filter(({ text }) => words.test(text)).map(({ place, text }) => `${place}: ${text}`);
const word = (...words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
const sentencesIn = ({ text }: Worded) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;

test.each(worksheets)(
  '$id asks in the words of those who fill it in: we, and nobody is spoken to',
  (sheet) => {
    expect(withWord(asked(sheet), word('je', 'jij', 'jou', 'jouw', 'jullie', 'u', 'uw'))).toEqual([]);
  },
);

test.each(worksheets)('$id explains to the reader: je, and jullie for the group', (sheet) => {
  // What stands between quotes is what a person writes.
  const spoken = explained(sheet).map(({ place, text }) => ({
    place,
    text: text.replace(/“[^”]*”/g, ''),
  }));
  expect(withWord(spoken, word('we', 'wij', 'ons', 'onze', 'u', 'uw'))).toEqual([]);
});

test.each(worksheets)('$id has sentences that can be read in one breath', (sheet) => {
  const sentences = explained(sheet).flatMap(sentencesIn);
  expect(sentences.filter((sentence) => wordsIn(sentence) > 25)).toEqual([]);
  const average = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
  expect(average).toBeLessThanOrEqual(12);
});

test.each(worksheets)('$id says what there is when it is done', ({ result = '' }) => {
  expect(result).toMatch(/^\p{Lu}.*\.$/u);
});

test('the worksheets keep to the words of the field, one for each thing', () => {
  const all = worksheets.flatMap((sheet) => [...asked(sheet), ...explained(sheet)]);
  expect(
    withWord(all, word('eerlijk', 'in beeld', 'gevulde dag', 'haar', '(?<!staat van )de jeugd')),
  ).toEqual([]);
  // A row is a rij: a regel is a line within a box.
  expect(withWord(all, /(?<!per )\bregels?\b/)).toEqual([]);
});

test('the example has no data in it that is there for tests', () => {
  const text = worksheets.flatMap(({ id }) => textsIn(exampleAnswers(id))).join('\n');
  expect(text).not.toMatch(/[^\n\r\u0020-\u00ff\u2013\u2018-\u201d\u2022\u20ac]/u);
  expect(text).not.toMatch(word('Poolse?', 'Turkse?', 'Marokkaanse?', 'boete', 'schuld'));
});

test('the example holds nothing beside answers', () => {
  const file = new URL('../../content/voorbeelden/waterrijk.json', import.meta.url);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['meta', 'worksheets']);
});
