import { useRef, useState } from 'preact/compat';
import { agendaText } from '../../../text/meeting-agenda.ts';

interface Props {
  /** Who may be there. */
  readonly names: readonly string[];
  readonly present: readonly string[];
  readonly onTick: (name: string, isPresent: boolean) => void;
}

/** Who are there: ticked from names that are known, or typed. A name whose tick is taken away stays, so that it can come back. */
export function Present({ names, present, onTick }: Props) {
  const [typed, setTyped] = useState('');
  const seen = useRef(new Set<string>());
  for (const name of [...names, ...present]) seen.current.add(name);
  const shown = [...seen.current];
  return (
    <fieldset className="agenda__choices">
      <legend>{agendaText.who}</legend>
      {shown.length === 0 && <p>{agendaText.noPartners}</p>}
      {shown.map((name) => (
        <label key={name} className="agenda__choice">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={present.includes(name)}
            onChange={(event) => onTick(name, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
      <form
        className="agenda__add"
        onSubmit={(event) => {
          event.preventDefault();
          const name = typed.trim();
          if (name === '') return;
          onTick(name, true);
          setTyped('');
        }}
      >
        <label htmlFor="agenda-naam">{agendaText.nameToAdd}</label>
        <input
          id="agenda-naam"
          type="text"
          className="utrecht-textbox utrecht-textbox--html-input"
          autoComplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="nl-button nl-button--secondary">
          {agendaText.addName}
        </button>
      </form>
    </fieldset>
  );
}
