import { useEffect, useState } from 'preact/compat';
import { wipeEverything } from '../../offline/wipe.ts';
import { showColorScheme } from '../../page-scripts/color-scheme.ts';
import { isPersisted } from '../../storage/browser/persistence.ts';
import { setSharedComputer } from '../../storage/shared-computer.ts';
import { $storageFacts, followStorage, lookAtStorage, quarantineText } from '../../storage/storage-facts.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { useExample } from '../answers/example-mode.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { Told } from '../dialog/Told.tsx';
import { saveAs } from '../download/save-as.ts';
import { contained } from '../frame/Contained.tsx';
import { useStore } from '../preact/use-store.ts';
import { useDossiers } from './use-dossiers.ts';

/** How much is stored here and how safely, the switch for a shared computer, and the way to leave no trace. */
export const StorageCare = contained(function StorageCare() {
  const words = dossierText.storage;
  const { dossiers } = useDossiers();
  const { bytes, isShared, isDenied, quarantined } = useStore($storageFacts, { ssr: 'initial' });
  const isKept = usePersisted();
  const isExample = useExample();
  const [message, setMessage] = useState('');
  const [isAsking, setAsking] = useState(false);
  useEffect(followStorage, []);
  if (isExample) return <p className="nl-paragraph">{dossierText.inExample}</p>;

  const toggleShared = (wanted: boolean) => {
    const outcome = setSharedComputer(wanted);
    setMessage(outcome.ok ? (wanted ? words.sharedOn : words.sharedOff) : words.sharedFailed);
    lookAtStorage();
  };
  const wipe = async () => {
    setAsking(false);
    const { keys, caches, workers } = await wipeEverything();
    setMessage(keys + caches + workers === 0 ? words.wiped : words.wipeLeft);
    lookAtStorage();
    showColorScheme();
  };
  return (
    <div className="storage-care" data-pagefind-ignore>
      <p className="nl-paragraph">
        <span>
          {bytes === 0
            ? isDenied
              ? words.denied
              : words.none
            : words.amount(words.kilobytes(bytes), firstMadeAt(dossiers))}
        </span>{' '}
        {bytes > 0 && !isShared && <span>{isKept ? words.persisted : words.notPersisted}</span>}
      </p>
      {quarantined > 0 && (
        <p className="nl-paragraph">
          <span>{words.quarantined(quarantined)}</span>{' '}
          <button
            type="button"
            className="nl-button nl-button--subtle"
            onClick={() => saveAs('niet-leesbaar.txt', new Blob([quarantineText()], { type: 'text/plain' }))}
          >
            {words.saveAside}
          </button>
        </p>
      )}
      <p className="choice">
        <input
          className="utrecht-checkbox utrecht-checkbox--html-input"
          id="gedeelde-computer"
          type="checkbox"
          aria-describedby="gedeelde-computer-help"
          checked={isShared}
          onChange={(event) => toggleShared(event.currentTarget.checked)}
        />
        <label className="choice__label" htmlFor="gedeelde-computer">
          {words.shared}
        </label>
      </p>
      <p className="storage-care__help utrecht-form-field-description" id="gedeelde-computer-help">
        {words.sharedHelp}
      </p>
      <button type="button" className="nl-button nl-button--secondary" onClick={() => setAsking(true)}>
        {words.wipe}
      </button>
      <Told messages={[message]} />
      {isAsking && (
        <ConfirmDialog
          title={words.wipeQuestion}
          kind="loss"
          confirm={words.wipeConfirm}
          onConfirm={wipe}
          onCancel={() => setAsking(false)}
        >
          <p>{words.wipeExplanation}</p>
        </ConfirmDialog>
      )}
    </div>
  );
});

function usePersisted(): boolean {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void isPersisted().then(setKept);
  }, []);
  return isKept;
}

/** In ms since 1970; 0 when it is not known. */
function firstMadeAt(dossiers: readonly Dossier[]): number {
  const made = dossiers.map(({ card }) => card.madeAt).filter((moment) => moment > 0);
  return made.length === 0 ? 0 : Math.min(...made);
}
