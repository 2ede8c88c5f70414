import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { changeCell, removeRow } from '../../../../src/worksheet/answers/rows.ts';
import type { Value } from '../../../../src/worksheet/answers/value.ts';
import {
  answerText,
  referenceFrom,
  referenceOptions,
  shortened,
} from '../../../../src/worksheet/reading/answer-text.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { fieldOf } from '../../../setup/worksheet/small-worksheets.ts';

const nothing = lookupIn({});
const held = (value: Value) => ({ type: 'value' as const, value, changedAt: 1 });
const reference = fieldOf('los', 'reference');
const topics = toAnswers({ keuze: [{ onderwerp: 'Sport' }, { onderwerp: ' Slaap ' }, { onderwerp: ' ' }] });
const picked = held({ row: toRowId('keuze-1'), text: 'Sport' });
const wordsOf = (answers: Answers) => answerText(reference, picked, lookupIn(answers));
const rewordTo = (value: string) =>
  changeAnswer(topics, 'keuze', changeCell(toRowId('keuze-1'), 'onderwerp', setValue(value)), 5);

describe('an answer as a person reads it', () => {
  test('no answer is an empty text, for every kind of question', () => {
    for (const input of [
      fieldOf('wens', 'longtext'),
      fieldOf('samen', 'choice'),
      fieldOf('stappen', 'multichoice'),
      fieldOf('cijfer', 'number'),
      fieldOf('belang', 'scale'),
      fieldOf('datum', 'date'),
      fieldOf('akkoord', 'check'),
      reference,
    ]) {
      expect(answerText(input, undefined, nothing)).toBe('');
      expect(answerText(input, held(''), nothing)).toBe('');
    }
  });

  test('a text keeps its line breaks and loses the spaces around it', () => {
    expect(answerText(fieldOf('wens', 'longtext'), held('  een\n\ntwee '), nothing)).toBe('een\n\ntwee');
  });

  test('a text of one line has none of the line breaks that came with it', () => {
    expect(answerText(fieldOf('wens-ernaast', 'text'), held('Oost\u2028West\r\n'), nothing)).toBe(
      'Oost West',
    );
  });

  test('a number reads without the unit that its question has, and with another', () => {
    const percentage = fieldOf('cijfer', 'number');
    const figure = { id: 'aantal', type: 'number', label: 'Aantal' } as const;
    expect(answerText(percentage, held('+15 procent'), nothing)).toBe('15');
    expect(answerText(percentage, held('ongeveer 15%'), nothing)).toBe('ongeveer 15%');
    expect(answerText(figure, held(' 15% '), nothing)).toBe('15%');
  });

  test('picked options read as their labels, in the order they were picked', () => {
    expect(answerText(fieldOf('samen', 'choice'), held('ja'), nothing)).toBe('Optie ja');
    expect(answerText(fieldOf('stappen', 'multichoice'), held(['doen', 'meten']), nothing)).toBe(
      'Optie doen, Optie meten',
    );
  });

  test('an option that is no longer offered is shown by its id, so that nothing is lost', () => {
    expect(answerText(fieldOf('samen', 'choice'), held('vroeger'), nothing)).toBe('vroeger');
  });

  test('a date reads in Dutch, a tick as ja, a number as it was typed', () => {
    expect(answerText(fieldOf('datum', 'date'), held('2026-10-14'), nothing)).toBe('14 oktober 2026');
    expect(answerText(fieldOf('akkoord', 'check'), held(true), nothing)).toBe('ja');
    expect(answerText(fieldOf('akkoord', 'check'), held(false), nothing)).toBe('');
    expect(answerText(fieldOf('cijfer', 'number'), held('ongeveer 12,5'), nothing)).toBe('ongeveer 12,5');
  });
});

