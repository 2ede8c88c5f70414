import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { coachAnswer, coachCell } from '../../../../src/worksheet/coach/coach.ts';
import { readCoach } from '../../../../src/worksheet/coach/wording.ts';
import {
  type Coach,
  CoachSchema,
  checkCoach,
} from '../../../../src/worksheet/definition/coach-definition.ts';
import type {
  Field,
  FieldOf,
  GroupField,
  RowsField,
} from '../../../../src/worksheet/definition/definition.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import { mentionsOf } from '../../../../src/worksheet/mentions/mentions.ts';
import { isCoached } from '../../../../src/worksheet/reading/advice.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import {
  exampleAnswers,
  type PlainAnswers,
  type PlainRow,
  worksheets,
} from '../../../setup/worksheet/worksheets.ts';

const definition: Coach = CoachSchema.parse(
  parse(readFileSync(new URL('../../../../content/raad.yaml', import.meta.url), 'utf8')),
);
const coach = readCoach(definition);
const fields = worksheets.flatMap(fieldsOf);
const fieldOf = (id: string): Field | undefined => fields.find((field) => field.id === id);

function rowsField(id: string): RowsField {
  const field = fieldOf(id);
  if (field?.type !== 'rows') throw new Error(`${id} is no rows field`);
  return field;
}

function kindsOn(
  id: string,
  column: string,
  cells: { readonly [column: string]: string },
): readonly string[] {
  const answer = toAnswers({ [id]: [cells] })[id];
  const [row] = answer?.type === 'rows' ? answer.rows : [];
  return row === undefined
    ? []
    : coachCell(coach, rowsField(id), row.cells, column, 2026).map(({ kind }) => kind);
}

describe('advice on a target year', () => {
  const on = (jaar: string, nuljaar: string, bron: string) =>
    kindsOn('wb2-tabel', 'jaar', { resultaat: 'x', jaar, nuljaar, bron });

  test('comes when the next measurement of that source is later', () => {
    expect(on('2028', '2025', 'GGD Waterland')).toEqual(['year-too-near']);
    expect(on('2029', '2025', 'GGD Waterland')).toEqual([]);
    expect(on('2028', '2025', 'eigen telling')).toEqual([]);
  });

  test('comes for this year, also without a measurement, and not for a year that has passed or is no number', () => {
    expect(on('2026', '', '')).toEqual(['year-too-near']);
    expect(on('2027', '', 'GGD')).toEqual([]);
    expect(on('2025', '2024', 'GGD')).toEqual([]);
    expect(on('straks', '2025', 'GGD')).toEqual([]);
  });

  test('says when the next number comes', () => {
    const answer = toAnswers({ t: [{ jaar: '2028', nuljaar: '2021', bron: 'de GGD' }] })['t'];
    const [row] = answer?.type === 'rows' ? answer.rows : [];
    const texts =
      row && coachCell(coach, rowsField('wb2-tabel'), row.cells, 'jaar', 2026).map(({ text }) => text);
    expect(texts?.join()).toContain('2029');
  });
});

describe('advice on who was heard', () => {
  const on = (plain: PlainAnswers) => {
    const answers = toAnswers(plain);
    const field = rowsField('wb1a-zorgen');
    return coachAnswer(coach, field, answers[field.id], (id) => answers[id], fieldOf).map(({ kind }) => kind);
  };
  const concern = { 'wb1a-zorgen': [{ zorg: 'Te weinig beweging' }] };

  test('comes while no young person or parent is among the sources', () => {
    expect(on(concern)).toEqual(['one-voice']);
    const signals = [{ wie: 'Jongerenwerk Oost' }, { wie: 'De GGD' }];
    expect(on({ ...concern, 'wb1a-signalen-partners': signals })).toEqual(['one-voice']);
  });

  test.each(['Leerlingen van het vmbo', 'Jongerenraad', 'drie moeders', 'Ouderraad De Ark'])(
    'does not come once %j spoke',
    (wie) => {
      expect(on({ ...concern, 'wb1a-signalen-partners': [{ wie }] })).toEqual([]);
      expect(on({ ...concern, 'wb1a-jongeren-ouders-gesprek': wie })).toEqual([]);
    },
  );

  test('does not come without a concern', () => {
    expect(on({})).toEqual([]);
    expect(on({ 'wb1a-zorgen': [{ zorg: ' ' }] })).toEqual([]);
  });
});

