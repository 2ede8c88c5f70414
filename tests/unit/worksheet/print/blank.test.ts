import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import type { Column, Field } from '../../../../src/worksheet/definition/definition.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { type BlankQuestion, toBlank, type WritingSpace } from '../../../../src/worksheet/print/blank.ts';
import { rows, text, withFields } from '../../../setup/worksheet/made-fields.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

/** The question on paper that a field becomes. */
function question(field: Field, ...others: readonly Field[]): BlankQuestion {
  const [bron, doel] = withFields(field, ...others);
  if (bron === undefined || doel === undefined) throw new Error('No worksheets');
  const { sections } = toBlank(doel, sourcesOf(doel.parts, [bron, doel]));
  const found = sections.flatMap(({ questions }) => questions).find(({ id }) => id === field.id);
  if (found === undefined) throw new Error(`No question ${field.id}`);
  return found;
}

const asked = { id: toFieldId('nieuw'), label: 'Vraag?', source: ['T-01'] };
const options = [
  { id: 'ja', label: 'Ja hoor' },
  { id: 'nee', label: 'Nee hoor' },
];
const cell = (id: string, type: 'text' | 'longtext' | 'check'): Column => ({
  id,
  type,
  label: `Kolom ${id}`,
});

describe('every kind of question has its own room to write', () => {
  test.each<[string, Field, WritingSpace]>([
    ['a short text', text('nieuw'), { type: 'lines', count: 1 }],
    ['a long text', { ...asked, type: 'longtext' }, { type: 'lines', count: 4 }],
    [
      'a choice',
      { ...asked, type: 'choice', options },
      { type: 'options', options: ['Ja hoor', 'Nee hoor'] },
    ],
    [
      'more choices',
      { ...asked, type: 'multichoice', options },
      { type: 'options', options: ['Ja hoor', 'Nee hoor'] },
    ],
    ['a box', { ...asked, type: 'check' }, { type: 'options', options: ['Ja'] }],
    ['a number', { ...asked, type: 'number', unit: 'uur' }, { type: 'entry', unit: 'uur' }],
    ['a date', { ...asked, type: 'date' }, { type: 'entry', unit: '' }],
    [
      'a reference',
      { ...asked, type: 'reference', to: { field: toFieldId('keuze'), column: 'naam' } },
      { type: 'lines', count: 1 },
    ],
    [
      'rows that fit a table',
      rows('nieuw', [cell('a', 'text'), cell('b', 'check')]),
      {
        type: 'table',
        columns: [
          { label: 'Kolom a', isCheck: false },
          { label: 'Kolom b', isCheck: true },
        ],
      },
    ],
  ])('%s', (_, field, space) => {
    expect(question(field).space).toEqual(space);
  });

  test('a scale', () => {
    const scale = { from: 1, to: 5, fromLabel: 'weinig', toLabel: 'veel' };
    expect(question({ ...asked, type: 'scale', ...scale }).space).toMatchObject({ type: 'scale', ...scale });
  });

  test('rows that are too wide for a table, twice under each other', () => {
    const { space } = question(
      rows(
        'nieuw',
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => cell(id, 'longtext')),
      ),
    );
    expect(space).toMatchObject({ type: 'records', titles: ['Rij 1', 'Rij 2'] });
    expect(space.type === 'records' && space.questions.map((inner) => inner.space)).toEqual(
      Array.from({ length: 6 }, () => ({ type: 'lines', count: 2 })),
    );
  });

  test('a group, once and without a title', () => {
    const group: Field = { ...asked, type: 'group', columns: [{ id: 'wie', type: 'text', label: 'Wie?' }] };
    expect(question(group).space).toMatchObject({ type: 'records', titles: [''] });
  });
});

test('what a cell has no room for is said above the table', () => {
  const columns: Column[] = [
    { id: 'soort', type: 'choice', label: 'Soort', options },
    { id: 'cijfer', type: 'scale', label: 'Cijfer', from: 1, to: 5, fromLabel: 'laag', toLabel: 'hoog' },
  ];
  expect(question({ ...rows('nieuw', columns), help: 'Denk na.' }).notes).toEqual([
    'Denk na.',
    'Soort: kies uit Ja hoor · Nee hoor',
    'Cijfer: van 1 (laag) tot 5 (hoog)',
  ]);
});

test('a question that is not always asked says when to leave it out', () => {
  const choice: Field = { ...asked, id: toFieldId('keus'), label: 'Doe je mee?', type: 'choice', options };
  const { notes } = question(
    { ...text('nieuw'), showIf: { field: toFieldId('keus'), not: ['nee'] } },
    choice,
  );
  expect(notes).toEqual(['Sla deze vraag over als je bij ‘Doe je mee?’ dit koos: Nee hoor.']);
});

test('what the site concludes, a person concludes on paper', () => {
  const derive = {
    field: toFieldId('keuze'),
    column: 'soort',
    wanted: ['a'],
    whenWanted: 'Goed.',
    whenNotWanted: 'Kijk nog eens.',
  };
  expect(question({ ...asked, type: 'derived', derive: { type: 'choice-count', ...derive } }).space).toEqual({
    type: 'options',
    options: ['Goed.', 'Kijk nog eens.'],
  });
});

test.each(worksheets)('$id has every question on paper, in order', (worksheet) => {
  const blank = toBlank(worksheet, sourcesOf(worksheet.parts, worksheets));
  expect(blank.sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(
    worksheet.parts.flatMap(({ fields }) => fields.map(({ id }) => id)),
  );
});
