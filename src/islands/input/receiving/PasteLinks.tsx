import { type ReactNode, useRef, useState } from 'preact/compat';
import { text } from '../../../text/nl.ts';
import { receivingText } from '../../../text/receiving.ts';
import { useOwnId } from '../../preact/use-own-id.ts';

const words = receivingText.page;

interface Props {
  readonly onMessage: (message: ReactNode) => void;
}

/** Takes links, and whole messages with links in them. */
export function PasteLinks({ onMessage }: Props) {
  const id = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const add = async () => {
    if (typed.trim() === '') {
      setError(receivingText.problems.empty);
      box.current?.focus();
      return;
    }
    try {
      const { askAboutPasted } = await import('./ask-about-pasted.ts');
      const outcome = await askAboutPasted(typed);
      if (!outcome.ok) {
        setError(outcome.problem);
        box.current?.focus();
        return;
      }
      setTyped('');
      setError('');
      onMessage(outcome.value.text);
    } catch {
      setError(text.files.notLoaded);
    }
  };
  return (
    <details className="received__paste">
      <summary>{words.paste}</summary>
      <label className="utrecht-form-label" htmlFor={id}>
        {words.pasteLabel}
      </label>
      <p className="utrecht-form-field-description" id={`${id}-uitleg`}>
        {words.pasteHelp}
      </p>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        ref={box}
        rows={4}
        autoComplete="off"
        spellcheck={false}
        aria-describedby={`${id}-uitleg ${id}-fout`}
        aria-invalid={error !== '' || undefined}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      <p className="received__error" id={`${id}-fout`} role="alert">
        {error}
      </p>
      <button type="button" className="nl-button nl-button--secondary" onClick={add}>
        {words.add}
      </button>
    </details>
  );
}
