/**
 * The rows in HTML from a clipboard: of a table of Word, Excel, LibreOffice, Google Sheets or a web page each row, of a list each
 * item, and what stands around them line by line. All that a reader sees is in it, once; but what a cell says that goes
 * on over several rows, each of these rows says.
 */

import { entryOf } from '../../basics/entry-of.ts';
import {
  asLine,
  type Cell,
  gridOf,
  type HtmlRows,
  mostSpanned,
  type Table,
  tidied,
  Words,
} from './html-grid.ts';
import { type HtmlPiece, htmlPieces } from './html-pieces.ts';

/** `undefined` when there is neither a table nor a list in it. */
export function rowsOfHtml(html: string): HtmlRows | undefined {
  const reader = new Reader();
  for (const piece of htmlPieces(html)) reader.read(piece);
  return reader.finish();
}

const blocks = new Set(
  'address article aside blockquote caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section ul'.split(
    ' ',
  ),
);

/** What ends an element that is not seen and was never closed. */
const siblingsOf: { readonly [name: string]: RegExp } = {
  td: /^(?:t[drh]|table|tbody)$/,
  th: /^(?:t[drh]|table|tbody)$/,
  tr: /^(?:tr|table|tbody)$/,
  p: /^(?:p|t[drh]|table)$/,
  li: /^(?:li|ul|ol|td|table)$/,
};

class Reader {
  readonly #done: HtmlRows[] = [];
  readonly #tables: Table[] = [];
  /** Text that stands in no cell. */
  #line = new Words();
  #isInItem = false;
  #isFound = false;
  #keepsSpace = 0;
  /** The element that is passed over, and how many of its name are open. */
  #unseen: { readonly name: string; open: number } | undefined;

  read(piece: HtmlPiece): void {
    if (piece.type !== 'text' && this.#passesOver(piece)) return;
    if (this.#unseen !== undefined) return;
    if (piece.type === 'text') this.#say(piece.text);
    else if (piece.type === 'open') this.#open(piece.name, piece.attributes);
    else this.#close(piece.name);
  }

  finish(): HtmlRows | undefined {
    while (this.#tables.length > 0) this.#endTable();
    this.#endLine();
    const rows = this.#done.flatMap((grid) => grid.rows);
    return this.#isFound && rows.length > 0
      ? { rows, hasHeader: this.#done[0]?.hasHeader ?? false }
      : undefined;
  }

  #passesOver(piece: Exclude<HtmlPiece, { type: 'text' }>): boolean {
    const unseen = this.#unseen;
    if (unseen === undefined) {
      if (piece.type === 'close' || !isUnseen(piece.name, piece.attributes)) return false;
      this.#unseen = { name: piece.name, open: 1 };
      return true;
    }
    if (piece.name === unseen.name && piece.type === 'open' && entryOf(siblingsOf, unseen.name) === undefined)
      unseen.open++;
    else if (piece.name === unseen.name && piece.type === 'close') unseen.open--;
    else if (
      entryOf(siblingsOf, unseen.name)?.test(piece.name) === true &&
      !(piece.type === 'open' && piece.name === 'table')
    ) {
      this.#unseen = undefined;
      return this.#passesOver(piece);
    }
    if (unseen.open === 0) this.#unseen = undefined;
    return true;
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    const table = this.#tables.at(-1);
    switch (name) {
      case 'table':
        if (table?.cell === undefined) this.#endLine();
        this.#isFound = true;
        this.#tables.push({
          rows: [],
          cell: undefined,
          isInHead: false,
          headRows: new Set(),
          hidden: new Set(),
          columns: 0,
        });
        return;
      case 'col':
        if (table !== undefined) {
          const isHidden = isHiddenBy(attributes);
          for (let count = spanOf(attributes, 'span'); count > 0; count--) {
            if (isHidden) table.hidden.add(table.columns);
            table.columns++;
          }
        }
        return;
      case 'thead':
      case 'tbody':
        if (table !== undefined) table.isInHead = name === 'thead';
        return;
      case 'tr':
        if (table !== undefined) this.#beginRow(table);
        return;
      case 'td':
      case 'th':
        if (table !== undefined) this.#beginCell(table, name === 'th', attributes);
        return;
      case 'br':
        this.#append('\n');
        return;
      case 'li':
        this.#beginItem();
        return;
      case 'pre':
        this.#keepsSpace++;
        this.#block();
        return;
      case 'p':
        if (/mso-list:(?!\s*none)/i.test(attributes.get('style') ?? '')) this.#beginItem();
        else this.#block();
        return;
      default:
        if (blocks.has(name)) this.#block();
    }
  }

  #close(name: string): void {
    const table = this.#tables.at(-1);
    switch (name) {
      case 'table':
        if (table !== undefined) this.#endTable();
        return;
      case 'thead':
        if (table !== undefined) table.isInHead = false;
        return;
      case 'tr':
      case 'td':
      case 'th':
        if (table !== undefined) this.#endCell(table);
        return;
      case 'li':
      case 'ul':
      case 'ol':
        this.#block();
        if (table?.cell === undefined) this.#endLine();
        this.#isInItem = false;
        return;
      case 'pre':
        this.#keepsSpace = Math.max(0, this.#keepsSpace - 1);
        this.#block();
        return;
      default:
        if (blocks.has(name)) this.#block();
    }
  }

