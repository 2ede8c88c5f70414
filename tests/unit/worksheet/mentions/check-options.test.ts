import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import type { Column, Field, FieldOf, RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { choice, column, problems, rows, text } from '../../../setup/worksheet/made-fields.ts';

describe('an option that is not there is reported with the options that are', () => {
  const kind: Column = {
    id: 'soort',
    type: 'choice',
    label: 'Soort',
    options: [
      { id: 'stijging', label: 'Meer' },
      { id: 'daling', label: 'Minder' },
    ],
  };
  const withKind = rows('nieuw', [kind, column('naam')]);
  const chart = (rise: string): RowsField['chart'] => ({
    type: 'target-lines',
    targets: {
      field: toFieldId('nieuw'),
      name: 'naam',
      startValue: 'naam',
      startYear: 'naam',
      target: 'naam',
      targetYear: 'naam',
      direction: 'soort',
      rise,
      fall: 'daling',
    },
    measured: { field: toFieldId('nieuw'), of: 'naam', date: 'naam', value: 'naam' },
  });
  const count = (field: string, wanted: string): Field => ({
    id: toFieldId('telling'),
    type: 'derived',
    label: 'Telling',
    source: ['T-01'],
    derive: {
      type: 'choice-count',
      field: toFieldId(field),
      column: 'soort',
      wanted: [wanted],
      whenWanted: 'ja',
      whenNotWanted: 'nee',
    },
  });
  const order = (inOrder: string): Field => ({
    id: toFieldId('telling'),
    type: 'derived',
    label: 'Telling',
    source: ['T-01'],
    derive: {
      type: 'all-in-order',
      of: [{ field: toFieldId('blok'), name: 'Blok' }],
      column: 'soort',
      inOrder: [inOrder],
      whenAll: 'ja',
      whenOpen: 'nee',
    },
  });
  const block: FieldOf<'group'> = {
    id: toFieldId('blok'),
    type: 'group',
    label: 'Blok',
    source: ['T-01'],
    columns: [
      { id: 'soort', type: 'choice', label: 'Soort', options: kind.type === 'choice' ? kind.options : [] },
    ],
  };
  const above = (is: string): RowsField['advice'] => [
    { type: 'number-above', column: 'naam', above: 1, when: { column: 'soort', is }, text: 'Let op' },
  ];
  const setTo = (option: string): RowsField['carry'] => ({
    type: 'proposal',
    from: [{ field: toFieldId('keuze'), columns: { naam: 'onderwerp' }, set: { soort: option } }],
  });

  test.each<[string, (option: string) => readonly Field[], string]>([
    [
      'that a carry-over sets',
      (option) => [{ ...withKind, carry: setTo(option) }],
      "kolom 'soort' van veld 'nieuw'",
    ],
    [
      'of a condition',
      (option) => [
        { ...text('nieuw'), showIf: { field: toFieldId('keus'), not: [option] } },
        { ...choice(['daling', 'nee']), id: toFieldId('keus') },
      ],
      "veld 'keus'",
    ],
    ['that is counted', (option) => [withKind, count('nieuw', option)], "kolom 'soort' van veld 'nieuw'"],
    ['that is in order', (option) => [block, order(option)], "kolom 'soort' van veld 'blok'"],
    [
      'that advice is about',
      (option) => [{ ...withKind, advice: above(option) }],
      "kolom 'soort' van veld 'nieuw'",
    ],
    [
      'that has a sentence',
      (option) => [{ ...withKind, sentence: { by: 'soort', texts: { [option]: 'Zin' } } }],
      "kolom 'soort' van veld 'nieuw'",
    ],
    [
      'of a direction in a picture',
      (option) => [{ ...withKind, chart: chart(option) }],
      "kolom 'soort' van veld 'nieuw'",
    ],
  ])('%s', (_name, fieldsWith, where) => {
    expect(problems(...fieldsWith('daling'))).toEqual([]);
    const found = problems(...fieldsWith('dalling'));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(`gevonden: keuze 'dalling' van ${where}`);
    expect(found[0]?.message).toContain('daling');
  });

  test('and so is a rule about options of a question that has none', () => {
    const [problem] = problems({ ...text('nieuw'), showIf: { field: toFieldId('wens'), not: ['nee'] } });
    expect(problem?.message).toContain(
      "keuze 'nee' van veld 'wens'. Verwacht: een veld of kolom van de soort choice",
    );
  });

  test('but any text may be set in a column for text', () => {
    const carry: RowsField['carry'] = {
      type: 'proposal',
      from: [
        { field: toFieldId('keuze'), columns: { naam: 'onderwerp' }, set: { waarom: 'Uit het gesprek' } },
      ],
    };
    expect(problems({ ...rows('nieuw', [column('naam'), column('waarom')]), carry })).toEqual([]);
  });

  test('and a column that is missing itself is told once', () => {
    expect(problems(withKind, count('keuze', 'kans'))).toEqual([]);
    expect(problems(rows('nieuw', [column('naam')]), count('nieuw', 'kans'))).toHaveLength(1);
  });

  test('but of many blocks that must be in order, one may offer an option that the others have not', () => {
    const other = { ...choice(['daling', 'niet-nodig']), id: 'soort' };
    const second: Field = {
      ...block,
      id: toFieldId('blok-2'),
      columns:
        other.type === 'choice'
          ? [{ id: 'soort', type: 'choice', label: 'Soort', options: other.options }]
          : [],
    };
    const rule = order('niet-nodig');
    const both: Field =
      rule.type === 'derived' && rule.derive.type === 'all-in-order'
        ? {
            ...rule,
            derive: {
              ...rule.derive,
              of: [...rule.derive.of, { field: toFieldId('blok-2'), name: 'Blok 2' }],
            },
          }
        : rule;
    expect(problems(block, second, both)).toEqual([]);
    expect(problems(block, rule)).toHaveLength(1);
  });
});
