import { useLayoutEffect, useState } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { $dossier, $dossierTitle, cardOf, letPersonalIn } from '../../storage/current/current-dossier.ts';
import { makeDossier, openDossiers } from '../../storage/dossiers-store.ts';
import { $filledWorksheets, followFilledWorksheets } from '../../storage/filled-worksheets.ts';
import { text } from '../../text/nl.ts';
import { ownDossierText } from '../../text/own-dossier.ts';
import { freeTitle } from '../answers/free-title.ts';
import { handsFocusTo } from '../dialog/focus.ts';
import { Told } from '../dialog/Told.tsx';
import { useStore } from '../preact/use-store.ts';

interface Props {
  readonly worksheet: WorksheetId;
  /** What a dossier of its own is called. */
  readonly title: string;
  /** Whether something stands in the worksheet. */
  readonly isBegun: boolean;
}

/** Pressed, the buttons go: the focus is for the first question. */
const handsFocus = handsFocusTo((offer) =>
  offer.closest('.sheet')?.querySelector('.question :is(input, textarea, select)'),
);

/**
 * A worksheet about a person gets a dossier of its own, unless somebody wants it beside what is there. It is asked once, before
 * anything is typed; who types all the same wants it here. Loaded beside such a worksheet alone.
 */
export function OwnDossier({ worksheet, title, isBegun }: Props) {
  const dossier = useStore($dossier);
  const name = useStore($dossierTitle) || text.dossier.unnamed;
  useState(followFilledWorksheets);
  const filled = useStore($filledWorksheets);
  const [asking, setAsking] = useState<string>();
  const [message, setMessage] = useState('');
  const isMixed = filled.some((id) => id !== worksheet);
  const isAsked = asking === dossier;
  // Before it is painted: there is room for the question, which would go.
  useLayoutEffect(() => {
    if (isAsked && isBegun) {
      letPersonalIn(dossier, worksheet);
      setAsking(undefined);
      setMessage(ownDossierText.isHere(name));
    } else if (isMixed && !isBegun && cardOf(dossier).personalHere?.includes(worksheet) !== true)
      setAsking(dossier);
  }, [isAsked, isMixed, isBegun, dossier, worksheet, name]);
  const here = () => {
    letPersonalIn(dossier, worksheet);
    setAsking(undefined);
    setMessage(ownDossierText.isHere(name));
  };
  const own = () => {
    openDossiers();
    const free = freeTitle(title);
    setAsking(undefined);
    const outcome = makeDossier(free, Date.now());
    setMessage(outcome.ok ? ownDossierText.made(free) : text.save.reason.notKept);
  };
  return (
    <>
      {isAsked && (
        <div className="question__advice" role="group" aria-labelledby="apart-dossier" ref={handsFocus}>
          <p id="apart-dossier">
            <b>{ownDossierText.question}</b>
          </p>
          <p>{ownDossierText.why(name)}</p>
          <div className="actions__buttons">
            <button type="button" className="nl-button nl-button--primary" onClick={own}>
              {ownDossierText.own}
            </button>
            <button type="button" className="nl-button nl-button--secondary" onClick={here}>
              {ownDossierText.here}
            </button>
          </div>
        </div>
      )}
      <Told messages={[message]} isBeside />
    </>
  );
}
