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
