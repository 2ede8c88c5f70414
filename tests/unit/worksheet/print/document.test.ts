import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { plainText } from '../../../../src/basics/plain-text.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { removeRow } from '../../../../src/worksheet/answers/rows.ts';
import { isEmptyValue } from '../../../../src/worksheet/answers/value.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import type { PrintedAnswer } from '../../../../src/worksheet/print/printed.ts';
import { words } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { printedTexts } from '../../../setup/worksheet/printed.ts';
import { doel, sources } from '../../../setup/worksheet/small-worksheets.ts';

type Plain = Parameters<typeof toAnswers>[0];

const print = (answers: ReturnType<typeof toAnswers>) =>
  toDocument(doel, lookupIn(answers), sources, '2026-10-14');

function printed(field: string, answers: ReturnType<typeof toAnswers>): PrintedAnswer | undefined {
  const questions = print(answers).sections.flatMap((section) => section.questions);
  return questions.find(({ id }) => id === field)?.answer;
}
const answerTo = (field: string, plain: Plain) => printed(field, toAnswers(plain));

describe('a worksheet on paper', () => {
  test('has every part and every question in the order of the worksheet, answered or not', () => {
    const document = print({});
    expect(document).toMatchObject({ code: 'doel', title: 'Werkblad doel', area: '', date: '2026-10-14' });
    expect(
      document.sections.map(({ id, questions }) => [id, questions.map((question) => question.id)]),
    ).toEqual(doel.parts.map((part) => [part.id, part.fields.map((field) => field.id)]));
  });

  test('has nothing but empty answers when nothing is filled in, or only blanks', () => {
    const blank: Plain = {
      'wens-kopie': ' \n ',
      keuze: [{ onderwerp: ' ' }, {}],
      stappen: [],
      akkoord: false,
      groep: { naam: '' },
      rondes: [{ acties: [{ actie: ' ' }] }],
    };
    for (const plain of [{}, blank]) {
      const answers = print(toAnswers(plain)).sections.flatMap(({ questions }) =>
        questions.map(({ answer }) => answer),
      );
      expect(new Set(answers.map(({ type }) => type))).toEqual(new Set(['empty']));
    }
  });

  test('names the area, even when that is asked in another worksheet', () => {
    expect(print(toAnswers({ gebied: ' Gemeente Waterrijk ' })).area).toBe('Gemeente Waterrijk');
  });

  test('leaves out a question that another answer makes needless', () => {
    expect(answerTo('partners', { samen: 'nee', partners: [{ naam: 'GGD' }] })).toBeUndefined();
    expect(answerTo('partners', { samen: 'ja', partners: [{ naam: 'GGD' }] })).toMatchObject({
      type: 'table',
    });
  });

  test('shows every text that is seen in rows, and nothing of a removed row', () => {
    const row = fc.record({ onderwerp: words, waarom: words });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const all = toAnswers({ keuze: [...rows, { onderwerp: 'verwijderde tekst', waarom: 'ook weg' }] });
        const answers = changeAnswer(all, 'keuze', removeRow(toRowId(`keuze-${rows.length + 1}`)), 5);
        const texts = printedTexts(printed('keuze', answers));
        for (const { onderwerp, waarom } of rows)
          for (const text of [onderwerp, waarom])
            if (!isEmptyValue(text)) expect(texts).toContain(plainText(text).trim());
        expect(texts.join()).not.toMatch(/verwijderde tekst|ook weg/);
      }),
    );
  });
});

