import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../../src/schema/schema.ts';
import { actionsOf, calendarId, isLate, namesIn } from '../../../../src/worksheet/agreed/actions.ts';
import { answerAt } from '../../../../src/worksheet/answers/place.ts';
import { type Worksheet, WorksheetSchema } from '../../../../src/worksheet/definition/definition.ts';
import { actionStatuses } from '../../../../src/worksheet/mentions/action-status.ts';
import { checkWorksheets } from '../../../../src/worksheet/mentions/check-worksheets.ts';
import { askedIn, progressOf } from '../../../../src/worksheet/reading/progress.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const today = '2026-11-30';
const asked = (id: string, type: string) => ({ id, type, label: `Vraag ${id}?` });
const status = (ids: readonly string[]) => ({
  ...asked('stand', 'choice'),
  options: ids.map((id) => ({ id, label: id })),
});
const role = { type: 'action', what: '{taak}', who: 'wie', when: 'klaar', status: 'stand' };
const columns = [asked('taak', 'text'), asked('wie', 'text'), asked('klaar', 'text'), status(actionStatuses)];
const made = (fields: readonly object[]): Worksheet =>
  parseContent(
    WorksheetSchema,
    {
      id: 'wb-a',
      code: 'A',
      title: 'Afspraken',
      page: '/a/',
      who: 'Wij',
      when: 'Nu',
      parts: [
        { id: 'deel', title: 'Deel 1', fields: fields.map((field) => ({ source: ['T-01'], ...field })) },
      ],
    },
    'a.yaml',
  );
const sheet = made([
  { ...asked('taken', 'rows'), row: 'taak', columns, report: role },
  {
    ...asked('rondes', 'rows'),
    row: 'ronde',
    columns: [{ ...asked('acties', 'rows'), row: 'actie', columns, report: role }],
  },
  { ...asked('afspraak', 'group'), columns, report: { type: 'action', what: '{taak}' } },
]);
const answers = toAnswers({
  taken: [
    { taak: 'Ooit', wie: 'Ank' },
    { taak: 'Evalueren', wie: 'Wij', klaar: 'elk jaar in oktober', stand: 'loopt' },
    { taak: 'Bellen', wie: 'GGD', klaar: 'oktober 2026', stand: 'open' },
    { wie: 'Niemand' },
  ],
  rondes: [{ acties: [{ taak: 'Kiezen', wie: 'GGD', klaar: 'februari 2027', stand: 'klaar' }] }],
  afspraak: { taak: 'Praten' },
});
const actions = actionsOf([sheet], lookupIn(answers), today);
const named = (what: string) => {
  const found = actions.find((action) => action.what === what);
  if (found === undefined) throw new Error(`No action ${what}`);
  return found;
};

describe('the actions of all worksheets', () => {
  test('are in one list, by when they should be done', () => {
    expect(actions.map(({ what }) => what)).toEqual(['Bellen', 'Kiezen', 'Evalueren', 'Ooit', 'Praten']);
  });

  test('say where they stand: open is what nobody said anything of', () => {
    expect(actions.map((action) => action.status)).toEqual(['open', 'klaar', 'loopt', 'open', 'open']);
  });

  test('lead to the answer that says so, in rows and in rows of rows', () => {
    for (const what of ['Bellen', 'Kiezen', 'Evalueren']) {
      const { at } = named(what).cells.status ?? {};
      expect(at && answerAt(answers, at)).toMatchObject({ value: named(what).status });
    }
    expect(named('Praten').cells.status).toBeUndefined();
  });

  test('are late when their time is over; not when they are done or come back', () => {
    expect(actions.filter((action) => isLate(action, today)).map(({ what }) => what)).toEqual(['Bellen']);
    expect(isLate({ ...named('Bellen'), status: 'vervalt' }, today)).toBe(false);
    expect(isLate(named('Evalueren'), '2027-12-31')).toBe(false);
  });

  test('are of the people that they name, each once', () => {
    expect(namesIn(actions)).toEqual(['Ank', 'GGD', 'Wij']);
  });

  test('keep their name for other programs, whatever their words become', () => {
    const renamed = toAnswers({ taken: [{ taak: 'Ooit', wie: 'Ank' }, { taak: 'Anders' }] });
    const [, other] = actionsOf([sheet], lookupIn(renamed), today);
    expect(other && calendarId('eerste', other)).toBe(calendarId('eerste', named('Evalueren')));
    expect(new Set(actions.map((action) => calendarId('eerste', action))).size).toBe(actions.length);
  });
});

test('an action counts as filled in without a word on where it stands', () => {
  const lookup = lookupIn(toAnswers({ taken: [{ taak: 'Bellen' }] }));
  expect(progressOf(sheet.parts.map(askedIn), lookup)).toMatchObject({ answered: 1 });
});

test('a column that lacks a status is a mistake of its worksheet', () => {
  const short = { ...role, status: 'stand' };
  const broken = made([
    {
      ...asked('taken', 'rows'),
      row: 'taak',
      columns: [
        asked('taak', 'text'),
        asked('wie', 'text'),
        asked('klaar', 'text'),
        status(['open', 'klaar']),
      ],
      report: short,
    },
  ]);
  expect(checkWorksheets([sheet])).toEqual([]);
  expect(
    checkWorksheets([broken])
      .map(({ message }) => message)
      .join(),
  ).toMatch(/loopt.*vervalt/s);
});
