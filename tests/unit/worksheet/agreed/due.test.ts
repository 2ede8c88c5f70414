import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, type IsoDate, isDate } from '../../../../src/basics/iso-date.ts';
import { type Due, dueOf, type LaidDown } from '../../../../src/worksheet/agreed/due.ts';
import { dueInShort, dueLines } from '../../../../src/worksheet/agreed/due-text.ts';
import { sourcesIn } from '../../../../src/worksheet/mentions/sources.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { exampleAnswers, type PlainAnswers, worksheets } from '../../../setup/worksheet/worksheets.ts';

const sources = sourcesIn(worksheets);
const day = (text: string): IsoDate => {
  if (!isDate(text)) throw new Error(`${text} is no day`);
  return text;
};
const today = day('2028-03-10');

const due = (plain: PlainAnswers, last?: LaidDown, now: IsoDate = today) =>
  dueOf({ worksheets, lookup: lookupIn(toAnswers(plain)), sources, last }, now);
const kinds = (all: readonly Due[]) => all.map(({ type }) => type);
const version = (date: string): LaidDown => ({ date });

const next = (date: string): PlainAnswers => ({ 'wb1l-volgende-keer': date });
const round = (...dates: readonly string[]): PlainAnswers => ({
  'wb1l-rondes': dates.map((datum) => ({ datum, nieuw: 'Meer sport' })),
});

test('nothing is due in a dossier in which nothing stands', () => {
  expect(due({})).toEqual([]);
  expect(due({}, version('2028-03-01'))).toEqual([]);
});

describe('looking back', () => {
  test('is due from the day after the agreed one', () => {
    expect(due(next('2028-03-10'))).toEqual([]);
    expect(due(next('2028-03-09'))).toEqual([
      {
        type: 'look-back',
        date: '2028-03-09',
        at: { page: '/1-leren-en-verbeteren/', field: 'wb1l-volgende-keer' },
      },
    ]);
  });

  test('is no longer due once it was done, laid down, or agreed for another day', () => {
    expect(due({ ...next('2028-03-01'), ...round('2028-03-02') })).toEqual([]);
    expect(due(next('2028-03-01'), version('2028-03-01'))).toEqual([]);
    expect(due({ ...next('2028-03-01'), ...round('2028-06-01') })).toEqual([]);
  });

  test('is still due when the last conversation was before that day', () => {
    expect(kinds(due({ ...next('2028-03-01'), ...round('2027-03-02') }))).toEqual(['look-back']);
  });

  test('the day of a conversation is no plan that was missed', () => {
    expect(due(round('2027-03-02'))).toEqual([]);
  });
});

describe('a version', () => {
  const often: PlainAnswers = { 'wb1l-hoe-vaak': 'Elk half jaar' };

  test('is due when the last one is older than how often people look back', () => {
    expect(due(often, version('2027-09-10'))).toEqual([]);
    expect(due(often, version('2027-09-09'))).toEqual([
      { type: 'version', date: '2027-09-09', since: { type: 'rhythm', said: 'Elk half jaar' } },
    ]);
  });

  test('is due without such a term when people looked back since', () => {
    expect(due(round('2028-02-01'), version('2028-01-01'))).toEqual([
      { type: 'version', date: '2028-01-01', since: { type: 'looked-back', date: '2028-02-01' } },
    ]);
    expect(due(round('2028-02-01'), version('2028-02-01'))).toEqual([]);
    expect(due({ 'wb1l-hoe-vaak': 'Vaak', ...round('2028-02-01') }, version('2028-01-01'))).toHaveLength(1);
  });

  test('is not asked for on top of the day that went by, nor where none was ever laid down', () => {
    expect(kinds(due(next('2028-02-01'), version('2028-01-01')))).toEqual(['look-back']);
    expect(due(often)).toEqual([]);
  });
});

describe('actions', () => {
  test('are due as one thing, with all that are late, and not those that are done or come back', () => {
    const found = due({
      'wb1l-wat-wanneer': [
        { wat: 'Sportdeelname', wanneer: 'oktober 2027' },
        { wat: 'Slaap', wanneer: 'november 2027', status: 'klaar' },
        { wat: 'Cijfers', wanneer: 'Elk najaar' },
        { wat: 'Gesprekken', wanneer: 'januari 2028' },
      ],
    });
    expect(kinds(found)).toEqual(['actions']);
    expect(found.flatMap((one) => (one.type === 'actions' ? one.late.map(({ what }) => what) : []))).toEqual([
      'In kaart brengen: Sportdeelname',
      'In kaart brengen: Gesprekken',
    ]);
  });
});

