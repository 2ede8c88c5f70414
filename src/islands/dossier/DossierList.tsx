import { useStore } from '@nanostores/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { setCurrentDossier } from '../../storage/current-dossier.ts';
import { $undoable, openUndoable, removeWithUndo, undoLast } from '../../storage/dossier-undo.ts';
import { copyDossier, makeDossier } from '../../storage/dossiers-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { useExample } from '../answers/example-mode.ts';
import { freeTitle } from '../answers/free-title.ts';
import { useEdition } from '../answers/use-edition.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { contained } from '../frame/Contained.tsx';
import { DossierCard } from './DossierCard.tsx';
import { NameForm } from './NameForm.tsx';
import { useDossiers } from './use-dossiers.ts';

/** Every dossier in this browser: open, copy, remove, and make a new one. */
export const DossierList = contained(function DossierList() {
  const words = dossierText.list;
  const { dossiers, current } = useDossiers();
  const edition = useEdition();
  const isExample = useExample();
  const undoable = useStore($undoable, { ssr: 'initial' });
  const [message, setMessage] = useState('');
  const [removing, setRemoving] = useState<Dossier>();
  const [isMaking, setMaking] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(openUndoable, []);
  // What had the focus is gone: it goes to what there is instead.
  const makeButton = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<RefObject<HTMLButtonElement | null>>();
  useEffect(() => {
    focus?.current?.focus();
    setFocus(undefined);
  }, [focus]);
  if (isExample) return <p className="nl-paragraph">{dossierText.inExample}</p>;

  const titleOf = ({ card }: Dossier) => card.title.value || dossierText.unnamed;
  const tell = (isStored: boolean, sentence: string) => setMessage(isStored ? sentence : words.notStored);
  const remove = (dossier: Dossier) => {
    setRemoving(undefined);
    removeWithUndo(dossier.id);
    setMessage('');
    setFocus(undoButton);
  };
  const copy = (dossier: Dossier) => {
    const title = freeTitle(dossierText.copyOf(titleOf(dossier)));
    tell(copyDossier(dossier.id, title, Date.now()).ok, words.copied(title));
  };
  const endMaking = () => {
    setMaking(false);
    setFocus(makeButton);
  };
  const make = (typed: string) => {
    const title = freeTitle(typed || words.newUnnamed);
    endMaking();
    tell(makeDossier(title, Date.now()).ok, words.madeNew(title));
  };
  return (
    <div className="dossiers" data-pagefind-ignore>
      <ul className="dossiers__list">
        {dossiers.map((dossier) => (
          <DossierCard
            key={dossier.id}
            dossier={dossier}
            isOpen={dossier.id === current?.id}
            edition={edition}
            onOpen={() => {
              setCurrentDossier(dossier.id);
              setMessage(words.opened(titleOf(dossier)));
            }}
            onCopy={() => copy(dossier)}
            onRemove={() => setRemoving(dossier)}
          />
        ))}
      </ul>
      {isMaking ? (
        <NameForm
          id="nieuw-dossier"
          label={words.newName}
          help={words.newHelp}
          initial=""
          confirm={words.makeIt}
          onName={make}
          onCancel={endMaking}
        />
      ) : (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          ref={makeButton}
          onClick={() => setMaking(true)}
        >
          {words.make}
        </button>
      )}
      <p className="actions__message" aria-live="polite">
        {undoable === undefined || message !== ''
          ? message
          : undoable.type === 'removed'
            ? words.removed(undoable.title || dossierText.unnamed)
            : words.merged(titleOf(undoable.before))}
      </p>
      {undoable !== undefined && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          ref={undoButton}
          onClick={() => {
            makeButton.current?.focus();
            tell(undoLast(), words.undone);
          }}
        >
          {words.undo}
        </button>
      )}
      {removing !== undefined && (
        <ConfirmDialog
          title={words.removeQuestion(titleOf(removing))}
          confirm={words.removeConfirm}
          onConfirm={() => remove(removing)}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{words.removeExplanation}</p>
        </ConfirmDialog>
      )}
    </div>
  );
});
