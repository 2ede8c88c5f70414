import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { fillableText } from '../../../../src/text/fillable.ts';
import type { Control } from '../../../../src/worksheet/print/control.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import type { PrintedAnswer } from '../../../../src/worksheet/print/printed.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { doel, sources } from '../../../setup/worksheet/small-worksheets.ts';

type Plain = Parameters<typeof toAnswers>[0];

function printed(field: string, plain: Plain = {}): PrintedAnswer | undefined {
  const document = toDocument(doel, lookupIn(toAnswers(plain)), sources, '2026-11-22', fillableAnswer);
  return document.sections.flatMap(({ questions }) => questions).find(({ id }) => id === field)?.answer;
}

const control = (field: string, plain: Plain = {}): Control | undefined => {
  const answer = printed(field, plain);
  return answer?.type === 'control' ? answer.control : undefined;
};

test('a text is as it was typed, spaces and line breaks too', () => {
  expect(control('toelichting', { toelichting: ' Eerst\n\nDan ' })).toMatchObject({
    type: 'text',
    name: 'toelichting',
    description: 'Vraag toelichting?',
    value: ' Eerst\n\nDan ',
    size: 'long',
  });
});

test('a text that a field cannot hold is printed, and says where it can be changed', () => {
  const typed = `${'Een verhaal. '.repeat(1300)}\nEinde`;
  expect(printed('toelichting', { toelichting: typed })).toEqual({
    type: 'paragraphs',
    paragraphs: [fillableText.tooLongForField, ...typed.split('\n')],
  });
});

test('figures and dates have a short field, and say how to fill it in', () => {
  expect(control('cijfer', { cijfer: '12,5' })).toMatchObject({ size: 'short', value: '12,5', hint: '%' });
  expect(control('belang')).toMatchObject({ size: 'short', value: '', hint: '1 = klein, 5 = groot' });
  expect(control('datum', { datum: '2026-10-04' })).toMatchObject({ value: '04-10-2026' });
  expect(control('datum', { datum: 'in het najaar' })).toMatchObject({ value: 'in het najaar' });
});

test('one answer of many is a set of buttons, many answers are boxes, each with its own name', () => {
  expect(control('samen', { samen: 'nee' })).toMatchObject({
    type: 'choice',
    name: 'samen',
    options: [
      { value: 'ja', isPicked: false },
      { value: 'nee', isPicked: true },
    ],
  });
  expect(control('stappen', { stappen: ['praten', 'weg'] })).toMatchObject({
    type: 'checks',
    options: [
      { name: 'stappen.meten', isPicked: false },
      { name: 'stappen.praten', isPicked: true },
      { name: 'stappen.doen', isPicked: false },
      { name: 'stappen.weg', label: 'weg', isPicked: true },
    ],
  });
  expect(control('akkoord', { akkoord: true })).toMatchObject({
    type: 'checks',
    options: [{ name: 'akkoord', label: 'Vraag akkoord?', isPicked: true }],
  });
});

test('a reference is the words of its row', () => {
  const plain = { keuze: [{ onderwerp: 'Sport' }] };
  const answers = {
    ...toAnswers(plain),
    los: { type: 'value', value: { row: toRowId('keuze-1'), text: 'Vroeger' }, changedAt: 1 },
  } as const;
  const document = toDocument(doel, lookupIn(answers), sources, '2026-11-22', fillableAnswer);
  const questions = document.sections.flatMap((section) => section.questions);
  expect(questions.find(({ id }) => id === 'los')?.answer).toMatchObject({ control: { value: 'Sport' } });
});

test('rows that are there come first, then empty ones: one more, or three when there is none', () => {
  const titles = (plain: Plain) => {
    const answer = printed('keuze', plain);
    return answer?.type === 'records' ? answer.records.map(({ title }) => title) : [];
  };
  expect(titles({ keuze: [{ onderwerp: 'Sport' }, { onderwerp: 'Slaap' }] })).toEqual([
    'Keuze 1',
    'Keuze 2',
    'Keuze 3',
  ]);
  expect(titles({})).toEqual(['Keuze 1', 'Keuze 2', 'Keuze 3']);
});

test('a cell says which row it is in, and its name too', () => {
  const answer = printed('rondes', { rondes: [{ acties: [{ wie: 'GGD' }] }] });
  const nested = answer?.type === 'records' ? answer.records[0]?.questions[1]?.answer : undefined;
  const wie = nested?.type === 'records' ? nested.records[0]?.questions[1]?.answer : undefined;
  expect(wie).toMatchObject({
    control: {
      name: 'rondes.rondes-1.acties.acties-1.wie',
      description: 'Vraag rondes?, Ronde 1: Vraag acties?, Actie 1: Vraag wie?',
      value: 'GGD',
    },
  });
});

test('what is derived stays text, and a question that is not asked is not there', () => {
  expect(printed('vraagstuk')?.type).not.toBe('control');
  expect(printed('partners', { samen: 'nee' })).toBeUndefined();
});