describe('a reference to a row', () => {
  test('follows the row when it is reworded', () => {
    expect(wordsOf(topics)).toBe('Sport');
    expect(wordsOf(rewordTo('Bewegen'))).toBe('Bewegen');
  });

  test('shows what the row said when it was picked, once the row is removed, emptied or unknown', () => {
    expect(wordsOf(changeAnswer(topics, 'keuze', removeRow(toRowId('keuze-1')), 5))).toBe('Sport');
    expect(wordsOf(rewordTo('  '))).toBe('Sport');
    expect(wordsOf({})).toBe('Sport');
  });

  test('does not show what another tab typed in a row that is removed', () => {
    const removed = changeAnswer(rewordTo('Bewegen'), 'keuze', removeRow(toRowId('keuze-1')), 6);
    const late = changeAnswer(
      removed,
      'keuze',
      changeCell(toRowId('keuze-1'), 'onderwerp', setValue('te laat')),
      7,
    );
    expect(wordsOf(late)).toBe('Sport');
  });

  test('that is free text stays what was typed', () => {
    expect(answerText(reference, held(' iets anders '), lookupIn(topics))).toBe('iets anders');
  });

  test('can be picked from the filled rows that are there, in their order', () => {
    const removed = changeAnswer(topics, 'keuze', removeRow(toRowId('keuze-1')), 5);
    expect(referenceOptions(reference.to, lookupIn(topics))).toEqual([
      { row: toRowId('keuze-1'), text: 'Sport' },
      { row: toRowId('keuze-2'), text: 'Slaap' },
    ]);
    expect(referenceOptions(reference.to, lookupIn(removed))).toEqual([
      { row: toRowId('keuze-2'), text: 'Slaap' },
    ]);
  });

  test('is picked by words on one line, since no list to pick from can hold more', () => {
    const lines = toAnswers({ keuze: [{ onderwerp: 'Meer sport\nin  Oost\n' }] });
    const options = referenceOptions(reference.to, lookupIn(lines));
    expect(options).toEqual([{ row: toRowId('keuze-1'), text: 'Meer sport in Oost' }]);
    const made = referenceFrom('Meer sport in Oost', options);
    expect(made).toEqual({ row: toRowId('keuze-1'), text: 'Meer sport in Oost' });
    expect(answerText(reference, held(made), lookupIn(lines))).toBe('Meer sport in Oost');
    expect(answerText(reference, held({ row: toRowId('weg'), text: 'Meer\nsport' }), lookupIn(lines))).toBe(
      'Meer sport',
    );
  });

  test('tells rows with the same words apart, in the list and once it is picked', () => {
    const twins = toAnswers({
      keuze: [
        { onderwerp: 'Sport' },
        { onderwerp: 'Sport' },
        { onderwerp: 'Sport (2)' },
        { onderwerp: 'Sport\n' },
      ],
    });
    const options = referenceOptions(reference.to, lookupIn(twins));
    expect(options.map(({ text }) => text)).toEqual(['Sport', 'Sport (2)', 'Sport (2) (2)', 'Sport (3)']);
    for (const option of options) {
      const made = referenceFrom(option.text, options);
      expect(made).toEqual(option);
      expect(answerText(reference, held(made), lookupIn(twins))).toBe(option.text);
    }
  });

  test.each([
    'Meer café’s voor jeugd',
    'Meer café’s voor jeugd ',
    'Meer café’s  voor jeugd',
    'Meer café’s\u00a0voor jeugd',
    'Meer cafe\u0301’s voor jeugd',
    "Meer café's voor jeugd",
    'meer café’s voor jeugd',
    'Meer café’s voor\u200b jeugd',
    'Meer ca\u00adfé’s voor jeugd\ufeff',
  ])('is made by typing what reads as the words of a row: %j', (typed) => {
    const options = [
      { row: toRowId('r-1'), text: 'Meer café’s voor jeugd' },
      { row: toRowId('r-2'), text: 'Meer sport' },
    ];
    expect(referenceFrom(typed, options)).toEqual(options[0]);
  });

  test('is not made by other words', () => {
    const options = referenceOptions(reference.to, lookupIn(topics));
    for (const typed of ['', ' ', 'Spor', 'Sport en slaap', 'Spört'])
      expect(referenceFrom(typed, options)).toBe(typed);
  });

  test('takes the row with these very capitals, and none when more differ in capitals only', () => {
    const options = [
      { row: toRowId('r-1'), text: 'Sport' },
      { row: toRowId('r-2'), text: 'SPORT' },
    ];
    expect(referenceFrom('SPORT ', options)).toEqual(options[1]);
    expect(referenceFrom('sport', options)).toBe('sport');
  });
});

test('a text that stands elsewhere in full is cut between words', () => {
  expect(shortened('een twee drie', 13)).toBe('een twee drie');
  expect(shortened('een twee drie', 10)).toBe('een twee …');
  expect(shortened('x'.repeat(20), 10)).toBe(`${'x'.repeat(10)} …`);
});
