import { useEffect, useRef } from 'preact/compat';
import type { FieldId } from '../../basics/ids.ts';
import { besideQuestion } from '../../worksheet/meeting/beside.ts';
import { scoredIn } from '../../worksheet/meeting/people.ts';
import type { MeetingQuestion } from '../../worksheet/meeting/questions.ts';
import { type RecordOfMeetings, setPresent } from '../../worksheet/meeting/record.ts';
import { isRevealed } from '../../worksheet/meeting/revealed.ts';
import type { MeetingContext } from './context/meeting-context.ts';

/**
 * Who gave a score is there: ticked in the record once the scores are in sight. Only what is shown while we are at the round counts:
 * scores of another day say nothing about this meeting, and a tick that somebody took away does not come back.
 */
export function usePresent(
  place: RecordOfMeetings | undefined,
  question: MeetingQuestion | undefined,
  { lookup, today, isRoom, changeQuietly }: MeetingContext,
  isReady: boolean,
): void {
  const known = useRef<{ readonly question: FieldId; readonly names: Set<string> }>();
  useEffect(() => {
    if (isRoom || !isReady || place === undefined || question === undefined) return;
    const { id } = question.field;
    const shown = isRevealed(lookup(besideQuestion.shown(id))) ? scoredIn(question, lookup) : [];
    if (known.current?.question !== id) {
      known.current = { question: id, names: new Set(shown) };
      return;
    }
    const { names } = known.current;
    for (const name of shown) {
      if (names.has(name)) continue;
      names.add(name);
      changeQuietly(place.field.id, setPresent(place.record, today, name, true));
    }
  }, [place, question, lookup, today, isRoom, changeQuietly, isReady]);
}
