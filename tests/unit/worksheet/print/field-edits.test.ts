import { expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import { ticked } from '../../../../src/worksheet/print/control.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { changesOf, editsIn, type FormValues } from '../../../../src/worksheet/print/field-edits.ts';
import { fillableAnswer } from '../../../../src/worksheet/print/fillable.ts';
import type { PrintedAnswer } from '../../../../src/worksheet/print/printed.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { doel, sources } from '../../../setup/worksheet/small-worksheets.ts';

const fields = doel.parts.flatMap((part) => part.fields);
const filled = toAnswers({
  toelichting: 'Eerste regel\nTweede regel',
  cijfer: '12,5',
  samen: 'ja',
  stappen: ['meten', 'doen'],
  datum: '2026-10-14',
  akkoord: true,
  groep: { naam: 'GGD', dag: '2026-01-02' },
  keuze: [{ onderwerp: 'Sport', soort: 'kans' }, { onderwerp: 'Slaap' }],
  rondes: [{ nieuw: 'Van alles', acties: [{ actie: 'Bellen', wie: 'School' }] }],
});

/** What the fields of the PDF say as it was made. */
function valuesOf(answers: Answers): Map<string, string> {
  const values = new Map<string, string>();
  const read = (answer: PrintedAnswer): void => {
    if (answer.type === 'records')
      for (const { questions } of answer.records) for (const question of questions) read(question.answer);
    if (answer.type !== 'control') return;
    const { control } = answer;
    if (control.type === 'text') values.set(control.name, control.value.replaceAll('\n', '\r'));
    else if (control.type === 'checks')
      for (const { name, isPicked } of control.options) values.set(name, isPicked ? ticked : 'Off');
    else values.set(control.name, control.options.find(({ isPicked }) => isPicked)?.value ?? 'Off');
  };
  const document = toDocument(doel, lookupIn(answers), sources, '2026-11-22', fillableAnswer);
  for (const { questions } of document.sections) for (const question of questions) read(question.answer);
  return values;
}

const edited = (answers: Answers, changes: Readonly<Record<string, string>>): FormValues =>
  new Map([...valuesOf(answers), ...Object.entries(changes)]);
const editsOf = (changes: Readonly<Record<string, string>>) =>
  editsIn(fields, lookupIn(filled), edited(filled, changes), 2026);

test('a form that nobody touched says what the answers say', () => {
  expect(valuesOf(filled).size).toBeGreaterThan(40);
  expect(editsOf({})).toEqual([]);
  expect(editsIn(fields, lookupIn({}), valuesOf({}), 2026)).toEqual([]);
});

test.for([
  [
    'a text, with the line breaks of any program',
    'toelichting',
    'Eerste\r\nTweede\rDerde',
    'Eerste\nTweede\nDerde',
  ],
  ['a text that was wiped', 'toelichting', '', ''],
  ['a figure as it was typed', 'cijfer', 'ongeveer 12', 'ongeveer 12'],
  ['a date as it is written by hand', 'datum', '4-1-2027', '2027-01-04'],
  ['a date in words', 'datum', 'zaterdag 3 april 2027', '2027-04-03'],
  ['a year of two digits as it was typed', 'datum', '3-4-27', '3-4-27'],
  ['what is no date as it was typed', 'datum', '31-2-2027', '31-2-2027'],
  ['a moment in words as it was typed', 'datum', 'half maart 2027', 'half maart 2027'],
  ['a reference to a row, by words that read the same', 'los', 'slaap ', { row: 'keuze-2', text: 'Slaap' }],
  ['another choice', 'samen', 'nee', 'nee'],
  ['a choice taken back', 'samen', 'Off', ''],
  ['a tick taken away', 'akkoord', 'Off', false],
  ['one more of many answers', 'stappen.praten', ticked, ['meten', 'praten', 'doen']],
  ['one less of many answers', 'stappen.meten', 'Off', ['doen']],
  ['a reference to a row, by its words', 'los', 'Slaap', { row: 'keuze-2', text: 'Slaap' }],
  ['a reference to something else', 'los', 'Heel iets anders', 'Heel iets anders'],
] as const)('finds %s', ([, name, typed, value]) => {
  const [field = ''] = name.split('.');
  expect(editsOf({ [name]: typed })).toEqual([{ place: { field, steps: [] }, value }]);
});

test('says nothing about fields of somebody else, rows that are gone, and choices that are not offered', () => {
  expect(
    editsOf({ vreemd: 'x', 'keuze.weg.onderwerp': 'x', 'groep.vreemd': 'x', samen: 'misschien' }),
  ).toEqual([]);
});

test('the edits become changes of the answers: cells, new rows, and rows within rows', () => {
  const edits = editsOf({
    'groep.naam': 'GGD Oost',
    'keuze.keuze-2.onderwerp': 'Slaap en rust',
    'keuze.+1.onderwerp': 'Geld',
    'keuze.+1.soort': 'zorg',
    'rondes.rondes-1.acties.acties-1.wie': 'GGD',
    'rondes.rondes-1.acties.+1.actie': 'Mailen',
    'rondes.+1.acties.+1.actie': 'Schrijven',
  });
  let made = 0;
  const changes = changesOf(edits, () => {
    made += 1;
    return toRowId(`nieuw-${made}`);
  });
  const after = Object.fromEntries(
    Object.entries(filled).map(([id, answer]) => [id, changes.get(toFieldId(id))?.(answer, 2) ?? answer]),
  );
  expect(made).toBe(4);
  const values = valuesOf(after);
  expect(values.get('groep.naam')).toBe('GGD Oost');
  expect(values.get('keuze.keuze-2.onderwerp')).toBe('Slaap en rust');
  expect([...values].filter(([name]) => name.startsWith('keuze.nieuw-')).map(([, value]) => value)).toEqual([
    'Geld',
    'zorg',
    '',
  ]);
  expect(values.get('rondes.rondes-1.acties.acties-1.wie')).toBe('GGD');
  expect(
    [...values].filter(([name, value]) => name.endsWith('.actie') && value !== '').map(([, value]) => value),
  ).toEqual(['Bellen', 'Mailen', 'Schrijven']);
  expect(editsIn(fields, lookupIn(after), valuesOf(after), 2026)).toEqual([]);
});
