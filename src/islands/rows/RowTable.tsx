import { type KeyboardEvent, memo, useCallback } from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';
import type { Answer, Row } from '../../worksheet/answers/answers.ts';
import { broughtInOf } from '../../worksheet/answers/brought-in.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { cellOf } from '../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../worksheet/answers/walk.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import { longestWord } from '../../worksheet/reading/table-fit.ts';
import { InputControl } from '../controls/InputControl.tsx';
import { BroughtIn } from './BroughtIn.tsx';
import { RowActions } from './RowActions.tsx';
import { useRowsHandFocus } from './row-focus.ts';
import { type RowsView, type RowView, viewOfRow, withGap } from './rows-view.ts';
import { moveInTable } from './table-keys.ts';
import type { RowChanges } from './use-row-changes.ts';

interface Props extends RowsView {
  readonly rows: readonly Row[];
}

/** Rows as a table: one line a row, each control named by its row and its column. */
export function RowTable({ rows, ...view }: Props) {
  const rowHandsFocus = useRowsHandFocus();
  const { id, columns, footOf, footOfCell } = view;
  const { moveByKey, add } = view.changes;
  const onKey = (event: KeyboardEvent<HTMLElement>, row: Row) => {
    moveByKey(event, row.id);
    moveInTable(event, () => {
      if (isAnyAnswered(row.cells)) add();
    });
  };
  return (
    <table className="row-table" aria-labelledby={`${id}-label`}>
      <thead>
        <tr>
          <th scope="col" className="row-table__number">
            <span className="visually-hidden">{questionText.rows.number}</span>
          </th>
          {columns.map((column) => (
            <th scope="col" key={column.id} className={classOf(column)}>
              {column.label}
            </th>
          ))}
          <td className="row-table__actions" />
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row, at) => {
          const one = viewOfRow(view, row, at, rows.length);
          const feet = [
            broughtInOf(row).length > 0 && <BroughtIn row={row} />,
            footOf?.(row),
            ...columns.map((column) => footOfCell?.(row, column.id, one.name)),
          ].filter(Boolean);
          const line = (
            <tr
              id={one.id}
              data-row={row.id}
              key={row.id}
              ref={rowHandsFocus(row.id)}
              onKeyDown={(event) => onKey(event, row)}
            >
              <RowCells {...one} />
              {feet.length > 0 && <td className="row-table__foot">{feet}</td>}
            </tr>
          );
          return withGap(view.gap, row.id, line, (notice) => (
            <tr className="rows__removed" key="removed">
              <td className="row-table__foot">{notice}</td>
            </tr>
          ));
        })}
      </tbody>
    </table>
  );
}

/** Drawn again only when the row changes itself. */
const RowCells = memo(function RowCells(view: RowView) {
  const { id, row, name, columns, change } = view;
  const at = name.lastIndexOf(' ');
  return (
    <>
      <th scope="row" className="row-table__number">
        <span className="visually-hidden">{capital(name.slice(0, at))}</span>{' '}
        <span>{name.slice(at + 1)}</span>
      </th>
      {columns.map((column) => (
        <TableCell
          key={column.id}
          id={`${id}-${column.id}`}
          column={column}
          row={row.id}
          name={name}
          answer={cellOf(row, column.id)}
          change={change}
        />
      ))}
      <td className="row-table__actions">
        <RowActions {...view} />
      </td>
    </>
  );
});

function classOf(column: Column): string {
  const kind = column.type === 'date' && column.inWords === true ? 'in-words' : column.type;
  const name = `row-table__cell row-table__cell--${kind}`;
  const words = longestWord(column);
  return words === 'short' ? name : `${name} row-table__cell--${words}`;
}

interface CellProps {
  readonly id: string;
  readonly column: Column;
  readonly row: RowId;
  readonly name: string;
  readonly answer: Answer | undefined;
  readonly change: RowChanges['changeRowCell'];
}

const TableCell = memo(function TableCell({ id, column, row, name, answer, change }: CellProps) {
  const changeCell = useCallback((made: Change) => change(row, column.id, made), [change, row, column.id]);
  if (column.type === 'rows') return null;
  return (
    <td className={classOf(column)} data-column={column.id}>
      <InputControl
        input={column}
        id={id}
        answer={answer}
        change={changeCell}
        need={undefined}
        layout="table"
        rowName={name}
      />
    </td>
  );
});
