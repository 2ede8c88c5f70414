import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../../src/schema/schema.ts';
import { reportText } from '../../../../src/text/report.ts';
import { type Worksheet, WorksheetSchema } from '../../../../src/worksheet/definition/definition.ts';
import { exampleAnswers } from '../../../../src/worksheet/definition/example-case.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import type { PrintedAnswer, PrintedQuestion } from '../../../../src/worksheet/print/printed.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { exampleReport } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const about = { title: 'Samen verder', date: '2026-10-14' };
const asked = (id: string, type: string) => ({ id, type, label: `Vraag ${id}?` });
const field = (id: string, type: string, more: object) => ({ ...asked(id, type), source: ['T-01'], ...more });

const made = (id: string, fields: readonly object[], more: object = {}): Worksheet =>
  parseContent(
    WorksheetSchema,
    {
      id: `wb-${id}`,
      code: id.toUpperCase(),
      title: `Werkblad ${id}`,
      page: `/${id}/`,
      who: 'Wij',
      when: 'Nu',
      parts: [{ id: 'deel', title: 'Deel 1', fields }],
      ...more,
    },
    `${id}.yaml`,
  );

/** Dreams, what will be seen of them, and what is to be done in a list, in rows within a row, and in a group. */
const dreams = made(
  'a',
  [
    field('dromen', 'rows', {
      row: 'droom',
      columns: [asked('droom', 'longtext')],
      report: { type: 'ambition', name: 'droom' },
    }),
    field('zin', 'longtext', { report: { type: 'ambition' } }),
    field('wie', 'rows', { row: 'gast', columns: [asked('gast', 'text')] }),
    field('plek', 'text', {}),
  ],
  { area: 'plek', participants: { field: 'wie', column: 'gast' } },
);
const outcomes = made('b', [
  field('uitkomsten', 'rows', {
    row: 'uitkomst',
    columns: [
      { ...asked('droom', 'reference'), to: { field: 'dromen', column: 'droom' } },
      asked('uitkomst', 'longtext'),
      asked('deel', 'number'),
      asked('jaar', 'number'),
      asked('zichtbaar', 'longtext'),
    ],
    report: {
      type: 'result',
      name: 'uitkomst',
      of: 'droom',
      percentage: 'deel',
      year: 'jaar',
      indicators: 'zichtbaar',
    },
  }),
]);
const role = { type: 'action', what: '{taak}[ ({hoe})]', who: 'door', when: 'klaar' };
const taskColumns = [
  asked('taak', 'text'),
  asked('hoe', 'text'),
  asked('door', 'text'),
  asked('klaar', 'date'),
];
const tasks = made('c', [
  field('taken', 'rows', { row: 'taak', columns: taskColumns, report: role }),
  field('rondes', 'rows', {
    row: 'ronde',
    columns: [{ ...asked('acties', 'rows'), row: 'actie', columns: taskColumns, report: role }],
  }),
  field('afspraak', 'group', { columns: taskColumns, report: { type: 'action', what: '{taak}' } }),
  field('keuze', 'choice', {
    options: [
      { id: 'ja', label: 'Ja' },
      { id: 'nee', label: 'Nee' },
    ],
  }),
  field('soms', 'group', {
    columns: taskColumns,
    report: { type: 'action', what: '{taak}' },
    showIf: { field: 'keuze', not: ['nee'] },
  }),
]);

function reportOf(
  sheets: readonly Worksheet[],
  plain: { readonly [worksheet: string]: object },
  title = about.title,
) {
  const filled = { meta: { titel: '' }, worksheets: JSON.parse(JSON.stringify(plain)) };
  const answers = Object.fromEntries(
    sheets.flatMap((sheet) => Object.entries(exampleAnswers(sheet, filled))),
  );
  const sources = sourcesOf(
    sheets.flatMap(({ parts }) => parts),
    sheets,
  );
  return toReport(sheets, lookupIn(answers), sources, { ...about, title });
}

const rowsOf = (answer: PrintedAnswer | undefined) => (answer?.type === 'table' ? answer.rows : []);
const summaryOf = (summary: readonly PrintedQuestion[]) =>
  summary.map(({ label, answer }) => [
    label,
    answer.type === 'paragraphs' ? answer.paragraphs : rowsOf(answer),
  ]);

