import type { KeyboardEvent, ReactNode } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { Column } from '../../worksheet/definition/definition.ts';
import type { RowLine } from '../../worksheet/reading/row-line.ts';
import { type FootOfCell, RowCard } from './RowCard.tsx';
import { useRowsHandFocus } from './row-focus.ts';
import type { Beside, RowChanges } from './use-row-changes.ts';
import type { RowFolding } from './use-row-folding.ts';

/** What rows are shown with, whether they stand as cards or in a table. */
export interface RowsView {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly within: string | undefined;
  readonly nameOf: (row: RowId) => string;
  readonly isMovable: boolean;
  readonly changes: RowChanges;
  readonly footOf: ((row: Row) => ReactNode) | undefined;
  readonly footOfCell: FootOfCell | undefined;
  /** The row whose button tells of the keys. */
  readonly hinted: RowId | undefined;
  /** What stands where a row was removed. */
  readonly gap: Gap | undefined;
}

type Gap = Beside & { readonly notice: ReactNode };

/** The rows as they are shown, with what stands between them in its place. */
export function withGap(
  gap: Gap | undefined,
  row: RowId,
  shown: ReactNode,
  noticed: (notice: ReactNode) => ReactNode,
): readonly ReactNode[] {
  if (gap === undefined) return [shown];
  if ('after' in gap) return gap.after === row ? [shown, noticed(gap.notice)] : [shown];
  return gap.before === row ? [noticed(gap.notice), shown] : [shown];
}

interface Props extends RowsView {
  readonly rows: readonly Row[];
  readonly sentenceOf: ((row: Row) => string) | undefined;
  /** `undefined` of a row that cannot be folded. */
  readonly lineOf: (row: Row) => RowLine | undefined;
  readonly folding: RowFolding;
}

/** Rows as cards, one under the other: open, or folded to one line. */
export function RowCards({
  id,
  rows,
  columns,
  within,
  nameOf,
  isMovable,
  changes,
  footOf,
  footOfCell,
  sentenceOf,
  lineOf,
  folding,
  hinted,
  gap,
}: Props) {
  const rowHandsFocus = useRowsHandFocus();
  const { moveByKey, moveLatest, removeLatest, changeRowCell } = changes;
  return (
    <ol className="rows__list">
      {rows.flatMap((row, at) => {
        const line = lineOf(row);
        const isFolded = line !== undefined && folding.isFolded(row.id);
        const card = (
          <li
            className="row-card"
            id={`${id}-${row.id}`}
            data-row={row.id}
            data-folded={isFolded ? '' : undefined}
            key={row.id}
            ref={rowHandsFocus(row.id)}
            onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveByKey(event, row.id)}
          >
            <RowCard
              id={`${id}-${row.id}`}
              row={row}
              name={nameOf(row.id)}
              within={within}
              columns={columns}
              sentence={isFolded ? '' : (sentenceOf?.(row) ?? '')}
              words={line?.words}
              value={line?.value}
              isSentence={line?.isSentence === true}
              isFolded={isFolded}
              place={isMovable ? at + 1 : undefined}
              isLast={at === rows.length - 1}
              hasHint={row.id === hinted}
              change={changeRowCell}
              footOfCell={footOfCell}
              onMove={moveLatest}
              onRemove={removeLatest}
              onTurn={folding.turn}
            />
            {!isFolded && footOf?.(row)}
          </li>
        );
        return withGap(gap, row.id, card, (notice) => (
          <li className="rows__removed" key="removed">
            {notice}
          </li>
        ));
      })}
    </ol>
  );
}
