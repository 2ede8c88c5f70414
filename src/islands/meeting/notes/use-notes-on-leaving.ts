import { type MutableRefObject, useEffect, useRef } from 'preact/compat';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import { keepNote, type RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import type { MeetingContext } from '../context/meeting-context.ts';
import type { NoteDrafts } from './Notes.tsx';

interface Given {
  readonly place: RecordOfMeetings | undefined;
  readonly question: MeetingQuestion | undefined;
  readonly drafts: MutableRefObject<NoteDrafts>;
  readonly meeting: Pick<MeetingContext, 'change' | 'today'>;
  /** The page may come back as it was: then no form has those words any more. */
  readonly onKept: () => void;
}

/**
 * What is being typed as a note and not kept yet is kept when the page goes: to the sheet, by a reload, or for good. What somebody
 * closed the form on is not: nobody decided it.
 */
export function useNotesOnLeaving({ place, question, drafts, meeting, onKept }: Given): void {
  const latest = useRef<() => void>();
  latest.current = () => {
    if (place === undefined || question === undefined) return;
    const typed = [...drafts.current].filter(
      ([, { text, isSetAside }]) => text.trim() !== '' && isSetAside !== true,
    );
    if (typed.length === 0) return;
    for (const [kind, draft] of typed) {
      const note = { ...draft, text: draft.text.trim(), kind };
      meeting.change(place.field.id, keepNote(place.record, meeting.today, note, question.field));
    }
    drafts.current.clear();
    onKept();
  };
  useEffect(() => {
    const leave = () => latest.current?.();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
}