describe('the summary', () => {
  test('has under each ambition its results with figures and indicators', () => {
    const { summary } = reportOf([dreams, outcomes], {
      'wb-a': { dromen: [{ droom: 'Spelen' }, { droom: 'Slapen' }], zin: 'Samen eten' },
      'wb-b': {
        uitkomsten: [
          { droom: 'Slapen', uitkomst: 'Negen uur', deel: 75, jaar: 2030, zichtbaar: 'Poll\nMeting' },
          { droom: 'Spelen', uitkomst: 'Elke dag', deel: 50, jaar: 2028, zichtbaar: 'Tellen' },
          { droom: 'Samen eten', uitkomst: 'Elke week', deel: 10, jaar: 2027, zichtbaar: 'Borden' },
        ],
      },
    });
    expect(summaryOf(summary)).toEqual([
      ['Spelen', [['Elke dag', '50% in 2028', 'Tellen']]],
      ['Slapen', [['Negen uur', '75% in 2030', 'Poll\nMeting']]],
      ['Samen eten', [['Elke week', '10% in 2027', 'Borden']]],
    ]);
  });

  test('says in words what is missing', () => {
    const { summary } = reportOf([dreams, outcomes], {
      'wb-a': { dromen: [{ droom: 'Spelen' }, { droom: 'Slapen' }] },
      'wb-b': {
        uitkomsten: [
          { droom: 'Spelen', uitkomst: 'Elke dag' },
          { droom: 'Spelen', deel: 50 },
          { droom: 'Spelen', jaar: 2028, zichtbaar: 'Tellen' },
          // Only a place for a result to come.
          { droom: 'Slapen' },
        ],
      },
    });
    const { noResult, noResults, noIndicator } = reportText;
    expect(summaryOf(summary)).toEqual([
      [
        'Spelen',
        [
          ['Elke dag', 'Nog geen percentage en geen jaar', noIndicator],
          [noResult, '50%, nog geen jaar', noIndicator],
          [noResult, 'In 2028, nog geen percentage', 'Tellen'],
        ],
      ],
      ['Slapen', [noResults]],
    ]);
  });

  test('loses no result of which the ambition is not, or no longer, in the list', () => {
    const { summary } = reportOf([dreams, outcomes], {
      'wb-a': {},
      'wb-b': {
        uitkomsten: [
          { uitkomst: 'Los' },
          { droom: 'Zelf getypt', uitkomst: 'Vrij' },
          { uitkomst: 'Ook los' },
        ],
      },
    });
    expect(summary.map(({ label }) => label)).toEqual([reportText.noAmbition, 'Zelf getypt']);
    expect(summary.map(({ answer }) => rowsOf(answer).map(([name]) => name))).toEqual([
      ['Los', 'Ook los'],
      ['Vrij'],
    ]);
  });

  test('puts what reads the same under one ambition, whether that is in the list or not', () => {
    const { summary } = reportOf([dreams, outcomes], {
      'wb-a': { dromen: [{ droom: 'Meer café’s' }] },
      'wb-b': {
        uitkomsten: [
          { droom: "meer  cafe\u0301's ", uitkomst: 'Drie erbij', deel: '15%', jaar: '2028' },
          { droom: 'Zelf getypt', uitkomst: 'Een' },
          { droom: 'zelf\u00a0getypt ', uitkomst: 'Twee' },
        ],
      },
    });
    expect(summary.map(({ label, answer }) => [label, rowsOf(answer).map(([name]) => name)])).toEqual([
      ['Meer café’s', ['Drie erbij']],
      ['Zelf getypt', ['Een', 'Twee']],
    ]);
    expect(rowsOf(summary[0]?.answer)[0]?.[1]).toBe('15% in 2028');
  });

  test('has an ambition that two questions say once, with the results of both', () => {
    const { summary } = reportOf([dreams, outcomes], {
      'wb-a': { dromen: [{ droom: 'Samen eten' }, { droom: 'Slapen' }], zin: 'Samen eten.' },
      'wb-b': {
        uitkomsten: [
          { droom: 'Samen eten', uitkomst: 'Elke week' },
          { droom: 'Samen eten.', uitkomst: 'Elke dag' },
        ],
      },
    });
    expect(summary.map(({ label, answer }) => [label, rowsOf(answer).map(([name]) => name)])).toEqual([
      ['Samen eten', ['Elke week', 'Elke dag']],
      ['Slapen', []],
    ]);
  });

  test('stays a summary when somebody writes a story', () => {
    const { summary } = reportOf([dreams], { 'wb-a': { zin: 'Een verhaal. '.repeat(2000) } });
    expect(summary[0]?.label.length).toBeLessThan(310);
    expect(summary[0]?.label).toMatch(/verhaal\. …$|verhaal …$|Een …$/);
  });
});

