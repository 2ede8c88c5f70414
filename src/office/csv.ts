/** A table as CSV (RFC 4180), as spreadsheets in the Netherlands read it: UTF-8 with its mark, and semicolons. */

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Without it Excel takes the bytes for Windows-1252, and 'é' for 'Ã©'. */
const byteOrderMark = '\ufeff';

export function csvFrom({ columns, rows }: Table): string {
  return `${byteOrderMark}${[columns, ...rows].map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`;
}

/** What a spreadsheet takes for the beginning of a formula, in the signs of full width too. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
/** Begins as a formula does, and is a figure. */
const negative = /^-\d+(?:[.,]\d+)?$/;

/** A formula in a cell could send what stands in other cells elsewhere: an apostrophe before it makes it text. */
function cellOf(typed: string): string {
  const guarded = formula.test(typed) && !negative.test(typed) ? `'${typed}` : typed;
  const text = guarded
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
  return /[";\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
