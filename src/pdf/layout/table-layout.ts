/**
 * Tables, from margin to margin. The header comes back on every page; a row that is high goes on over the page, each
 * cell where it was.
 */
import type { PrintedAnswer } from '../../worksheet/print/printed.ts';
import type { Stroke } from '../format/canvas.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow, SetLine } from '../setting/flow.ts';
import { type ColumnNeed, columnWidths } from '../setting/layout.ts';
import { type Column, fullWidth, page, strokes, styles, type TextStyle } from '../setting/page-design.ts';

type Table = Extract<PrintedAnswer, { type: 'table' }>;

interface Cell {
  readonly column: Column;
  readonly lines: readonly SetLine[];
  /** The element each line belongs to. */
  readonly elements: readonly StructureElement[];
}

/** White between columns, and above and below the text of a row. */
const gutter = 14;
const padding = { header: 5, row: 6 } as const;

/** A row higher than this part of the page is broken rather than moved to the next page whole. */
const movableRow = (page.bottom - page.top) / 3;
/** A header does not stand at the foot of a page with less, if there is more. */
const rowsWithHeader = 2;
/** When a row is broken, the least that stands before the break. */
const fewestLines = 2;

/** Neither one long word nor one long text may starve the other columns. */
const widestWord = 135;
const widestLine = 320;
/** A line no longer than this does not break: a year, a date, a name. */
const shortLine = 78;
/** A label breaks between its words over a few lines, a short one over no more than two. */
const labelLines = 2.5;
const shortLabel = 84;

export function tableStart(flow: Flow, table: Table): number {
  const columns = tableColumns(flow, table);
  const heights = table.rows.slice(0, rowsWithHeader).map((row) => rowHeight(flow, row, columns));
  return (
    headerHeight(flow, table, columns) +
    heights.reduce((sum, height) => sum + Math.min(height, movableRow), 0)
  );
}

export function layTable(flow: Flow, table: Table, parent: StructureElement): void {
  const columns = tableColumns(flow, table);
  const element = addElement(parent, 'Table');
  layHeader(flow, table, columns, element);
  if (table.rows.length === 0) return;
  const body = addElement(element, 'TBody');
  const nextPage = () => {
    flow.newPage();
    repeatHeader(flow, table, columns);
  };
  const heights = table.rows.map((row) => rowHeight(flow, row, columns));
  const least = padding.row * 2 + fewestLines * styles.cell.leading;
  table.rows.forEach((row, at) => {
    const height = heights[at] ?? 0;
    const isMovable = height <= movableRow;
    // The last row does not go to the next page alone: the one before it comes along.
    const last = at > 0 && at === table.rows.length - 2 ? (heights[at + 1] ?? 0) : 0;
    const leavesLast = isMovable && last > 0 && last <= movableRow && height + last > flow.room;
    if (leavesLast || (height > flow.room && (isMovable || flow.room < least))) nextPage();
    layRow(flow, row, columns, addElement(body, 'TR'), nextPage);
  });
}

function tableColumns(flow: Flow, table: Table): readonly Column[] {
  const available = fullWidth.width + gutter;
  const { columns } = table;
  // Of several tables under each other the columns line up.
  const widths =
    table.isOneOfSeveral === true
      ? columns.map(() => available / columns.length)
      : columnWidths(columnNeeds(flow, table), available);
  let x = fullWidth.x;
  return widths.map((width) => {
    const column = { x, width: width - gutter };
    x += width;
    return column;
  });
}

function columnNeeds(flow: Flow, { columns, rows }: Table): readonly ColumnNeed[] {
  const measured = (text: string, style: TextStyle, limit: number) =>
    Math.min(flow.pdf.fonts.measure(flow.safe(text).text, style), limit);
  const widest = (texts: readonly string[], style: TextStyle, limit: number) =>
    texts.reduce((width, text) => Math.max(width, measured(text, style, limit)), 0);
  return columns.map((label, at): ColumnNeed => {
    const texts = rows.map((row) => row[at] ?? '');
    const line = widest(texts.flatMap(paragraphsOf), styles.cell, widestLine);
    const word = Math.max(
      labelWidth(flow, label),
      widest(label.split(/\s+/), styles.columnHead, widestWord),
      widest(
        texts.flatMap((text) => text.split(/\s+/)),
        styles.cell,
        widestWord,
      ),
      Math.min(line, shortLine),
    );
    return { word: word + gutter, line: Math.max(word, line) + gutter };
  });
}

