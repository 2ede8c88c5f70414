import { flushSync, useCallback, useReducer, useRef } from 'preact/compat';
import type { RowId } from '../../basics/ids.ts';
import type { Row } from '../../worksheet/answers/answers.ts';
import { usePrinting } from './use-printing.ts';

export interface RowFolding {
  readonly isFolded: (row: RowId) => boolean;
  /** The same function as long as the rows are there. */
  readonly turn: (row: RowId) => void;
  readonly turnAll: (isFolded: boolean) => void;
}

/**
 * Which rows are folded to one line. Looks only, for as long as the page is open: how a row begins is decided when it is first
 * seen, and from then on by the person alone, so that none folds or unfolds under the hand that fills it in. On paper all are open.
 */
export function useRowFolding(
  rows: readonly Row[],
  begins: (row: Row) => boolean,
  mayBeFolded: (row: Row) => boolean,
): RowFolding {
  const { current: folded } = useRef(new Map<RowId, boolean>());
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const isPrinting = usePrinting();
  for (const row of rows) if (!folded.has(row.id)) folded.set(row.id, begins(row));
  // At once: who unfolds a row to show something in it goes on to that.
  const turn = useCallback(
    (row: RowId) =>
      flushSync(() => {
        folded.set(row, folded.get(row) !== true);
        draw(undefined);
      }),
    [folded],
  );
  return {
    isFolded: (row) => !isPrinting && folded.get(row) === true,
    turn,
    turnAll: (isFolded) =>
      flushSync(() => {
        for (const row of rows) folded.set(row.id, isFolded && mayBeFolded(row));
        draw(undefined);
      }),
  };
}
