import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { type Answers, answerOf, answerValue, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { cellOf, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import { seriesOf } from '../../../../src/worksheet/charts/series.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { fillSeries, planSeries, type SeriesPlan } from '../../../../src/worksheet/pasting/paste-series.ts';
import { pastedRows } from '../../../../src/worksheet/pasting/pasted-rows.ts';
import { severalSeries } from '../../../../src/worksheet/pasting/several-series.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const sources = sourcesIn(worksheets);
const field = fieldsOf(worksheet('wb-2')).find(({ id }) => id === 'wb2-balans');
if (field?.type !== 'rows' || field.chart === undefined) throw new Error('No list of measurements');
const { chart, columns } = field;

const result = {
  resultaat: 'Meer sport',
  percentage: '50',
  'soort-percentage': 'niveau',
  jaar: '2031',
  nulwaarde: '34',
  nuljaar: '2022',
};
const start = toAnswers({ 'wb2-tabel': [result, { ...result, resultaat: 'Minder stress' }] });

function placeIn(answers: Answers, row?: string) {
  const shown = visibleRows(answerOf(answers, 'wb2-balans'));
  const [about] = seriesOf(chart, lookupIn(answers), sources);
  return { chart, columns, shown, about, row: shown.find(({ id }) => id === row) };
}

function planned(text: string, answers = start, row?: string): SeriesPlan | undefined {
  const found = pastedRows({ text, html: '' });
  return found && planSeries(found, placeIn(answers, row), lookupIn(answers), 2026);
}

let made = 0;

function pasted(text: string, answers = start, row?: string): Answers {
  const plan = planned(text, answers, row);
  const filled =
    plan &&
    fillSeries(plan, placeIn(answers, row), lookupIn(answers), () => toRowId(`nieuw-${++made}`), 2026);
  if (filled === undefined) throw new Error('Nothing is made of it');
  return changeAnswer(answers, 'wb2-balans', filled.change, 9);
}

const measuredIn = (answers: Answers) =>
  visibleRows(answerOf(answers, 'wb2-balans')).map((row) =>
    ['datum', 'stand', 'bron'].map((column) => textOf(cellOf(row, column))),
  );

describe('years and figures of a spreadsheet', () => {
  test('become measurements of the result, with or without a row of names', () => {
    const rows = '2023\t35\r\n2024\t36,5%\r\n2025\t1.250\r\n';
    for (const text of [rows, `Jaar\tAandeel\r\n${rows}`]) {
      const after = pasted(text);
      expect(measuredIn(after)).toEqual([
        ['2023', '35', ''],
        ['2024', '36,5', ''],
        ['2025', '1.250', ''],
      ]);
      const [sport, stress] = seriesOf(chart, lookupIn(after), sources);
      expect(sport?.measured.map(({ year, value }) => [year, value])).toEqual([
        [2023, 35],
        [2024, 36.5],
        [2025, 1250],
      ]);
      expect(stress?.measured).toEqual([]);
    }
    expect(planned(`Jaar\tAandeel\r\n${rows}`)?.plan).toMatchObject({
      header: ['Jaar', 'Aandeel'],
      kept: [],
    });
  });

  test('can be days, one row, and say where they come from', () => {
    expect(measuredIn(pasted('4-10-2024\t36\tGGD'))).toEqual([['2024-10-04', '36', 'GGD']]);
    expect(measuredIn(pasted('4 okt. 24\t36'))).toEqual([['2024-10-04', '36']].map((row) => [...row, '']));
  });

  test('leave what is measured already as it is, the first measurement too', () => {
    const once = pasted('2023\t35');
    const plan = planned('2022\t33\n2023\t99\n2024\t36', once);
    expect(plan?.there).toEqual(['2022', '2023']);
    expect(measuredIn(pasted('2022\t33\n2023\t99\n2024\t36', once))).toEqual([
      ['2023', '35', ''],
      ['2024', '36', ''],
    ]);
    expect(planned('2023\t99', once)?.plan).toMatchObject({ type: 'fits', rows: [] });
  });

  test('fill the row that they are pasted in, which keeps nothing of the paste itself', () => {
    const own = {
      ...start,
      ...toAnswers({ 'wb2-balans': [{ resultaat: 'Meer sport', stand: '2023, 35; 2024, 36' }] }),
    };
    const after = pasted('2023\t35\n2024\t36', own, 'wb2-balans-1');
    expect(measuredIn(after)).toEqual([
      ['2023', '35', ''],
      ['2024', '36', ''],
    ]);
    const [before, then] = [answerOf(own, 'wb2-balans'), answerOf(after, 'wb2-balans')];
    if (before === undefined || then === undefined) throw new Error('No rows');
    const undone = undoChange({ a: then }, { a: before }, { a: then }, 10)['a'];
    expect(visibleRows(undone).map((row) => answerValue(cellOf(row, 'stand')))).toEqual([
      '2023, 35; 2024, 36',
    ]);
  });

  test('are no series when a moment is none, or no figure is there', () => {
    for (const text of ['Sport\t36\nSlaap\t40', '2024\tveel', '36\t2024', '2024\t36\tGGD\tmeer'])
      expect(planned(text), text).toBeUndefined();
  });

  test('are all there in order, whatever they are, and a figure that is none stays as it was written', () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom('12,5', '40%', 'n.b.', '1.250'),
    );
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1950, max: 2021 }), figure), {
      selector: ([year]) => year,
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (all) => {
        fc.pre(all.some(([, text]) => text !== 'n.b.'));
        const after = pasted(all.map((row) => row.join('\t')).join('\n'));
        expect(measuredIn(after)).toEqual(
          all.map(([year, text]) => [String(year), text.replace('%', ''), '']),
        );
      }),
    );
  });
});

