/** What comes first of all that is agreed, and that a short report tells it once. */
import { expect, test } from 'vitest';
import { isoDate } from '../../../../src/basics/iso-date.ts';
import { reportText } from '../../../../src/text/report.ts';
import { nextAgreed } from '../../../../src/worksheet/agreed/next-agreed.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { type PlainAnswers, worksheets } from '../../../setup/worksheet/worksheets.ts';

const today = isoDate(2026, 12, 1);
if (today === undefined) throw new Error('No such day');
const contact = { wie: 'Jongerenwerk', met: 'De jongerenraad', datum: '2027-01-15' };
const nextOf = (answers: PlainAnswers) => nextAgreed(worksheets, lookupIn(toAnswers(answers)), today);
const standingOf = (answers: PlainAnswers) =>
  JSON.stringify(
    toReport(worksheets, lookupIn(toAnswers(answers)), exampleSources, {
      title: '',
      date: today,
      contents: { type: 'brief' },
    }).standing,
  );

test('what is to be done comes first where it is earlier, with what it is about and who does it', () => {
  const answers = { 'wb0a-initiatief': [contact], 'wb1a-gesprek-datum': '2027-02-01' };
  expect(nextOf(answers)).toMatchObject({
    when: '15 januari 2027',
    what: 'Contact opnemen met De jongerenraad',
    who: 'Jongerenwerk',
  });
  expect(standingOf(answers)).toContain(
    '15 januari 2027: Contact opnemen met De jongerenraad (Jongerenwerk)',
  );
});

test('what is done, over or past does not come any more', () => {
  expect(
    nextOf({
      'wb0a-initiatief': [
        { ...contact, status: 'klaar' },
        { ...contact, datum: '2026-11-30' },
      ],
      'wb1a-gesprek-datum': '2026-11-30',
    }),
  ).toBeUndefined();
});

test('of one day, coming together goes first', () => {
  const answers = { 'wb0a-initiatief': [contact], 'wb1a-gesprek-datum': '2027-01-15' };
  expect(nextOf(answers)?.what).toBe('gesprek over de gegevens');
});

test('a date that stands right above it in a short report is not told again', () => {
  const told = standingOf({ 'wb1l-volgende-keer': '2027-06-01' });
  expect(told).toContain('1 juni 2027');
  expect(told).not.toContain(reportText.nextMoment);
});
