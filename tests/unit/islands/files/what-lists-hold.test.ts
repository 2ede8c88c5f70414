/** Tables and calendars hold no more than they show: every question is answered with a word of its own, and so is every place that nobody sees. */
import { expect, test } from 'vitest';
import { isoDate } from '../../../../src/basics/iso-date.ts';
import { actionDays, actionsTable, meetingDays } from '../../../../src/office/actions.ts';
import { calendarFrom } from '../../../../src/office/calendar.ts';
import { csvFrom } from '../../../../src/office/csv.ts';
import { actionsOf } from '../../../../src/worksheet/agreed/actions.ts';
import { agreedDays } from '../../../../src/worksheet/agreed/agreed-days.ts';
import { reportScope } from '../../../../src/worksheet/print/report-scope.ts';
import { lookupInDossier } from '../../../../src/worksheet/reading/lookup.ts';
import { filledTables, rowsTable } from '../../../../src/worksheet/reading/rows-table.ts';
import { canaryPattern, plantCanaries } from '../../../setup/worksheet/canaries.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const day = isoDate(2026, 12, 24);
if (day === undefined) throw new Error('No day');
const planted = plantCanaries('d-1', worksheets, { 'wb0a-andere-partijen-nodig': 'nee' });
const scope = reportScope(worksheets, lookupInDossier(planted.dossier));
const actions = actionsOf(scope.worksheets, scope.lookup, day);
const words = (text: string) => new Set(text.match(canaryPattern) ?? []);
/** A long line of a calendar goes on after a break. */
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '');
const seenIn = (id: string) => planted.seen.get(id) ?? new Set<string>();
const inList = new Set(actions.flatMap(({ what, who, when }) => [...words(`${what} ${who} ${when}`)]));

test('the table of actions has what the list of actions says, and nothing else', () => {
  const csv = words(csvFrom(actionsTable(actions, day)));
  // Beside each, the day of the conversation it was agreed in, as the list has it too.
  expect(csv).toEqual(new Set([...inList, ...actions.flatMap(({ occasion }) => [...words(occasion)])]));
  const seen = new Set(scope.worksheets.flatMap(({ id }) => [...seenIn(id)]));
  expect(csv.size).toBeGreaterThan(10);
  for (const word of csv) expect(seen).toContain(word);
});

test('the calendar has what the list of actions says, and the name of the dossier', () => {
  const dated = actions.map((action) => ({ ...action, period: { first: day, last: day, isYearly: false } }));
  const meetings = agreedDays(scope.worksheets, scope.lookup);
  const { title } = planted;
  const days = [...actionDays(dated, 'd-1'), ...meetingDays(meetings, 'd-1', { title, today: day })];
  const calendar = words(unfolded(calendarFrom(title, days)));
  expect(calendar).toEqual(new Set([...inList, title]));
});

test('nothing of an action about one person is in either', () => {
  for (const { id } of worksheets.filter((sheet) => sheet.personal === true))
    for (const word of seenIn(id)) expect(inList).not.toContain(word);
});

test('each table of a worksheet has what is seen in its rows', () => {
  const tables = filledTables(scope.worksheets, scope.lookup);
  expect(tables.length).toBeGreaterThan(10);
  for (const { field, worksheet } of tables) {
    const csv = words(csvFrom(rowsTable(field, scope.lookup)));
    const seen = seenIn(worksheet.id);
    for (const word of csv) expect(seen, field.id).toContain(word);
  }
});
