import type { KeyboardEvent } from 'preact/compat';
import type { Row } from '../../worksheet/answers/answers.ts';
import type { RowLine } from '../../worksheet/reading/row-line.ts';
import { RowCard } from './RowCard.tsx';
import { useRowsHandFocus } from './row-focus.ts';
import { type RowsView, viewOfRow, withGap } from './rows-view.ts';
import type { RowFolding } from './use-row-folding.ts';

interface Props extends RowsView {
  readonly rows: readonly Row[];
  readonly sentenceOf: ((row: Row) => string) | undefined;
  /** `undefined` of a row that cannot be folded. */
  readonly lineOf: (row: Row) => RowLine | undefined;
  /** What most of the lines begin with: left out where a line is seen. */
  readonly shared: string;
  readonly folding: RowFolding;
}

/** Rows as cards, one under the other: open, or folded to one line. */
export function RowCards({ rows, sentenceOf, lineOf, shared, folding, ...view }: Props) {
  const rowHandsFocus = useRowsHandFocus();
  return (
    <ol className="rows__list">
      {rows.flatMap((row, at) => {
        const line = lineOf(row);
        const isFolded = line !== undefined && folding.isFolded(row.id);
        const one = viewOfRow(view, row, at, rows.length);
        const card = (
          <li
            className="row-card"
            id={one.id}
            data-row={row.id}
            data-folded={isFolded ? '' : undefined}
            key={row.id}
            ref={rowHandsFocus(row.id)}
            onKeyDown={(event: KeyboardEvent<HTMLElement>) => view.changes.moveByKey(event, row.id)}
          >
            <RowCard
              {...one}
              sentence={isFolded ? '' : (sentenceOf?.(row) ?? '')}
              words={line?.words}
              shared={line?.isSentence === false && line.words.startsWith(`${shared} `) ? shared : ''}
              value={line?.value}
              isSentence={line?.isSentence === true}
              isFolded={isFolded}
              footOfCell={view.footOfCell}
              onTurn={folding.turn}
            />
            {!isFolded && view.footOf?.(row)}
          </li>
        );
        return withGap(view.gap, row.id, card, (notice) => (
          <li className="rows__removed" key="removed">
            {notice}
          </li>
        ));
      })}
    </ol>
  );
}
