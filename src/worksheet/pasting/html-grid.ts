/** The cells of a table in HTML as rows of texts: spans, hidden columns, and tables within tables. */

/** A finished table, or rows of another kind. */
export interface HtmlRows {
  readonly rows: readonly (readonly string[])[];
  /** The first row is marked as the names of the columns. */
  readonly hasHeader: boolean;
}

/** A table that claims more columns than this is a mistake or a trap. */
export const mostSpanned = 100;

export interface Cell {
  readonly text: Words;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  /** Tables in it, and whether there is anything else. */
  readonly tables: HtmlRows[];
  saysMore: boolean;
}

export interface Table {
  readonly rows: Cell[][];
  cell: Cell | undefined;
  isInHead: boolean;
  readonly headRows: Set<Cell[]>;
  /** Columns that Excel hides, and how many were named by now. */
  readonly hidden: Set<number>;
  columns: number;
}

/** Text that grows by pieces; putting them together at each would take the square of the time. */
export class Words {
  readonly #pieces: string[] = [];
  /** Its last two characters. */
  end = '';

  add(text: string): void {
    this.#pieces.push(text);
    this.end = (this.end + text).slice(-2);
  }

  /** Not right behind the bullet of an item. */
  break(): void {
    if (!/^$|\n$|^• $/.test(this.end)) this.add('\n');
  }

  whole(): string {
    return this.#pieces.join('');
  }
}

const saysAnything = ({ saysMore, tables }: Cell) => saysMore || tables.some(({ rows }) => rows.length > 0);

export const asLine = (row: readonly string[]) => row.filter((cell) => cell !== '').join(', ');

export function gridOf({ rows, headRows, hidden }: Table): HtmlRows {
  const grid: (readonly string[])[] = [];
  let hasHeader = false;
  /** Of a column the cell that goes on from above, and in how many rows still. */
  const going: ({ readonly text: string; left: number } | undefined)[] = [];
  for (const row of rows) {
    const inner = tableThatLaysOut(row);
    if (inner !== undefined) {
      if (grid.length === 0) ({ hasHeader } = inner);
      for (const cells of inner.rows) grid.push(cells);
      continue;
    }
    const cells: string[] = [];
    const waiting = [...row];
    while (waiting.length > 0 || cells.length < going.length) {
      const column = cells.length;
      const above = going[column];
      if (above !== undefined && above.left > 0) {
        above.left--;
        cells.push(above.text);
        continue;
      }
      const cell = waiting.shift();
      const text = cell === undefined ? '' : tidied(cell.text.whole());
      const columns = Math.max(1, Math.min(cell?.columns ?? 1, mostSpanned - column));
      for (let more = 0; more < columns; more++) {
        going[cells.length] =
          cell && cell.rows > 1 ? { text: more === 0 ? text : '', left: cell.rows - 1 } : undefined;
        cells.push(more === 0 ? text : '');
      }
    }
    const seen = cells.filter((_, column) => !hidden.has(column));
    if (!row.some(saysAnything) || seen.every((text) => text === '')) continue;
    if (grid.length === 0) hasHeader = headRows.has(row) || row.every(({ isHeader }) => isHeader);
    grid.push(seen);
  }
  return { rows: grid, hasHeader };
}

/** The table in a row that holds nothing else: web pages and mails lay out with such rows. */
function tableThatLaysOut(row: readonly Cell[]): HtmlRows | undefined {
  const [cell, ...more] = row.filter(saysAnything);
  const [inner, ...others] = cell?.tables ?? [];
  return cell?.saysMore === false && more.length + others.length === 0 ? inner : undefined;
}

export function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
