import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { csvFrom } from '../../../../src/office/csv.ts';
import { figureText } from '../../../../src/text/figures.ts';
import { formerAims } from '../../../../src/worksheet/charts/former-aims.ts';
import { pointTexts, seriesOf, seriesTable } from '../../../../src/worksheet/charts/series.ts';
import { targetChart, targetWords } from '../../../../src/worksheet/charts/target-chart.ts';
import type { TargetLine } from '../../../../src/worksheet/charts/target-lines.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { fillRows } from '../../../../src/worksheet/pasting/fill-rows.ts';
import { planPaste } from '../../../../src/worksheet/pasting/paste-plan.ts';
import { answers as anyAnswers } from '../../../setup/worksheet/arbitraries.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { typed } from '../../../setup/worksheet/plates.ts';
import {
  type PlainAnswers,
  type PlainRow,
  worksheet,
  worksheets,
} from '../../../setup/worksheet/worksheets.ts';

/** After all that is measured here. */
const later = '2050-01-01';

const balance = fieldsOf(worksheet('wb-2')).find(({ id }) => id === 'wb2-balans');
const { chart } = balance?.type === 'rows' ? balance : {};
if (balance?.type !== 'rows' || chart === undefined) throw new Error('No chart of results');
const sources = sourcesIn(worksheets);

const sport: PlainRow = {
  resultaat: 'Meer jongeren sporten',
  percentage: '50',
  'soort-percentage': 'niveau',
  jaar: '2030',
  nulwaarde: '34',
  nuljaar: '2025',
  bron: 'GGD-monitor',
};
const about = 'Meer jongeren sporten';

const seriesIn = (plain: PlainAnswers) => seriesOf(chart, lookupIn(toAnswers(plain)), sources);
const sportSeries = (...measured: readonly PlainRow[]) => {
  const [series] = seriesIn({
    'wb2-tabel': [sport],
    'wb2-balans': measured.map((row) => ({ resultaat: about, ...row })),
  });
  if (series === undefined) throw new Error('No series');
  return series;
};

test('a result has its figures in the order of time, each with where it comes from, from the first to what is aimed at', () => {
  const { points, unit } = sportSeries(
    { datum: '2028-10-04', stand: '41', bron: 'GGD' },
    { datum: '2026-05-01', stand: '36', bron: 'Sportbedrijf' },
    { datum: '2027', stand: '38,5' },
  );
  expect(
    points.map((point) => [point.type, ...Object.values(pointTexts(point, unit)), point.origin]),
  ).toEqual([
    ['start', '2025', '34%', 'GGD-monitor'],
    ['measured', '1 mei 2026', '36%', 'Sportbedrijf'],
    ['measured', '2027', '38,5%', ''],
    ['measured', '4 oktober 2028', '41%', 'GGD'],
    ['target', '2030', '50%', ''],
  ]);
});

describe('a target that was adjusted in the sheet', () => {
  const laidDown = (...rows: readonly PlainRow[]) =>
    rows.map((row) => lookupIn(toAnswers({ 'wb2-tabel': [row] })));
  const seriesSince = (now: PlainRow, ...versions: readonly PlainRow[]) =>
    seriesOf(
      chart,
      lookupIn(toAnswers({ 'wb2-tabel': [now] })),
      sources,
      formerAims(chart, laidDown(...versions), sources),
    );
  const aimsOf = (series: ReturnType<typeof seriesSince>) =>
    series.flatMap(({ points }) =>
      points.filter(({ type }) => type === 'earlier').map(({ when, value }) => [when, value]),
    );

  test('is in the series as versions that were laid down have it, each once', () => {
    const versions = [
      sport,
      { ...sport, percentage: '55' },
      { ...sport, percentage: '55' },
      { ...sport, jaar: '2032' },
    ];
    const series = seriesSince({ ...sport, jaar: '2032' }, ...versions);
    expect(aimsOf(series)).toEqual([
      ['2030', 50],
      ['2030', 55],
    ]);
    expect(series.map(({ line }) => targetWords(line, later)).join()).toContain('Eerder was het 50% in 2030');
  });

  test('is no other one when the version says the same, has another result, or no whole target', () => {
    expect(aimsOf(seriesSince(sport, sport))).toEqual([]);
    expect(aimsOf(seriesSince(sport, { ...sport, jaar: '' }))).toEqual([]);
    expect(aimsOf(seriesOf(chart, lookupIn(toAnswers({ 'wb2-tabel': [sport] })), sources, () => []))).toEqual(
      [],
    );
  });

  test('is told of the first figure that it had then: 10% more than 34 is 37,4', () => {
    const more = { ...sport, percentage: '10', 'soort-percentage': 'stijging' };
    expect(aimsOf(seriesSince({ ...sport, nulwaarde: '30' }, more))).toEqual([
      ['2030', expect.closeTo(37.4)],
    ]);
  });
});

