import type { RefObject } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import { Clock, isClockForAll } from '../agenda/Clock.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { LaidDown } from './LaidDown.tsx';
import { useFit } from './use-fit.ts';
import type { useRoom } from './use-room.ts';

const words = meetingText.roomWindow;

interface Props {
  /** All of what is on the screen. */
  readonly meeting: RefObject<HTMLElement>;
  readonly room: ReturnType<typeof useRoom>;
  readonly isLost: boolean;
  readonly record: RecordOfMeetings | undefined;
  readonly question: MeetingQuestion;
}

/** At the foot of the room's window: nothing, as long as it follows; that it does not, and how it will again. */
export function RoomFoot({ meeting, room, isLost, record, question }: Props) {
  const { isAlone, isBehind, show, letGo } = room;
  const { lookup } = useMeeting();
  useFit(meeting, show);
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
          onClick={() => letGo(!isAlone)}
        >
          {isAlone ? words.follow : words.letGo}
        </button>
      </footer>
    </>
  );
}
