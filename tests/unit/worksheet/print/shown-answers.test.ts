import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { readPdf } from '../../../../src/pdf-reading/read-pdf.ts';
import { type Answer, type Answers, answerOf, type Row } from '../../../../src/worksheet/answers/answers.ts';
import { broughtInId } from '../../../../src/worksheet/answers/aside.ts';
import type { Value } from '../../../../src/worksheet/answers/value.ts';
import { registers } from '../../../../src/worksheet/answers/walk.ts';
import type { Column, Field, Input, Worksheet } from '../../../../src/worksheet/definition/definition.ts';
import { besideQuestion, besideRows } from '../../../../src/worksheet/meeting/beside.ts';
import { choices } from '../../../../src/worksheet/meeting/choosing.ts';
import { courses } from '../../../../src/worksheet/meeting/look-back.ts';
import { meetingOutcomes } from '../../../../src/worksheet/meeting/outcomes.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import type { WorksheetDocument } from '../../../../src/worksheet/print/printed.ts';
import { shownAnswers } from '../../../../src/worksheet/print/shown-answers.ts';
import type { Lookup } from '../../../../src/worksheet/reading/answer-text.ts';
import { lookupInDossier } from '../../../../src/worksheet/reading/lookup.ts';
import { noCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import { openSaveFile, openSaveJson } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { writeShownFile } from '../../../../src/worksheet/saved/shown-dossier-file.ts';
import { squeezed } from '../../../setup/pdf/printed-words.ts';
import {
  answers as anyAnswers,
  value as anyValue,
  rowsAnswer,
  words,
} from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { textsIn } from '../../../setup/worksheet/registers.ts';
import { bron, doel, sources as smallSources } from '../../../setup/worksheet/small-worksheets.ts';
import { optionIds, worksheets } from '../../../setup/worksheet/worksheets.ts';

const date = '2026-10-14';
const sources = sourcesOf(
  worksheets.flatMap(({ parts }) => parts),
  worksheets,
);

/** Who brought words in, as it is kept, and as a newer or another program may have written it. */
const broughtIn = fc.subarray(
  ['0123456789abcdef GGD', '00112233445566ff Ouders', '00112233445566fe ', 'Jongerenraad'],
  { minLength: 1 },
);

const register = (value: fc.Arbitrary<Value>): fc.Arbitrary<Answer> =>
  fc
    .record({ value, broughtIn: fc.option(broughtIn, { nil: undefined }) })
    .map(({ value: content, broughtIn: names }) => ({
      type: 'value',
      value: content,
      changedAt: 3,
      ...(names !== undefined && { broughtIn: names }),
    }));

/** Rows of other worksheets have these ids too, so that references find rows. */
const rowId = fc.constantFrom('r-1', 'r-2', 'r-3').map(toRowId);

function valueFor(input: Input): fc.Arbitrary<Value> {
  switch (input.type) {
    case 'choice':
      return fc.constantFrom(...input.options.map(({ id }) => id), 'van-vroeger', '');
    case 'multichoice':
      return fc.subarray([...input.options.map(({ id }) => id), 'van-vroeger']);
    case 'check':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-10-14', '2026-02-31', 'half maart', '');
    case 'reference':
      return fc.oneof(words, fc.record({ row: rowId, text: words }));
    default:
      return words;
  }
}

/** Mostly what the question asks, and at times anything at all. */
function answerFor(asked: Field | Column): fc.Arbitrary<Answer> {
  const anything = fc.oneof(register(anyValue), rowsAnswer, groupOf(anyAnswers));
  return fc.oneof({ weight: 6, arbitrary: fitting(asked) }, anything);
}

const groupOf = (cells: fc.Arbitrary<Answers>) =>
  cells.map((content): Answer => ({ type: 'group', cells: content }));

function fitting(asked: Field | Column): fc.Arbitrary<Answer> {
  switch (asked.type) {
    case 'derived':
      return register(words);
    case 'rows': {
      const row: fc.Arbitrary<Row> = fc.record({
        id: rowId,
        deleted: fc.record({ value: fc.boolean(), changedAt: fc.constant(3) }),
        position: fc.record({ value: fc.integer({ min: 0, max: 2 }), changedAt: fc.constant(3) }),
        cells: cellsFor(asked.columns),
      });
      return fc
        .uniqueArray(row, { selector: ({ id }) => id, maxLength: 3 })
        .map((rows) => ({ type: 'rows', rows }));
    }
    case 'group':
      return groupOf(cellsFor(asked.columns));
    default:
      return register(valueFor(asked));
  }
}

function cellsFor(columns: readonly Column[]): fc.Arbitrary<Answers> {
  const cells = Object.fromEntries(columns.map((column) => [column.id, answerFor(column)]));
  const beside = Object.fromEntries(
    columns.flatMap(({ id }) => [
      [besideRows.agreed(id), register(agreement)],
      [besideRows.first(id), register(fc.constantFrom('1', '3', 'later'))],
      [besideRows.second(id), register(fc.constantFrom('1', '3', ''))],
      [besideRows.versions(id), register(fc.constant(['Een zin van eerder']))],
    ]),
  );
  return anyOf({
    ...cells,
    ...beside,
    [besideRows.dots]: register(fc.constantFrom('0', '7', '')),
    [besideRows.dotsFirst]: register(fc.constantFrom('0', '4')),
    [besideRows.choice]: register(fc.constantFrom(...choices, 'ooit', '')),
    [besideRows.reason]: register(words),
    [besideRows.course]: register(fc.constantFrom(...courses, 'ooit')),
    [broughtInId]: register(broughtIn),
    'kolom-van-later': register(words),
  });
}

/** On a day, by somebody, in words that may have changed since. */
const agreement: fc.Arbitrary<Value> = fc.tuple(fc.constantFrom(date, '2026-02-31'), words, words);

/** Each of them there or not. */
function anyOf(answers: { readonly [id: string]: fc.Arbitrary<Answer> }): fc.Arbitrary<Answers> {
  const entries = Object.entries(answers).map(([id, answer]) =>
    fc.option(answer.map((made) => [id, made] as const)),
  );
  return fc.tuple(...entries).map((made) => Object.fromEntries(made.filter((entry) => entry !== null)));
}

const answersFor = (sheets: readonly Worksheet[]): fc.Arbitrary<Answers> =>
  anyOf(
    Object.fromEntries(
      sheets.flatMap(({ id, parts }) => [
        ...parts.flatMap(({ fields }) => fields.map((field) => [field.id, answerFor(field)] as const)),
        ...parts.flatMap(({ fields }) =>
          fields.map(({ id: field }) => [besideQuestion.agreed(field), register(agreement)] as const),
        ),
        [`${id}-veld-van-later`, register(words)] as const,
      ]),
    ),
  );

/** As the site opens the file that a PDF of this worksheet holds, where nothing else is. */
function reopened(worksheet: Worksheet, lookup: Lookup): Lookup {
  const shown = shownAnswers(worksheet, lookup);
  const file = writeShownFile('d-1', { ...noCard, madeAt: 1 }, { [worksheet.id]: shown }, 9);
  const opened = openSaveFile(new TextEncoder().encode(file));
  if (!opened.ok) throw new Error(opened.problem.type);
  expect(opened.value.broken).toEqual([]);
  return lookupInDossier(opened.value.dossier);
}

/** What was answered in the worksheet itself: what is derived, and drawn of other worksheets, comes from elsewhere. */
function ownAnswers({ sections }: WorksheetDocument, { parts }: Worksheet): ReadonlyMap<string, unknown> {
  const derived = parts.flatMap(({ fields }) =>
    fields.flatMap(({ id, type }) => (type === 'derived' ? id : [])),
  );
  return new Map(
    sections.flatMap(({ questions }) =>
      questions
        .filter(({ id }) => !derived.includes(toFieldId(id)))
        .map(({ id, answer }) => [id, answer] as const),
    ),
  );
}

/** Whose words were added to texts, as it is kept. */
const namesIn = (answers: Answers): readonly string[] =>
  [...registers(answers)].flatMap(({ stamped }) => {
    const names: unknown = Reflect.get(stamped, 'broughtIn');
    return Array.isArray(names) ? names.map(String) : [];
  });

/** All that is printed, without white space: where lines break is the layout's business. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return squeezed(part);
  return typeof part === 'object' && part !== null ? Object.values(part).map(textOf).join(' ') : '';
}

describe.each([
  ['the seven worksheets', worksheets, sources],
  ['two small ones with every kind of question', [bron, doel], smallSources],
] as const)('of %s, with any answers at all,', (_, sheets, from) => {
  test('what travels with the PDF of one is what is printed in it, and all of that comes back', () => {
    const options = new Set<string>([
      ...sheets.flatMap((sheet) => [...optionIds(sheet)]),
      ...choices,
      ...courses,
    ]);
    fc.assert(
      fc.property(answersFor(sheets), fc.constantFrom(...sheets), (all, worksheet) => {
        const lookup = lookupIn(all);
        const document = toDocument(worksheet, lookup, from, date);
        const printed = textOf(document);
        // Ids of rows, and of what was taken over, are no words.
        const carried = [
          ...textsIn(shownAnswers(worksheet, lookup)),
          ...namesIn(shownAnswers(worksheet, lookup)),
        ]
          .map((text) => text.replace(/^[0-9a-f]{16} /, ''))
          .filter((text) => !/^(r-\d|hasOwnProperty)$/.test(text));
        for (const text of carried.filter((one) => !options.has(one) && one !== date))
          for (const line of text.split(/\r\n|\r|\n/)) expect(printed).toContain(squeezed(line));

        const again = reopened(worksheet, lookup);
        const before = ownAnswers(document, worksheet);
        const after = ownAnswers(toDocument(worksheet, again, from, date), worksheet);
        for (const [id, answer] of before) expect([id, after.get(id)]).toEqual([id, answer]);
        expect(shownAnswers(worksheet, again)).toEqual(shownAnswers(worksheet, lookup));
        const shown = lookupIn(shownAnswers(worksheet, lookup));
        for (const field of worksheet.parts.flatMap(({ fields }) => fields))
          expect(meetingOutcomes(field, again)).toEqual(meetingOutcomes(field, shown));
      }),
      { numRuns: 150 },
    );
  });

  test('the controls of a fillable one say the same before and after', () => {
    fc.assert(
      fc.property(answersFor(sheets), fc.constantFrom(...sheets), (all, worksheet) => {
        const lookup = lookupIn(all);
        const fillable = (found: Lookup) =>
          ownAnswers(toDocument(worksheet, found, from, date, fillableAnswer), worksheet);
        const after = fillable(reopened(worksheet, lookup));
        for (const [id, answer] of fillable(lookup)) expect([id, after.get(id)]).toEqual([id, answer]);
      }),
      { numRuns: 150 },
    );
  });
});

test('a worksheet that shows nothing is not in the file, and neither is what belongs to the card alone', () => {
  const card = {
    ...noCard,
    title: Object.assign({ value: 'Oost', changedAt: 2 }, { later: 1 }),
    madeAt: 1,
    fileAt: 5,
  };
  const beside = { ...card, unknown: { kleur: 'geel' }, beside: { later: 2 } };
  expect(JSON.parse(writeShownFile('d-1', beside, { 'wb-1a': {} }, 9))).toEqual({
    format: 'kwaliteitskompas-dossier',
    formatVersion: 1,
    savedAt: 9,
    dossier: { id: 'd-1', title: { value: 'Oost', changedAt: 2 }, madeAt: 1, fileAt: 0 },
    worksheets: {},
  });
});

test('a PDF of before, with the whole dossier in it, opens as it did', async () => {
  const file = new URL('../../../fixtures/pdf/hele-dossier.pdf', import.meta.url);
  const found = await readPdf(new Uint8Array(readFileSync(file)));
  const opened = openSaveJson(found.ok ? found.value.attachment : undefined);
  if (!opened.ok) throw new Error(opened.problem.type);
  const { dossier, broken } = opened.value;
  expect(broken).toEqual([]);
  expect(dossier).toMatchObject({
    id: 'd-0123456789abcdef',
    card: { title: { value: 'Gezond in Oost' }, unknown: { kleur: 'geel' }, beside: { later: [1] } },
  });
  const changedAt = 1_790_000_000_000;
  expect(dossier.worksheets).toEqual({
    'wb-0a': {
      answers: toAnswers(
        {
          'wb0a-andere-partijen-nodig': 'nee',
          'wb0a-partijen': [{ organisatie: 'Verborgen partij' }],
        },
        changedAt,
      ),
      unknown: {},
    },
    'wb-1a': {
      answers: toAnswers(
        { 'wb1a-gebied': 'Waterrijk', 'wb1a-oordeel': 'Het moet beter.', 'wb1a-later': 'Vraag van later' },
        changedAt,
      ),
      unknown: { nieuw: 'sleutel' },
    },
    'wb-big5': { answers: toAnswers({ 'wbbig5-aanduiding': 'J-07' }, changedAt), unknown: {} },
    'wb-van-later': { answers: toAnswers({ vraag: 'Antwoord van later' }, changedAt), unknown: {} },
  });
  expect(answerOf(dossier.worksheets['wb-0a']?.answers ?? {}, 'wb0a-partijen')?.type).toBe('rows');
});

describe('who brought words in', () => {
  const tagged = (...names: readonly string[]): Answer => ({ type: 'value', value: names, changedAt: 3 });
  const onderwerpen = (cells: Answers): Answers => ({
    onderwerpen: {
      type: 'rows',
      rows: [
        {
          id: toRowId('r-1'),
          deleted: { value: false, changedAt: 1 },
          position: { value: 0, changedAt: 1 },
          cells,
        },
      ],
    },
  });
  const printedAnswer = (all: Answers, id: string, fillable?: typeof fillableAnswer) =>
    toDocument(bron, lookupIn(all), smallSources, date, fillable)
      .sections.flatMap(({ questions }) => questions)
      .find((one) => one.id === id);
  const two = tagged('0123456789abcdef GGD', '00112233445566ff ', '00112233445566fe GGD');

  test('stands in a column of its own, each name once, and goes along', () => {
    const said = onderwerpen({ ...toAnswers({ naam: 'Slaap' }), [broughtInId]: two });
    expect(printedAnswer(said, 'onderwerpen')?.answer).toEqual({
      type: 'table',
      columns: ['Vraag naam?', 'Vraag wie?', 'Vraag soort?', 'Ingebracht door'],
      rows: [['Slaap', '', '', 'GGD, iemand zonder naam']],
    });
    expect(JSON.stringify(shownAnswers(bron, lookupIn(said)))).toContain('0123456789abcdef GGD');
  });

  test('is the last line of a row in a fillable PDF', () => {
    const said = onderwerpen({ ...toAnswers({ naam: 'Slaap' }), [broughtInId]: two });
    expect(printedAnswer(said, 'onderwerpen', fillableAnswer)?.answer).toMatchObject({
      records: [
        {
          questions: [
            {},
            {},
            {},
            { label: 'Ingebracht door', answer: { paragraphs: ['GGD, iemand zonder naam'] } },
          ],
        },
        {},
      ],
    });
  });

  test('stands nowhere and goes nowhere where the row itself says nothing', () => {
    const emptied = onderwerpen({ ...toAnswers({ naam: ' ' }), [broughtInId]: two });
    for (const fillable of [undefined, fillableAnswer])
      expect(JSON.stringify(printedAnswer(emptied, 'onderwerpen', fillable))).not.toContain('GGD');
    expect(JSON.stringify(shownAnswers(bron, lookupIn(emptied)))).not.toContain('GGD');
  });

  test('is a sentence under a text, also in a fillable PDF, and gone where the text is', () => {
    const wens = (value: string): Answers => ({
      wens: {
        type: 'value',
        value,
        changedAt: 3,
        broughtIn: ['0123456789abcdef GGD', '00112233445566ff Ouders'],
      },
    });
    const note = [{ text: 'Met inbreng van GGD en Ouders.', isNote: true }];
    expect(printedAnswer(wens('Rust'), 'wens')?.outcomes).toEqual(note);
    expect(printedAnswer(wens('Rust'), 'wens', fillableAnswer)?.outcomes).toEqual(note);
    expect(printedAnswer(wens(' '), 'wens')?.outcomes).toEqual([]);
    expect(JSON.stringify(shownAnswers(bron, lookupIn(wens(' '))))).not.toContain('GGD');
  });
});
