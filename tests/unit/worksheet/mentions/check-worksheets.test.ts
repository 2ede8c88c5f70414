import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import type {
  Column,
  Field,
  FieldOf,
  RowsField,
  Worksheet,
} from '../../../../src/worksheet/definition/definition.ts';
import { checkWorksheets } from '../../../../src/worksheet/mentions/check-worksheets.ts';
import { choice, column, problems, rows, text, withFields } from '../../../setup/worksheet/made-fields.ts';
import { anyField, bron, doel, fieldOf } from '../../../setup/worksheet/small-worksheets.ts';

const reference = (to: FieldOf<'reference'>['to']): Field => ({
  id: toFieldId('nieuw'),
  type: 'reference',
  label: 'Vraag?',
  source: ['T-01'],
  to,
});
const nested = (columns: readonly ['reference' | 'text', string][]): Column => ({
  id: 'acties',
  type: 'rows',
  row: 'actie',
  label: 'Acties',
  columns: columns.map(([type, id]) =>
    type === 'text'
      ? { id, type, label: 'Kolom' }
      : { id, type, label: 'Kolom', to: { field: toFieldId('keuze'), column: 'bestaat-niet' } },
  ),
});
test('worksheets in which everything fits have no problems', () => {
  expect(checkWorksheets([bron, doel])).toEqual([]);
  expect(problems(text('nieuwe-tekst'), choice(['ja', 'nee']))).toEqual([]);
});

describe('an id that is used twice is reported with what it is', () => {
  test.each<[string, readonly Worksheet[], string, string]>([
    [
      'a worksheet',
      [bron, doel, { ...bron, parts: [{ id: 'een', title: 'Deel', fields: [text('nieuw')] }] }],
      'werkblad',
      'wb-bron',
    ],
    ['a field, in whichever worksheet', withFields(text('wens')), 'veld', 'wens'],
    [
      'a part',
      [
        bron,
        { ...doel, parts: [...doel.parts, { id: 'meten', title: 'Nog eens', fields: [text('nieuw')] }] },
      ],
      'deel',
      'meten',
    ],
    ['a column', withFields(rows('nieuw', [column('naam'), column('naam')])), 'kolom', 'naam'],
    [
      'a column of rows within a row',
      withFields(
        rows('nieuw', [
          nested([
            ['text', 'wie'],
            ['text', 'wie'],
          ]),
        ]),
      ),
      'kolom',
      'wie',
    ],
    ['an option', withFields(choice(['ja', 'nee', 'ja'])), 'optie', 'ja'],
  ])('%s', (_name, worksheets, what, id) => {
    const found = checkWorksheets(worksheets);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(`${what} '${id}' meer dan één keer`);
  });

  test('but a column may have the same id in another question', () => {
    expect(problems(rows('nieuw', [column('onderwerp')]))).toEqual([]);
  });
});

