import { formatDutchDate } from '../../../basics/dutch-format.ts';
import { siteUrl } from '../../../site/url.ts';
import { meetingText } from '../../../text/meeting.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import {
  type KeptNote,
  meetingOf,
  type NoteKind,
  noteKinds,
  notesIn,
  type RecordOfMeetings,
  removeNote,
} from '../../../worksheet/meeting/record.ts';
import { announce } from '../../dialog/announce.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { useRowGoes } from '../context/row-goes.ts';
import { Tool } from '../context/Tool.tsx';

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

interface KeptProps {
  readonly place: RecordOfMeetings;
  readonly question: MeetingQuestion;
  readonly onEdit: (note: KeptNote) => void;
}

/** What was kept at this question. */
export function KeptNotes({ place, question, onEdit }: KeptProps) {
  const { lookup, today } = useMeeting();
  const kept = notesIn(place.record, meetingOf(lookup(place.field.id), place.record, today)).filter(
    (note) => note.question === question.field.id,
  );
  if (kept.length === 0) return null;
  return (
    <section className="kept-notes" aria-label={words.here}>
      <ul>
        {kept.map((note) => (
          <KeptLine key={note.row} place={place} note={note} onEdit={onEdit} />
        ))}
      </ul>
      <a className="nl-link" href={siteUrl(place.page)}>
        {words.toRecord}
      </a>
    </section>
  );
}

interface LineProps extends Pick<KeptProps, 'place' | 'onEdit'> {
  readonly note: KeptNote;
}

function KeptLine({ place, note, onEdit }: LineProps) {
  const { change, today } = useMeeting();
  const goes = useRowGoes('[data-tool="edit"]', '.meeting__notes button');
  const { kind, text, who, when, isParked } = note;
  const remove = () => {
    change(place.field.id, removeNote(place.record, today, note));
    announce(words.removed(text));
  };
  return (
    <li ref={goes} data-row={note.row}>
      <strong>{words[kind]}</strong>
      <span className="kept-notes__text">
        {[text, who, formatDutchDate(when), isParked ? words.parkedShort : '']
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <span className="collect__tools">
        <Tool sign="✎" name={words.edit(words[kind], text)} tool="edit" onPress={() => onEdit(note)} />
        <Tool sign="×" name={words.remove(words[kind], text)} onPress={remove} />
      </span>
    </li>
  );
}
