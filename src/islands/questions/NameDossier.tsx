import { useEffect, useState } from 'preact/compat';
import { $dossier, $dossierTitle, nameDossier } from '../../storage/current/current-dossier.ts';
import { nameText } from '../../text/name-dossier.ts';
import { tidyTitle } from '../../worksheet/saved/dossier-card.ts';
import { handsFocusTo } from '../dialog/focus.ts';
import { Told } from '../dialog/Told.tsx';
import { useStore } from '../preact/use-store.ts';

interface Props {
  /** What was typed. */
  readonly typed: string;
}

const buttonHandsFocus = handsFocusTo((button) =>
  button.closest('.question')?.querySelector('input, textarea'),
);

/** A dossier without a name can be called what it is about, in one press. Loaded once there is something to call it. */
export function NameDossier({ typed }: Props) {
  const title = useStore($dossierTitle);
  const [message, setMessage] = useState('');
  const wanted = tidyTitle(typed);
  // It comes later than what is below it: who went on there keeps that in sight.
  useEffect(() => document.activeElement?.scrollIntoView({ block: 'nearest' }), []);
  if (title !== '' && message === '') return null;
  const name = () => {
    const outcome = nameDossier($dossier.get(), wanted, Date.now());
    setMessage(outcome.ok ? nameText.named(wanted) : nameText.notStored);
  };
  return (
    <div className="name-dossier">
      {title === '' && wanted !== '' && (
        <p>
          <span>{nameText.question}</span>{' '}
          <button
            type="button"
            className="nl-button nl-button--secondary"
            ref={buttonHandsFocus}
            onClick={name}
          >
            {nameText.button}
          </button>
        </p>
      )}
      <Told messages={[message]} isBeside />
    </div>
  );
}
