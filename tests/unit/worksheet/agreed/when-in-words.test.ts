/** A date column that takes a time in words: 'februari 2027' is an answer there, wherever it goes. */
import { expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { actionsOf } from '../../../../src/worksheet/agreed/actions.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import type { Column } from '../../../../src/worksheet/definition/definition.ts';
import { readCell } from '../../../../src/worksheet/pasting/read-cell.ts';
import { controlOf } from '../../../../src/worksheet/print/control.ts';
import { toDocument } from '../../../../src/worksheet/print/document.ts';
import { mayBeFolded } from '../../../../src/worksheet/reading/row-line.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheet } from '../../../setup/worksheet/worksheets.ts';

const day = { id: 'dag', type: 'date', label: 'Wanneer?' } as const satisfies Column;
const when = { ...day, inWords: true } as const satisfies Column;
const nothing = () => undefined;
const moments = ['februari 2027', 'elk jaar in oktober', '2026-12-24', '', 'als het kan'];
const sheet = worksheet('wb-0a');
const answers = toAnswers({
  'wb0a-initiatief': moments.map((datum, at) => ({ wie: `Wie ${at}`, met: `School ${at}`, datum })),
});

test('it stands on the list of actions by the day on which it ends', () => {
  const actions = actionsOf([sheet], lookupIn(answers), '2026-12-01');
  expect(actions.map((action) => action.when)).toEqual([
    '24 december 2026',
    'februari 2027',
    'elk jaar in oktober',
    '',
    'als het kan',
  ]);
  expect(actions.map(({ period }) => period?.last)).toEqual([
    '2026-12-24',
    '2027-02-28',
    '2027-10-31',
    undefined,
    undefined,
  ]);
});

test('it is printed as it was typed, and a day as a day', () => {
  const { sections } = toDocument(sheet, lookupIn(answers), exampleSources, '2026-12-01');
  const printed = sections
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === 'wb0a-initiatief')?.answer;
  if (printed?.type !== 'table') throw new Error('No table');
  expect(printed.rows.map((row) => row[2])).toEqual([
    'februari 2027',
    'elk jaar in oktober',
    '24 december 2026',
    '',
    'als het kan',
  ]);
});

test('it is pasted as an answer, where a column of days names it as something else', () => {
  expect(readCell(when, 'februari 2027', nothing, 2026)).toEqual({ fit: 'well', value: 'februari 2027' });
  expect(readCell(when, '24-12-2026', nothing, 2026)).toEqual({ fit: 'well', value: '2026-12-24' });
  expect(readCell(day, 'februari 2027', nothing, 2026).fit).toBe('as-text');
});

test('a row with it may be folded: nothing is wrong with it', () => {
  const [row] = visibleRows(toAnswers({ rijen: [{ dag: 'februari 2027' }] })['rijen']);
  if (row === undefined) throw new Error('No row');
  expect(mayBeFolded([when], row)).toBe(true);
  expect(mayBeFolded([day], row)).toBe(false);
});

test('a PDF to fill in has a line for it, and asks for no form of a date', () => {
  const place = { field: toFieldId('veld'), steps: [] };
  expect(controlOf(when, undefined, nothing, place, 'Wanneer?')).toMatchObject({ size: 'line', hint: '' });
  expect(controlOf(day, undefined, nothing, place, 'Wanneer?')).toMatchObject({ size: 'short' });
});
