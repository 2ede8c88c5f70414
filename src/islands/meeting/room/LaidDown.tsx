import { formatDutchDate } from '../../../basics/dutch-format.ts';
import { meetingText } from '../../../text/meeting.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import { meetingOf, notesIn, type RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import { useMeeting } from '../context/meeting-context.ts';

interface Props {
  readonly place: RecordOfMeetings;
  readonly question: MeetingQuestion;
}

/** As many as there is room for side by side, at the size that the far end of the room needs. */
const mostShown = 3;

/** What was decided and promised at this question, the newest first: it stays in sight, wherever the question is scrolled to. */
export function LaidDown({ place, question }: Props) {
  const { lookup, today } = useMeeting();
  const kept = notesIn(place.record, meetingOf(lookup(place.field.id), place.record, today))
    // What the chair writes down for later is not for the wall.
    .filter(({ question: of, kind }) => of === question.field.id && kind !== 'note')
    .sort((a, b) => b.made - a.made);
  if (kept.length === 0) return null;
  const earlier = kept.length - mostShown;
  return (
    <section className="laid-down" aria-label={meetingText.notes.here}>
      <ul className="laid-down__cards">
        {kept.slice(0, mostShown).map(({ row, kind, text, who, when }) => (
          <li key={row} className="laid-down__card">
            <p className="laid-down__text">
              <strong>{meetingText.notes[kind]}</strong> <span>{text}</span>
            </p>
            {(who !== '' || when !== '') && (
              <p className="laid-down__who">
                <span>{[who, formatDutchDate(when)].filter((part) => part !== '').join(' · ')}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {earlier > 0 && <p className="laid-down__earlier">{meetingText.roomWindow.earlier(earlier)}</p>}
    </section>
  );
}
