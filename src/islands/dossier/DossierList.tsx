import { useEffect, useRef, useState } from 'preact/compat';
import { setCurrentDossier } from '../../storage/current/current-dossier.ts';
import {
  $undoable,
  openUndoable,
  removeWithUndo,
  type Undoable,
  undoLast,
} from '../../storage/dossier-undo.ts';
import { copyDossier, makeDossier } from '../../storage/dossiers-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { useExample } from '../answers/example-mode.ts';
import { freeTitle } from '../answers/free-title.ts';
import { useEdition } from '../answers/use-edition.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { focusInSight, untilFocusIsHeard, useHandsFocus } from '../dialog/focus.ts';
import { Told } from '../dialog/Told.tsx';
import { contained } from '../frame/Contained.tsx';
import { useStore } from '../preact/use-store.ts';
import { DossierCard } from './DossierCard.tsx';
import { NameForm } from './NameForm.tsx';
import { useDossiers } from './use-dossiers.ts';

/** The button that asks for a name stays until the form has the focus. */
type Making = 'no' | 'begun' | 'yes';

const cardOf = (id: string) => `[data-dossier="${CSS.escape(id)}"]`;

const firstButton = (undo: Element) => undo.parentElement?.querySelector('button');

const dossierOf = (undoable: Undoable) =>
  undoable.type === 'removed' ? undoable.dossier : undoable.before.id;

/** Every dossier in this browser: open, copy, remove, and make a new one. */
export const DossierList = contained(function DossierList() {
  const words = dossierText.list;
  const { dossiers, current } = useDossiers();
  const edition = useEdition();
  const isExample = useExample();
  const undoable = useStore($undoable, { ssr: () => undefined });
  const [message, setMessage] = useState('');
  const [removing, setRemoving] = useState<Dossier>();
  const [making, setMaking] = useState<Making>('no');
  const undoHandsFocus = useHandsFocus(firstButton);
  useEffect(openUndoable, []);
  // What had the focus is gone, or went elsewhere: it goes to what there is instead.
  const root = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<string>();
  useEffect(() => {
    if (focus !== undefined) focusInSight(root.current?.querySelector(focus));
    setFocus(undefined);
  }, [focus]);
  if (isExample) return <p className="nl-paragraph">{dossierText.inExample}</p>;

  const titleOf = ({ card }: Dossier) => card.title.value || dossierText.unnamed;
  const tell = (isStored: boolean, sentence: string) => setMessage(isStored ? sentence : words.notStored);
  const remove = (dossier: Dossier) => {
    setRemoving(undefined);
    removeWithUndo(dossier.id);
    setMessage('');
    setFocus('[data-undo]');
  };
  const copy = (dossier: Dossier) => {
    const title = freeTitle(dossierText.copyOf(titleOf(dossier)));
    // The copy comes on top: the button that was pressed stays in sight.
    setFocus(':focus');
    tell(copyDossier(dossier.id, title, Date.now()).ok, words.copied(title));
  };
  const endMaking = () => {
    setMaking('no');
    setFocus('[data-make]');
  };
  const make = (typed: string) => {
    const title = freeTitle(typed || words.newUnnamed);
    endMaking();
    tell(makeDossier(title, Date.now()).ok, words.madeNew(title));
  };
  return (
    <div className="dossiers" ref={root} data-pagefind-ignore>
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
      {making !== 'yes' && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          data-make
          onClick={() => setMaking('begun')}
        >
          {words.make}
        </button>
      )}
      {making !== 'no' && (
        <NameForm
          id="nieuw-dossier"
          label={words.newName}
          help={words.newHelp}
          initial=""
          confirm={words.makeIt}
          onFocus={() =>
            setTimeout(() => setMaking((now) => (now === 'begun' ? 'yes' : now)), untilFocusIsHeard)
          }
          onName={make}
          onCancel={endMaking}
        />
      )}
      <Told
        messages={[
          undoable === undefined || message !== ''
            ? message
            : undoable.type === 'removed'
              ? words.removed(undoable.title || dossierText.unnamed)
              : words.merged(titleOf(undoable.before)),
        ]}
      />
      {undoable !== undefined && (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          data-undo
          ref={undoHandsFocus}
          onClick={() => {
            setFocus(`${cardOf(dossierOf(undoable))} button`);
            tell(undoLast(), words.undone);
          }}
        >
          {words.undo}
        </button>
      )}
      {removing !== undefined && (
        <ConfirmDialog
          title={words.removeQuestion(titleOf(removing))}
          kind="loss"
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
