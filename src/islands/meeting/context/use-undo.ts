import { computed } from 'nanostores';
import { useCallback, useMemo } from 'preact/compat';
import type { WorksheetId } from '../../../basics/ids.ts';
import { $history, undo as undoIn } from '../../../storage/answers-store.ts';
import { meetingText } from '../../../text/meeting.ts';
import type { History } from '../../../worksheet/answers/history.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { announce } from '../../dialog/announce.ts';
import { useStore } from '../../preact/use-store.ts';

/** Takes back what was changed last, in whichever worksheet that was: a meeting writes in more than one. */
export function useUndo(sheets: readonly Pick<Worksheet, 'id'>[]) {
  const worksheets = useMemo(() => sheets.map((one): WorksheetId => one.id), [sheets]);
  const $all = useMemo(
    () => computed(worksheets.map($history), (...histories: readonly History[]) => histories),
    [worksheets],
  );
  const histories = useStore($all);
  const undo = useCallback(() => {
    const last = worksheets
      .map((worksheet) => ({ worksheet, at: $history(worksheet).get().done.at(-1)?.at ?? 0 }))
      .reduce((latest, one) => (one.at > latest.at ? one : latest), { worksheet: undefined, at: 0 } as {
        readonly worksheet: WorksheetId | undefined;
        readonly at: number;
      });
    if (last.worksheet !== undefined && (undoIn(last.worksheet)?.length ?? 0) > 0)
      announce(meetingText.undone);
  }, [worksheets]);
  return { canUndo: histories.some(({ done }) => done.length > 0), undo };
}
