import { useMemo, useState } from 'preact/compat';
import type { FieldId } from '../../../basics/ids.ts';
import { askingText } from '../../../text/asking.ts';
import { text } from '../../../text/nl.ts';
import type { Edition } from '../../answers/use-edition.ts';
import { questionGroups, type SheetQuestions } from './question-groups.ts';

interface Props {
  readonly edition: Edition;
  readonly chosen: ReadonlySet<FieldId>;
  readonly onChange: (chosen: ReadonlySet<FieldId>) => void;
}

/** Every question that can be asked, by worksheet and part, to tick. */
export function QuestionChoice({ edition, chosen, onChange }: Props) {
  const groups = useMemo(() => questionGroups(edition.worksheets), [edition]);
  const tick = (field: FieldId, isTicked: boolean) => {
    const after = new Set(chosen);
    if (isTicked) after.add(field);
    else after.delete(field);
    onChange(after);
  };
  return (
    <div className="ask-sheets">
      {groups.map((sheet) => (
        <Sheet key={sheet.worksheet.id} sheet={sheet} chosen={chosen} onTick={tick} />
      ))}
    </div>
  );
}

interface SheetProps {
  readonly sheet: SheetQuestions;
  readonly chosen: ReadonlySet<FieldId>;
  readonly onTick: (field: FieldId, isTicked: boolean) => void;
}

/**
 * Folded where there is little room, and where nothing is ticked: all questions at once would be ten screens of a phone, and five
 * of a desk. What is ticked in it stays in sight then.
 */
function Sheet({ sheet: { worksheet, parts, all }, chosen, onTick }: SheetProps) {
  const { code, title } = worksheet;
  const ticked = all.filter(({ field }) => chosen.has(field));
  const [isOpen] = useState(() => ticked.length > 0 && matchMedia('(width >= 48em)').matches);
  return (
    <div className="ask-sheet" data-block={code}>
      <details open={isOpen}>
        <summary className="ask-sheet__name">
          <span className="code">{code}</span> <span className="ask-sheet__title">{title}</span>{' '}
          <span className="ask-sheet__count" data-chosen={ticked.length > 0 ? '' : undefined}>
            {askingText.form.chosenOf(ticked.length, all.length)}
          </span>
        </summary>
        {parts.map(({ part, questions }) => (
          <fieldset className="ask-part" key={part.id}>
            <legend className="ask-part__title">
              <span className="visually-hidden">{`${text.worksheet.name(code)}: `}</span>
              <span>{part.title}</span>
            </legend>
            <div className="ask-part__questions">
              {questions.map(({ field, definition }) => (
                <p className="choice" key={field}>
                  <input
                    className="utrecht-checkbox utrecht-checkbox--html-input"
                    id={`vragen-${field}`}
                    type="checkbox"
                    data-ask={field}
                    checked={chosen.has(field)}
                    onChange={({ currentTarget }) => onTick(field, currentTarget.checked)}
                  />
                  <label className="choice__label" htmlFor={`vragen-${field}`}>
                    {definition.label}
                  </label>
                </p>
              ))}
            </div>
          </fieldset>
        ))}
      </details>
      <ul className="ask-sheet__ticked">
        {ticked.map(({ field, definition }) => (
          <li key={field}>{definition.label}</li>
        ))}
      </ul>
    </div>
  );
}
