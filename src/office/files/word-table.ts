/** A table of a Word file: its head comes back on every page and is marked as head, and all widths are said, three times. */
import {
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { MarkedCell } from '../../worksheet/print/printed.ts';
import type { Block } from '../blocks.ts';
import { columnShares, staysTogether } from './look.ts';
import { lengths, styleNames } from './word-styles.ts';

/** @param asParagraph how a text is set, and what is marked in it. */
export function wordTable(
  { columns, rows, marked }: Extract<Block, { type: 'table' }>,
  asParagraph: (text: string, marked?: MarkedCell) => IParagraphOptions,
): Table {
  const columnWidths = columnShares(columns, rows).map((share) => Math.round(share * lengths.text));
  const row = (cells: readonly string[], isHead: boolean, pieces: readonly MarkedCell[] = []) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: isHead || staysTogether(cells),
      children: columns.map(
        (_, at) =>
          new TableCell({
            width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                ...asParagraph(cells[at] ?? '', pieces[at]),
                style: isHead ? styleNames.columnHead : styleNames.cell,
              }),
            ],
          }),
      ),
    });
  return new Table({
    style: styleNames.table,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    rows: [row(columns, true), ...rows.map((cells, at) => row(cells, false, marked?.[at]))],
  });
}
