import { type KeyboardEvent, useEffect, useRef, useState } from 'preact/compat';
import { meetingText } from '../../../text/meeting.ts';
import { textOf } from '../../../worksheet/answers/answers.ts';
import { setValue } from '../../../worksheet/answers/change.ts';
import { cellOf, changeCell, removeRow } from '../../../worksheet/answers/rows.ts';
import type { Column, RowsField } from '../../../worksheet/definition/definition.ts';
import { giveScore, type RoundRow } from '../../../worksheet/meeting/round.ts';
import type { RoundColumns } from '../../../worksheet/mentions/meeting-forms.ts';
import { GrowingText } from '../../controls/GrowingText.tsx';
import { useHandsFocus } from '../../dialog/focus.ts';
import { useMeeting } from '../context/meeting-context.ts';
import { Tool } from '../context/Tool.tsx';

const words = meetingText.round;

/** Of the box in which the next name is typed. */
export const newNameId = 'nieuwe-naam';

interface Props {
  readonly field: RowsField;
  readonly columns: RoundColumns;
  readonly one: RoundRow;
  readonly name: string;
  readonly isShown: boolean;
}

/** One person in a round: the score, out of sight until all are shown, and why. */
export function RoundPerson({ field, columns, one, name, isShown }: Props) {
  const { change } = useMeeting();
  const [isOpen, setOpen] = useState(false);
  // Not to a score of somebody else: one key too many would give it.
  const goes = useHandsFocus(() => document.querySelector(`#${newNameId}`));
  const asked = field.columns.find(({ id }) => id === columns.score);
  const { row, score } = one;
  const give = (value: string) => change(field.id, giveScore(row.id, columns.score, value));
  const steps = stepsOf(asked);
  // Whoever gave anything stays: taking a score away is its own press.
  const isNobodyYet = !one.isIn && score === '' && one.first === '';
  const why = columns.why;
  const reason = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) reason.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!steps.some(({ id }) => id === event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    give(event.key);
    const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector('button');
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <li ref={goes} className="round__person" data-row={row.id} data-in={one.isIn ? '' : undefined}>
      <span className="round__name">{name}</span>
      {steps.length > 0 && (
        <span className="round__scores" role="group" aria-label={words.score(name)} onKeyDown={onKey}>
          {steps.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className="round__score"
              aria-label={words.scoreFor(label, name)}
              aria-pressed={isShown ? score === id : undefined}
              onClick={() => give(id)}
            >
              {label}
            </button>
          ))}
        </span>
      )}
      {steps.length === 0 && (
        <input
          className="utrecht-textbox utrecht-textbox--html-input round__short"
          aria-label={words.score(name)}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          value={score}
          onChange={(event) =>
            change(field.id, changeCell(row.id, columns.score, setValue(event.currentTarget.value)))
          }
        />
      )}
      <span className="round__state">
        {!isShown && isNobodyYet && (
          <Tool sign="×" name={words.remove(name)} onPress={() => change(field.id, removeRow(row.id))} />
        )}
        {one.isIn && !isShown && <span aria-hidden="true">✓</span>}
        <span className={one.isIn && !isShown ? 'visually-hidden' : undefined}>
          {one.isLate ? meetingText.isLate : one.isIn && !isShown ? words.isIn : ''}
        </span>
      </span>
      {why !== undefined && (
        <button
          type="button"
          className="nl-button nl-button--subtle round__why"
          aria-expanded={isOpen}
          aria-label={words.whyOf(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {words.why}
        </button>
      )}
      {isOpen && why !== undefined && (
        <div className="round__reason" ref={reason}>
          <label className="visually-hidden" htmlFor={`waarom-${row.id}`}>
            {words.whyOf(name)}
          </label>
          <GrowingText
            id={`waarom-${row.id}`}
            describedBy={undefined}
            value={textOf(cellOf(row, why))}
            room="one-line"
            hasLineBreaks
            onChange={(value) => change(field.id, changeCell(row.id, why, setValue(value)))}
          />
        </div>
      )}
    </li>
  );
}

/** What can be pressed: the steps of a scale or the options of a choice; nothing for what is typed. */
function stepsOf(asked: Column | undefined): readonly { readonly id: string; readonly label: string }[] {
  if (asked?.type === 'choice') return asked.options;
  if (asked?.type !== 'scale') return [];
  return Array.from({ length: asked.to - asked.from + 1 }, (_, at) => {
    const step = String(asked.from + at);
    return { id: step, label: step };
  });
}