describe('the list of actions', () => {
  test('is gathered from lists, from rows within rows and from groups, by date', () => {
    const { actions } = reportOf([tasks], {
      'wb-c': {
        taken: [
          { taak: 'Later', door: 'Ik', klaar: '2028-01-01' },
          { taak: 'Nu', hoe: 'rustig aan', klaar: 'na de zomer' },
        ],
        rondes: [{ acties: [{ taak: 'Eerst', hoe: 'meteen', door: 'Wij', klaar: '2027-01-01' }] }],
        afspraak: { taak: 'Bellen', door: 'staat hier niet bij' },
      },
    });
    const { noOne, noTime } = reportText;
    expect(rowsOf(actions)).toEqual([
      ['Nu (rustig aan)', noOne, 'na de zomer', 'open', 'C'],
      ['Eerst (meteen)', 'Wij', '1 januari 2027', 'open', 'C'],
      ['Later', 'Ik', '1 januari 2028', 'open', 'C'],
      ['Bellen', noOne, noTime, 'open', 'C'],
    ]);
  });

  test('leaves out a row that does not say what, and a question that is not asked', () => {
    const { actions } = reportOf([tasks], {
      'wb-c': { taken: [{ door: 'Ik' }], keuze: 'nee', soms: { taak: 'Niet meer' } },
    });
    expect(actions).toEqual({ type: 'empty' });
  });
});

test('area and participants come from the worksheets, each participant once', () => {
  const twin = made('d', [field('anders', 'text', {})], { participants: { field: 'wie', column: 'gast' } });
  const report = reportOf([dreams, twin], {
    'wb-a': { plek: 'Waterrijk', wie: [{ gast: 'GGD' }, { gast: 'Jongeren' }, { gast: 'GGD' }] },
  });
  expect(report).toMatchObject({ ...about, area: 'Waterrijk', participants: ['GGD', 'Jongeren'] });
  // What nobody began is no chapter: it is named at the end.
  expect(report.chapters.map(({ worksheet }) => worksheet.code)).toEqual(['A']);
  expect(report.open.at(-1)).toMatch(/^D .*nog niet begonnen\.$/);
});

test('the example municipality has three ambitions with six results, and no result is lost', () => {
  const { summary, actions, chapters } = exampleReport;
  expect(summary.map(({ answer }) => rowsOf(answer).length)).toEqual([3, 2, 1, 0]);
  expect(rowsOf(actions).length).toBeGreaterThan(10);
  expect(new Set(rowsOf(actions).map((row) => row.at(-1)))).toEqual(
    new Set(['0A', '1A', '1', '2', 'Bijeenkomst']),
  );
  // The one about a person is not in it.
  expect(chapters).toHaveLength(worksheets.length - 1);
});

describe('what is in it', () => {
  const spare = made('d', [field('spel', 'text', { namesDossier: true })], { optional: true });
  const codes = (plain: { readonly [worksheet: string]: object }) =>
    reportOf([dreams, spare], plain).chapters.map(({ worksheet }) => worksheet.code);

  test('is a worksheet once something is filled in; an optional one is not missed before', () => {
    expect(codes({})).toEqual([]);
    expect(reportOf([dreams, spare], {}).open).toHaveLength(1);
    expect(codes({ 'wb-d': { spel: 'Tikkertje' } })).toEqual(['D']);
  });

  test('is called what the dossier is about, as long as that has no name', () => {
    const plain = { 'wb-d': { spel: 'Tikkertje' } };
    expect(reportOf([spare], plain, '').title).toBe('Tikkertje');
    expect(reportOf([spare], plain, 'Samen').title).toBe('Samen');
    expect(reportOf([spare], {}, '').title).toBe('');
  });
});
