import { computed } from 'nanostores';
import { useCallback, useMemo } from 'preact/compat';
import type { WorksheetId } from '../../../basics/ids.ts';
import { $history, undo } from '../../../storage/answers-store.ts';
import type { History } from '../../../worksheet/answers/history.ts';
import { useStore } from '../../preact/use-store.ts';

/** Takes back what was changed last, in whichever worksheet that was: a meeting writes in more than one. */
export function useUndo(worksheets: readonly WorksheetId[]) {
  const $all = useMemo(
    () => computed(worksheets.map($history), (...histories: readonly History[]) => histories),
    [worksheets],
  );
  const histories = useStore($all);
  const undoLast = useCallback(() => {
    const last = worksheets
      .map((worksheet) => ({ worksheet, at: $history(worksheet).get().done.at(-1)?.at ?? 0 }))
      .reduce((latest, one) => (one.at > latest.at ? one : latest), { worksheet: undefined, at: 0 } as {
        readonly worksheet: WorksheetId | undefined;
        readonly at: number;
      });
    return last.worksheet !== undefined && (undo(last.worksheet)?.length ?? 0) > 0;
  }, [worksheets]);
  return { canUndo: histories.some(({ done }) => done.length > 0), undoLast };
}
