/** The head of a table, printed or to fill in by pen: labels over columns from margin to margin. */
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import type { Flow } from '../setting/flow.ts';
import { type Column, fullWidth, strokes, styles, type TextStyle } from '../setting/page-design.ts';

/** White between columns, as a rule. */
export const gutter = 14;

export interface TableHeadLook {
  readonly style: TextStyle;
  /** Above and below the labels. */
  readonly padding: number;
  /** White between columns. */
  readonly gutter: number;
}

const usual: TableHeadLook = { style: styles.columnHead, padding: 5, gutter };

/** What columns with their gutters divide; the last needs none. */
export const widthToDivide = fullWidth.width + gutter;

export interface TableHead {
  readonly columns: readonly Column[];
  readonly height: number;
  /** Draws it as the first kid of the table, and a line under it. */
  draw(table: StructureElement): void;
  /** Draws it again, on a page on which the table goes on. */
  repeat(): void;
}

/** @param widths of the columns with their gutters: together `widthToDivide`, or what that is with another gutter. */
export function measureTableHead(
  flow: Flow,
  labels: readonly string[],
  widths: readonly number[],
  { style, padding, gutter }: TableHeadLook = usual,
): TableHead {
  const columns = placed(widths, gutter);
  const cells = columns.map((column, at) => flow.paragraph(labels[at] ?? '', style, column));
  const height = Math.max(...cells.map((cell) => cell.height)) + padding * 2;
  /** Labels of one line stand at the foot of a head of two. */
  const topOf = (cell: (typeof cells)[number]) => flow.y + height - padding - cell.height;
  const close = () => {
    flow.advance(height);
    flow.rule(strokes.rule, 0);
  };
  return {
    columns,
    height,
    draw(table) {
      const row = addElement(addElement(table, 'THead'), 'TR');
      for (const cell of cells) {
        const attributes = '<</O /Table /Scope /Column>>';
        const element = addElement(row, 'TH', { ...flow.readAs(cell.text), attributes });
        flow.drawLines(element, cell.lines, cell.style, cell.column.x, topOf(cell));
      }
      close();
    },
    repeat() {
      for (const cell of cells) flow.drawRepeated(cell.lines, cell.style, cell.column.x, topOf(cell));
      close();
    },
  };
}

function placed(widths: readonly number[], gutter: number): readonly Column[] {
  let x = fullWidth.x;
  return widths.map((width) => {
    const column = { x, width: width - gutter };
    x += width;
    return column;
  });
}
