/** A table to fill in by pen: heads, dividers, and rows that have room for any handwriting. */
import { blankText } from '../../text/blank.ts';
import type { BlankColumn } from '../../worksheet/print/blank.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { gutter, measureTableHead, type TableHead, widthToDivide } from '../layout/table-head.ts';
import type { Flow } from '../setting/flow.ts';
import { type ColumnNeed, columnWidths } from '../setting/layout.ts';
import { fullWidth, strokes, styles } from '../setting/page-design.ts';
import { boxSize } from './blank-choice-layout.ts';

/** 13 mm. */
const rowHeight = 37;
/** As many rows as fit the page, within reason. Within a record there is less room. */
const rows = { fewest: 4, usual: 6, most: 10, inRecord: 3 } as const;

export interface BlankTable {
  /** pt with as few rows as it may have. */
  readonly height: number;
  /** @param next the height of what comes under it: a table that is the last on its page has more rows. */
  draw(parent: StructureElement, next: number): void;
}

export function measureBlankTable(
  flow: Flow,
  columns: readonly BlankColumn[],
  isInRecord: boolean,
): BlankTable {
  const labels = columns.map(({ label }) => label);
  const head = measureTableHead(flow, labels, columnWidths(columnNeeds(flow, columns), widthToDivide));
  const fewest = isInRecord ? rows.inRecord : rows.fewest;
  return {
    height: head.height + fewest * rowHeight,
    draw(parent, next) {
      const count = isInRecord ? rows.inRecord : rowsThatFit(flow.room - head.height, next);
      layTable(flow, columns, head, addElement(parent, 'Table'), count);
    },
  };
}

function columnNeeds(flow: Flow, columns: readonly BlankColumn[]): readonly ColumnNeed[] {
  const { fonts } = flow.pdf;
  const even = fullWidth.width / columns.length;
  return columns.map(({ label, isCheck }) => {
    const words = label.split(/\s+/).map((word) => fonts.measure(flow.safe(word).text, styles.columnHead));
    const word = Math.max(...words) + gutter;
    return { word, line: isCheck ? word : Math.max(word, even) };
  });
}

/** @param room pt for rows on this page. */
function rowsThatFit(room: number, next: number): number {
  const fitting = Math.floor(room / rowHeight);
  const usual = Math.min(rows.usual, fitting);
  const isLastOnPage = (fitting - usual) * rowHeight < next;
  return Math.max(1, isLastOnPage ? Math.min(rows.most, fitting) : usual);
}

function layTable(
  flow: Flow,
  columns: readonly BlankColumn[],
  head: TableHead,
  table: StructureElement,
  count: number,
): void {
  head.draw(table);
  const top = flow.y;
  const body = addElement(table, 'TBody');
  for (let row = 0; row < count; row += 1) {
    const cells = addElement(body, 'TR');
    head.columns.forEach((column, at) => {
      const cell = addElement(cells, 'TD');
      if (columns[at]?.isCheck !== true) return;
      const mark = addElement(cell, 'P', { actualText: blankText.box });
      flow.pdf.content(mark, (canvas) => {
        canvas.box(column.x, flow.y + (rowHeight - boxSize) / 2, boxSize, boxSize, strokes.box);
      });
    });
    flow.advance(rowHeight);
    flow.rule(strokes.writing, 0);
  }
  drawDividers(flow, head, top);
}

/** Between the columns, so that handwriting keeps to its own. */
function drawDividers(flow: Flow, { columns }: TableHead, top: number): void {
  flow.pdf.artifact('decoration', (canvas) => {
    for (const { x } of columns.slice(1))
      canvas.path(x - gutter / 2, top, [[0, flow.y - top]], strokes.hairline);
  });
}
