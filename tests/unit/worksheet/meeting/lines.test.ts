import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { broughtInId } from '../../../../src/worksheet/answers/aside.ts';
import { bringIn, broughtInOf } from '../../../../src/worksheet/answers/brought-in.ts';
import { type Change, changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { cellOf, changeCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import type { RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { dotsGiven, dotsOf, setDots } from '../../../../src/worksheet/meeting/dots.ts';
import { joinLines, moveTo, saidBy, speakersOf, splitRow } from '../../../../src/worksheet/meeting/lines.ts';
import { namesOf } from '../../../../src/worksheet/meeting/order.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet } from '../../../setup/worksheet/worksheets.ts';

function rowsField(sheet: string, id: string): RowsField {
  const field = fieldsOf(worksheet(sheet)).find((one) => one.id === id);
  if (field?.type !== 'rows') throw new Error(`no rows ${id}`);
  return field;
}

const zorgen = rowsField('wb-1a', 'wb1a-zorgen');
const signalen = rowsField('wb-1a', 'wb1a-signalen-partners');
const keuze = rowsField('wb-1b', 'wb1b-keuze');
const line = (number: number, { id }: RowsField = zorgen) => toRowId(`${id}-${number}`);
const made = (answers: Answers, field: RowsField, ...changes: readonly Change[]) =>
  changes.reduce((all, change, at) => changeAnswer(all, field.id, change, at + 5), answers);
const rowsOf = (answers: Answers, field: RowsField = zorgen) => visibleRows(answerOf(answers, field.id));
/** What is read of each line: its words, and who said them. */
const said = (answers: Answers, column = 'zorg', field: RowsField = zorgen) =>
  rowsOf(answers, field).map((row) => [
    textOf(cellOf(row, column)),
    namesOf(field, row, lookupIn(answers)).join(', '),
  ]);
const by = (number: number, name: string, item = ''): Change =>
  changeCell(line(number), broughtInId, bringIn([{ item, name }]));

const lines = made(
  toAnswers({ [zorgen.id]: [{ zorg: 'Slaap' }, { zorg: 'Sport en geld' }, { zorg: 'School' }] }),
  zorgen,
  by(1, 'Noor (jongere, 15)'),
  by(2, 'Mo'),
);

test('a line is put in another place as one change, and stays there when nothing is moved', () => {
  const words = (answers: Answers) => said(answers).map(([text]) => text);
  expect(words(made(lines, zorgen, moveTo(line(3), 0)))).toEqual(['School', 'Slaap', 'Sport en geld']);
  expect(words(made(lines, zorgen, moveTo(line(3), 2)))).toEqual(words(lines));
  expect(words(made(lines, zorgen, moveTo(toRowId('weg'), 0)))).toEqual(words(lines));
});

test('a line is split in two where the caret is, both said by who said it, and never into nothing', () => {
  const split = (at: number) =>
    said(made(lines, zorgen, splitRow(zorgen, line(2), 'zorg', at, toRowId('r-9'))));
  expect(split(5)).toEqual([
    ['Slaap', 'Noor (jongere, 15)'],
    ['Sport', 'Mo'],
    ['en geld', 'Mo'],
    ['School', ''],
  ]);
  expect(split(0)).toEqual(said(lines));
  expect(split(13)).toEqual(said(lines));
  const signals = toAnswers({ [signalen.id]: [{ wie: 'GGD', wat: 'Slaap en sport' }] });
  const two = made(signals, signalen, splitRow(signalen, line(1, signalen), 'wat', 6, toRowId('r-9')));
  expect(said(two, 'wat', signalen)).toEqual([
    ['Slaap', 'GGD'],
    ['en sport', 'GGD'],
  ]);
});

test('lines that are made one keep a mark between their words, and the names of all beside them', () => {
  const joined = made(lines, zorgen, joinLines(zorgen, [line(1), line(2)], lookupIn(lines)));
  expect(said(joined)).toEqual([
    ['Slaap / Sport en geld', 'Noor (jongere, 15), Mo'],
    ['School', ''],
  ]);
});

test('who said a line can be changed; a comma in brackets is part of a name, and who sent it in stays', () => {
  const sent = made(lines, zorgen, by(3, 'GGD', '0123456789abcdef'));
  const speakers = (answers: Answers) => rowsOf(answers).map((row) => speakersOf(zorgen, row));
  expect(speakers(sent)).toEqual(['Noor (jongere, 15)', 'Mo', '']);
  const changed = made(
    sent,
    zorgen,
    saidBy(zorgen, line(1), 'Noor (jongere, 15), Els'),
    saidBy(zorgen, line(2), ' '),
    saidBy(zorgen, line(3), 'Joost'),
  );
  expect(said(changed).map(([, names]) => names)).toEqual(['Noor (jongere, 15), Els', '', 'GGD, Joost']);
  expect(rowsOf(changed).map(broughtInOf)[0]).toHaveLength(2);
});

describe('topics with dots', () => {
  test('are made one with the dots of both, so that as many are given as before, whichever they are', () => {
    const givenOut = { each: 20, people: 20 };
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 6 }), fc.nat(), (dots, from) => {
        const topics = made(
          toAnswers({ [keuze.id]: dots.map((_, at) => ({ onderwerp: `Onderwerp ${at}` })) }),
          keuze,
          ...dots.map((many, at) => setDots(line(at + 1, keuze), many, givenOut)),
        );
        const at = from % (dots.length - 1);
        const ids = [line(at + 1, keuze), line(at + 2, keuze)];
        const joined = made(topics, keuze, joinLines(keuze, ids, lookupIn(topics)));
        expect(rowsOf(joined, keuze)).toHaveLength(dots.length - 1);
        expect(dotsGiven(answerOf(joined, keuze.id))).toBe(dotsGiven(answerOf(topics, keuze.id)));
        expect(rowsOf(joined, keuze).map(dotsOf)[at]).toBe((dots[at] ?? 0) + (dots[at + 1] ?? 0));
      }),
    );
  });
});
