/** Rows as a table for a spreadsheet: what a person reads, in a form that it can count and sort by. */
import { writtenDate } from '../../basics/dutch-date.ts';
import { parseDutchNumber } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { type Answer, textOf } from '../answers/answers.ts';
import { cellOf, visibleRows } from '../answers/rows.ts';
import { isAnyAnswered } from '../answers/walk.ts';
import type { Column, RowsField, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import { answerText, type Lookup, oneLine } from './answer-text.ts';
import { askedColumns } from './asked.ts';
import { isShown } from './progress.ts';

export interface RowsTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface FilledTable {
  readonly field: RowsField;
  readonly worksheet: Pick<Worksheet, 'id' | 'code' | 'title'>;
  /** Rows with something in them. */
  readonly count: number;
}

/** Every question with rows that has something in it, in the order of the worksheets. */
export function filledTables(worksheets: readonly Worksheet[], lookup: Lookup): readonly FilledTable[] {
  return worksheets.flatMap((worksheet) =>
    fieldsOf(worksheet).flatMap((field) => {
      if (field.type !== 'rows' || !isShown(field, lookup)) return [];
      const count = filledRows(lookup(field.id)).length;
      return count === 0 ? [] : [{ field, worksheet, count }];
    }),
  );
}

export function rowsTable(field: RowsField, lookup: Lookup): RowsTable {
  const rows = filledRows(lookup(field.id));
  const columns = askedColumns(field.columns, rows);
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map((column) => cellText(column, cellOf(row, column.id), lookup))),
  };
}

const filledRows = (answer: Answer | undefined) =>
  visibleRows(answer).filter(({ cells }) => isAnyAnswered(cells));

function cellText(column: Column, answer: Answer | undefined, lookup: Lookup): string {
  switch (column.type) {
    case 'rows':
      // A row in a row is a line in its cell.
      return filledRows(answer)
        .map((row) =>
          column.columns
            .map((inner) => oneLine(cellText(inner, cellOf(row, inner.id), lookup)))
            .filter((text) => text !== '')
            .join(', '),
        )
        .join('\n');
    case 'number': {
      // Without the points between thousands, with a comma: whatever else a spreadsheet would take for a day.
      const value = parseDutchNumber(textOf(answer), column.unit);
      return value === undefined ? textOf(answer).trim() : String(value).replace('.', ',');
    }
    case 'date': {
      const date = textOf(answer);
      return isDate(date) ? writtenDate(date) : date.trim();
    }
    default:
      return answerText(column, answer, lookup);
  }
}