describe('a mention of something that is not there is reported with its place', () => {
  const mention = (field: Field) => problems(field)[0];

  test.each<[string, Field, string]>([
    ['a condition', { ...text('nieuw'), showIf: { field: toFieldId('weg'), not: ['nee'] } }, "veld 'weg'"],
    ['what makes it unneeded', { ...text('nieuw'), needed: { unless: toFieldId('weg') } }, "veld 'weg'"],
    [
      'a reminder',
      { ...text('nieuw'), carry: { type: 'linked', from: [{ field: toFieldId('weg') }] } },
      "veld 'weg'",
    ],
    [
      'what stands in mid-sentence',
      {
        ...text('nieuw'),
        carry: { type: 'sentence', template: 'Samen.', midSentence: [toFieldId('weg')] },
      },
      "veld 'weg'",
    ],
    [
      'a derivation',
      {
        ...fieldOf('vraagstuk', 'derived'),
        id: toFieldId('nieuw'),
        derive: { type: 'first-answer', from: [toFieldId('weg')] },
      },
      "veld 'weg'",
    ],
    ['a reference', reference({ field: toFieldId('weg'), column: 'naam' }), "veld 'weg'"],
    [
      'the column of a reference',
      reference({ field: toFieldId('keuze'), column: 'weg' }),
      "kolom 'weg' van veld 'keuze'",
    ],
    [
      'the column of a reference deep in rows',
      rows('nieuw', [nested([['reference', 'bij']])]),
      "kolom 'bestaat-niet' van veld 'keuze'",
    ],
    [
      'a column to carry over from',
      {
        ...rows('nieuw', [column('naam')]),
        carry: { type: 'proposal', from: [{ field: toFieldId('keuze'), columns: { naam: 'weg' } }] },
      },
      "kolom 'weg' van veld 'keuze'",
    ],
    [
      'a column to carry over to',
      {
        ...rows('nieuw', [column('naam')]),
        carry: { type: 'proposal', from: [{ field: toFieldId('keuze'), columns: { weg: 'onderwerp' } }] },
      },
      "kolom 'weg' van veld 'nieuw'",
    ],
    [
      'a column that is set',
      {
        ...rows('nieuw', [column('naam')]),
        carry: {
          type: 'proposal',
          from: [{ field: toFieldId('keuze'), columns: { naam: 'onderwerp' }, set: { weg: 'x' } }],
        },
      },
      "kolom 'weg' van veld 'nieuw'",
    ],
  ])('%s', (_name, field, expected) => {
    expect(mention(field)).toMatchObject({ place: 'wb-doel: nieuw' });
    expect(mention(field)?.message).toContain(expected);
  });

  test('the area of a worksheet', () => {
    expect(checkWorksheets([bron, { ...doel, area: toFieldId('weg') }])).toMatchObject([
      { place: 'wb-doel.area' },
    ]);
  });

  test.each([
    [{ field: toFieldId('weg'), column: 'naam' }, "veld 'weg'"],
    [{ field: toFieldId('keuze'), column: 'weg' }, "kolom 'weg' van veld 'keuze'"],
  ])('who takes part in a worksheet: %o', (participants, expected) => {
    const [problem, ...more] = checkWorksheets([bron, { ...doel, participants }]);
    expect(problem?.place).toBe('wb-doel.participants');
    expect(problem?.message).toContain(expected);
    expect(more).toEqual([]);
  });

  test('the columns that the report of a dossier takes what it says from', () => {
    const list = rows('nieuw', [column('naam')]);
    const action: Extract<RowsField['report'], { type: 'action' }> = {
      type: 'action',
      what: '{weg}',
      who: 'ook-weg',
    };
    expect(problems({ ...list, report: { type: 'ambition', name: 'weg' } })).toHaveLength(1);
    expect(
      problems({ ...list, report: { type: 'result', name: 'naam', percentage: 'a', year: 'b', of: 'c' } }),
    ).toHaveLength(3);
    expect(problems({ ...list, report: action })).toHaveLength(2);
    expect(problems({ ...fieldOf('groep', 'group'), id: toFieldId('nieuw'), report: action })).toHaveLength(
      2,
    );
    const inner: Column = {
      ...nested([['text', 'wie']]),
      type: 'rows',
      row: 'r',
      columns: [],
      report: action,
    };
    expect(problems(rows('nieuw', [inner]))).toMatchObject([
      { place: 'wb-doel: nieuw', message: expect.stringContaining("kolom 'weg' van veld 'acties'") },
      { place: 'wb-doel: nieuw', message: expect.stringContaining("kolom 'ook-weg' van veld 'acties'") },
    ]);
  });

  test('every mention of a worksheet that is missing, one by one', () => {
    const places = checkWorksheets([doel]).map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining(['wb-doel: wens-kopie', 'wb-doel: overzicht', 'wb-doel: keuze']),
    );
    expect(anyField('wens-kopie').carry).toBeDefined();
  });
});

describe('a question that is marked for partners is one that they can answer alone', () => {
  const list = rows('nieuw', [column('wie'), column('wat')]);
  test('of a list, with the column that says who', () => {
    expect(problems({ ...list, input: true })).toEqual([]);
    expect(problems({ ...list, input: { who: 'wie', once: true } })).toEqual([]);
    expect(problems({ ...text('nieuw'), input: true })).toEqual([]);
  });

  test.each<[string, Field, string]>([
    ['a list in which rows are referred to', rows('nieuw', [nested([['text', 'a']])]), "kolom 'Acties'"],
    ['a reference', reference({ field: toFieldId('keuze'), column: 'onderwerp' }), 'de soort reference'],
    ['a group', { ...fieldOf('groep', 'group'), id: toFieldId('nieuw') }, 'de soort group'],
  ])('never %s', (_, field, said) => {
    const messages = problems({ ...field, input: true }).map(({ message }) => message);
    expect(messages.filter((message) => message.includes('input'))).toHaveLength(1);
    expect(messages.join()).toContain(said);
  });

  test('never with a column for who that is no text, is not there, or where there are no columns', () => {
    expect(problems({ ...list, input: { who: 'weg' } })[0]?.message).toContain("kolom 'weg'");
    expect(problems({ ...text('nieuw'), input: { who: 'wie' } })[0]?.message).toContain('input: true');
    const scored = rows('nieuw', [{ id: 'cijfer', type: 'number', label: 'Cijfer' }, column('wat')]);
    expect(problems({ ...scored, input: { who: 'cijfer' } })[0]?.message).toContain('de soort text');
  });
});
