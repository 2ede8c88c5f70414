import { expect, test } from 'vitest';
import { toRowId, toWorksheetId } from '../../../src/basics/ids.ts';
import { readPeriod } from '../../../src/basics/period.ts';
import { actionDays, actionsTable } from '../../../src/office/actions.ts';
import type { Action } from '../../../src/worksheet/agreed/actions.ts';
import { fieldPlace, inRow } from '../../../src/worksheet/answers/place.ts';

const today = '2026-11-30';
const action = (what: string, when: string, more: Partial<Action> = {}): Action => ({
  place: inRow(fieldPlace('taken'), toRowId(what)),
  worksheet: { id: toWorksheetId('wb-a'), code: 'A', title: 'Afspraken', page: '/a/' },
  question: 'Wie doet wat?',
  occasion: '',
  what,
  who: 'GGD',
  when,
  period: readPeriod(when, today),
  status: 'open',
  cells: { who: undefined, when: undefined, status: undefined },
  changedAt: 1_790_000_000_000,
  ...more,
});

test('the table has the day by which each should be done, and says in words what is late', () => {
  const { columns, rows } = actionsTable(
    [action('Bellen', 'oktober 2026'), action('Ooit', '', { occasion: '6 oktober 2026' })],
    today,
  );
  expect(columns).toHaveLength(7);
  expect(rows).toEqual([
    [
      'Bellen',
      'GGD',
      'oktober 2026',
      '31-10-2026',
      'open, te laat: had in oktober klaar moeten zijn',
      'Werkblad A: Afspraken',
      'Wie doet wat?',
    ],
    ['Ooit', 'GGD', '', '', 'open', 'Werkblad A: Afspraken', 'Wie doet wat? (6 oktober 2026)'],
  ]);
});

test('the calendar has what is still to be done on the day by which it should be', () => {
  const days = actionDays(
    [
      action('Kiezen', 'februari 2027'),
      action('Ooit', 'ooit'),
      action('Klaar', '1 december 2026', { status: 'klaar' }),
      action('Niet meer', '1 december 2026', { status: 'vervalt', who: '' }),
    ],
    'eerste',
  );
  expect(days).toMatchObject([
    {
      id: 'eerste.taken.Kiezen@kwaliteitskompas',
      date: '2027-02-28',
      title: 'Kiezen',
      description: 'Wie: GGD\nWanneer: februari 2027\nUit: Werkblad A: Afspraken',
      isCancelled: false,
    },
    {
      title: 'Niet meer',
      description: 'Wanneer: 1 december 2026\nUit: Werkblad A: Afspraken',
      isCancelled: true,
    },
  ]);
});
