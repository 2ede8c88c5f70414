import { memo, type ReactNode, useCallback } from 'preact/compat';
import { capital } from '../../basics/dutch-format.ts';
import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { cellOf } from '../../worksheet/answers/rows.ts';
import type { MadeChange } from '../../worksheet/answers/undo.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import { askedColumns } from '../../worksheet/reading/asked.ts';
import { Cell } from './Cell.tsx';

const words = questionText.rows;

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
  const heardAs = (said: (row: string) => string) =>
    within === undefined ? said(capital(name)) : `${said(capital(name))} (${within})`;
  return (
    <>
      <div className="row-card__header">
        {own === undefined ? (
          <p className="row-card__name">{capital(name)}</p>
        ) : (
          <button
            type="button"
            className="row-card__fold"
            aria-expanded={!isFolded}
            onClick={() => onTurn(row.id)}
          >
            <span className="arrow" aria-hidden="true" />
            <span className="row-card__name">{capital(name)}</span>
            <span className={isFolded ? 'row-card__words' : 'visually-hidden'}>{own}</span>
            {value !== '' && (
              <span className={isFolded ? 'row-card__value' : 'visually-hidden'}>{value}</span>
            )}
          </button>
        )}
        <div className="row-card__actions">
          {place !== undefined && (
            <>
              <MoveButton
                step={-1}
                seen={words.up}
                heard={heardAs(words.heard.up)}
                isAtEnd={place === 1}
                hasHint={false}
                onMove={(step) => onMove(row.id, step)}
              />
              <MoveButton
                step={1}
                seen={words.down}
                heard={heardAs(words.heard.down)}
                isAtEnd={isLast}
                hasHint={hasHint}
                onMove={(step) => onMove(row.id, step)}
              />
            </>
          )}
          <button
            type="button"
            className="nl-button nl-button--subtle row-card__button"
            onClick={() => onRemove(row)}
          >
            <ButtonName seen={words.remove} heard={heardAs(words.heard.remove)} />
          </button>
        </div>
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

interface MoveProps {
  readonly step: -1 | 1;
  readonly seen: string;
  readonly heard: string;
  readonly isAtEnd: boolean;
  readonly hasHint: boolean;
  readonly onMove: (step: -1 | 1) => void;
}

/** At the end of the list the button stays focusable, so that a keyboard user is not thrown off it. */
function MoveButton({ step, seen, heard, isAtEnd, hasHint, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="nl-button nl-button--subtle row-card__button"
      data-move={step}
      aria-disabled={isAtEnd}
      title={hasHint ? words.keys : undefined}
      onClick={() => onMove(step)}
    >
      <span className={step === -1 ? 'arrow arrow--up' : 'arrow arrow--down'} aria-hidden="true" />
      <ButtonName seen={seen} heard={heard} />
    </button>
  );
}

interface NameProps {
  readonly seen: string;
  /** Has what is seen in it, so that who speaks to the page can say what they see. */
  readonly heard: string;
}

/** In sight the card says which row it is; who hears the button is told. */
function ButtonName({ seen, heard }: NameProps) {
  return (
    <>
      <span className="row-card__seen" aria-hidden="true">
        {seen}
      </span>
      <span className="visually-hidden">{heard}</span>
    </>
  );
}
