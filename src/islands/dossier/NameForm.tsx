import { useEffect, useRef } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { longestTitle, tidyTitle } from '../../worksheet/saved/dossier-card.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** What stands in it, selected, to be typed over. */
  readonly initial: string;
  readonly confirm: string;
  readonly onFocus?: () => void;
  /** Told what the dossier will be called; '' for nothing. */
  readonly onName: (title: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a dossier. Enter keeps it, Escape leaves everything as it was. */
export function NameForm({ id, label, help, initial, confirm, onFocus, onName, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className="dossier__naming"
      onFocus={onFocus}
      onSubmit={(event) => {
        event.preventDefault();
        onName(tidyTitle(input.current?.value ?? ''));
      }}
      onKeyDown={(event) => {
        // While letters are being composed it takes those back.
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="text"
        ref={input}
        maxLength={longestTitle}
        autoComplete="off"
        defaultValue={initial}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      <div className="actions__buttons">
        <button type="submit" className="nl-button nl-button--primary">
          {confirm}
        </button>
        <button type="button" className="nl-button nl-button--subtle" onClick={onCancel}>
          {text.actions.cancel}
        </button>
      </div>
    </form>
  );
}
