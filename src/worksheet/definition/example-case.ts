/**
 * An example case as an editor writes it down in `content/voorbeelden/` (texts, numbers, lists), and the answers that
 * follow from it. Build time and tests. The same case gives the same answers, row ids included.
 */

import { formatDutchNumber } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import { toRowId } from '../../basics/ids.ts';
import { z } from '../../schema/schema.ts';
import type { Answer, Answers, Row, ValueAnswer } from '../answers/answers.ts';
import type { Column, Input, Worksheet } from './definition.ts';
import { fieldsOf, targetOf } from './fields-of.ts';

const PlainValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const PlainCells = z.record(z.string(), z.union([PlainValue, z.array(z.record(z.string(), PlainValue))]));
const PlainAnswer = z.union([PlainValue, PlainCells, z.array(PlainCells)]);

export const ExampleCaseSchema = z.object({
  meta: z.object({ titel: z.string() }),
  /** Plain answers by field id, by worksheet id. */
  worksheets: z.record(z.string(), z.record(z.string(), PlainAnswer)),
});

export type ExampleCase = z.output<typeof ExampleCaseSchema>;
type PlainAnswer = z.output<typeof PlainAnswer>;
type PlainRow = z.output<typeof PlainCells>;
type PlainCases = ExampleCase['worksheets'];

/** Old enough to lose from anything a person types. */
const longAgo = 1;

/** References are looked up in the whole case: a thread runs through its worksheets. */
export function exampleAnswers(worksheet: Worksheet, { worksheets: cases }: ExampleCase): Answers {
  const plain = entryOf(cases, worksheet.id) ?? {};
  const fields = fieldsOf(worksheet);
  return Object.fromEntries(
    fields.flatMap((field): [string, Answer][] => {
      const value = entryOf(plain, field.id);
      if (value === undefined || field.type === 'derived') return [];
      return [[field.id, answerFrom(field.id, field, value, cases)]];
    }),
  );
}

type Asked = Input | { readonly type: 'rows' | 'group'; readonly columns: readonly Column[] };

function answerFrom(id: string, asked: Asked, value: PlainAnswer, cases: PlainCases): Answer {
  switch (asked.type) {
    case 'rows':
      return {
        type: 'rows',
        rows: asRows(value).map(
          (row, at): Row => ({
            id: rowId(id, at),
            deleted: { value: false, changedAt: longAgo },
            position: { value: at, changedAt: longAgo },
            cells: cellsFrom(rowId(id, at), asked.columns, row, cases),
          }),
        ),
      };
    case 'group':
      return { type: 'group', cells: cellsFrom(id, asked.columns, asRow(value), cases) };
    default:
      return { type: 'value', ...contentFrom(asked, value, cases), changedAt: longAgo };
  }
}

function cellsFrom(id: string, columns: readonly Column[], row: PlainRow, cases: PlainCases): Answers {
  return Object.fromEntries(
    columns.flatMap((column): [string, Answer][] => {
      const value = entryOf(row, column.id);
      return value === undefined ? [] : [[column.id, answerFrom(`${id}-${column.id}`, column, value, cases)]];
    }),
  );
}

function contentFrom(
  input: Input,
  value: PlainAnswer,
  cases: PlainCases,
): Pick<ValueAnswer, 'value' | 'link'> {
  if (typeof value === 'number') return { value: formatDutchNumber(value).replaceAll('.', '') };
  if (typeof value === 'boolean') return { value };
  if (typeof value !== 'string') return { value: isTexts(value) ? value : '' };
  const [to] = targetOf(input);
  if (to === undefined) return { value };
  const target = Object.values(cases).find((answers) => Object.hasOwn(answers, to.field));
  const at = asRows(target?.[to.field] ?? []).findIndex((row) => entryOf(row, to.column) === value);
  if (at === -1) return { value };
  const link = { row: rowId(to.field, at), text: value };
  return input.type === 'reference' ? { value: link } : { link, value };
}

/** Readable, and never one that `newRowId` makes. */
const rowId = (field: string, at: number) => toRowId(`voorbeeld-${field}-${at + 1}`);

function isTexts(value: PlainAnswer): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function asRows(value: PlainAnswer): readonly PlainRow[] {
  const items: readonly PlainAnswer[] = Array.isArray(value) ? value : [];
  return items.filter(isRow);
}

function asRow(value: PlainAnswer): PlainRow {
  return isRow(value) ? value : {};
}

function isRow(value: PlainAnswer): value is PlainRow {
  return typeof value === 'object' && !Array.isArray(value);
}