describe('an answer on paper', () => {
  test('keeps the line breaks of a text, empty lines too, whatever system it was typed on', () => {
    expect(answerTo('wens-kopie', { 'wens-kopie': '\n een\r\ntwee\r\rvier\nvijf \n' })).toEqual({
      type: 'paragraphs',
      paragraphs: ['een', 'twee', '', 'vier', 'vijf'],
    });
  });

  test('takes the line ends of every program for line ends, and bullets and letters for what they show', () => {
    const pasted = 'een\vtwee\u2028drie\u2029vier\u0085\uf0b7\tde eﬀecten';
    expect(answerTo('wens-kopie', { 'wens-kopie': pasted })).toEqual({
      type: 'paragraphs',
      paragraphs: ['een', 'twee', 'drie', 'vier', '•\tde effecten'],
    });
    expect(answerTo('wens-ernaast', { 'wens-ernaast': 'Oost\vWest' })).toEqual({
      type: 'paragraphs',
      paragraphs: ['Oost West'],
    });
  });

  test('keeps the line breaks of a text in a table', () => {
    expect(answerTo('keuze', { keuze: [{ onderwerp: 'een\ntwee' }] })).toMatchObject({
      type: 'table',
      rows: [['een\ntwee', '', '']],
    });
  });

  test('shows all options with those that are picked, and one that is no longer offered too', () => {
    expect(answerTo('stappen', { stappen: ['doen', 'vroeger'] })).toEqual({
      type: 'options',
      options: [
        { label: 'Optie meten', picked: false },
        { label: 'Optie praten', picked: false },
        { label: 'Optie doen', picked: true },
        { label: 'vroeger', picked: true },
      ],
    });
    expect(answerTo('akkoord', { akkoord: true })).toEqual({
      type: 'options',
      options: [{ label: 'Vraag akkoord?', picked: true }],
    });
  });

  test.each([
    ['a number with its unit', 'cijfer', '12,5 ', '12,5 %'],
    ['a number that was typed with its unit', 'cijfer', '15%', '15 %'],
    ['a date with a year that nobody means as it is', 'datum', '0027-04-03', '3 april 0027'],
    ['what is no date as it was written', 'datum', 'half maart 2027', 'half maart 2027'],
    ['a scale with what its ends mean', 'belang', '4', '4 (1 = klein, 5 = groot)'],
    ['a date in Dutch', 'datum', '2026-10-14', '14 oktober 2026'],
    ['a reference that is free text', 'los', 'iets anders', 'iets anders'],
  ])('shows %s', (_name, field, typed, expected) => {
    expect(answerTo(field, { [field]: typed })).toEqual({ type: 'paragraphs', paragraphs: [expected] });
  });

  test('shows the present words of the row it refers to', () => {
    const answers = changeAnswer(
      toAnswers({ keuze: [{ onderwerp: 'Bewegen' }] }),
      'los',
      setValue({ row: toRowId('keuze-1'), text: 'Sport' }),
      1,
    );
    expect(printed('los', answers)).toEqual({ type: 'paragraphs', paragraphs: ['Bewegen'] });
  });

  test('is a table with labels above it, rows in their order and blank rows left out', () => {
    const rows = [{ onderwerp: 'Sport', soort: 'kans' }, { onderwerp: ' ' }, { waarom: 'Omdat het kan' }];
    expect(answerTo('keuze', { keuze: rows })).toEqual({
      type: 'table',
      columns: ['Vraag onderwerp?', 'Vraag soort?', 'Vraag waarom?'],
      rows: [
        ['Sport', 'Optie kans', ''],
        ['', '', 'Omdat het kan'],
      ],
    });
  });

  test('is a numbered set of questions for rows that hold rows', () => {
    const rondes = [{ nieuw: 'Niets' }, { nieuw: 'Veel', acties: [{ actie: 'Bellen', wie: 'Kim' }] }];
    expect(answerTo('rondes', { rondes })).toMatchObject({
      type: 'records',
      records: [
        { title: 'Ronde 1', questions: [{ id: 'nieuw' }, { id: 'acties', answer: { type: 'empty' } }] },
        { title: 'Ronde 2', questions: [{}, { answer: { type: 'table', rows: [['Bellen', 'Kim']] } }] },
      ],
    });
  });

  test('is one set of questions without a title for a group', () => {
    expect(answerTo('groep', { groep: { naam: 'Kim', dag: '2026-10-14' } })).toMatchObject({
      type: 'records',
      records: [
        {
          title: '',
          questions: [{ answer: { paragraphs: ['Kim'] } }, { answer: { paragraphs: ['14 oktober 2026'] } }],
        },
      ],
    });
  });

  test('is a headed list for what is derived from rows elsewhere', () => {
    const onderwerpen = [{ naam: 'Sport', wie: 'Oost' }, { naam: 'Slaap' }];
    expect(answerTo('overzicht', { onderwerpen })).toEqual({
      type: 'lists',
      lists: [{ heading: 'Onderwerpen', items: ['Sport (Oost)', 'Slaap'] }],
    });
    expect(answerTo('vraagstuk', { wens: 'een\ntwee' })).toEqual({
      type: 'paragraphs',
      paragraphs: ['een', 'twee'],
    });
  });
});
