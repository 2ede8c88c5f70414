import { meetingText } from '../../../text/meeting.ts';
import { cellOf, visibleRows } from '../../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../../worksheet/answers/walk.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import { columnText, fieldText } from '../../../worksheet/reading/answer-text.ts';
import { FieldQuestion } from '../../questions/FieldQuestion.tsx';
import { useMeeting } from '../context/meeting-context.ts';
import { LookBack } from './look-back/LookBack.tsx';
import { formOnUse } from './parts/form-on-use.tsx';

const Collect = formOnUse(() => import('./Collect.tsx').then((module) => module.Collect));
const Formulate = formOnUse(() => import('./Formulate.tsx').then((module) => module.Formulate));
const Choose = formOnUse(() => import('./Choose.tsx').then((module) => module.Choose));
const Round = formOnUse(() => import('./Round.tsx').then((module) => module.Round));
const RoomForm = formOnUse(() => import('./wall/RoomForm.tsx').then((module) => module.RoomForm));

interface Props {
  readonly question: MeetingQuestion;
  /** How many are there; `undefined` when nothing tells. */
  readonly people: number | undefined;
}

/** The question in the form in which it is talked about. */
export function QuestionForm({ question: { field, form }, people }: Props) {
  const { isRoom } = useMeeting();
  switch (form) {
    case 'round':
      if (field.type !== 'rows') return null;
      return isRoom ? <RoomForm {...{ field, people, form }} /> : <Round field={field} />;
    case 'collect':
      return field.type === 'rows' ? <Collect field={field} /> : null;
    case 'choose':
      if (field.type !== 'rows') return null;
      return isRoom ? <RoomForm {...{ field, people, form }} /> : <Choose {...{ field, people }} />;
    case 'look-back':
      return field.type === 'rows' ? <LookBack field={field} /> : null;
    case 'formulate':
      return <Formulate field={field} />;
    case 'question':
      return isRoom ? (
        <ReadAnswer field={field} />
      ) : (
        <div className="as-in-sheet">
          <FieldQuestion field={field} isPaired={false} />
        </div>
      );
  }
}

/** To read, on the wall. */
function ReadAnswer({ field }: { readonly field: MeetingQuestion['field'] }) {
  const { lookup } = useMeeting();
  const rows =
    field.type === 'rows' ? visibleRows(lookup(field.id)).filter(({ cells }) => isAnyAnswered(cells)) : [];
  if (field.type === 'rows' && rows.length > 0)
    return (
      <ul className="read-answer">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {field.columns
                .map(({ id }) => columnText(field.columns, id, cellOf(row, id), lookup))
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    );
  return <p className="formulate__sentence">{fieldText(field, lookup) || meetingText.noAnswer}</p>;
}
