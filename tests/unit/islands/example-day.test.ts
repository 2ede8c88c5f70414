import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleDay } from '../../../src/islands/answers/today.ts';
import { parseContent } from '../../../src/schema/schema.ts';
import { answerOf, textOf } from '../../../src/worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../../src/worksheet/answers/rows.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../../src/worksheet/definition/example-case.ts';
import { worksheet } from '../../setup/worksheet/worksheets.ts';

const file = 'content/voorbeelden/waterrijk.json';
const example = parseContent(ExampleCaseSchema, JSON.parse(readFileSync(file, 'utf8')), file);

test.each([
  ['wb-1l', 'wb1l-rondes'],
  ['wb-2', 'wb2-balans'],
])('in the example nothing that was talked about or measured in %s is of a day to come', (id, field) => {
  const rows = visibleRows(answerOf(exampleAnswers(worksheet(id), example), field));
  const days = rows.map((row) => textOf(cellOf(row, 'datum'))).filter((day) => day !== '');
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day >= exampleDay)).toEqual([]);
});