describe('advice in a group of questions', () => {
  const group: GroupField = {
    id: toFieldId('doel'),
    type: 'group',
    label: 'Doel',
    source: ['X-01'],
    columns: [
      { id: 'zin', type: 'longtext', label: 'Zin' },
      { id: 'jaar', type: 'number', label: 'Jaar' },
      { id: 'gemeten', type: 'number', label: 'Gemeten in' },
      { id: 'bron', type: 'text', label: 'Bron' },
    ],
    advice: [
      { type: 'wording', column: 'zin', checks: ['negatief'] },
      {
        type: 'year-too-near',
        column: 'jaar',
        measured: 'gemeten',
        origin: 'bron',
        rhythms: [{ words: ['GGD'], years: 4 }],
        text: 'Pas in {next}.',
        why: 'Er wordt dan pas gemeten.',
      },
    ],
  };
  const on = (column: string, plain: PlainRow) =>
    coachCell(coach, group, toAnswers(plain), column, 2026).map(({ text }) => text);

  test('judges each of them by itself, and by those beside it', () => {
    const cells = { zin: 'Geen kind zit thuis.', jaar: '2028', gemeten: '2025', bron: 'de GGD' };
    expect(on('zin', cells)).toEqual([expect.stringContaining('‘Geen’')]);
    expect(on('jaar', cells)).toEqual(['Pas in 2029.']);
    expect(on('bron', cells)).toEqual([]);
  });

  test('is asked for where a rule says so', () => {
    expect(['zin', 'jaar', 'bron', undefined].map((column) => isCoached(group, column))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('advice by what is said elsewhere', () => {
  const voices = {
    type: 'one-voice' as const,
    among: [{ field: 'gesprek', column: 'wie' }],
    voices: ['@jeugd-en-ouders'],
    text: 'Vraag het ook aan jongeren.',
    why: 'Zij zien iets anders.',
  };
  const sentence: FieldOf<'longtext'> = {
    id: toFieldId('zin'),
    type: 'longtext',
    label: 'Zin',
    source: ['X-01'],
    advice: [{ type: 'wording', checks: ['negatief'] }, voices],
  };
  const talk: GroupField = {
    id: toFieldId('gesprek'),
    type: 'group',
    label: 'Gesprek',
    source: ['X-01'],
    columns: [
      { id: 'wie', type: 'text', label: 'Met wie?' },
      { id: 'waar', type: 'text', label: 'Waar?' },
    ],
    advice: [{ ...voices, among: [{ field: 'zin' }] }],
  };
  const on = (field: typeof sentence | typeof talk, plain: PlainAnswers) => {
    const answers = toAnswers(plain);
    const asked = (id: string) => [sentence, talk].find((one) => one.id === id);
    return coachAnswer(coach, field, answers[field.id], lookupIn(answers), asked).map(({ kind }) => kind);
  };

  test('comes on one text, beside what its words ask for, and looks in a group', () => {
    const zin = 'Geen kind zit thuis.';
    expect(on(sentence, { zin })).toEqual(['negatief', 'one-voice']);
    expect(on(sentence, { zin, gesprek: { wie: 'De GGD', waar: 'bij ouders thuis' } })).toEqual([
      'negatief',
      'one-voice',
    ]);
    expect(on(sentence, { zin, gesprek: { wie: 'Drie ouders', waar: '' } })).toEqual(['negatief']);
    expect(on(sentence, { zin: ' ' })).toEqual([]);
  });

  test('comes on a group, and looks in a text', () => {
    expect(on(talk, { gesprek: { wie: 'De GGD', waar: '' } })).toEqual(['one-voice']);
    expect(on(talk, { gesprek: { wie: 'De GGD', waar: '' }, zin: 'Jongeren deden mee.' })).toEqual([]);
    expect(on(talk, { gesprek: { wie: '', waar: '' } })).toEqual([]);
  });

  test('brings along the questions that it looks in', () => {
    expect(mentionsOf(sentence)).toContainEqual({ field: 'gesprek', columns: ['wie'] });
    expect(mentionsOf(talk)).toContainEqual({ field: 'zin', columns: [] });
  });
});

describe('the coach', () => {
  test('is silent while a sentence is being written, and on nothing', () => {
    for (const ambitie of ['We willen dat', 'We willen dat de', ' ', ''])
      expect(kindsOn('wb1b-ambities', 'ambitie', { ambitie })).toEqual([]);
  });

  test('says which words it is about', () => {
    const field = fieldOf('wbfr-ambitiezin');
    if (field?.type !== 'longtext') throw new Error('no longtext');
    const answer = toAnswers({ a: 'Jongeren hebben geen schulden.' })['a'];
    expect(coachAnswer(coach, field, answer, () => undefined, fieldOf).map(({ text }) => text)).toEqual([
      expect.stringContaining('‘geen’'),
    ]);
  });

  test('offers a ladder only where it asks why', () => {
    const ladders = definition.checks.filter(({ ladder }) => ladder !== undefined).map(({ id }) => id);
    expect(ladders).toEqual(['systeem']);
  });

  test('is asked only where a rule says so', () => {
    expect(isCoached(rowsField('wb2-tabel'), 'jaar')).toBe(true);
    expect(isCoached(rowsField('wb2-tabel'), 'bron')).toBe(false);
    expect(isCoached(rowsField('wb2-tabel'))).toBe(false);
    expect(isCoached(rowsField('wb1a-zorgen'))).toBe(true);
    expect(isCoached(rowsField('wb1a-zorgen'), 'zorg')).toBe(false);
  });

  test('has one sentence for each why', () => {
    for (const { why } of definition.checks) expect(why.match(/[.!?]/g)).toEqual(['.']);
  });
});

describe('the words of the coach', () => {
  const wrong = (change: Partial<Coach>) =>
    checkCoach({ ...definition, ...change }, worksheets).map(({ place, message }) => `${place}: ${message}`);
  const [check] = definition.checks;
  if (check === undefined) throw new Error('no check');

  test('fit the worksheets of the site', () => {
    expect(wrong({})).toEqual([]);
  });

  test('are refused when they name a list or a check that is not there, or find nothing', () => {
    const { any: _, none: __, ...empty } = check;
    const checks = [...definition.checks, { ...check, id: 'nieuw', any: ['@wi'], notWith: ['neg'] }];
    expect(wrong({ checks })).toEqual([
      expect.stringContaining("any: gevonden: '@wi'"),
      expect.stringContaining("notWith: gevonden: 'neg'"),
    ]);
    expect(wrong({ checks: [...definition.checks, empty] }).join()).toContain('geen any en geen none');
    expect(wrong({ checks: definition.checks.slice(1) }).join()).toContain(
      "wb1b-ambities.advice: gevonden: 'negatief'",
    );
    expect(wrong({ lists: { a: ['@b'], ...definition.lists, b: ['x'] } })[0]).toContain(
      "lists.a: gevonden: '@b'",
    );
  });
});

test('the filled-in example gets no advice on its cells', () => {
  const found = worksheets.flatMap((sheet) => {
    const answers = toAnswers(exampleAnswers(sheet.id));
    return fieldsOf(sheet).flatMap((field) => {
      const answer = answers[field.id];
      if (field.type !== 'rows' || answer?.type !== 'rows') return [];
      return answer.rows.flatMap((row) =>
        field.columns.flatMap(({ id }) =>
          coachCell(coach, field, row.cells, id, 2026).map(
            ({ kind, text }) => `${field.id}.${id} ${kind}: ${text}`,
          ),
        ),
      );
    });
  });
  expect(found).toEqual([]);
});
