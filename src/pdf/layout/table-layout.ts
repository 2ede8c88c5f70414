/**
 * Tables, from margin to margin. The header comes back on every page; a row that is high goes on over the page, each
 * cell where it was.
 */
import type { MarkedCell, PrintedAnswer } from '../../worksheet/print/printed.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import type { Flow } from '../setting/flow.ts';
import { type ColumnNeed, columnWidths } from '../setting/layout.ts';
import { type Column, page, strokes, styles, type TextStyle } from '../setting/page-design.ts';
import type { Paragraph, SetLine } from '../setting/paragraph.ts';
import { drawMarks, type Marks, marksOf } from './marked-lines.ts';
import { gutter, measureTableHead, type TableHead, widthToDivide } from './table-head.ts';

type Table = Extract<PrintedAnswer, { type: 'table' }>;

interface Row {
  /** The paragraphs of each cell. */
  readonly cells: readonly (readonly Paragraph[])[];
  /** For each cell what is marked on its lines. */
  readonly marks: readonly (readonly Marks[])[];
  readonly height: number;
}

/** White above and below the text of a row. */
const padding = 6;

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

export function measureTable(flow: Flow, table: Table): Block {
  // Of several tables under each other the columns line up.
  const widths = table.isOneOfSeveral
    ? table.columns.map(() => widthToDivide / table.columns.length)
    : columnWidths(columnNeeds(flow, table), widthToDivide);
  const head = measureTableHead(flow, table.columns, widths);
  const rows = table.rows.map((row, at) => measureRow(flow, row, table.marked?.[at] ?? [], head.columns));
  return {
    first: rows
      .slice(0, rowsWithHeader)
      .reduce((sum, { height }) => sum + Math.min(height, movableRow), head.height),
    height: Number.POSITIVE_INFINITY,
    draw(parent) {
      const element = addElement(parent, 'Table');
      head.draw(element);
      if (rows.length > 0) layRows(flow, rows, head, addElement(element, 'TBody'));
    },
  };
}

function layRows(flow: Flow, rows: readonly Row[], head: TableHead, body: StructureElement): void {
  const nextPage = () => {
    flow.newPage();
    head.repeat();
  };
  const least = padding * 2 + fewestLines * styles.cell.leading;
  rows.forEach((row, at) => {
    const { height } = row;
    const isMovable = height <= movableRow;
    // The last row does not go to the next page alone: the one before it comes along.
    const last = at > 0 && at === rows.length - 2 ? (rows[at + 1]?.height ?? 0) : 0;
    const leavesLast = isMovable && last > 0 && last <= movableRow && height + last > flow.room;
    if (leavesLast || (height > flow.room && (isMovable || flow.room < least))) nextPage();
    layRow(flow, row, addElement(body, 'TR'), nextPage);
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

function measureRow(
  flow: Flow,
  texts: readonly string[],
  marked: readonly MarkedCell[],
  columns: readonly Column[],
): Row {
  const cells = columns.map((column, at) =>
    paragraphsOf(texts[at] ?? '').map((text) => flow.paragraph(text, styles.cell, column)),
  );
  const heights = cells.map((paragraphs) => paragraphs.reduce((sum, { height }) => sum + height, 0));
  const marks = cells.map((paragraphs, at) => marksOf(flow, paragraphs, marked[at]));
  return { cells, marks, height: Math.max(...heights) + padding * 2 };
}

/** A cell in the making: its lines, and the element that each belongs to. */
interface Cell {
  readonly x: number;
  readonly lines: readonly SetLine[];
  readonly marks: readonly Marks[];
  readonly elements: readonly StructureElement[];
}

function layRow(flow: Flow, row: Row, parent: StructureElement, nextPage: () => void): void {
  const cells = row.cells.map((paragraphs, at) =>
    makeCell(flow, paragraphs, row.marks[at] ?? [], addElement(parent, 'TD')),
  );
  const longest = Math.max(...cells.map(({ lines }) => lines.length));
  let set = 0;
  while (set < longest) {
    const fitting = Math.max(1, Math.floor((flow.room - padding * 2) / styles.cell.leading));
    const count = Math.min(longest - set, fitting);
    for (const cell of cells) drawCellLines(flow, cell, set, set + count);
    flow.advance(count * styles.cell.leading + padding * 2);
    flow.rule(strokes.hairline, 0);
    set += count;
    if (set < longest) nextPage();
  }
}

function makeCell(
  flow: Flow,
  paragraphs: readonly Paragraph[],
  marks: readonly Marks[],
  parent: StructureElement,
): Cell {
  const set = paragraphs.map(({ text, lines }) => ({
    element: text.trim() === '' ? parent : addElement(parent, 'P', flow.readAs(text)),
    lines,
  }));
  return {
    x: paragraphs[0]?.column.x ?? 0,
    lines: set.flatMap(({ lines }) => lines),
    marks,
    elements: set.flatMap(({ element, lines }) => lines.map(() => element)),
  };
}

/** Lines of one paragraph are one content; the next paragraph is the next. */
function drawCellLines(flow: Flow, { x, lines, marks, elements }: Cell, from: number, to: number): void {
  const top = flow.y + padding;
  let start = from;
  for (let at = from; at < Math.min(to, lines.length); at += 1) {
    const element = elements[at];
    if (element === undefined || (element === elements[at + 1] && at + 1 < to)) continue;
    flow.drawLines(
      element,
      lines.slice(start, at + 1),
      styles.cell,
      x,
      top + (start - from) * styles.cell.leading,
    );
    start = at + 1;
  }
  drawMarks(flow, marks.slice(from, to), x, top);
}
