import { type RefObject, useEffect, useRef, useState } from 'preact/compat';
import { formatDutchDate } from '../../../basics/dutch-format.ts';
import { siteUrl } from '../../../site/url.ts';
import { meetingText } from '../../../text/meeting.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import {
  keepNote,
  meetingOf,
  type Note,
  type NoteKind,
  noteKinds,
  notesIn,
  type RecordOfMeetings,
} from '../../../worksheet/meeting/record.ts';
import WhenControl from '../../controls/WhenControl.tsx';
import { announce } from '../../dialog/announce.ts';
import { useMeeting } from '../context/meeting-context.ts';

const words = meetingText.notes;

interface ButtonsProps {
  readonly kind: NoteKind | undefined;
  readonly onOpen: (kind: NoteKind | undefined) => void;
}

export function NoteButtons({ kind, onOpen }: ButtonsProps) {
  return (
    <span className="meeting__notes" role="group" aria-label={words.here}>
      {noteKinds.map((one) => (
        <button
          key={one}
          type="button"
          className="nl-button nl-button--secondary"
          aria-expanded={kind === one}
          onClick={() => onOpen(kind === one ? undefined : one)}
        >
          {words[one]}
        </button>
      ))}
    </span>
  );
}

interface FormProps {
  readonly place: RecordOfMeetings;
  readonly question: MeetingQuestion;
  readonly kind: NoteKind;
  readonly drafts: NoteDrafts;
  readonly onClose: () => void;
}

interface Draft extends Omit<Note, 'kind'> {
  /** Its form was closed with it: it stands there again when that is opened, and is nobody's word when it is not. */
  readonly isSetAside?: boolean;
}

/** What was typed and not kept yet: closing the form, or going on to another question, throws none of it away. */
export type NoteDrafts = Map<NoteKind, Draft>;

const nothing: Draft = { text: '', who: '', when: '', isParked: false };

/** One line for what has to be remembered, decided or done; what was kept at this question stands under it. */
export function NoteForm({ place, question, kind, drafts, onClose }: FormProps) {
  const { change, today } = useMeeting();
  const [note, setNote] = useState<Draft>(drafts.get(kind) ?? nothing);
  const [isKept, setKept] = useState(false);
  const write = (draft: Draft) => {
    drafts.set(kind, { ...draft, isSetAside: false });
    setNote(draft);
    setKept(false);
  };
  const close = () => {
    drafts.set(kind, { ...note, isSetAside: true });
    onClose();
  };
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const keep = () => {
    if (note.text.trim() === '') return;
    change(
      place.field.id,
      keepNote(place.record, today, { ...note, text: note.text.trim(), kind }, question.field),
    );
    announce(words.kept[kind]);
    write(nothing);
    setKept(true);
    first.current?.focus();
  };
  return (
    <form
      className="note-form"
      aria-label={words[kind]}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
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
          {words.keep[kind]}
        </button>
        <button type="button" className="nl-button nl-button--secondary" onClick={close}>
          {meetingText.close}
        </button>
        {/* Who listens is told already: the list of what was kept may be out of sight. */}
        {isKept && (
          <span className="note-form__kept" aria-hidden="true">
            {words.kept[kind]}
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
  readonly onType: (value: string) => void;
}

function NoteField({ id, label, value, isWide = false, input, onType }: FieldProps) {
  return (
    <span className={isWide ? 'note-form__field note-form__field--wide' : 'note-form__field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...(input !== undefined && { ref: input })}
        className="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        autoComplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </span>
  );
}

/** What was kept at this question. */
export function KeptNotes({ place, question }: Pick<FormProps, 'place' | 'question'>) {
  const { lookup, today, isRoom } = useMeeting();
  const kept = notesIn(place.record, meetingOf(lookup(place.field.id), place.record, today)).filter(
    // What the chair writes down for later is not for the wall.
    (note) => note.question === question.field.id && !(isRoom && note.kind === 'note'),
  );
  if (kept.length === 0) return null;
  return (
    <section className="kept-notes" aria-label={words.here}>
      <ul>
        {kept.map(({ row, kind, text, who, when, isParked }) => (
          <li key={row}>
            <strong>{words[kind]}</strong>
            <span>
              {[text, who, formatDutchDate(when), isParked ? words.parkedShort : '']
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {!isRoom && (
        <a className="nl-link" href={siteUrl(place.page)}>
          {words.toRecord}
        </a>
      )}
    </section>
  );
}
