import { useEffect, useState } from 'preact/compat';
import { siteUrl } from '../../site/url.ts';
import { $saveStatus } from '../../storage/answers-store.ts';
import { meetingText } from '../../text/meeting.ts';
import type { MeetingQuestion } from '../../worksheet/meeting/questions.ts';
import type { NoteKind, RecordOfMeetings } from '../../worksheet/meeting/record.ts';
import { $announcement } from '../dialog/announce.ts';
import { useHandsFocus } from '../dialog/focus.ts';
import { saveStatusText } from '../files/save-messages.ts';
import { useStore } from '../preact/use-store.ts';
import { Clock, ClockForAll, TimeLeft } from './agenda/Clock.tsx';
import { NoteButtons } from './notes/Notes.tsx';

interface BarProps {
  readonly title: string;
  readonly number: number;
  readonly total: number;
  readonly record: RecordOfMeetings | undefined;
  readonly question: MeetingQuestion;
  readonly isRoomThere: boolean | undefined;
  /** What changes does not come to the room. */
  readonly isUnsaved: boolean;
  readonly roomAddress: string;
  readonly onOverview: () => void;
  readonly onLeave: () => void;
}

/** Above the question, small: where we are, the clock, and what the chair needs now and then. */
export function MeetingBar(props: BarProps) {
  const { title, number, total, record, question, isRoomThere, isUnsaved, roomAddress } = props;
  const [isBlocked, setBlocked] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [isFull, toggleFull] = useFullScreen();
  const goes = useHandsFocus((button) => button.previousElementSibling);
  useEffect(() => {
    if (isRoomThere) setWasOpen(true);
  }, [isRoomThere]);
  const openRoom = () => {
    const opened = window.open(roomAddress, 'kwaliteitskompas-zaal', 'popup,width=1280,height=720');
    setBlocked(opened === null);
  };
  return (
    <header className="meeting__bar">
      <p className="meeting__place">
        <span className="meeting__title">{title}</span>
        <span>{meetingText.place(number, total)}</span>
      </p>
      {record !== undefined && <TimeLeft place={record} question={question} />}
      {record !== undefined && <Clock place={record} question={question} />}
      {isRoomThere && record !== undefined && <ClockForAll place={record} />}
      <p
        className="meeting__room"
        role="status"
        data-follows={isRoomThere && !isUnsaved && !isBlocked ? '' : undefined}
        data-gone={isRoomThere !== true && !isBlocked ? '' : undefined}
      >
        <span>
          {isBlocked
            ? meetingText.roomWindow.blocked
            : isRoomThere
              ? isUnsaved
                ? meetingText.roomWindow.isBehind
                : meetingText.roomWindow.isOpen
              : wasOpen
                ? meetingText.roomWindow.isGone
                : ''}
        </span>
      </p>
      <p className="meeting__tools">
        <button type="button" className="nl-button nl-button--subtle" onClick={props.onOverview}>
          {meetingText.overview}
        </button>
        {/* With the room's window open there is the clock for all in its place. */}
        {isRoomThere !== true && (
          <button
            type="button"
            ref={goes}
            className={`nl-button nl-button--${wasOpen ? 'secondary' : 'subtle'}`}
            onClick={openRoom}
          >
            {meetingText.room}
          </button>
        )}
        <button type="button" className="nl-button nl-button--subtle" onClick={toggleFull}>
          {isFull ? meetingText.leaveFullScreen : meetingText.fullScreen}
        </button>
        <button type="button" className="nl-button nl-button--subtle" onClick={props.onLeave}>
          {meetingText.leave}
        </button>
      </p>
    </header>
  );
}

/** By the browser's own means; where it refuses, nothing changes. */
function useFullScreen(): readonly [isFull: boolean, toggle: () => void] {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    const done =
      document.fullscreenElement === null
        ? document.documentElement.requestFullscreen?.()
        : document.exitFullscreen();
    done?.catch(() => undefined);
  };
  return [isFull, toggle];
}

interface FootProps {
  readonly next: string | undefined;
  /** Where what the meeting leaves behind stands. */
  readonly recordPage: string | undefined;
  readonly isFirst: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly panel: NoteKind | undefined;
  readonly onPanel: (kind: NoteKind | undefined) => void;
  readonly hasRecord: boolean;
  readonly hasHelp: boolean;
  readonly isHelpOpen: boolean;
  readonly onHelp: () => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** Under the question: on and back, what has to be kept, and whether it is. */
export function MeetingFoot(props: FootProps) {
  const { next, recordPage, isFirst, onStep, panel, onPanel, hasRecord } = props;
  const { hasHelp, isHelpOpen, onHelp, canUndo, onUndo } = props;
  const status = useStore($saveStatus);
  const { count, words } = useStore($announcement);
  return (
    <footer className="meeting__foot" title={meetingText.keys}>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        aria-disabled={isFirst}
        onClick={() => onStep(-1)}
      >
        {meetingText.previous}
      </button>
      {hasRecord && <NoteButtons kind={panel} onOpen={onPanel} />}
      {hasHelp && (
        <button
          type="button"
          className="nl-button nl-button--subtle"
          aria-expanded={isHelpOpen}
          onClick={onHelp}
        >
          {meetingText.help}
        </button>
      )}
      <button type="button" className="nl-button nl-button--subtle" aria-disabled={!canUndo} onClick={onUndo}>
        {meetingText.undo}
      </button>
      <p
        className="meeting__saved"
        role="status"
        aria-live={status.type === 'not-saved' ? 'assertive' : 'off'}
        data-status={status.type}
      >
        <span>{saveStatusText(status)}</span>
      </p>
      <p className="meeting__next">
        <span>{next === undefined ? meetingText.last : meetingText.nextIs(next)}</span>
      </p>
      {next === undefined && recordPage !== undefined && (
        <a className="nl-button nl-button--primary" href={siteUrl(recordPage)}>
          {meetingText.notes.toRecord}
        </a>
      )}
      <button
        type="button"
        className={`nl-button nl-button--${next === undefined ? 'secondary' : 'primary'}`}
        aria-disabled={next === undefined}
        onClick={() => onStep(1)}
      >
        {meetingText.next}
      </button>
      <div className="visually-hidden" aria-live="polite">
        {count > 0 && <div key={count}>{words}</div>}
      </div>
    </footer>
  );
}
