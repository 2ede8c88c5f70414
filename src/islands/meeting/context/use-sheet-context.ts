import { useMemo } from 'preact/compat';
import type { FieldId, WorksheetId } from '../../../basics/ids.ts';
import type { IsoDate } from '../../../basics/iso-date.ts';
import { $history, setAnswer, takeBack } from '../../../storage/answers-store.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import type { MadeChange } from '../../../worksheet/answers/undo.ts';
import type { Sources } from '../../../worksheet/mentions/sources.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { keepNames } from '../../answers/keep-names.ts';
import type { WorksheetContext } from '../../answers/worksheet-context.ts';
import { useStore } from '../../preact/use-store.ts';

/** What a question of the sheet needs around it: here it stands as it does there, with its advice. */
export function useSheetContext(
  worksheet: WorksheetId,
  { lookup, sources, today }: { readonly lookup: Lookup; readonly sources: Sources; readonly today: IsoDate },
): WorksheetContext {
  const { done } = useStore($history(worksheet));
  return useMemo(
    () => ({
      isReady: true,
      lookup,
      today,
      sources,
      change: (field: FieldId, made: Change) => keepNames(setAnswer(worksheet, field, made), sources),
      takeBack: (made: MadeChange) => takeBack(worksheet, made),
      lastChange: done.at(-1),
    }),
    [worksheet, lookup, sources, today, done],
  );
}
