import { describe, expect, test } from 'vitest';
import { isDate } from '../../../../src/basics/iso-date.ts';
import { type Answers, answerOf, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { type Change, changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { cellOf, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { seriesOf } from '../../../../src/worksheet/charts/series.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { inRound, roundOn, whereToLookBack } from '../../../../src/worksheet/meeting/look-back.ts';
import {
  inMeasurement,
  keepTarget,
  measurementOn,
  moveMeasurements,
  movesBetween,
  withoutSaying,
} from '../../../../src/worksheet/meeting/measuring.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { type PlainRow, worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const sources = sourcesIn(worksheets);
const rowsField = (sheet: string, id: string) => {
  const field = fieldsOf(worksheet(sheet)).find((one) => one.id === id);
  if (field?.type !== 'rows') throw new Error(`No rows ${id}`);
  return field;
};
const { chart } = rowsField('wb-2', 'wb2-balans');
if (chart === undefined) throw new Error('No chart');

const day = (text: string) => {
  if (!isDate(text)) throw new Error(text);
  return text;
};
const today = day('2027-10-01');
const sport: PlainRow = {
  resultaat: 'Meer sport',
  percentage: '50',
  'soort-percentage': 'niveau',
  jaar: '2030',
  nulwaarde: '34',
  nuljaar: '2025',
};
const start = toAnswers({ 'wb2-tabel': [sport, { resultaat: 'Minder stress' }] });
const seriesIn = (answers: Answers) => seriesOf(chart, lookupIn(answers), sources);
const lineOf = (answers: Answers, at = 0) => {
  const line = seriesIn(answers)[at]?.line;
  if (line === undefined) throw new Error('No line');
  return line;
};
const change = (answers: Answers, made: Change, now = 5) => changeAnswer(answers, 'wb2-balans', made, now);
const figure = (answers: Answers, typed: string, { at = 0, on = today, now = 5 } = {}) =>
  change(answers, inMeasurement(chart, lineOf(answers, at), on, 'stand', setValue(typed)), now);
const measured = (answers: Answers) => visibleRows(answerOf(answers, 'wb2-balans'));
const cells = (answers: Answers, ...columns: readonly string[]) =>
  measured(answers).map((row) => columns.map((column) => textOf(cellOf(row, column))));

describe('the day of new figures', () => {
  const other = day('2027-09-15');
  const lines = (answers: Answers) => seriesIn(answers).map(({ line }) => line);
  const moved = (answers: Answers, since: number) =>
    change(answers, moveMeasurements(chart, lines(answers), today, other, since), 50);

  test('takes what was typed since along, with all that was said of it', () => {
    const answers = moved(figure(start, '36', { now: 20 }), 10);
    expect(cells(answers, 'datum', 'stand', 'doel', 'doeljaar')).toEqual([
      ['2027-09-15', '36', '50', '2030'],
    ]);
    expect(cells(figure(answers, '37', { on: other, now: 60 }), 'datum', 'stand')).toEqual([
      ['2027-09-15', '37'],
    ]);
  });

  test('leaves what was measured before where it stands, and what is of that other day as it is', () => {
    const before = figure(start, '36', { now: 5 });
    expect(cells(moved(before, 10), 'datum', 'stand')).toEqual([['2027-10-01', '36']]);
    const both = figure(figure(start, '35', { on: other, now: 5 }), '36', { now: 20 });
    expect(cells(moved(both, 10), 'datum', 'stand').sort()).toEqual([
      ['2027-09-15', '35'],
      ['2027-10-01', '36'],
    ]);
  });
});

test('of a day that is set, what goes along and what stays is told apart', () => {
  const other = day('2027-09-15');
  const both = figure(figure(start, '35', { on: other }), '36', { now: 20 });
  const answers = figure(both, '9', { at: 1, now: 21 });
  const lines = seriesIn(answers).map(({ line }) => line);
  const between = (since: number) => {
    const moves = movesBetween(chart, lines, answerOf(answers, 'wb2-balans'), {
      from: today,
      to: other,
      since,
    });
    return [moves.moved.map(({ name }) => name), moves.kept.map(({ name }) => name)];
  };
  expect(between(10)).toEqual([['Minder stress'], ['Meer sport']]);
  expect(between(30)).toEqual([[], []]);
});

describe('a figure', () => {
  test('becomes a row of its day and result, with what was aimed at on that day', () => {
    const answers = figure(start, '36');
    expect(cells(answers, 'datum', 'stand', 'doel', 'doeljaar')).toEqual([
      ['2027-10-01', '36', '50', '2030'],
    ]);
    expect(seriesIn(answers)[0]?.measured.map(({ value }) => value)).toEqual([36]);
  });

  test('that is typed further is the same row, also from another tab', () => {
    const here = figure(figure(start, '3'), '36');
    const there = figure(start, '37', { now: 9 });
    expect(cells(here, 'stand')).toEqual([['36']]);
    expect(cells(mergeAnswers(here, there), 'stand')).toEqual([['37']]);
  });

  test('of another day or another result is another row', () => {
    const answers = figure(figure(start, '36'), '38', { on: day('2028-10-01') });
    expect(cells(answers, 'stand')).toEqual([['36'], ['38']]);
    expect(cells(figure(answers, '9', { at: 1 }), 'stand')).toHaveLength(3);
  });

  test('goes into the row that somebody made of that day in the worksheet', () => {
    const own = {
      ...start,
      ...toAnswers({ 'wb2-balans': [{ datum: today, resultaat: 'Meer sport', bron: 'GGD' }] }),
    };
    expect(cells(figure(own, '36'), 'stand', 'bron')).toEqual([['36', 'GGD']]);
  });

  test('of a result without a target has none beside it', () => {
    expect(cells(figure(start, '9', { at: 1 }), 'stand', 'doel')).toEqual([['9', '']]);
  });

  test('that is emptied leaves no row behind, unless more was said there', () => {
    const emptied = figure(figure(start, '36'), '');
    const drop = withoutSaying(chart, lineOf(emptied), today, answerOf(emptied, 'wb2-balans'));
    expect(drop && measured(change(emptied, drop))).toEqual([]);
    const more = change(
      emptied,
      inMeasurement(chart, lineOf(emptied), today, 'bijsturen', setValue('Meer aanbod')),
    );
    expect(withoutSaying(chart, lineOf(more), today, answerOf(more, 'wb2-balans'))).toBeUndefined();
    expect(measurementOn(chart, lineOf(more), answerOf(more, 'wb2-balans'), today)).toBeDefined();
  });
});

test('a target that is adjusted stays beside the last measurement, and what stands there already is left', () => {
  const own = {
    ...start,
    ...toAnswers({
      'wb2-balans': [
        { datum: '2027-10-01', resultaat: 'Meer sport', stand: '36' },
        { datum: '2026-10-01', resultaat: 'Meer sport', stand: '35' },
      ],
    }),
  };
  const keep = (answers: Answers) => keepTarget(chart, lineOf(own), answerOf(answers, 'wb2-balans'));
  const made = keep(own);
  const kept = made === undefined ? own : change(own, made);
  expect(cells(kept, 'doel', 'doeljaar')).toEqual([
    ['50', '2030'],
    ['', ''],
  ]);
  expect(keep(kept)).toBeUndefined();
  expect(keep(start)).toBeUndefined();
});

describe('the conversation of a day', () => {
  const field = rowsField('wb-1l', 'wb1l-rondes');
  const say = (answers: Answers, column: string, text: string, now = 5) =>
    changeAnswer(answers, 'wb1l-rondes', inRound(field, today, column, setValue(text)), now);
  const rounds = (answers: Answers) => visibleRows(answerOf(answers, 'wb1l-rondes'));

  test('is one row with its day, also when it is begun in two tabs', () => {
    const here = say(say({}, 'nieuw', 'Slaap'), 'oordeel', 'Zorgelijk');
    const there = say({}, 'herkennen', 'Ja', 9);
    const [row, ...more] = rounds(mergeAnswers(here, there));
    expect(more).toEqual([]);
    expect(row && ['datum', 'nieuw', 'herkennen', 'oordeel'].map((id) => textOf(cellOf(row, id)))).toEqual([
      today,
      'Slaap',
      'Ja',
      'Zorgelijk',
    ]);
  });

  test('goes on in the round that was planned for that day, and leaves those of other days alone', () => {
    const planned = toAnswers({ 'wb1l-rondes': [{ datum: '2026-10-01', nieuw: 'Toen' }, { datum: today }] });
    const answers = say(planned, 'nieuw', 'Nu');
    expect(rounds(answers).map((row) => textOf(cellOf(row, 'nieuw')))).toEqual(['Toen', 'Nu']);
    expect(roundOn(field, answerOf(answers, 'wb1l-rondes'), day('2029-01-01'))).toBeUndefined();
  });
});

test('people look back together at the screen that has it all', () => {
  expect(whereToLookBack(worksheets)).toEqual({ worksheet: 'wb-1l', question: 'wb1l-rondes' });
  expect(whereToLookBack([worksheet('wb-2')])).toEqual({ worksheet: 'wb-2', question: 'wb2-balans' });
  expect(whereToLookBack([worksheet('wb-0a')])).toBeUndefined();
});
