import { type RefObject, useEffect, useRef, useState } from 'preact/compat';
import { readPeriod } from '../../../basics/period.ts';
import { meetingText } from '../../../text/meeting.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import {
  changeNote,
  type KeptNote,
  keepNote,
  type NoteKind,
  type RecordOfMeetings,
} from '../../../worksheet/meeting/record.ts';
import WhenControl from '../../controls/WhenControl.tsx';
import { announce } from '../../dialog/announce.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { whoIsThereId } from '../context/places.ts';
import type { Draft, NoteDrafts } from './drafts.ts';

const words = meetingText.notes;

interface FormProps {
  readonly place: RecordOfMeetings;
  readonly question: MeetingQuestion;
  readonly kind: NoteKind;
  /** What was kept already, and is reworded: with each key, so that none of it waits for a button. */
  readonly edited: KeptNote | undefined;
  readonly drafts: NoteDrafts;
  readonly onClose: () => void;
}

const nothing: Draft = { text: '', who: '', when: '', isParked: false };

/** One line for what has to be remembered, decided or done; what was kept at this question stands under it. */
export function NoteForm({ place, question, kind, edited, drafts, onClose }: FormProps) {
  const { change, today } = useMeeting();
  const [note, setNote] = useState<Draft>(edited ?? drafts.get(kind) ?? nothing);
  const [kept, setKept] = useState('');
  const write = (draft: Draft) => {
    setNote(draft);
    setKept('');
    if (edited === undefined) drafts.set(kind, { ...draft, isSetAside: false });
    else change(place.field.id, changeNote(place.record, today, edited.row, { ...draft, kind }));
  };
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const keep = () => {
    if (note.text.trim() === '') return;
    change(
      place.field.id,
      keepNote(place.record, today, { ...note, text: note.text.trim(), kind }, question.field),
    );
    const isTime = kind !== 'action' || note.when.trim() === '' || readPeriod(note.when, today) !== undefined;
    const said = isTime ? words.kept[kind] : `${words.kept[kind]} ${words.noDay(note.when.trim())}`;
    announce(said);
    write(nothing);
    setKept(said);
    first.current?.focus();
  };
  return (
    <form
      className="note-form"
      aria-label={words[kind]}
      onSubmit={(event) => {
        event.preventDefault();
        if (edited === undefined) keep();
        else onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <NoteField
        id="notitie-tekst"
        label={words.text[kind]}
        value={note.text}
        isWide
        input={first}
        onType={(text) => write({ ...note, text })}
      />
      {kind === 'action' && (
        <>
          <NoteField
            id="notitie-wie"
            label={words.who}
            value={note.who}
            list={whoIsThereId}
            onType={(who) => write({ ...note, who })}
          />
          <span className="note-form__field note-form__field--when">
            <label htmlFor="notitie-wanneer">{words.when}</label>
            <WhenControl
              id="notitie-wanneer"
              label={words.when}
              value={note.when}
              today={today}
              onChange={(when) => write({ ...note, when })}
            />
          </span>
        </>
      )}
      {kind === 'note' && (
        <label className="note-form__parked">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={note.isParked}
            onChange={(event) => write({ ...note, isParked: event.currentTarget.checked })}
          />
          <span>{words.parked}</span>
        </label>
      )}
      <span className="note-form__buttons">
        <button type="submit" className="nl-button nl-button--primary">
          {edited === undefined ? words.keep[kind] : meetingText.collect.save}
        </button>
        {edited === undefined && (
          <button type="button" className="nl-button nl-button--secondary" onClick={onClose}>
            {meetingText.close}
          </button>
        )}
        {/* Who listens is told already: the list of what was kept may be out of sight. */}
        {kept !== '' && (
          <span className="note-form__kept" aria-hidden="true">
            {kept}
          </span>
        )}
      </span>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isWide?: boolean;
  readonly input?: RefObject<HTMLInputElement>;
  /** Of what is offered. */
  readonly list?: string;
  readonly onType: (value: string) => void;
}

function NoteField({ id, label, value, isWide = false, input, list, onType }: FieldProps) {
  return (
    <span className={isWide ? 'note-form__field note-form__field--wide' : 'note-form__field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...(input !== undefined && { ref: input })}
        className="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        list={list}
        autoComplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </span>
  );
}
