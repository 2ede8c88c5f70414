import { describe, expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import type { Field, Worksheet } from '../../../../src/worksheet/definition/definition.ts';
import { fieldsOf } from '../../../../src/worksheet/definition/fields-of.ts';
import type { MeetingItem } from '../../../../src/worksheet/definition/meeting-definition.ts';
import { meetingQuestions } from '../../../../src/worksheet/meeting/questions.ts';
import { checkWorksheets } from '../../../../src/worksheet/mentions/check-worksheets.ts';
import { formOf, roundColumns, wordsColumn } from '../../../../src/worksheet/mentions/meeting-forms.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const withMeeting = (id: string, meeting: Worksheet['meeting']) =>
  worksheets.map((sheet) => (sheet.id === id ? { ...sheet, meeting } : sheet));
const item = (field: string, more: Partial<MeetingItem> = {}): MeetingItem => ({
  field: toFieldId(field),
  ...more,
});
const problems = (...items: MeetingItem[]) =>
  checkWorksheets(withMeeting('wb-0a', items)).map(({ message }) => message);
const fieldNamed = (id: string): Field => {
  const found = worksheets.flatMap(fieldsOf).find((field) => field.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('a mistake in the questions of a meeting is reported', () => {
  test.each([
    [
      'a question of another worksheet',
      [item('wb1a-zorgen')],
      "veld 'wb1a-zorgen'. Verwacht: een veld van dit",
    ],
    ['a question twice', [item('wb0a-kwesties'), item('wb0a-kwesties')], 'meer dan één keer'],
    [
      'a round of a text',
      [item('wb0a-kwesties', { form: 'round' })],
      "form 'round' bij veld 'wb0a-kwesties'",
    ],
    ['a choice to collect', [item('wb0a-samen-stappen', { form: 'collect' })], "form 'collect'"],
    [
      'a question beside it that is not there',
      [item('wb0a-kwesties', { beside: [toFieldId('wb1a-zorg')] })],
      "veld 'wb1a-zorg'",
    ],
  ])('%s', (_name, items, message) => {
    const found = problems(...items);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test('a list or column of the record that is not there', () => {
    const sheet = worksheet('wb-bijeenkomst');
    const changed: Worksheet = JSON.parse(
      JSON.stringify(sheet)
        .replace('"minutes":"minuten"', '"minutes":"uren"')
        .replace('"date":"datum"', '"date":"plek"'),
    );
    const found = checkWorksheets(worksheets.map((one) => (one.id === sheet.id ? changed : one)));
    expect(found.map(({ message }) => message).join()).toMatch(/kolom 'plek'.*kolom 'agenda\.uren'/);
  });
});

describe('without a word about it', () => {
  test('a worksheet goes through all its questions, and nothing that is derived', () => {
    const { meeting: _, ...sheet } = worksheet('wb-2');
    expect(meetingQuestions(sheet).map(({ field }) => field.id)).toEqual(['wb2-tabel', 'wb2-balans']);
  });

  test.each([
    ['wb0a-urgentie', 'round'],
    ['wb1a-zorgen', 'collect'],
    ['wb0a-kwesties', 'formulate'],
    ['wb0a-samen-stappen', 'question'],
  ])('%s has the form of its type: %s', (id, form) => {
    expect(formOf(fieldNamed(id))).toBe(form);
  });
});

test('a round knows its columns, and a list its words', () => {
  expect(roundColumns(fieldNamed('wb0a-urgentie'))).toEqual({
    who: 'wie',
    score: 'score',
    why: 'toelichting',
  });
  const results = fieldNamed('wb2-tabel');
  expect(results.type === 'rows' && wordsColumn(results)).toBe('resultaat');
});
