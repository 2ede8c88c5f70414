import { useEffect, useState } from 'preact/compat';
import type { FieldId, RowId } from '../../../basics/ids.ts';
import { meetingText } from '../../../text/meeting.ts';
import { answerValue } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { divideAnew, minutesLeft, plannedMinutes } from '../../../worksheet/meeting/agenda.ts';
import { besideQuestion } from '../../../worksheet/meeting/beside.ts';
import { clockText, isRunning, timeSpent } from '../../../worksheet/meeting/clock.ts';
import { type MeetingQuestion, meetingQuestions } from '../../../worksheet/meeting/questions.ts';
import { meetingOf, type RecordOfMeetings } from '../../../worksheet/meeting/record.ts';
import {
  addItems,
  agendaIn,
  divideRest,
  itemOf,
  startItem,
  stopItems,
  timedItems,
} from '../../../worksheet/meeting/recorded-agenda.ts';
import type { Lookup } from '../../../worksheet/reading/answer-text.ts';
import { isShown } from '../../../worksheet/reading/progress.ts';
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
  const { lookup, worksheets, today, change, changeQuietly, isRoom } = useMeeting();
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
    if (item === undefined) {
      const all =
        worksheets.map(meetingQuestions).find((some) => some.some((one) => one.field.id === id)) ?? [];
      const isPlanned = all.some((one) => items.some((planned) => planned.question === one.field.id));
      // Without an agenda all that is walked through is on it: with one question alone, that would be all there is to walk.
      const added = isPlanned ? [question] : all.filter((one) => isShown(one.field, lookup));
      changeQuietly(
        field.id,
        addItems(
          record,
          today,
          added.map((one) => ({ question: one, minutes: one.minutes })),
        ),
      );
    }
    changeQuietly(field.id, startItem(record, today, item?.row ?? itemOf(id)));
  };
  const isOtherRunning = !runs && items.some(({ moments }) => isRunning(moments));
  // Who walks on with a clock that runs takes the time along: unseen, it would run on for what is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only walking does this.
  useEffect(() => {
    if (!isRoom && isOtherRunning && item !== undefined)
      changeQuietly(field.id, startItem(record, today, item.row));
  }, [question.field.id]);
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
          <span className="clock__more">{words.divide}</span>{' '}
          <span className="clock__parts">{words.divideIn(left.topics, left.each)}</span>
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

/** How much is left of the whole meeting, once a clock was started: for the chair, calm. */
export function TimeLeft({ place: { record, field }, question }: Props) {
  const { lookup, today } = useMeeting();
  const items = agendaIn(record, meetingOf(lookup(field.id), record, today));
  const now = useNow(items.some(({ moments }) => isRunning(moments)));
  const at = items.findIndex((item) => item.question === question.field.id);
  const left = minutesLeft(timedItems(items, now), at);
  if (left === undefined) return null;
  return <p className="meeting__left">{words.left(left, plannedMinutes(items))}</p>;
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