/** The narrowest that a label takes. */
function labelWidth(flow: Flow, label: string): number {
  const { text } = flow.safe(label);
  const measure = (part: string) => flow.pdf.fonts.measure(part, styles.columnHead);
  const whole = measure(text);
  if (whole > shortLabel) return Math.min(whole / labelLines, widestWord);
  const breaks = [...text.matchAll(/\s+/g)].map(({ index }) =>
    Math.max(measure(text.slice(0, index)), measure(text.slice(index).trim())),
  );
  return Math.min(whole, ...breaks);
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function headerHeight(flow: Flow, { columns: labels }: Table, columns: readonly Column[]): number {
  const heights = columns.map(({ width }, at) => flow.height(labels[at] ?? '', styles.columnHead, width));
  return Math.max(...heights) + padding.header * 2;
}

function layHeader(flow: Flow, table: Table, columns: readonly Column[], parent: StructureElement): void {
  const row = addElement(addElement(parent, 'THead'), 'TR');
  const lowest = headerHeight(flow, table, columns);
  columns.forEach(({ x, width }, at) => {
    const label = table.columns[at] ?? '';
    const attributes = '<</O /Table /Scope /Column>>';
    const cell = addElement(row, 'TH', { ...flow.readAs(label), attributes });
    const lines = flow.lines(label, styles.columnHead, width);
    flow.drawLines(cell, lines, styles.columnHead, x, lowLine(flow, lowest, lines));
  });
  ruleBelow(flow, lowest, strokes.rule);
}

function repeatHeader(flow: Flow, table: Table, columns: readonly Column[]): void {
  const lowest = headerHeight(flow, table, columns);
  columns.forEach(({ x, width }, at) => {
    const lines = flow.lines(table.columns[at] ?? '', styles.columnHead, width);
    flow.drawRepeated(lines, styles.columnHead, x, lowLine(flow, lowest, lines));
  });
  ruleBelow(flow, lowest, strokes.rule);
}

/** Labels of one line stand at the foot of a header of two. */
function lowLine(flow: Flow, height: number, lines: readonly SetLine[]): number {
  return flow.y + height - padding.header - lines.length * styles.columnHead.leading;
}

function rowHeight(flow: Flow, row: readonly string[], columns: readonly Column[]): number {
  const heights = columns.map(({ width }, at) =>
    paragraphsOf(row[at] ?? '').reduce((height, text) => height + flow.height(text, styles.cell, width), 0),
  );
  return Math.max(...heights) + padding.row * 2;
}

function layRow(
  flow: Flow,
  row: readonly string[],
  columns: readonly Column[],
  parent: StructureElement,
  nextPage: () => void,
): void {
  const cells = columns.map((column, at) => makeCell(flow, row[at] ?? '', column, addElement(parent, 'TD')));
  const longest = Math.max(...cells.map(({ lines }) => lines.length));
  let set = 0;
  while (set < longest) {
    const fitting = Math.max(1, Math.floor((flow.room - padding.row * 2) / styles.cell.leading));
    const count = Math.min(longest - set, fitting);
    for (const cell of cells) drawCellLines(flow, cell, set, set + count);
    ruleBelow(flow, count * styles.cell.leading + padding.row * 2, strokes.hairline);
    set += count;
    if (set < longest) nextPage();
  }
}

function makeCell(flow: Flow, text: string, column: Column, parent: StructureElement): Cell {
  const paragraphs = paragraphsOf(text).map((paragraph) => ({
    element: paragraph.trim() === '' ? parent : addElement(parent, 'P', flow.readAs(paragraph)),
    lines: flow.lines(paragraph, styles.cell, column.width),
  }));
  return {
    column,
    lines: paragraphs.flatMap(({ lines }) => lines),
    elements: paragraphs.flatMap(({ element, lines }) => lines.map(() => element)),
  };
}

/** Lines of one paragraph are one content; the next paragraph is the next. */
function drawCellLines(flow: Flow, { column, lines, elements }: Cell, from: number, to: number): void {
  const top = flow.y + padding.row;
  let start = from;
  for (let at = from; at < Math.min(to, lines.length); at += 1) {
    const element = elements[at];
    if (element === undefined || (element === elements[at + 1] && at + 1 < to)) continue;
    flow.drawLines(
      element,
      lines.slice(start, at + 1),
      styles.cell,
      column.x,
      top + (start - from) * styles.cell.leading,
    );
    start = at + 1;
  }
}

/** Moves past `height` and closes it with a line. */
function ruleBelow(flow: Flow, height: number, stroke: Stroke): void {
  flow.y += height;
  flow.rule(stroke, 0);
}
