/** A table to fill in by pen: heads, dividers, and rows that have room for any handwriting. */
import { blankText } from '../../text/blank.ts';
import type { BlankColumn } from '../../worksheet/print/blank.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow } from '../setting/flow.ts';
import { columnWidths } from '../setting/layout.ts';
import { type Column, fullWidth, strokes, styles } from '../setting/page-design.ts';
import { boxSize } from './blank-choice-layout.ts';

/** 13 mm. */
export const rowHeight = 37;
const gutter = 14;
const headPadding = 5;
/** As many rows as fit the page, within reason. Within a record there is less room. */
export const rows = { fewest: 4, usual: 6, most: 10, inRecord: 3 } as const;

interface TableHead {
  readonly height: number;
  readonly columns: readonly Column[];
}

export function tableHead(flow: Flow, columns: readonly BlankColumn[]): TableHead {
  const even = fullWidth.width / columns.length;
  const needs = columns.map(({ label, isCheck }) => {
    const words = label
      .split(/\s+/)
      .map((word) => flow.pdf.fonts.measure(flow.safe(word).text, styles.columnHead));
    const word = Math.max(...words) + gutter;
    return { word, line: isCheck ? word : Math.max(word, even) };
  });
  let x = fullWidth.x;
  const placed = columnWidths(needs, fullWidth.width + gutter).map((width): Column => {
    const column = { x, width: width - gutter };
    x += width;
    return column;
  });
  const heights = placed.map(({ width }, at) =>
    flow.height(columns[at]?.label ?? '', styles.columnHead, width),
  );
  return { columns: placed, height: Math.max(...heights) + headPadding * 2 };
}

export function rowsThatFit(flow: Flow, columns: readonly BlankColumn[], next: number): number {
  const fitting = Math.floor((flow.room - tableHead(flow, columns).height) / rowHeight);
  const usual = Math.min(rows.usual, fitting);
  const isLastOnPage = (fitting - usual) * rowHeight < next;
  return Math.max(1, isLastOnPage ? Math.min(rows.most, fitting) : usual);
}

export function layBlankTable(
  flow: Flow,
  columns: readonly BlankColumn[],
  parent: StructureElement,
  count: number,
): void {
  const head = tableHead(flow, columns);
  const table = addElement(parent, 'Table');
  const headRow = addElement(addElement(table, 'THead'), 'TR');
  const top = flow.y;
  head.columns.forEach(({ x, width }, at) => {
    const label = columns[at]?.label ?? '';
    const cell = addElement(headRow, 'TH', {
      ...flow.readAs(label),
      attributes: '<</O /Table /Scope /Column>>',
    });
    const lines = flow.lines(label, styles.columnHead, width);
    const first = top + head.height - headPadding - lines.length * styles.columnHead.leading;
    flow.drawLines(cell, lines, styles.columnHead, x, first);
  });
  flow.y += head.height;
  flow.rule(strokes.rule, 0);
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
    flow.y += rowHeight;
    flow.rule(strokes.writing, 0);
  }
  drawDividers(flow, head, top);
}

/** Between the columns, so that handwriting keeps to its own. */
function drawDividers(flow: Flow, { columns, height }: TableHead, top: number): void {
  const bottom = flow.y;
  flow.pdf.artifact('decoration', (canvas) => {
    for (const { x } of columns.slice(1))
      canvas.path(x - gutter / 2, top + height, [[0, bottom - top - height]], strokes.hairline);
  });
}
