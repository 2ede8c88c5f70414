import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IsoDate, isDate } from '../../../src/basics/iso-date.ts';
import { byPeriod, readPeriod } from '../../../src/basics/period.ts';

function day(text: string): IsoDate {
  if (!isDate(text)) throw new Error(`${text} is no day`);
  return text;
}

const today = day('2026-11-30');

test.for<readonly [string, string, string]>([
  ['3 april 2027', '2027-04-03', '2027-04-03'],
  ['03-04-2027', '2027-04-03', '2027-04-03'],
  ['2027-04-03', '2027-04-03', '2027-04-03'],
  ['februari 2027', '2027-02-01', '2027-02-28'],
  ['uiterlijk feb. 2028', '2028-02-01', '2028-02-29'],
  ['In Maart 2027', '2027-03-01', '2027-03-31'],
  ['Oktober', '2026-10-01', '2026-10-31'],
  ['februari', '2027-02-01', '2027-02-28'],
  ['november', '2026-11-01', '2026-11-30'],
  ['1 september', '2026-09-01', '2026-09-01'],
  ['vóór 15 januari', '2027-01-15', '2027-01-15'],
  ['najaar 2027', '2027-09-01', '2027-11-30'],
  ['in de winter van 2026', '2026-12-01', '2027-02-28'],
  ['deze zomer', '2026-06-01', '2026-08-31'],
  ['na de zomer', '2026-09-01', '2026-11-30'],
  ['vóór de zomer van 2027', '2027-04-01', '2027-06-30'],
  ['tweede kwartaal 2027', '2027-04-01', '2027-06-30'],
  ['Q1 2027', '2027-01-01', '2027-03-31'],
  ['3e kwartaal 2027', '2027-07-01', '2027-09-30'],
  ['eind 2027', '2027-10-01', '2027-12-31'],
  ['in 2028', '2028-01-01', '2028-12-31'],
])("'%s' is from %s to %s", ([text, first, last]) => {
  expect(readPeriod(text, today)).toEqual({ first, last, isYearly: false });
});

test.for<readonly [string, string, string]>([
  ['Elk najaar', '2026-09-01', '2026-11-30'],
  ['elk jaar in oktober', '2027-10-01', '2027-10-31'],
  ['jaarlijks, november', '2026-11-01', '2026-11-30'],
  ['ieder voorjaar', '2027-03-01', '2027-05-31'],
  ['elk jaar op 1 december', '2026-12-01', '2026-12-01'],
])("'%s' comes back: the next time is from %s to %s", ([text, first, last]) => {
  expect(readPeriod(text, today)).toEqual({ first, last, isYearly: true });
});

test.for([
  '',
  'zo snel mogelijk',
  'elke maand',
  'na het gesprek met de meisjes',
  '31 februari',
  'met 12 jongeren',
])("'%s' names no time", (text) => {
  expect(readPeriod(text, today)).toBeUndefined();
});

test('times are sorted by when they end; what has none comes last and keeps its order', () => {
  const typed = [
    'ooit',
    'eind 2027',
    'februari 2027',
    'elk jaar in oktober',
    '3 februari 2027',
    'later',
    '1 december 2026',
  ];
  const sorted = typed
    .map((text) => ({ text, period: readPeriod(text, today) }))
    .sort((a, b) => byPeriod(a.period, b.period))
    .map(({ text }) => text);
  expect(sorted).toEqual([
    '1 december 2026',
    '3 februari 2027',
    'februari 2027',
    'elk jaar in oktober',
    'eind 2027',
    'ooit',
    'later',
  ]);
});

test('any text is read without an error, and a time never ends before it begins', () => {
  const piece = fc.constantFrom(
    'elk jaar',
    'oktober',
    '2027',
    '31',
    'feb',
    'Q4',
    'winter',
    'eind',
    ' ',
    '-',
    'x',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (text) => {
        const period = readPeriod(text, today);
        if (period !== undefined) expect(period.first <= period.last).toBe(true);
      },
    ),
  );
});
