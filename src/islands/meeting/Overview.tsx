import { useRef } from 'preact/compat';
import { meetingText } from '../../text/meeting.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { MeetingQuestion } from '../../worksheet/meeting/questions.ts';
import type { RecordedItem } from '../../worksheet/meeting/recorded-agenda.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { useMeeting } from './context/meeting-context.ts';

interface Props {
  readonly questions: readonly MeetingQuestion[];
  /** Of more than one worksheet: each says of which. */
  readonly areMixed: boolean;
  /** How long each takes, where that was planned. */
  readonly agenda: readonly RecordedItem[];
  /** Id of the question on the screen. */
  readonly current: string;
  readonly hasLetters: boolean;
  readonly onLetters: (hasLetters: boolean) => void;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** Every question of the meeting, with whether something stands there. */
export function Overview(props: Props) {
  const { questions, areMixed, agenda, current, hasLetters, onLetters, onPick, onClose } = props;
  const { lookup } = useMeeting();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Dialog title={meetingText.overview} size="wide" dialog={dialog} onClose={onClose}>
      <ol className="overview">
        {questions.map(({ field, worksheet }) => {
          const planned = agenda.find(({ question }) => question === field.id);
          return (
            <li key={field.id}>
              <button
                type="button"
                className="overview__question"
                aria-current={field.id === current ? 'step' : undefined}
                {...(field.id === current && { 'data-first': '' })}
                onClick={() => {
                  onPick(field.id);
                  dialog.current?.close();
                }}
              >
                <span className="overview__label">
                  {areMixed ? meetingText.of(worksheet.code, field.label) : field.label}
                </span>
                <span className="overview__state">
                  {[
                    ...(planned !== undefined
                      ? [meetingText.clock.minutes(planned.minutes)]
                      : agenda.length > 0
                        ? [meetingText.notPlanned]
                        : []),
                    isAnswered(lookup(field.id)) ? meetingText.done : meetingText.open,
                  ].join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="overview__keys">{meetingText.keys}</p>
      <label className="meeting__check">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input"
          checked={hasLetters}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />
        <span>{meetingText.letters}</span>
      </label>
      <p className="dialog__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => dialog.current?.close()}
        >
          {meetingText.close}
        </button>
      </p>
    </Dialog>
  );
}
