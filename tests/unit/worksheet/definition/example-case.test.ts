import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/schema/schema.ts';
import { answerOf, answerValue } from '../../../../src/worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { isReference } from '../../../../src/worksheet/answers/value.ts';
import { isAnswered } from '../../../../src/worksheet/answers/walk.ts';
import { ExampleCaseSchema, exampleAnswers } from '../../../../src/worksheet/definition/example-case.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const file = 'content/voorbeelden/waterrijk.json';
const example = parseContent(ExampleCaseSchema, JSON.parse(readFileSync(file, 'utf8')), file);

test.each(worksheets)('the example fills in every question of $id, and can be saved and opened', (sheet) => {
  const answers = exampleAnswers(sheet, example);
  const asked = sheet.parts.flatMap(({ fields }) => fields).filter(({ type }) => type !== 'derived');
  expect(asked.filter(({ id }) => !isAnswered(answerOf(answers, id)))).toEqual([]);
  expect(openWorksheet(saveWorksheet(sheet.id, answers), sheet.id)).toMatchObject({
    value: { answers, broken: [] },
  });
});

test('a reference in the example points at the row it names, in whichever worksheet that stands', () => {
  const results = visibleRows(answerOf(exampleAnswers(worksheet('wb-2'), example), 'wb2-tabel'));
  const ambitions = visibleRows(answerOf(exampleAnswers(worksheet('wb-1b'), example), 'wb1b-ambities'));
  const values = results.map((row) => answerValue(cellOf(row, 'ambitie')));
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) {
    if (!isReference(value)) throw new Error('Expected a reference');
    const target = ambitions.find(({ id }) => id === value.row);
    expect(target && answerValue(cellOf(target, 'ambitie'))).toBe(value.text);
  }
});
