import { memo, useCallback } from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { cellOf } from '../../worksheet/answers/rows.ts';
import { askedColumns } from '../../worksheet/reading/asked.ts';
import { BroughtIn } from './BroughtIn.tsx';
import { Cell } from './Cell.tsx';
import { RowActions } from './RowActions.tsx';
import type { FootOfCell, RowView } from './rows-view.ts';

interface Props extends RowView {
  /** What the row says, above its questions; '' for nothing. */
  readonly sentence: string;
  /** Its one line; absent when it is not folded, and has no button for it. */
  readonly words: string | undefined;
  /** What its words begin with as others do: heard, and not seen. */
  readonly shared: string;
  readonly value: string | undefined;
  readonly isSentence: boolean;
  readonly isFolded: boolean;
  readonly footOfCell: FootOfCell | undefined;
  readonly onTurn: (row: RowId) => void;
}

/** One row as a card: cells side by side where there is room, each control named with its row. */
export const RowCard = memo(function RowCard({
  sentence,
  words: own,
  shared,
  value,
  isSentence,
  isFolded,
  footOfCell,
  onTurn,
  ...view
}: Props) {
  const { id, row, name, within, columns, change } = view;
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
                {shared === '' ? own : <WithoutShared words={own} shared={shared} />}
              </span>{' '}
              {value !== '' && (
                <span className={isFolded ? 'row-card__value' : 'visually-hidden'}>{value}</span>
              )}
            </span>
          </button>
        )}
        <BroughtIn row={row} />
        <RowActions {...view} />
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

function WithoutShared({ words, shared }: { readonly words: string; readonly shared: string }) {
  return (
    <span>
      <span className="visually-hidden">{shared}</span> <span aria-hidden="true">…</span>{' '}
      <span>{words.slice(shared.length + 1)}</span>
    </span>
  );
}