describe('figures of several results', () => {
  const rowsIn = (answers: Answers) =>
    visibleRows(answerOf(answers, 'wb2-balans')).map((row) => [
      textOf(cellOf(row, 'datum')),
      textOf(cellOf(row, 'stand')),
      textOf(cellOf(row, 'bron')),
    ]);
  const resultsIn = (answers: Answers) =>
    visibleRows(answerOf(answers, 'wb2-balans')).map((row) => answerValue(cellOf(row, 'resultaat')));
  /** In the list itself, where nobody said which result it is about. */
  const pastedInList = (text: string) => {
    const found = pastedRows({ text, html: '' });
    const place = { ...placeIn(start), about: undefined };
    const plan = found && planSeries(found, place, lookupIn(start), 2026);
    const filled = plan && fillSeries(plan, place, lookupIn(start), () => toRowId(`nieuw-${++made}`), 2026);
    if (plan === undefined || filled === undefined) throw new Error('Nothing is made of it');
    return { plan, answers: changeAnswer(start, 'wb2-balans', filled.change, 9) };
  };
  const [sport, stress] = visibleRows(answerOf(start, 'wb2-tabel'));

  test('with the years beside one another become a row for each, of the result whose words stand before them', () => {
    const { plan, answers } = pastedInList('\t2024\t2025\nMeer sport\t34,8%\t36\nMinder stress\t€ 7.500\t\n');
    expect(rowsIn(answers)).toEqual([
      ['2024', '34,8%', ''],
      ['2025', '36', ''],
      ['2024', '€ 7.500', ''],
    ]);
    expect(resultsIn(answers)).toEqual([
      { row: sport?.id, text: 'Meer sport' },
      { row: sport?.id, text: 'Meer sport' },
      { row: stress?.id, text: 'Minder stress' },
    ]);
    expect(plan.isWithoutResult).toBe(false);
  });

  test('with the years under one another are two series: the second is no source', () => {
    const { answers } = pastedInList('Jaar\tMeer sport\tMinder stress\n2024\t35\t2,4%\n2025\t36\t2,3%\n');
    expect(rowsIn(answers)).toEqual([
      ['2024', '35', ''],
      ['2025', '36', ''],
      ['2024', '2,4%', ''],
      ['2025', '2,3%', ''],
    ]);
  });

  test('keep words that are of no result, and it is said that the result is still to be picked', () => {
    const { plan, answers } = pastedInList('Resultaat\t2024\t2025\nIets anders\t34\t35\n');
    expect(resultsIn(answers)).toEqual(['Iets anders', 'Iets anders']);
    expect(plan.isWithoutResult).toBe(true);
  });

  test('of one result, at that result, need no words', () => {
    expect(measuredIn(pasted('2024\t2025\n35\t36\n'))).toEqual([
      ['2024', '35', ''],
      ['2025', '36', ''],
    ]);
  });

  test('are none where a cell says something else: a source behind a figure stays a source', () => {
    expect(severalSeries({ rows: [['2024', '35', 'GGD']], hasHeader: false })).toBe(undefined);
    expect(
      severalSeries({
        rows: [
          ['', '2024', '2025'],
          ['Sport', 'veel', '36'],
        ],
        hasHeader: false,
      }),
    ).toBe(undefined);
    expect(
      severalSeries({
        rows: [
          ['Naam', 'Rol'],
          ['Noor', '12'],
        ],
        hasHeader: false,
      }),
    ).toBe(undefined);
  });

  test('turned round say the same: every figure once, with its own year and label', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2060 }).map(String), {
      minLength: 2,
      maxLength: 6,
    });
    const labels = fc.uniqueArray(fc.constantFrom('Sport', 'Stress', 'Wonen', 'School'), { minLength: 2 });
    const figure = fc.option(
      fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`),
      { nil: '' },
    );
    fc.assert(
      fc.property(
        fc.tuple(years, labels).chain(([when, names]) =>
          fc.record({
            when: fc.constant(when),
            names: fc.constant(names),
            cells: fc.array(fc.array(figure, { minLength: when.length, maxLength: when.length }), {
              minLength: names.length,
              maxLength: names.length,
            }),
          }),
        ),
        ({ when, names, cells }) => {
          const across = [['', ...when], ...names.map((name, at) => [name, ...(cells[at] ?? [])])];
          const down = [
            ['Jaar', ...names],
            ...when.map((year, at) => [year, ...names.map((_, row) => cells[row]?.[at] ?? '')]),
          ];
          const told = names.flatMap((label, row) =>
            when.flatMap((year, at) => {
              const said = cells[row]?.[at] ?? '';
              return said === '' ? [] : [{ when: year, label, figure: said }];
            }),
          );
          const expected = told.length === 0 ? undefined : told;
          expect(severalSeries({ rows: across, hasHeader: false })).toEqual(expected);
          expect(severalSeries({ rows: down, hasHeader: false })).toEqual(expected);
        },
      ),
    );
  });
});
