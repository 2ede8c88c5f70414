import { type KeyboardEvent, useRef } from 'preact/compat';
import { text } from '../../text/nl.ts';
import type { Option } from '../../worksheet/definition/definition.ts';
import { NameInRow } from './NameInRow.tsx';

interface Props {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  /** `heard`: what belongs to its label and is seen elsewhere. */
  readonly options: readonly (Option & { readonly heard?: string | undefined })[];
  /** Ids of what is said of the question. Screen readers pass over what describes a group: its first option says it. */
  readonly describedBy: string | undefined;
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** Every option in sight. A radio choice can be taken back: 'niets gekozen' is an answer too. */
export function OptionList({ id, type, options, describedBy, picked, onChange }: Props) {
  const pick = (option: string, isPicked: boolean) => {
    if (type === 'radio') onChange([option]);
    else onChange(isPicked ? [...picked, option] : picked.filter((other) => other !== option));
  };
  const list = useRef<HTMLDivElement>(null);
  /** On a scale the figure itself picks. */
  const pickByKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent<HTMLElement>) => {
    if (altKey || ctrlKey || metaKey || !options.some((option) => option.id === key)) return;
    list.current?.querySelector<HTMLElement>(`[value="${CSS.escape(key)}"]`)?.focus();
    onChange([key]);
  };
  // The button goes with the choice; focus stays at the question.
  const clear = () => {
    list.current?.querySelector('input')?.focus();
    onChange([]);
  };
  return (
    <div className="choice-list" ref={list}>
      {options.map((option, at) => (
        <p className="choice" key={option.id}>
          <input
            className={
              type === 'radio'
                ? 'utrecht-radio-button utrecht-radio-button--html-input'
                : 'utrecht-checkbox utrecht-checkbox--html-input'
            }
            id={`${id}-${option.id}`}
            type={type}
            name={id}
            value={option.id}
            aria-describedby={at === 0 ? describedBy : undefined}
            checked={picked.includes(option.id)}
            onChange={(event) => pick(option.id, event.currentTarget.checked)}
            onKeyDown={type === 'radio' ? pickByKey : undefined}
          />
          <label className="choice__label" htmlFor={`${id}-${option.id}`}>
            {option.heard === undefined ? (
              option.label
            ) : (
              <NameInRow name={option.label} within={option.heard} />
            )}
          </label>
        </p>
      ))}
      {type === 'radio' && (
        <button
          type="button"
          className="nl-button nl-button--subtle choice-list__clear"
          disabled={picked.every((option) => option === '')}
          onClick={clear}
        >
          {text.worksheet.clearChoice}
        </button>
      )}
    </div>
  );
}
