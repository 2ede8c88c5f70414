import { useRef, useState } from 'preact/compat';
import { useOwnId } from '../preact/use-own-id.ts';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly button: string;
  /** What is said when nothing was pasted. */
  readonly nothing: string;
  /** Gives what is wrong with it; '' when it was taken, and the box is emptied. */
  readonly onPaste: (pasted: string) => string | Promise<string>;
}

/** A box to paste a link in, or a whole message with links. */
export function PasteForm({ label, help, button, nothing, onPaste }: Props) {
  const id = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const told = `${id}-fout`;
  const submit = async () => {
    const pasted = box.current?.value ?? '';
    const why = pasted.trim() === '' ? nothing : await onPaste(pasted);
    setProblem(why);
    if (box.current === null) return;
    if (why === '') box.current.value = '';
    else box.current.focus();
  };
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label className="question__label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {help}
        </p>
      )}
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        ref={box}
        rows={3}
        autoComplete="off"
        spellcheck={false}
        aria-describedby={help === undefined ? told : `${id}-uitleg ${told}`}
        aria-invalid={problem !== '' || undefined}
      />
      <p className="ask-problem" id={told} role="alert">
        {problem}
      </p>
      <button type="submit" className="nl-button nl-button--secondary">
        {button}
      </button>
    </form>
  );
}
