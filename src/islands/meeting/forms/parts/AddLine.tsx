import { useEffect, useRef, useState } from 'preact/compat';
import { announce } from '../../../dialog/announce.ts';
import { focusQuestion, questionHeadingId, whoIsThereId } from '../../context/places.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  /** Whether it is what the form is about. */
  readonly isMain?: boolean;
  /** Asked beside it, and may stay empty; and how it is said that the next line is of the same person. */
  readonly who?: { readonly label: string; readonly again: (label: string, who: string) => string };
  /** What is told once it is there. */
  readonly added?: (text: string) => string;
  readonly onAdd: (text: string, who: string) => void;
  /** Enter without words. */
  readonly onNothing?: () => void;
}

/**
 * Type, Enter, the next. Whoever said the last most often says the next too, which stands where it is typed. What was typed and not added when one walks on, leaves or
 * reloads is added then: it was said.
 */
export function AddLine({ id, label, button, isMain = true, who: askedWho, added, onAdd, onNothing }: Props) {
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [isAgain, setAgain] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const line = text.trim();
    if (line === '') return;
    onAdd(line, who.trim());
    if (added !== undefined) announce(added(line));
    setText('');
    setAgain(who.trim() !== '');
  };
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  // The form may come later than the question, which has the focus by then.
  useEffect(() => {
    const at = document.activeElement;
    if (isMain && (at === document.body || at?.id === questionHeadingId)) focusQuestion();
  }, [isMain]);
  const again = askedWho !== undefined && isAgain ? askedWho.again(label, who.trim()) : undefined;
  return (
    <form
      className="meeting__line"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') onNothing?.();
        else {
          add();
          input.current?.focus();
        }
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        className="utrecht-textbox utrecht-textbox--html-input meeting__answer"
        data-typed={isMain ? '' : undefined}
        aria-describedby={isMain ? questionHeadingId : undefined}
        placeholder={again ?? label}
        autoComplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {askedWho !== undefined && (
        <>
          <label className="visually-hidden" htmlFor={`${id}-van`}>
            {askedWho.label}
          </label>
          <input
            id={`${id}-van`}
            className="utrecht-textbox utrecht-textbox--html-input collect__who"
            data-again={again === undefined ? undefined : ''}
            placeholder={askedWho.label}
            list={whoIsThereId}
            autoComplete="off"
            value={who}
            onInput={(event) => {
              setWho(event.currentTarget.value);
              setAgain(false);
            }}
          />
        </>
      )}
      <button type="submit" className={`nl-button nl-button--${isMain ? 'primary' : 'secondary'}`}>
        {button}
      </button>
    </form>
  );
}
