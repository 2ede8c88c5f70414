import { useCallback, useMemo } from 'preact/compat';
import { meetingText } from '../../text/meeting.ts';
import { recordOfMeetings } from '../../worksheet/meeting/record.ts';
import { questionsOf } from '../../worksheet/meeting/walk.ts';
import type { Edition } from '../answers/use-edition.ts';
import { useEdition } from '../answers/use-edition.ts';
import { type MeetingAddress, startAddress } from './context/meeting-address.ts';
import { Meeting } from './Meeting.tsx';

/** One question at a time, filling the screen. Loaded when a meeting is asked for, and by nothing else. */
export function MeetingView({ address }: { readonly address: MeetingAddress }) {
  const edition = useEdition();
  if (edition === undefined) return <p className="meeting__waiting">{meetingText.loading}</p>;
  return <MeetingOf address={address} edition={edition} />;
}

function MeetingOf({ address, edition }: { readonly address: MeetingAddress; readonly edition: Edition }) {
  const { worksheets, sources } = edition;
  const record = useMemo(
    () => recordOfMeetings(worksheets, address.worksheet),
    [worksheets, address.worksheet],
  );
  const questions = useMemo(() => questionsOf(worksheets, record), [worksheets, record]);
  const leave = useCallback(() => location.assign(startAddress()), []);
  if (!questions.some(({ worksheet }) => worksheet.id === address.worksheet))
    return (
      <div className="meeting__waiting">
        <p>{meetingText.notFound}</p>
        <button type="button" className="nl-button nl-button--primary" onClick={leave}>
          {meetingText.toStart}
        </button>
      </div>
    );
  return (
    <Meeting
      worksheets={worksheets}
      questions={questions}
      sources={sources}
      record={record}
      address={address}
    />
  );
}
