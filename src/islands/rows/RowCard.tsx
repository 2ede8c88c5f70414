import { memo, type ReactNode, useCallback } from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { cellOf } from '../../worksheet/answers/rows.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import { askedColumns } from '../../worksheet/reading/asked.ts';
import { BroughtIn } from './BroughtIn.tsx';
import { Cell } from './Cell.tsx';
import { RowActions } from './RowActions.tsx';

/** What stands under a cell, by the id of its column; `rowName` tells which row it is in. */
export type FootOfCell = (row: Row, column: string, rowName: string) => ReactNode;

interface Props {
  readonly id: string;
  readonly row: Row;
  /** 'partner 2' */
  readonly name: string;
  /** Of a row in a row: the one it is in. */
  readonly within: string | undefined;
  readonly columns: readonly Column[];
  /** What the row says, above its questions; '' for nothing. */
  readonly sentence: string;
  /** Its one line; absent when it is not folded, and has no button for it. */
  readonly words: string | undefined;
  readonly value: string | undefined;
  readonly isSentence: boolean;
  readonly isFolded: boolean;
  /** Its place among the rows, from 1; absent when rows are not moved by hand. */
  readonly place: number | undefined;
  readonly isLast: boolean;
  /** One of all rows tells of the keys. */
  readonly hasHint: boolean;
  readonly change: (row: RowId, column: string, made: Change) => MadeChange;
  readonly footOfCell: FootOfCell | undefined;
  readonly onMove: (row: RowId, step: -1 | 1) => void;
  readonly onRemove: (row: Row) => void;
  readonly onTurn: (row: RowId) => void;
}

/** One row as a card: cells side by side where there is room, each control named with its row. */
export const RowCard = memo(function RowCard({
  id,
  row,
  name,
  within,
  columns,
  sentence,
  words: own,
  value,
  isSentence,
  isFolded,
  place,
  isLast,
  hasHint,
  change,
  footOfCell,
  onMove,
  onRemove,
  onTurn,
}: Props) {
  const changeCell = useCallback(
    (column: string, made: Change) => change(row.id, column, made),
    [change, row.id],
  );
  const fullName = within === undefined ? name : `${name}, ${within}`;
  return (
    <>
      <div className="row-card__header">
        {own === undefined ? (
          <p className={within === undefined ? 'row-card__name row-card__name--begun' : 'row-card__name'}>
            {capital(name)}
          </p>
        ) : (
          <button
            type="button"
            className="row-card__fold"
            aria-expanded={!isFolded}
            onClick={() => onTurn(row.id)}
          >
            <span className="arrow" aria-hidden="true" />
            <span className="row-card__name">
              <span className="row-card__noun">{capital(name.slice(0, name.lastIndexOf(' ')))}</span>{' '}
              <span>{name.slice(name.lastIndexOf(' ') + 1)}</span>
            </span>{' '}
            <span className={isFolded || !isSentence ? 'row-card__line' : 'visually-hidden'}>
              <span className={isSentence ? 'row-card__words row-card__words--whole' : 'row-card__words'}>
                {own}
              </span>{' '}
              {value !== '' && (
                <span className={isFolded ? 'row-card__value' : 'visually-hidden'}>{value}</span>
              )}
            </span>
          </button>
        )}
        <BroughtIn row={row} />
        <RowActions
          row={row}
          name={name}
          within={within}
          place={place}
          isLast={isLast}
          hasHint={hasHint}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      {sentence !== '' && <p className="row-card__sentence">{sentence}</p>}
      {!isFolded && (
        <div className="row-card__cells">
          {askedColumns(columns, [row]).map((column) => (
            <Cell
              key={column.id}
              id={`${id}-${column.id}`}
              column={column}
              answer={cellOf(row, column.id)}
              change={changeCell}
              rowName={fullName}
              foot={footOfCell?.(row, column.id, fullName) || undefined}
            />
          ))}
        </div>
      )}
    </>
  );
});
