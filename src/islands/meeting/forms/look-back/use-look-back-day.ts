import type { IsoDate } from '../../../../basics/iso-date.ts';
import { besideQuestion } from '../../../../worksheet/meeting/beside.ts';
import { chooseDay } from '../../../../worksheet/meeting/chosen-day.ts';
import { whereToLookBack } from '../../../../worksheet/meeting/look-back.ts';
import { lookBackDay } from '../../../../worksheet/meeting/look-back-day.ts';
import { useMeeting } from '../../context/meeting-context.ts';

/** Of which day the look-back is, here and in the room; and how another day is chosen, which moves nothing. */
export function useLookBackDay(): readonly [IsoDate, (day: IsoDate) => void] {
  const { lookup, worksheets, today, changeQuietly } = useMeeting();
  const asked = whereToLookBack(worksheets)?.question;
  return [
    lookBackDay(worksheets, lookup, today),
    (day) => asked !== undefined && changeQuietly(besideQuestion.day(asked), chooseDay(today, day)),
  ];
}
