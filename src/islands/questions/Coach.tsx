import { type ReactNode, useEffect, useRef, useState } from 'preact/compat';
import { entryOf } from '../../basics/entry-of.ts';
import { yearOf } from '../../basics/iso-date.ts';
import { coachText } from '../../text/coach.ts';
import type { Answer, Answers, Row } from '../../worksheet/answers/answers.ts';
import { picksOf } from '../../worksheet/answers/answers.ts';
import { acceptedField, acceptedId, acceptedIn } from '../../worksheet/answers/aside.ts';
import { accept, type Change, setValue } from '../../worksheet/answers/change.ts';
import { changeCell, changeGroupCell } from '../../worksheet/answers/rows.ts';
import { type CoachedField, coachAnswer, coachCell } from '../../worksheet/coach/coach.ts';
import type { CoachNote, ReadCoach } from '../../worksheet/coach/wording.ts';
import type { GroupField, RowsField } from '../../worksheet/definition/definition.ts';
import { loadCoach } from '../answers/load-coach.ts';
import { type MakeChange, useWorksheet } from '../answers/worksheet-context.ts';
import { NameInRow } from '../controls/NameInRow.tsx';
import { useAnnounced } from '../dialog/announce.ts';
import { focusInSight, useHandsFocus } from '../dialog/focus.ts';
import { inPlace } from '../dialog/in-place.ts';
import { useOwnId } from '../preact/use-own-id.ts';
import { answerOf, Ladder } from './Ladder.tsx';
import { useNotes } from './use-notes.ts';

interface RowProps {
  readonly field: RowsField;
  readonly row: Row;
  readonly column: string;
  readonly rowName: string;
  readonly change: MakeChange;
}

/** What a colleague would say of what stands in one cell of a row. */
export function CellCoach({ field, row, column, rowName, change }: RowProps) {
  return (
    <CellsCoach
      field={field}
      cells={row.cells}
      column={column}
      within={rowName}
      onChange={(id, made) => change(changeCell(row.id, id, made))}
    />
  );
}

interface GroupProps {
  readonly field: GroupField;
  readonly cells: Answers;
  readonly column: string;
  readonly change: MakeChange;
}

/** The same in a group. */
export function GroupCellCoach({ field, cells, column, change }: GroupProps) {
  return (
    <CellsCoach
      field={field}
      cells={cells}
      column={column}
      within={field.label}
      onChange={(id, made) => change(changeGroupCell(id, made))}
    />
  );
}

interface CellsProps {
  readonly field: RowsField | GroupField;
  readonly cells: Answers;
  readonly column: string;
  readonly within: string;
  readonly onChange: (id: string, made: Change) => void;
}

function CellsCoach({ field, cells, column, within, onChange }: CellsProps) {
  const { today } = useWorksheet();
  const coach = useCoach();
  const notes = useNotes(cells, (said) =>
    coach === undefined ? [] : coachCell(coach, field, said, column, yearOf(today)),
  );
  return (
    <Notes
      notes={notes}
      accepted={acceptedIn(cells, column)}
      about={`${field.columns.find(({ id }) => id === column)?.label} (${within})`}
      within={within}
      onAccept={(made) => onChange(acceptedId(column), made)}
      onReplace={(text) => onChange(column, setValue(text))}
    />
  );
}

interface AnswerProps {
  readonly field: CoachedField;
  readonly answer: Answer | undefined;
}

/** Of an answer as a whole: by its words when it is one text, and by what is said elsewhere. */
export function AnswerCoach({ field, answer }: AnswerProps) {
  const { change, lookup, sources } = useWorksheet();
  const coach = useCoach();
  const fieldOf = (id: string) => entryOf(sources, id)?.field;
  const notes = useNotes(answer, (said) =>
    coach === undefined ? [] : coachAnswer(coach, field, said, lookup, fieldOf),
  );
  return (
    <Notes
      notes={notes}
      accepted={picksOf(lookup(acceptedField(field.id)))}
      about={field.label}
      within={field.label}
      onAccept={(made) => change(acceptedField(field.id), made)}
      onReplace={(text) => change(field.id, setValue(text))}
    />
  );
}

/** Without its words it has nothing to say, and nobody misses it. */
const words = () => loadCoach().catch(() => undefined);
// Who has this script is about to write what it judges.
words();

function useCoach(): ReadCoach | undefined {
  const [coach, setCoach] = useState<ReadCoach>();
  useEffect(() => {
    words().then((read) => inPlace(() => setCoach(read)));
  }, []);
  return coach;
}

interface NotesProps {
  readonly notes: readonly CoachNote[];
  /** Kinds of advice of which a person said that it is fine so. */
  readonly accepted: readonly string[];
  /** The answer that it is about, as it is named to who hears the advice: by then the focus may be elsewhere. */
  readonly about: string;
  /** What tells its buttons from those beside other answers. */
  readonly within: string;
  readonly onAccept: (made: Change) => void;
  readonly onReplace?: (text: string) => void;
}

function Notes({ notes, accepted, about, within, onAccept, onReplace }: NotesProps) {
  const open = notes.filter(({ kind }) => !accepted.includes(kind));
  const advice = open.map(({ text }) => text).join(' ');
  useAnnounced(advice && coachText.heard(about, advice));
  return notes.map((note) => (
    <Note
      key={note.kind}
      note={note}
      isAccepted={accepted.includes(note.kind)}
      within={within}
      onAccept={(isAccepted) => onAccept(accept(note.kind, isAccepted))}
      onReplace={onReplace}
    />
  ));
}

interface NoteProps {
  readonly note: CoachNote;
  readonly isAccepted: boolean;
  readonly within: string;
  readonly onAccept: (isAccepted: boolean) => void;
  readonly onReplace: ((text: string) => void) | undefined;
}

/** One quiet line. Its button and the one that brings it back stand in the same place, and hand the focus to each other. */
function Note({ note: { kind, text, why, ladder }, isAccepted, within, onAccept, onReplace }: NoteProps) {
  const id = useOwnId();
  const button = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);
  // Advice goes once its sentence is another: the focus goes to that.
  const handsFocus = useHandsFocus(answerOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button changes with this
  useEffect(() => {
    if (isPressed.current) focusInSight(button.current);
    isPressed.current = false;
  }, [isAccepted]);
  const turn = () => {
    isPressed.current = true;
    onAccept(!isAccepted);
  };
  return (
    <div className="coach" data-coach={kind} ref={handsFocus}>
      <p className="coach__text" id={id}>
        <Bulb />
        <span>{isAccepted ? coachText.accepted : text}</span>
      </p>
      <button
        type="button"
        className="nl-button nl-button--subtle"
        ref={button}
        aria-describedby={id}
        onClick={turn}
      >
        <NameInRow name={isAccepted ? coachText.again : coachText.accept} within={within} />
      </button>
      {!isAccepted && (
        <details className="question__example">
          <summary aria-describedby={id}>
            <NameInRow
              name={ladder === undefined ? coachText.why : coachText.whyAndFurther}
              within={within}
            />
          </summary>
          <p>{why}</p>
          {ladder !== undefined && onReplace !== undefined && (
            <Ladder
              question={ladder.question}
              start={ladder.start ?? ''}
              within={within}
              onReplace={onReplace}
            />
          )}
        </details>
      )}
    </div>
  );
}

/** A lamp: an idea, and no warning. */
function Bulb(): ReactNode {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M7.5 14.5h5M8.5 17.5h3M10 2.5a5 5 0 0 0-2.5 9.3v2.7h5v-2.7A5 5 0 0 0 10 2.5Z" />
    </svg>
  );
}
