import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answer, Answers, Row } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { undoChange } from '../../../../src/worksheet/answers/undo.ts';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { columnsFor, fillRows, pastedTable } from '../../../../src/worksheet/reading/pasted-table.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const copied = 'Sport na school\tGezondheidsmonitor\t2025\r\nSlaap\tHBSC\t2024\r\n';

test.each([
  [
    copied,
    [
      ['Sport na school', 'Gezondheidsmonitor', '2025'],
      ['Slaap', 'HBSC', '2024'],
    ],
  ],
  ['een\ttwee', [['een', 'twee']]],
  ['een\t\ttwee', [['een', '', 'twee']]],
  [
    '"een\ntwee"\t"zegt ""ja"""\ndrie\tvier',
    [
      ['een\ntwee', 'zegt "ja"'],
      ['drie', 'vier'],
    ],
  ],
  ['een "woord"\ttwee', [['een "woord"', 'twee']]],
])('%j is a table', (text, table) => {
  expect(pastedTable(text)).toEqual(table);
});

test.each(['', 'een', 'een\ntwee', 'een\ttwee\ndrie', '\n'])('%j is no table', (text) => {
  expect(pastedTable(text)).toBeUndefined();
});

const columns: readonly Column[] = [
  { id: 'wat', type: 'longtext', label: 'Wat' },
  {
    id: 'soort',
    type: 'choice',
    label: 'Soort',
    options: [
      { id: 'kans', label: 'Een kans' },
      { id: 'zorg', label: 'Een zorg' },
    ],
  },
  { id: 'dag', type: 'date', label: 'Dag' },
  { id: 'gedaan', type: 'check', label: 'Gedaan' },
];

const bare = { deleted: { value: false, changedAt: 1 }, position: { value: 0, changedAt: 1 } };
const rowWith = (cells: Answers): Row => ({ ...bare, id: toRowId('r-1'), cells });

test('fills the columns from the cell on, and is not offered when something would be left out or replaced', () => {
  expect(columnsFor([['a', 'b']], columns, 'soort', rowWith({}))?.map(({ id }) => id)).toEqual([
    'soort',
    'dag',
  ]);
  expect(columnsFor([['a', 'b']], columns, 'gedaan', rowWith({}))).toBeUndefined();
  expect(columnsFor([['a', 'b']], columns, 'weg', rowWith({}))).toBeUndefined();
  const filled = rowWith(changeAnswer({}, 'dag', setValue('2027-04-03'), 1));
  expect(columnsFor([['a', 'b']], columns, 'soort', filled)).toBeUndefined();
});

test('becomes rows with what each column can hold, in one change that is taken back as one', () => {
  const before = toAnswers({ keuze: [{ wat: 'Er al' }, { wat: 'a\tb' }] })['keuze'];
  if (before === undefined) throw new Error('No rows to begin with');
  const table = [
    ['Sport', 'een kans ', '3 april 2027', 'ja'],
    ['Slaap', 'Iets anders', 'half maart', ''],
  ];
  let made = 0;
  const change = fillRows(
    table,
    columns,
    toRowId('keuze-2'),
    lookupIn({}),
    () => toRowId(`nieuw-${++made}`),
    2026,
  );
  const after = change(before, 9);
  expect(valuesIn(after)).toEqual([
    ['keuze-1', 'Er al'],
    ['keuze-2', 'Sport', 'kans', '2027-04-03', true],
    ['nieuw-1', 'Slaap', 'Iets anders', 'half maart', false],
  ]);
  const undone = undoChange({ keuze: after }, { keuze: before }, { keuze: after }, 10)['keuze'];
  expect(valuesIn(undone).map((values) => values.filter((value) => value !== '' && value !== false))).toEqual(
    valuesIn(before),
  );
});

function valuesIn(answer: Answer | undefined) {
  return visibleRows(answer).map(({ id, cells }) => [
    id,
    ...Object.values(cells).map((held) => (held.type === 'value' ? held.value : held.type)),
  ]);
}
