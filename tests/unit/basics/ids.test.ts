import { expect, expectTypeOf, test } from 'vitest';
import { type FieldId, type RowId, toFieldId, toRowId, type WorksheetId } from '../../../src/basics/ids.ts';

test('an id of one kind is no id of another, and a text is none yet', () => {
  expectTypeOf<RowId>().not.toExtend<FieldId>();
  expectTypeOf<FieldId>().not.toExtend<WorksheetId>();
  expectTypeOf<string>().not.toExtend<RowId>();
  expectTypeOf<RowId>().toExtend<string>();
});

test('an id is the text it was made from', () => {
  expect([toRowId('r-1'), toFieldId('wb1a-gebied')]).toEqual(['r-1', 'wb1a-gebied']);
});