test('a target that was adjusted stays in the table, the picture and the words, once', () => {
  const { points, line } = sportSeries(
    { datum: '2026-10-01', stand: '36', doel: '60', doeljaar: '2029' },
    { datum: '2027-10-01', stand: '37', doel: '60', doeljaar: '2029' },
    { datum: '2028-10-01', stand: '41', doel: '50', doeljaar: '2030' },
  );
  expect(points.filter(({ type }) => type === 'earlier')).toEqual([
    { type: 'earlier', when: '2029', value: 60, origin: '' },
  ]);
  expect(targetWords(line, later)).toContain('De streefwaarde is bijgesteld. Eerder was het 60% in 2029.');
  expect('misses' in line ? [] : targetChart(line, later).shapes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: 'text', text: figureText.charts.legend.former }),
    ]),
  );
});

test('a target that is still the same is no earlier target, however it was rounded', () => {
  const [series] = seriesIn({
    'wb2-tabel': [{ ...sport, 'soort-percentage': 'stijging', percentage: '10', nulwaarde: '33,3333' }],
    'wb2-balans': [{ resultaat: about, datum: '2027-10-01', stand: '35', doel: '36,667', doeljaar: '2030' }],
  });
  expect(series?.points.map(({ type }) => type)).toEqual(['start', 'measured', 'target']);
});

test('a result without a line has its measurements all the same', () => {
  const [series] = seriesIn({
    'wb2-tabel': [{ ...sport, percentage: '' }],
    'wb2-balans': [{ resultaat: about, datum: '2027-10-01', stand: '35' }],
  });
  expect(series?.points.map(({ type, value }) => [type, value])).toEqual([
    ['start', 34],
    ['measured', 35],
  ]);
});

test('what was measured before the first figure is drawn before it, and is no step on the way', () => {
  const { line } = sportSeries({ datum: '2020-01-01', stand: '45' });
  if ('misses' in line) throw new Error('No line');
  const steps = targetChart(line, later).shapes.flatMap((shape) =>
    shape.type === 'line' && shape.role === 'data' && shape.from.y > 40 ? [shape] : [],
  );
  expect(steps.length).toBeGreaterThan(0);
  for (const { from, to } of steps) expect(to.x).toBeGreaterThanOrEqual(from.x);
  expect(targetWords(line, later)).toMatch(/nog niet gemeten/);
});

test('an axis that does not begin at zero is broken in the picture, and one that does is not', () => {
  const axes = ({ shapes }: ReturnType<typeof targetChart>) =>
    shapes.filter((shape) => shape.type === 'line' && shape.role === 'axis').length;
  const line: TargetLine = {
    row: toRowId('r'),
    name: '',
    unit: '',
    start: { year: 2026, value: 88 },
    target: { year: 2030, value: 95 },
    measured: [],
    earlier: [],
  };
  expect(axes(targetChart(line, later))).toBe(4);
  expect(axes(targetChart({ ...line, start: { year: 2026, value: 8 } }, later))).toBe(1);
});

test('ten years of figures stand apart in the picture, and the last of them is always said', () => {
  const years = Array.from({ length: 40 }, (_, at) => ({ year: 2025 + at / 8, value: 34 + at / 4 }));
  const line: TargetLine = {
    row: toRowId('r'),
    name: '',
    unit: '%',
    start: { year: 2025, value: 34 },
    target: { year: 2030, value: 50 },
    measured: years.slice(1),
    earlier: [],
  };
  const said = targetChart(line, later).shapes.flatMap((shape) =>
    shape.type === 'text' && shape.role === 'data' && shape.anchor === 'middle' ? [shape] : [],
  );
  expect(said.at(-1)?.text).toBe('43,8%');
  for (const [at, { at: place }] of said.entries())
    expect(place.x - (said[at - 1]?.at.x ?? 0)).toBeGreaterThanOrEqual(50);
});

test('as a table for a spreadsheet a figure is a number, a day a day, and every row says of which result', () => {
  const csv = csvFrom(seriesTable([sportSeries({ datum: '2028-10-04', stand: '41,5', bron: 'GGD' })]));
  expect(csv.split('\r\n')).toEqual([
    '\ufeffResultaat;Wanneer;Soort cijfer;Cijfer;Eenheid;Bron',
    'Meer jongeren sporten;2025;nulmeting;34;%;GGD-monitor',
    'Meer jongeren sporten;04-10-2028;meting;41,5;%;GGD',
    'Meer jongeren sporten;2030;streefwaarde;50;%;',
    '',
  ]);
});

