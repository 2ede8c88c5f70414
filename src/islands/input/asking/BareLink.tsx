import { useRef, useState } from 'preact/compat';
import { askingText } from '../../../text/asking.ts';
import { packedIn } from '../../../worksheet/packed/packed-text.ts';

const words = askingText.bare;
const id = 'kale-link';

/**
 * For who was asked and sees no questions: some messengers drop what is behind the `#`. A link that is pasted goes where the whole
 * one would have gone.
 */
export function BareLink() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  return (
    <details className="more bare-link">
      <summary className="more__title">{words.title}</summary>
      <p className="nl-paragraph">{words.explanation}</p>
      <form
        className="bare-link__form"
        onSubmit={(event) => {
          event.preventDefault();
          const pasted = box.current?.value ?? '';
          const [packed] = packedIn(pasted).packed;
          if (packed !== undefined) location.hash = packed;
          else {
            setProblem(pasted.trim() === '' ? words.nothing : words.notOurs);
            box.current?.focus();
          }
        }}
      >
        <label className="question__label" htmlFor={id}>
          {words.label}
        </label>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          ref={box}
          rows={3}
          autoComplete="off"
          spellcheck={false}
          aria-describedby={`${id}-fout`}
        />
        <p className="ask-problem" id={`${id}-fout`} role="alert">
          {problem}
        </p>
        <button type="submit" className="nl-button nl-button--secondary">
          {words.open}
        </button>
      </form>
    </details>
  );
}
