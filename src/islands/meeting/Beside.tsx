import { entryOf } from '../../basics/entry-of.ts';
import type { FieldId } from '../../basics/ids.ts';
import { meetingText } from '../../text/meeting.ts';
import { answerValue } from '../../worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../worksheet/answers/rows.ts';
import { isAnyAnswered } from '../../worksheet/answers/walk.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { whoColumnOf } from '../../worksheet/definition/fields-of.ts';
import { besideQuestion } from '../../worksheet/meeting/beside.ts';
import { type Choice, chosenOf, takenFirst } from '../../worksheet/meeting/choosing.ts';
import { columnText, fieldText, type Lookup } from '../../worksheet/reading/answer-text.ts';
import { useMeeting } from './context/meeting-context.ts';

/** What was filled in before and belongs to this question: the figures, the topics. To read, not to change. */
export function Beside({ fields }: { readonly fields: readonly FieldId[] }) {
  const { lookup, sources } = useMeeting();
  const shown = fields.flatMap((id) => {
    const field = entryOf(sources, id)?.field;
    const lines = field === undefined ? [] : linesOf(field, lookup);
    return field === undefined || lines.length === 0 ? [] : [{ field, lines }];
  });
  if (shown.length === 0) return null;
  return (
    <aside className="beside" aria-label={meetingText.beside}>
      {shown.map(({ field, lines }) => (
        <section key={field.id} aria-labelledby={`ernaast-${field.id}`}>
          <h2 className="beside__title" id={`ernaast-${field.id}`}>
            {field.label}
          </h2>
          <ul className="beside__lines">
            {lines.map(({ key, text, choice, detail }) => (
              <li key={key} data-choice={choice}>
                <span>{text}</span>
                {choice !== undefined && (
                  <span className="beside__choice">{meetingText.choose.choices[choice]}</span>
                )}
                {detail !== '' && <span className="beside__detail">{detail}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

interface Line {
  readonly key: string;
  readonly text: string;
  /** What people decided to do with it; nothing where nobody chose. */
  readonly choice: Choice | undefined;
  readonly detail: string;
}

/** A row as its first words, and what else is short behind them. */
function linesOf(field: Field, lookup: Lookup): readonly Line[] {
  if (field.type === 'rows') {
    const areNamesHidden = answerValue(lookup(besideQuestion.namesHidden(field.id))) === true;
    const hidden = areNamesHidden ? whoColumnOf(field) : undefined;
    return takenFirst(visibleRows(lookup(field.id))).flatMap((row) => {
      if (!isAnyAnswered(row.cells)) return [];
      const texts = field.columns
        .filter((column) => column !== hidden)
        .filter(({ type, retired }) => type !== 'rows' && type !== 'check' && retired !== true)
        .map(({ id }) => columnText(field.columns, id, cellOf(row, id), lookup))
        .filter((text) => text !== '');
      const [text = '', ...more] = texts;
      return text === ''
        ? []
        : [{ key: row.id, text, choice: chosenOf(row).choice, detail: more.slice(0, 3).join(' · ') }];
    });
  }
  const text = fieldText(field, lookup);
  return text === '' ? [] : [{ key: field.id, text, choice: undefined, detail: '' }];
}