test('figures of years that are pasted from a spreadsheet become a series of the result they name', () => {
  const answers = toAnswers({ 'wb2-tabel': [sport] });
  const where = { columns: balance.columns, first: 'datum', shown: [], row: undefined };
  const rows = [
    ['Datum', 'Resultaat', 'Stand', 'Bron'],
    ['4-10-2027', about, '38,5', 'GGD'],
    ['2026', about, '36', 'Sportbedrijf'],
  ];
  const plan = planPaste({ rows, hasHeader: false }, where, lookupIn(answers), 2028);
  if (plan?.type !== 'fits') throw new Error(`It does not fit: ${plan?.type}`);
  let made = 0;
  const { change } = fillRows(plan, where, lookupIn(answers), () => toRowId(`r${made++}`), 2028);
  const [series] = seriesOf(chart, lookupIn({ ...answers, 'wb2-balans': change(undefined, 5) }), sources);
  expect(series?.measured.map(({ value }) => value)).toEqual([36, 38.5]);
  expect(series?.points.map(({ origin }) => origin)).toEqual(['GGD-monitor', 'Sportbedrijf', 'GGD', '']);
});

describe('whatever is filled in', () => {
  const figure = fc.oneof(typed, fc.integer({ min: -10, max: 200 }).map(String), fc.double().map(String));
  const year = fc.oneof(typed, fc.integer({ min: 1990, max: 2060 }).map(String));
  const day = fc.oneof(
    year,
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const result = fc.record({
    resultaat: fc.oneof(typed, fc.constantFrom('A', 'B')),
    percentage: figure,
    'soort-percentage': fc.oneof(typed, fc.constantFrom('niveau', 'stijging', 'daling')),
    jaar: year,
    nulwaarde: figure,
    nuljaar: year,
    bron: typed,
  });
  const measurement = fc.record({
    datum: day,
    resultaat: fc.oneof(typed, fc.constantFrom('A', 'B')),
    stand: figure,
    bron: typed,
    doel: figure,
    doeljaar: year,
  });

  test('series are in the order of time, and their pictures, words and table have nothing but numbers', () => {
    fc.assert(
      fc.property(
        fc.array(result, { maxLength: 3 }),
        fc.array(measurement, { maxLength: 8 }),
        (results, measured) => {
          const all = seriesIn({ 'wb2-tabel': results, 'wb2-balans': measured });
          for (const { measured: found, line } of all) {
            expect(found).toEqual([...found].sort((a, b) => a.year - b.year));
            expect(targetWords(line, later)).not.toMatch(/NaN|undefined|Infinity|∞/);
            if ('misses' in line) continue;
            for (const shape of targetChart(line, later).shapes) {
              const places = shape.type === 'line' ? [shape.from, shape.to] : [shape.at];
              for (const { x, y } of places) expect([x, y].every(Number.isFinite)).toBe(true);
            }
          }
          expect(csvFrom(seriesTable(all))).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
    );
  });

  test('answers of any kind under these ids throw nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const of = Object.values(answers);
        const lookup = lookupIn(
          Object.fromEntries(['wb2-tabel', 'wb2-balans'].flatMap((id, at) => (of[at] ? [[id, of[at]]] : []))),
        );
        for (const { line } of seriesOf(chart, lookup, sources)) targetWords(line, later);
      }),
    );
  });
});

test('on course and behind is what a straight line says, reckoned in whole numbers', () => {
  const whole = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      whole,
      whole,
      whole,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 60 }),
      (from, to, value, years, quarters) => {
        // In quarters of a year, which a number of years has without rounding.
        const line: TargetLine = {
          row: toRowId('r'),
          name: '',
          unit: '',
          start: { year: 2000, value: from },
          target: { year: 2000 + years, value: to },
          measured: [{ year: 2000 + quarters / 4, value }],
          earlier: [],
        };
        const way = to >= from ? 1 : -1;
        const isReached = way * value >= way * to;
        // value - from >= (to - from) * passed, all times 4 * years.
        const passed = Math.min(quarters, 4 * years);
        const ahead = way * ((value - from) * 4 * years - (to - from) * passed);
        // As near to the line as a rounding: either is right.
        if (ahead === 0 && !isReached) return;
        const isOver = quarters >= 4 * years;
        const expected = isReached
          ? 'Gehaald'
          : isOver
            ? 'Niet gehaald'
            : ahead > 0
              ? 'Op koers'
              : 'Loopt achter';
        expect(targetWords(line, later).startsWith(expected)).toBe(true);
      },
    ),
  );
});
