import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { removeRow } from '../../../../src/worksheet/answers/rows.ts';
import type { Field, FieldOf, RowsField } from '../../../../src/worksheet/definition/definition.ts';
import { adviceFor } from '../../../../src/worksheet/reading/advice.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { anyField, fieldOf } from '../../../setup/worksheet/small-worksheets.ts';

type Rows = readonly { readonly [column: string]: string }[];

const keuze = fieldOf('keuze', 'rows');
const withAdvice = (advice: NonNullable<RowsField['advice']>): RowsField => ({ ...keuze, advice });
const notes = (field: Field, rows: Rows) => adviceFor(field, toAnswers({ keuze: rows })['keuze'], 2026);
const advisedRows = (field: Field, rows: Rows) => notes(field, rows).map(({ row }) => row);

describe('advice on the number of rows', () => {
  const filled = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ onderwerp: `Onderwerp ${at}` }));

  test('comes with one row more than the maximum, and not before', () => {
    expect(notes(keuze, filled(2))).toEqual([]);
    expect(notes(keuze, filled(3))).toEqual([{ text: 'Hooguit twee is een goede maat.' }]);
  });

  test('does not count blank rows', () => {
    expect(notes(keuze, [...filled(2), { onderwerp: '  ' }, {}])).toEqual([]);
  });

  test('goes away when a row is removed', () => {
    const answers = changeAnswer(toAnswers({ keuze: filled(3) }), 'keuze', removeRow(toRowId('keuze-2')), 5);
    expect(adviceFor(keuze, answers['keuze'], 2026)).toEqual([]);
  });

  test('is never given on a question without advice or without an answer', () => {
    expect(adviceFor(anyField('wens'), toAnswers({ wens: 'x' })['wens'], 2026)).toEqual([]);
    expect(adviceFor(keuze, noAnswers['keuze'], 2026)).toEqual([]);
  });
});

describe('advice on a group', () => {
  const group: FieldOf<'group'> = {
    id: toFieldId('doel'),
    type: 'group',
    label: 'Doel',
    source: ['X-01'],
    columns: [
      { id: 'getal', type: 'number', label: 'Getal' },
      { id: 'jaar', type: 'number', label: 'Jaar' },
    ],
    advice: [
      { type: 'year-past', column: 'jaar', text: 'Voorbij.' },
      { type: 'incomplete-row', column: 'getal', columns: ['jaar'], text: 'Noem een jaar.' },
    ],
  };
  const on = (doel: { readonly [column: string]: string }) =>
    adviceFor(group, toAnswers({ doel })['doel'], 2026);

  test('reads its cells as those of one row, and names no row', () => {
    expect(on({ getal: '8', jaar: '2025' })).toEqual([{ text: 'Voorbij.' }]);
    expect(on({ getal: '8' })).toEqual([{ text: 'Noem een jaar.' }]);
    expect(on({ getal: '8', jaar: '2027' })).toEqual([]);
    expect(adviceFor(group, undefined, 2026)).toEqual([]);
  });
});

describe('advice on a row', () => {
  test('comes for a number above the limit, of the kind it is about', () => {
    const field = withAdvice([
      {
        type: 'number-above',
        column: 'waarom',
        above: 100,
        when: { column: 'soort', is: 'zorg' },
        text: 'Kan niet.',
      },
    ]);
    const row = (waarom: string, soort = 'zorg') => ({ waarom, soort });
    const rows = [row('140'), row('100'), row('140', 'kans'), row('100,5'), row('heel veel'), row('')];
    expect(advisedRows(field, rows)).toEqual(['keuze-1', 'keuze-4']);
  });

  test('comes for a year that has passed, and not for this year or for no year', () => {
    const field = withAdvice([{ type: 'year-past', column: 'waarom', text: 'Voorbij.' }]);
    const rows = ['2025', '2026', '2027', 'over vier jaar', ''].map((waarom) => ({ onderwerp: 'x', waarom }));
    expect(advisedRows(field, rows)).toEqual(['keuze-1']);
  });

  test('comes for a row that says something and misses what goes with it', () => {
    const field = withAdvice([
      { type: 'incomplete-row', column: 'onderwerp', columns: ['soort', 'waarom'], text: 'Vul aan.' },
    ]);
    const rows = [
      { onderwerp: 'Sport', soort: 'zorg', waarom: 'Daarom' },
      { onderwerp: 'Slaap', soort: 'zorg', waarom: ' ' },
      { waarom: 'Zonder onderwerp' },
    ];
    expect(notes(field, rows)).toEqual([{ row: 'keuze-2', text: 'Vul aan.' }]);
  });
});

describe('advice on a code that should not be a name', () => {
  const code: FieldOf<'text'> = {
    ...fieldOf('gebied', 'text'),
    advice: [{ type: 'looks-like-name', allowed: ['jongere'], text: 'Lijkt een naam.' }],
  };
  const adviceOn = (typed: string) => adviceFor(code, toAnswers({ gebied: typed })['gebied'], 2026).length;

  test.each(['Kim', 'jongere Şahin', 'casus jan', 'J-12-03-2009', '2009/3/12'])(
    '%j looks like one',
    (typed) => {
      expect(adviceOn(typed)).toBe(1);
    },
  );

  test.each(['', 'A12', 'J-07', 'jongere 7', 'JONGERE 12', 'BB-2026'])('%j does not', (typed) => {
    expect(adviceOn(typed)).toBe(0);
  });
});
