/** What was copied from another program, as rows of cells: a table, a list, or lines of text. */

import { pastedText } from '../../basics/plain-text.ts';
import { rowsOfHtml } from './html-table.ts';

/** One copy in the ways that a clipboard holds it; '' for a way that it has not. */
export interface Copied {
  /** `text/plain` */
  readonly text: string;
  /** `text/html` */
  readonly html: string;
}

export interface PastedRows {
  /** Each has as many cells as the others, one at least; none is wholly empty. */
  readonly rows: readonly (readonly string[])[];
  /** The first row is marked as the names of the columns. */
  readonly hasHeader: boolean;
}

/** Characters. A page of a book has 2,500; Word writes 1,500 of HTML for a cell. */
const most = { text: 2_000_000, html: 12_000_000 };

/** Nothing of it is read: it is more than a worksheet can hold. */
export const isTooLong = ({ text }: Copied): boolean => text.length > most.text;

/** `undefined` when there is no more than one cell in it. HTML tells cells apart best; without a table or list it says no more than the text. */
export function pastedRows(copied: Copied): PastedRows | undefined {
  if (isTooLong(copied)) return undefined;
  const found = copied.html.length > most.html ? undefined : rowsOfHtml(copied.html);
  const rows = evened((found?.rows ?? rowsOfText(copied.text)).map((row) => row.map(plainCell)));
  const isMore = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  return isMore ? { rows, hasHeader: found?.hasHeader ?? false } : undefined;
}

const plainCell = (text: string) => pastedText(text, false).trim();

/** Without rows and last columns that are empty, and each as wide as the widest. */
function evened(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = filled.reduce(
    (widest, row) => Math.max(widest, row.findLastIndex((cell) => cell !== '') + 1),
    0,
  );
  return filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** A cell in quotation marks can hold tabs, line ends and, doubled, quotation marks. */
const cell = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y;

function rowsOfText(text: string): readonly (readonly string[])[] {
  const plain = pastedText(text, false).replace(/\n+$/, '');
  const listed = itemsOf(plain.split('\n'));
  if (listed !== undefined) return listed.map((line) => [line]);
  const rows: string[][] = [[]];
  for (let at = 0; at <= plain.length; at++) {
    cell.lastIndex = at;
    const [whole = '', quoted] = cell.exec(plain) ?? [];
    rows.at(-1)?.push(isQuoted(quoted) ? quoted.replaceAll('""', '"') : whole);
    at += whole.length;
    if (plain[at] === '\n') rows.push([]);
  }
  return rows;
}

/** Spreadsheets write quotation marks only around what needs them: all others are somebody's own words. */
const isQuoted = (quoted: string | undefined): quoted is string =>
  quoted !== undefined && /[\t\n]|""/.test(quoted);

/** As they are typed, and as Word writes its own: the tab behind them begins no cell. 'o' is its second level. */
const bullet = /^\s*(?:[-–—*•·▪▫◦‣●○■□➢✓§→](?:\s+|$)|o\t)/u;
const number = /^\s*(?:\d{1,3}[.)]|[a-z][.)])\s+/i;

/** The lines without their bullets, or their numbers when all have one; `undefined` for cells of a table. */
function itemsOf(lines: readonly string[]): readonly string[] | undefined {
  const said = lines.filter((line) => line.trim() !== '');
  const isNumbered = said.length > 1 && said.every((line) => number.test(line) || bullet.test(line));
  const items = said.map((line) => {
    const bare = line.replace(bullet, '');
    return isNumbered && bare === line ? line.replace(number, '') : bare;
  });
  const isTable = items.some((item) => item.includes('\t')) || lines.some((line) => /^"|\t"/.test(line));
  return isTable ? undefined : items;
}