describe('a measurement', () => {
  const result = (more: PlainAnswers): PlainAnswers => ({
    'wb2-tabel': [{ resultaat: 'meer jongeren sporten', nuljaar: '2024', jaar: '2030', ...more }],
  });
  const measured = (datum: string): PlainAnswers => ({
    'wb2-balans': [{ datum, resultaat: 'Meer jongeren sporten', stand: '68' }],
  });

  test('is due in the year of the target, and at the question where it is filled in', () => {
    expect(due(result({ jaar: '2029' }))).toEqual([]);
    expect(due(result({ jaar: '2028' }))).toEqual([
      {
        type: 'measurement',
        row: 'wb2-tabel-1',
        result: 'meer jongeren sporten',
        year: 2028,
        isTarget: true,
        at: { page: '/2-maatschappelijk-resultaat/', field: 'wb2-balans' },
      },
    ]);
  });

  test('is no longer due once it was measured in that year or later', () => {
    expect(due({ ...result({ jaar: '2027' }), ...measured('2027-05-01') })).toEqual([]);
    expect(due({ ...result({ jaar: '2027' }), ...measured('2028-05-01') })).toEqual([]);
    expect(kinds(due({ ...result({ jaar: '2027' }), ...measured('2026-05-01') }))).toEqual(['measurement']);
  });

  test('is due when new figures of its origin have come since', () => {
    expect(due(result({ bron: 'GGD-monitor' }))).toMatchObject([{ year: 2028, isTarget: false }]);
    expect(due({ ...result({ bron: 'GGD-monitor' }), ...measured('2025-05-01') })).toEqual([]);
    expect(due(result({ bron: 'Sportbedrijf' }))).toEqual([]);
  });

  test('is never due of a result without words, or of a year that is none', () => {
    expect(due(result({ resultaat: '', jaar: '2020' }))).toEqual([]);
    expect(due(result({ jaar: 'later' }))).toEqual([]);
  });
});

test('of a worksheet about a person nothing is said', () => {
  const personal = worksheets.map((worksheet) => ({ ...worksheet, personal: true as const }));
  const lookup = lookupIn(toAnswers(next('2028-03-01')));
  expect(dueOf({ worksheets: personal, lookup, sources, last: undefined }, today)).toEqual([]);
});

/** The example, with days and years that can be any. */
const clock = fc
  .date({ min: new Date(2020, 0, 1), max: new Date(2060, 0, 1), noInvalidDate: true })
  .map((date) => dayAt(date));
const whole: PlainAnswers = Object.assign({}, ...worksheets.map(({ id }) => exampleAnswers(id)));

test('whatever the day, a version that is laid down and a day that is agreed settle what is due of them', () => {
  fc.assert(
    fc.property(clock, clock, clock, (now, agreed, laidDown) => {
      const before = due({ ...whole, ...next(agreed) }, version(laidDown), now);
      expect(new Set(kinds(before).filter((type) => type !== 'measurement')).size).toBe(
        kinds(before).filter((type) => type !== 'measurement').length,
      );
      const after = kinds(due({ ...whole, ...next(now) }, version(now), now));
      expect(after).not.toContain('look-back');
      expect(after).not.toContain('version');
      for (const one of before) if ('at' in one) expect(sources[one.at.field]?.page).toBe(one.at.page);
    }),
    { numRuns: 40 },
  );
});

test('as the years go by a measurement that is due stays due until it is made', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2025, max: 2040 }), fc.integer({ min: 0, max: 10 }), (year, later) => {
      const plain: PlainAnswers = {
        'wb2-tabel': [{ resultaat: 'meer jongeren sporten', nuljaar: '2024', jaar: String(year) }],
      };
      const now = day(`${year + later}-06-01`);
      expect(kinds(due(plain, undefined, now))).toEqual(['measurement']);
      const made = { 'wb2-balans': [{ datum: now, resultaat: 'meer jongeren sporten', stand: '5' }] };
      expect(due({ ...plain, ...made }, undefined, now)).toEqual([]);
    }),
  );
});

describe('in words', () => {
  const lines = (plain: PlainAnswers, last?: LaidDown) => dueLines(due(plain, last), today);

  test('each kind of thing is one line that leads to where it is solved', () => {
    const all = lines(
      {
        ...next('2028-03-01'),
        'wb1l-hoe-vaak': 'Elk half jaar',
        'wb1l-wat-wanneer': [{ wat: 'Sportdeelname', wanneer: 'oktober 2027' }],
        'wb2-tabel': [
          { resultaat: 'meer jongeren sporten', jaar: '2028' },
          { resultaat: 'minder jongeren uitvallen', jaar: '2027' },
        ],
      },
      version('2027-06-01'),
    );
    expect(all.map(({ text }) => text)).toEqual([
      'Jullie zouden vorige week terugkijken, op 1 maart 2028.',
      'De laatste vastgelegde versie is van 1 juni 2027, 9 maanden geleden. Jullie spraken af: ‘Elk half jaar’.',
      'De actie ‘In kaart brengen: Sportdeelname’ is te laat.',
      'In 2028 zou dit resultaat bereikt zijn: ‘meer jongeren sporten’. Een meting van dat jaar ontbreekt nog. Dat geldt ook voor 1 ander resultaat.',
    ]);
    expect(all.map(({ to }) => (to.type === 'question' ? to.at.field : to.type))).toEqual([
      'wb1l-volgende-keer',
      'versions',
      'actions',
      'wb2-balans',
    ]);
  });

  test('a long action is quoted as far as it takes to know it', () => {
    const [line] = lines({ 'wb1l-wat-wanneer': [{ wat: 'Sport '.repeat(200), wanneer: 'oktober 2027' }] });
    expect(line?.text.length).toBeLessThan(140);
  });

  test('all of it in short is one line, and nothing when nothing is due', () => {
    expect(dueInShort([])).toBe('');
    const all = due(
      {
        ...next('2028-03-01'),
        'wb1l-wat-wanneer': [
          { wat: 'Sport', wanneer: 'oktober 2027' },
          { wat: 'Slaap', wanneer: 'oktober 2027' },
        ],
        'wb2-tabel': [{ resultaat: 'meer jongeren sporten', jaar: '2028' }],
      },
      version('2027-06-01'),
    );
    expect(dueInShort(all)).toBe('Nu aan de beurt: terugkijken, 2 acties die te laat zijn en 1 meting');
  });
});
