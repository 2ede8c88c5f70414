import { useMemo, useState } from 'preact/compat';
import { entryOf } from '../../../basics/entry-of.ts';
import type { FieldId } from '../../../basics/ids.ts';
import { setAnswer, setQuietly } from '../../../storage/answers-store.ts';
import { askedId } from '../../../worksheet/answers/aside.ts';
import type { Change } from '../../../worksheet/answers/change.ts';
import { keepNames } from '../../answers/keep-names.ts';
import type { MeetingContext } from './meeting-context.ts';

/** What every form of conversation gets, with changes that find the worksheet they belong to. */
export function useMeetingValue({
  lookup,
  worksheets,
  sources,
  today,
  present,
  isRoom,
  pointAt,
}: Omit<MeetingContext, 'change' | 'changeQuietly' | 'agreeing'>): MeetingContext {
  const [agreeing] = useState(() => new Map<string, string>());
  return useMemo(() => {
    const worksheetOf = (field: FieldId) => entryOf(sources, askedId(field))?.worksheet;
    return {
      lookup,
      worksheets,
      sources,
      today,
      present,
      isRoom,
      agreeing,
      pointAt,
      change: (field: FieldId, made: Change) => {
        const own = worksheetOf(field);
        if (own !== undefined) keepNames(setAnswer(own, field, made), sources);
      },
      changeQuietly: (field: FieldId, made: Change) => {
        const own = worksheetOf(field);
        if (own !== undefined) setQuietly(own, field, made);
      },
    };
  }, [lookup, worksheets, sources, today, present, isRoom, agreeing, pointAt]);
}