  #say(text: string): void {
    if (this.#keepsSpace > 0) this.#append(text.replaceAll('\u00a0', ' '));
    else {
      const spaced = text.replace(/[\t\n\r\f ]+/g, ' ').replaceAll('\u00a0', ' ');
      this.#append(/^$|[\n ]$/.test(this.#words.end) ? spaced.trimStart() : spaced);
    }
  }

  #append(text: string): void {
    this.#words.add(text);
    const cell = this.#tables.at(-1)?.cell;
    if (cell !== undefined && text.trim() !== '') cell.saysMore = true;
  }

  /** Where text goes now. */
  get #words(): Words {
    return this.#tables.at(-1)?.cell?.text ?? this.#line;
  }

  /** Around a block a new line begins; outside of cells and items of a list that is another row. */
  #block(): void {
    if (this.#tables.at(-1)?.cell !== undefined || this.#isInItem) this.#words.break();
    else this.#endLine();
  }

  #beginItem(): void {
    this.#isFound = true;
    this.#block();
    if (this.#tables.at(-1)?.cell !== undefined) this.#append('• ');
    else {
      this.#endLine();
      this.#isInItem = true;
    }
  }

  #endLine(): void {
    const text = tidied(this.#line.whole());
    this.#line = new Words();
    if (text !== '') this.#done.push({ rows: [[text]], hasHeader: false });
  }

  #beginRow(table: Table): void {
    this.#endCell(table);
    const row: Cell[] = [];
    table.rows.push(row);
    if (table.isInHead) table.headRows.add(row);
  }

  #beginCell(table: Table, isHeader: boolean, attributes: ReadonlyMap<string, string>): void {
    this.#endCell(table);
    if (table.rows.length === 0) this.#beginRow(table);
    table.cell = {
      text: new Words(),
      columns: spanOf(attributes, 'colspan'),
      rows: spanOf(attributes, 'rowspan'),
      isHeader,
      tables: [],
      saysMore: false,
    };
    table.rows.at(-1)?.push(table.cell);
  }

  #endCell(table: Table): void {
    table.cell = undefined;
    // What stood in a table and in none of its cells is drawn above it.
    if (this.#tables.length === 1) this.#endLine();
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    if (this.#tables.length === 0) this.#endLine();
    const grid = gridOf(table);
    const around = this.#tables.at(-1)?.cell;
    if (around !== undefined) around.tables.push(grid);
    else if (grid.rows.length > 0) this.#done.push(grid);
    if (around === undefined || grid.rows.length === 0) return;
    around.text.break();
    around.text.add(grid.rows.map(asLine).join('\n'));
    around.text.break();
  }
}

function spanOf(attributes: ReadonlyMap<string, string>, name: string): number {
  const span = Number.parseInt(attributes.get(name) ?? '', 10);
  return span > 0 ? Math.min(span, mostSpanned) : 1;
}

/** Elements without an end: these hold nothing that could be passed over. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Not seen, or a bullet or number that Word draws for an item. */
function isUnseen(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    !empty.test(name) && (isHiddenBy(attributes) || /mso-list:\s*ignore/i.test(attributes.get('style') ?? ''))
  );
}

function isHiddenBy(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || /display:\s*none|mso-hide:\s*all/i.test(attributes.get('style') ?? '');
}
