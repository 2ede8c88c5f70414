import { meetingText } from '../../../text/meeting.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import { Clock, isClockForAll } from '../agenda/Clock.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { LaidDown } from './LaidDown.tsx';

const words = meetingText.roomWindow;

interface Props {
  readonly isLost: boolean;
  readonly isAlone: boolean;
  /** The chair's window has answers that do not come here. */
  readonly isBehind: boolean;
  readonly onAlone: (isAlone: boolean) => void;
  readonly record: RecordOfMeetings | undefined;
  readonly question: MeetingQuestion;
}

/** At the foot of the room's window: nothing, as long as it follows; that it does not, and how it will again. */
export function RoomFoot({ isLost, isAlone, isBehind, onAlone, record, question }: Props) {
  const { lookup } = useMeeting();
  return (
    <>
      {record !== undefined && <LaidDown place={record} question={question} />}
      <footer className="room-foot">
        {record !== undefined && isClockForAll(record, lookup) && (
          <Clock place={record} question={question} />
        )}
        <p className="room-foot__words" role="status">
          <span>{isLost ? words.lost : isBehind ? words.behind : isAlone ? words.alone : ''}</span>
        </p>
        <button
          type="button"
          className={
            isAlone ? 'nl-button nl-button--secondary' : 'nl-button nl-button--subtle room-foot__let-go'
          }
          onClick={() => onAlone(!isAlone)}
        >
          {isAlone ? words.follow : words.letGo}
        </button>
      </footer>
    </>
  );
}
