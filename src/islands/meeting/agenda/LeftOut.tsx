import { flushSync, useState } from 'preact/compat';
import { agendaText } from '../../../text/meeting-agenda.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { MeetingQuestion } from '../../../worksheet/meeting/questions.ts';
import type { RecordedItem } from '../../../worksheet/meeting/recorded-agenda.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { useRowGoes } from '../context/row-goes.ts';

interface Props {
  /** That the meeting is about; the others have questions to add too. */
  readonly worksheet: Worksheet;
  readonly worksheets: readonly Worksheet[];
  readonly questions: readonly MeetingQuestion[];
  readonly items: readonly RecordedItem[];
  readonly onAdd: (question: MeetingQuestion) => void;
}

/** What is not on the agenda and can be: of the worksheet itself, and of any other that is chosen. */
export function LeftOut({ worksheet, worksheets, questions, items, onAdd }: Props) {
  const [other, setOther] = useState('');
  const leftOutOf = (id: string) =>
    questions.filter(
      (one) => one.worksheet.id === id && !items.some(({ question }) => question === one.field.id),
    );
  const others = worksheets.filter((one) => one !== worksheet);
  const chosen = others.find(({ id }) => id === other);
  const own = leftOutOf(worksheet.id);
  const more = chosen === undefined ? [] : leftOutOf(chosen.id);
  return (
    <div className="agenda__left-out">
      {own.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">{agendaText.leftOut}</h3>
          <Questions questions={own} onAdd={onAdd} />
        </>
      )}
      {others.length > 0 && (
        <p className="agenda__field">
          <label htmlFor="agenda-ander-werkblad">{agendaText.others}</label>
          <select
            id="agenda-ander-werkblad"
            className="utrecht-select utrecht-select--html-select"
            value={chosen?.id ?? ''}
            onChange={(event) => setOther(event.currentTarget.value)}
          >
            <option value="">{agendaText.chooseOther}</option>
            {others.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {`${code}: ${title}`}
              </option>
            ))}
          </select>
        </p>
      )}
      {more.length > 0 && <Questions questions={more} onAdd={onAdd} />}
      {chosen !== undefined && more.length === 0 && <p>{agendaText.allThere(chosen.code)}</p>}
    </div>
  );
}

function Questions({ questions, onAdd }: Pick<Props, 'questions' | 'onAdd'>) {
  return (
    <ul>
      {questions.map((question) => (
        <Question key={question.field.id} question={question} onAdd={() => onAdd(question)} />
      ))}
    </ul>
  );
}

function Question({
  question: { field, form, worksheet },
  onAdd,
}: {
  readonly question: MeetingQuestion;
  readonly onAdd: () => void;
}) {
  const goes = useRowGoes('button', '#agenda-datum');
  // Of the last one that was left out nothing is near: the focus goes along with it.
  const add = () => {
    flushSync(onAdd);
    if (document.activeElement?.closest('.agenda__left-out') === null)
      focusInSight(document.querySelector('.agenda__item:last-child [data-tool="later"]'));
  };
  return (
    <li ref={goes}>
      <span className="agenda__topic">
        <span>{field.label}</span>
        <span className="agenda__form">{agendaText.of(worksheet.code, agendaText.forms[form])}</span>
      </span>
      <button
        type="button"
        className="nl-button nl-button--subtle"
        aria-label={agendaText.add(field.label)}
        onClick={add}
      >
        {agendaText.addShort}
      </button>
    </li>
  );
}
