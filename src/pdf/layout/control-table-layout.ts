/** A table to fill in: rows of controls under a head, from margin to margin. A row is never parted. */

import type { Control } from '../../worksheet/print/control.ts';
import type { PrintedAnswer } from '../../worksheet/print/printed.ts';
import { addElement } from '../format/structure-tree.ts';
import type { Block } from '../setting/block.ts';
import { Flow } from '../setting/flow.ts';
import { fullWidth, styles } from '../setting/page-design.ts';
import { measureTableHead, type TableHeadLook } from './table-head.ts';

type ControlTable = Extract<PrintedAnswer, { type: 'control-table' }>;

/** White above the fields of a row: those of one row stand nearer to each other than to the next. */
const aboveRow = 3;
const headLook: TableHeadLook = {
  style: { ...styles.columnHead, size: 10, leading: 13 },
  padding: 2,
  gutter: 8,
};
const widthToDivide = fullWidth.width + headLook.gutter;
/** No higher than this, a table stays whole. */
const wholeTable = Flow.pageHeight / 2;
/** What stays with the head of a higher one. */
const rowsWithHead = 2;

export function measureControlTable(flow: Flow, { columns, rows }: ControlTable): Block {
  const shares = columns.map((_, at) => shareOf(rows[0]?.[at]));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const head = measureTableHead(
    flow,
    columns,
    shares.map((share) => (share / whole) * widthToDivide),
    headLook,
  );
  const measured = rows.map((controls) => {
    const cells = controls.flatMap((control, at) => {
      const column = head.columns[at];
      return column === undefined ? [] : [flow.controls.measure(flow, control, column)];
    });
    return { cells, height: aboveRow + Math.max(...cells.map(({ height }) => height)) };
  });
  const heightOf = (some: typeof measured) => some.reduce((sum, { height }) => sum + height, head.height);
  const height = heightOf(measured);
  return {
    first: height <= wholeTable ? height : heightOf(measured.slice(0, rowsWithHead)),
    height,
    draw(parent) {
      const table = addElement(parent, 'Table');
      head.draw(table);
      const body = addElement(table, 'TBody');
      for (const { cells, height } of measured) {
        if (height > flow.room) {
          flow.newPage();
          head.repeat();
        }
        const row = addElement(body, 'TR');
        flow.advance(aboveRow);
        flow.beside(...cells.map((cell) => () => cell.draw(addElement(row, 'TD'))));
      }
    },
  };
}

/** Of the width: what takes a sentence needs more than a choice or a figure. */
function shareOf(control: Control | undefined): number {
  return control?.type === 'text' && control.size === 'cell' ? 5 : 2.8;
}
