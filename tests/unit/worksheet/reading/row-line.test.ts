import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import type { Row } from '../../../../src/worksheet/answers/answers.ts';
import { noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { addRow, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import type { Value } from '../../../../src/worksheet/answers/value.ts';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { mayBeFolded, rowLine, sharedBeginning } from '../../../../src/worksheet/reading/row-line.ts';

const columns: readonly Column[] = [
  {
    id: 'soort',
    type: 'choice',
    label: 'Soort',
    options: [
      { id: 'z', label: 'Zorg' },
      { id: 'k', label: 'Kans' },
    ],
  },
  { id: 'wat', type: 'longtext', label: 'Wat' },
  { id: 'wie', type: 'text', label: 'Wie' },
  { id: 'dag', type: 'date', label: 'Dag' },
  { id: 'uren', type: 'number', label: 'Uren', unit: 'uur' },
  { id: 'druk', type: 'scale', label: 'Druk', from: 1, to: 5, fromLabel: 'niet', toLabel: 'heel' },
];

function rowOf(cells: { readonly [column: string]: Value }): Row {
  const field = toFieldId('veld');
  const answers = changeAnswer(noAnswers, field, addRow(toRowId('r-1'), cells), 1);
  const [row] = visibleRows(answers[field]);
  if (row === undefined) throw new Error('There is no row');
  return row;
}

const nothing = () => undefined;
const lineOf = (cells: { readonly [column: string]: Value }) =>
  rowLine({ columns }, rowOf(cells), nothing, '');

test('a row is called by its first text, on one line, and by what tells most', () => {
  expect(lineOf({ soort: 'k', wat: 'Sport\nin Oost', wie: 'GGD' })).toMatchObject({
    words: 'Sport in Oost',
    value: 'Kans',
  });
  expect(lineOf({ wie: 'GGD', soort: 'k', druk: '4' })).toMatchObject({ words: 'GGD', value: '4 van 5' });
  expect(lineOf({ wie: 'GGD', uren: '3,5', dag: '2026-09-01' }).value).toBe('3,5 uur');
  expect(lineOf({ wie: 'GGD', dag: '2026-09-01' }).value).toBe('1 september 2026');
});

test('without a text the first answer names the row, and is not said twice', () => {
  expect(lineOf({ soort: 'z' })).toMatchObject({ words: 'Zorg', value: '' });
});

describe('a list that says first whose each row is', () => {
  const signals: readonly Column[] = [
    { id: 'van', type: 'text', label: 'Van wie?' },
    ...columns.filter(({ id }) => ['soort', 'wat', 'dag', 'uren'].includes(id)),
  ];
  const said = { van: 'GGD', soort: 'z', wat: 'Sport\nin Oost' };

  test('calls a row by what was said, and then by who', () => {
    const line = (cells: { readonly [column: string]: Value }) =>
      rowLine({ columns: signals, input: { who: 'van' } }, rowOf(cells), nothing, '');
    expect(line(said)).toMatchObject({ words: 'Sport in Oost', value: 'GGD · Zorg' });
    expect(line({ van: 'GGD', wat: 'Sport' })).toMatchObject({ words: 'Sport', value: 'GGD' });
    expect(line({ van: 'GGD', soort: 'z' })).toMatchObject({ words: 'GGD', value: 'Zorg' });
  });

  test('calls a row by who in a round, where that is what it is about', () => {
    const round = { columns: signals, input: { who: 'van', once: true } } as const;
    expect(rowLine(round, rowOf(said), nothing, '')).toMatchObject({ words: 'GGD', value: 'Zorg' });
  });

  test('calls an action by what is done, and says where it stands only when nothing tells more', () => {
    const actions = {
      columns: signals,
      report: { type: 'action', what: '{wat}', who: 'van', status: 'soort' },
    } as const;
    expect(rowLine(actions, rowOf(said), nothing, '')).toMatchObject({
      words: 'Sport in Oost',
      value: 'GGD · Zorg',
    });
    expect(rowLine(actions, rowOf({ ...said, dag: '2026-09-01' }), nothing, '').value).toBe(
      'GGD · 1 september 2026',
    );
  });
});

test('a sentence is the whole line', () => {
  expect(rowLine({ columns }, rowOf({ wat: 'Sport', soort: 'z' }), nothing, 'Wij sporten.')).toEqual({
    words: 'Wij sporten.',
    value: '',
    isSentence: true,
  });
});

describe('what the lines of a list begin with', () => {
  const ambitions = [
    'We willen dat alle kinderen met plezier bewegen.',
    'We willen dat elke jongere een diploma haalt.',
    'We willen dat elk kind iemand heeft.',
  ];

  test('is what most of them share, in whole words', () => {
    expect(sharedBeginning(ambitions)).toBe('We willen dat');
    expect(sharedBeginning([...ambitions, 'Minder schoolverzuim'])).toBe('We willen dat');
    expect(sharedBeginning([...ambitions, 'Minder schoolverzuim', 'Zorg', 'Sport'])).toBe('');
    const letters = ['We willen dat alle kinderen veilig slapen', 'We willen dat alle kinders graag leren'];
    expect(sharedBeginning(letters)).toBe('We willen dat alle');
  });

  test('leaves three words of each line', () => {
    expect(sharedBeginning(['Sportclub De Haven Oost', 'Sportclub De Haven West'])).toBe('');
    expect(sharedBeginning([ambitions[0] ?? '', ambitions[0] ?? ''])).toBe('We willen dat alle kinderen');
  });

  test('is nothing of one word, of one line, or of none', () => {
    expect(sharedBeginning(['Alle kinderen slapen goed genoeg', 'Alle ouders weten de weg'])).toBe('');
    expect(sharedBeginning(ambitions.slice(0, 1))).toBe('');
    expect(sharedBeginning([])).toBe('');
  });

  test('is the beginning of more than half of the lines, and never a whole one', () => {
    const line = fc.array(fc.constantFrom('we', 'willen', 'dat', 'jongeren', ''), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line.map((words) => words.join(' '))), (lines) => {
        const shared = sharedBeginning(lines);
        const begun = lines.filter((one) => one.startsWith(`${shared} `));
        expect(shared === '' || begun.length * 2 > lines.length).toBe(true);
      }),
    );
  });
});

test('only a row with an answer folds, and none in which something is wrong', () => {
  expect(mayBeFolded(columns, rowOf({}))).toBe(false);
  expect(mayBeFolded(columns, rowOf({ wat: '' }))).toBe(false);
  expect(mayBeFolded(columns, rowOf({ wat: 'Sport' }))).toBe(true);
  expect(mayBeFolded(columns, rowOf({ wat: 'Sport', uren: 'veel' }))).toBe(false);
  expect(mayBeFolded(columns, rowOf({ wat: 'Sport', dag: 'morgen' }))).toBe(false);
});

test('whatever stands in a row that folds, its line has words and no line breaks', () => {
  const cells = fc.record(
    { wat: fc.string(), wie: fc.string(), soort: fc.constantFrom('z', 'k'), druk: fc.constantFrom('1', '5') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(cells, (some) => {
      const row = rowOf(some);
      fc.pre(mayBeFolded(columns, row));
      const { words, value } = rowLine({ columns }, row, nothing, '');
      expect(words).not.toBe('');
      expect(`${words}${value}`).not.toMatch(/[\n\r]/);
    }),
  );
});
