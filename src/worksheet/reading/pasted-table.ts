/** A table that was copied from a spreadsheet, as rows of a question. */

import { readDutchDate } from '../../basics/dutch-date.ts';
import type { RowId } from '../../basics/ids.ts';
import { plainText, sameWords } from '../../basics/plain-text.ts';
import type { Row } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';
import { addRow, cellOf, changeCell } from '../answers/rows.ts';
import type { Value } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import type { Column } from '../definition/definition.ts';
import { type Lookup, referenceFrom, referenceOptions } from './answer-text.ts';

/** Row by row its cells; at least two in each, and as many in all. */
export type PastedTable = readonly (readonly string[])[];

/** A cell in quotation marks can hold tabs, line ends and, doubled, quotation marks. */
const cell = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y;

/** `undefined` when the text is no table. */
export function pastedTable(text: string): PastedTable | undefined {
  const plain = plainText(text).replace(/\n+$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= plain.length; at++) {
    cell.lastIndex = at;
    const [whole = '', quoted, bare = ''] = cell.exec(plain) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    at += whole.length;
    if (plain[at] === '\n') rows.push([]);
  }
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width) ? rows : undefined;
}

/**
 * The columns that the table fills from `first` on; `undefined` when it has more, or when something else stands in one of
 * them: nothing is left out, and nothing is replaced.
 */
export function columnsFor(
  table: PastedTable,
  columns: readonly Column[],
  first: string,
  row: Row,
): readonly Column[] | undefined {
  const from = columns.findIndex(({ id }) => id === first);
  const filled = columns.slice(from, from + (table[0]?.length ?? 0));
  const fits = from >= 0 && filled.length === table[0]?.length && filled.every(({ type }) => type !== 'rows');
  const isFree = filled.slice(1).every(({ id }) => !isAnswered(cellOf(row, id)));
  return fits && isFree ? filled : undefined;
}

/** One change, so that it is taken back as one: the first row into `row`, each other into a new one behind all others. */
export function fillRows(
  table: PastedTable,
  columns: readonly Column[],
  row: RowId,
  lookup: Lookup,
  makeRowId: () => RowId,
  thisYear: number,
): Change {
  const rows = table.map((cells, at) => ({ cells, id: at === 0 ? row : makeRowId() }));
  return (answer, now) => {
    let filled = answer ?? { type: 'rows', rows: [] };
    for (const { id, cells } of rows) {
      if (id !== row) filled = addRow(id)(filled, now);
      for (const [at, column] of columns.entries()) {
        const value = readCell(column, cells[at] ?? '', lookup, thisYear);
        filled = changeCell(id, column.id, setValue(value))(filled, now);
      }
    }
    return filled;
  };
}

/** What cannot be read stays as it was written: the control says what is the matter with it. */
function readCell(column: Column, text: string, lookup: Lookup, thisYear: number): Value {
  switch (column.type) {
    case 'date': {
      const written = readDutchDate(text, thisYear);
      return written?.isSure ? written.date : text;
    }
    case 'choice':
      return sameWords(text, column.options, ({ label }) => label)?.id ?? text;
    case 'multichoice':
      return text
        .split(/[,;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => sameWords(part, column.options, ({ label }) => label)?.id ?? part);
    case 'check':
      return /^(?:ja|x|waar|true|1|✓)$/i.test(text);
    case 'reference':
      return referenceFrom(text, referenceOptions(column.to, lookup));
    default:
      return text;
  }
}
