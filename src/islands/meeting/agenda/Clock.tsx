import { useEffect, useState } from 'preact/compat';
import type { FieldId, RowId } from '../../../basics/ids.ts';
import { meetingText } from '../../../text/meeting.ts';
import { answerValue } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { divideAnew } from '../../../worksheet/meeting/agenda.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { clockText, isRunning, timeSpent } from '../../../worksheet/meeting/clock.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import { meetingOf, type RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import {
  addItem,
  agendaIn,
  divideRest,
  itemOf,
  startItem,
  stopItems,
  timedItems,
} from '../../../worksheet/meeting/recorded-agenda.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { announce } from '../../dialog/announce.ts';
import { useHandsFocus } from '../../dialog/focus.ts';
import { useMeeting } from '../context/meeting-context.ts';

const words = meetingText.clock;

interface Props {
  readonly place: RecordOfMeetings;
  readonly question: MeetingQuestion;
}

/** The time of this question, calm: it never counts down to an alarm, and says what is left when it runs over. */
export function Clock({ place, question }: Props) {
  const { lookup, today, change, changeQuietly, isRoom } = useMeeting();
  const { record, field } = place;
  const items = agendaIn(record, meetingOf(lookup(field.id), record, today));
  const at = items.findIndex((item) => item.question === question.field.id);
  const item = items[at];
  const runs = item !== undefined && isRunning(item.moments);
  const now = useNow(items.some(({ moments }) => isRunning(moments)));
  const spent = item === undefined ? 0 : timeSpent(item.moments, now);
  const minutes = item?.minutes ?? question.minutes;
  const left = divideAnew(timedItems(items, now), at);
  const goes = useHandsFocus((button) => button.nextElementSibling);
  const divide = (row: RowId, each: number) => {
    change(field.id, divideRest(record, today, row));
    announce(words.divided(each));
  };
  const start = (id: FieldId) => {
    if (item === undefined)
      changeQuietly(field.id, addItem(record, today, { question, minutes: question.minutes }));
    changeQuietly(field.id, startItem(record, today, item?.row ?? itemOf(id)));
  };
  return (
    <div
      className="clock"
      role="group"
      aria-label={words.label}
      data-over={spent > minutes * 60_000 ? '' : undefined}
    >
      <span className="clock__time" role="timer" aria-live="off">
        <span>{words.of(clockText(spent), minutes)}</span>
      </span>
      {left !== undefined && <span className="clock__left">{words.over(left.topics, left.each)}</span>}
      {left !== undefined && left.each > 0 && item !== undefined && !isRoom && (
        <button
          type="button"
          ref={goes}
          className="nl-button nl-button--subtle"
          onClick={() => divide(item.row, left.each)}
        >
          {words.divide}
        </button>
      )}
      {!isRoom && (
        <button
          type="button"
          className="nl-button nl-button--subtle"
          onClick={() =>
            runs ? changeQuietly(field.id, stopItems(record, today)) : start(question.field.id)
          }
        >
          {runs ? words.stop : words.start}
        </button>
      )}
    </div>
  );
}

export const isClockForAll = ({ field }: RecordOfMeetings, lookup: Lookup): boolean =>
  answerValue(lookup(besideQuestion.clockForAll(field.id))) === true;

/** The clock is the chair's, until the chair shows it to the room. */
export function ClockForAll({ place }: Pick<Props, 'place'>) {
  const { lookup, changeQuietly } = useMeeting();
  return (
    <label className="meeting__check">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        checked={isClockForAll(place, lookup)}
        onChange={(event) =>
          changeQuietly(besideQuestion.clockForAll(place.field.id), setValue(event.currentTarget.checked))
        }
      />
      <span>{words.forAll}</span>
    </label>
  );
}

/** The present moment, each second while something runs. Nothing depends on a tick: time follows from moments. */
function useNow(runs: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (!runs) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [runs]);
  return now;
}
