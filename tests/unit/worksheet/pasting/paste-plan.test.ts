import { expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { type Answer, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { linkOf } from '../../../../src/worksheet/answers/name.ts';
import { cellOf, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { fillRows } from '../../../../src/worksheet/pasting/fill-rows.ts';
import {
  emptyLastRow,
  type Fitting,
  mostRows,
  type PastePlan,
  planPaste,
  type Where,
} from '../../../../src/worksheet/pasting/paste-plan.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const partners = { field: toFieldId('partners'), column: 'naam' };
const options = [
  { id: 'kans', label: 'Een kans' },
  { id: 'zorg', label: 'Een zorg' },
];
const columns: readonly Column[] = [
  { id: 'wat', type: 'longtext', label: 'Wat is er?' },
  { id: 'soort', type: 'choice', label: 'Soort', options },
  { id: 'weg', type: 'text', label: 'Niet meer gevraagd', retired: true },
  { id: 'dag', type: 'date', label: 'Dag' },
  { id: 'gedaan', type: 'check', label: 'Gedaan' },
];
const lookup = lookupIn(toAnswers({ partners: [{ naam: 'GGD Zuid' }] }));

const before = toAnswers({ keuze: [{ wat: 'Er al' }, { wat: 'geplakt' }, { wat: 'Laatste' }] })['keuze'];
const shown = visibleRows(before);
const where = (over: Partial<Where> = {}): Where => ({
  columns,
  first: 'wat',
  shown,
  row: shown[1],
  ...over,
});
const plan = (rows: readonly (readonly string[])[], over: Partial<Where> = {}, hasHeader = false) =>
  planPaste({ rows, hasHeader }, where(over), lookup, 2026);

function fitting(found: PastePlan | undefined): Fitting {
  if (found?.type !== 'fits') throw new Error(`No fit: ${JSON.stringify(found)}`);
  return found;
}

function filled(rows: readonly (readonly string[])[], over: Partial<Where> = {}, answer = before) {
  let made = 0;
  const { change } = fillRows(
    fitting(plan(rows, over)),
    where(over),
    lookup,
    () => toRowId(`nieuw-${++made}`),
    2026,
  );
  return change(answer, 9);
}

const valuesIn = (answer: Answer | undefined) =>
  visibleRows(answer).map(({ id, cells }) => [
    id,
    ...Object.values(cells).map((held) => (held.type === 'value' ? held.value : held.type)),
  ]);

test('becomes rows with what each column can hold, behind the row that it was pasted in, taken back as one', () => {
  const after = filled([
    ['Sport', 'een kans ', '3 april 2027', 'ja'],
    ['Slaap', 'Een zorg', '3-2-2026', 'nee'],
    ['Licht', '', '', ''],
  ]);
  expect(valuesIn(after)).toEqual([
    ['keuze-1', 'Er al'],
    ['keuze-2', 'Sport', 'kans', '2027-04-03', true],
    ['nieuw-1', 'Slaap', 'zorg', '2026-02-03', false],
    ['nieuw-2', 'Licht'],
    ['keuze-3', 'Laatste'],
  ]);
  if (before === undefined) throw new Error('No rows to begin with');
  const undone = undoChange({ keuze: after }, { keuze: before }, { keuze: after }, 10)['keuze'];
  expect(valuesIn(undone).map(([id, text]) => [id, text])).toEqual(valuesIn(before));
});

test('more rows than there is a number for between two go behind all others', () => {
  const tight = {
    type: 'rows',
    rows: shown.map((row, at) => ({ ...row, position: { value: at === 2 ? 1 : at, changedAt: 1 } })),
  } as const;
  const there = visibleRows(tight);
  const after = filled([['a'], ['b'], ['c']], { shown: there, row: there[1] }, tight);
  expect(valuesIn(after).map(([id]) => id)).toEqual(['keuze-1', 'keuze-2', 'keuze-3', 'nieuw-1', 'nieuw-2']);
});

test('a row that says something in a column that would be filled stays as it is: all rows are new, and what was pasted goes', () => {
  const answer = toAnswers({ keuze: [{ wat: 'geplakt', dag: '2027-01-01' }] })['keuze'];
  const own = visibleRows(answer);
  const over = { shown: own, row: own[0] };
  expect(fitting(plan([['a', 'Een kans', '']], over)).fills).toBeUndefined();
  expect(
    valuesIn(
      filled(
        [
          ['a', 'Een kans', '3-3-2027'],
          ['b', '', ''],
        ],
        over,
        answer,
      ),
    ),
  ).toEqual([
    ['keuze-1', '', '2027-01-01'],
    ['nieuw-1', 'a', 'kans', '2027-03-03'],
    ['nieuw-2', 'b'],
  ]);
  expect(fitting(plan([['a', 'Een kans']], over)).fills).toBe('keuze-1');
});

test('beside a list rows come behind all others, the first in a last row that nobody has begun', () => {
  expect(valuesIn(filled([['a']], { row: undefined })).map(([id]) => id)).toEqual([
    'keuze-1',
    'keuze-2',
    'keuze-3',
    'nieuw-1',
  ]);
  const answer = toAnswers({ keuze: [{ wat: 'Er al' }, { wat: ' ', gedaan: false }] })['keuze'];
  const own = visibleRows(answer);
  expect(emptyLastRow(shown)).toBeUndefined();
  expect(emptyLastRow([])).toBeUndefined();
  expect(emptyLastRow(own)).toBe(own[1]);
  const over = { shown: own, row: own[1] };
  expect(valuesIn(filled([['a'], ['b']], over, answer)).map(([, text]) => text)).toEqual(['Er al', 'a', 'b']);
});

test('columns are filled in order from the one that was pasted in, without those that are no longer asked', () => {
  const found = fitting(plan([['Een kans', '3-2-2026']], { first: 'soort' }));
  expect(found.columns.map(({ id }) => id)).toEqual(['soort', 'dag']);
  expect(plan([['a']], { first: 'weg' })).toBeUndefined();
  expect(plan([['a']], { first: 'onbekend' })).toBeUndefined();
});

test('a row of names that says what the columns ask, or is marked as one, becomes no row', () => {
  const rows = [['a', 'Een kans']];
  expect(fitting(plan([['wat is er', 'Soort:'], ...rows]))).toMatchObject({
    rows,
    header: ['wat is er', 'Soort:'],
  });
  expect(fitting(plan([['Wat is er?', 'Anders'], ...rows])).header).toBeUndefined();
  expect(fitting(plan([['Naam', 'Anders'], ...rows], {}, true))).toMatchObject({
    rows,
    header: ['Naam', 'Anders'],
  });
  expect(fitting(plan([['Wat is er?', 'Soort']])).header).toBeUndefined();
});

test('a row of which half of the names are in the words of the questions becomes no row, an answer that is in them does', () => {
  const partners: readonly Column[] = [
    { id: 'naam', type: 'text', label: 'Organisatie of groep' },
    { id: 'werkveld', type: 'choice', label: 'Welk werkveld', options },
    { id: 'rol', type: 'longtext', label: 'Rol bij dit vraagstuk' },
    { id: 'waarom', type: 'longtext', label: 'Waarom vragen we deze partij?' },
  ];
  const headerOf = (...names: readonly string[]) =>
    fitting(plan([names, ['GGD', 'Een zorg', 'cijfers', 'ziet veel']], { columns: partners, first: 'naam' }))
      .header;
  for (const names of [
    ['Organisatie', 'Werkveld', 'Rol', 'Waarom'],
    ['Groep', 'Domein', 'ROL:', 'Opmerking'],
    ['Wie', 'Werkveld', 'Rol', ''],
  ])
    expect(headerOf(...names)).toEqual(names);
  expect(headerOf('Organisatie', 'Een zorg', 'Weten wij niet', 'Bellen')).toBeUndefined();
  expect(headerOf('Of', 'Dit', 'Rollen', 'Deze')).toBeUndefined();
  expect(headerOf('Rol', 'Een kans', 'Rol', 'Rol')).toBeUndefined();
});

test('what is no date or choice stays in its cell as it was written, and is named', () => {
  const rows = [['a', 'Iets anders', 'half maart']];
  expect(fitting(plan(rows)).kept.map(({ place, column, text }) => [place, column?.id, text])).toEqual([
    [1, 'soort', 'Iets anders'],
    [1, 'dag', 'half maart'],
  ]);
  expect(valuesIn(filled(rows))[1]).toEqual(['keuze-2', 'a', 'Iets anders', 'half maart']);
});

test('what a column has no place for goes to the last long text of the row, and is named', () => {
  const rows = [
    ['a', 'Een kans', '', 'misschien', 'kolom te veel'],
    ['b', '', '', 'x', ''],
  ];
  const found = fitting(plan(rows));
  expect(found.taker?.id).toBe('wat');
  expect(found.moved.map(({ text }) => text)).toEqual(['misschien', 'kolom te veel']);
  expect(valuesIn(filled(rows)).slice(1, 3)).toEqual([
    ['keuze-2', 'a\nmisschien\nkolom te veel', 'kans', false],
    ['nieuw-1', 'b', true],
  ]);
});

test('without such a text nothing is made of it', () => {
  const short: readonly Column[] = [{ id: 'wat', type: 'text', label: 'Wat' }];
  expect(plan([['a', 'b']], { columns: short })).toMatchObject({
    type: 'misfit',
    misfits: [{ place: 1, column: undefined, text: 'b' }],
  });
});

test('numbers, steps, picks, names and references are read as people write them', () => {
  const all: readonly Column[] = [
    { id: 'wat', type: 'longtext', label: 'Wat' },
    { id: 'deel', type: 'number', label: 'Deel', unit: '%' },
    { id: 'aantal', type: 'number', label: 'Aantal' },
    { id: 'stap', type: 'scale', label: 'Stap', from: 1, to: 5, fromLabel: 'laag', toLabel: 'hoog' },
    { id: 'keuzes', type: 'multichoice', label: 'Keuzes', options },
    { id: 'wie', type: 'text', label: 'Wie', names: partners },
    { id: 'bij', type: 'reference', label: 'Bij', to: partners },
  ];
  const after = filled([['a\nb', '8%', '1.250', 'Hoog', 'Een kans; een zorg', 'ggd zuid', 'GGD  Zuid']], {
    columns: all,
  });
  const [, row] = visibleRows(after);
  if (row === undefined) throw new Error('No row');
  expect(['wat', 'deel', 'aantal', 'stap', 'wie'].map((id) => textOf(cellOf(row, id)))).toEqual([
    'a\nb',
    '8',
    '1.250',
    '5',
    'GGD Zuid',
  ]);
  expect(cellOf(row, 'keuzes')).toMatchObject({ value: ['kans', 'zorg'] });
  expect(linkOf(cellOf(row, 'wie'))?.row).toBe('partners-1');
  expect(cellOf(row, 'bij')).toMatchObject({ value: { row: 'partners-1' } });
  const odd = fitting(plan([['a', 'n.v.t.', '12,6', '6', 'Een kans, iets']], { columns: all }));
  expect(odd.kept.map(({ text }) => text)).toEqual(['n.v.t.']);
  expect(odd.moved.map(({ text }) => text)).toEqual(['6', 'Een kans, iets']);
});

test('more rows than stay quick to work with are counted and not made', () => {
  const rows = Array.from({ length: mostRows + 1 }, () => ['a']);
  expect(plan(rows)).toEqual({ type: 'too-many', count: mostRows + 1 });
  expect(plan(rows.slice(1))?.type).toBe('fits');
});
