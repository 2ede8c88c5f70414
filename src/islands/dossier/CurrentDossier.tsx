import { useEffect, useMemo, useRef, useState } from 'preact/compat';
import { clearsUnvisited } from '../../storage/browser/persistence.ts';
import { $saveStatus } from '../../storage/current/save-status.ts';
import { renameDossier } from '../../storage/dossiers-store.ts';
import { $storageFacts } from '../../storage/storage-facts.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import { fileState } from '../../worksheet/saved/file-state.ts';
import { NotReady } from '../answers/NotReady.tsx';
import type { Edition } from '../answers/use-edition.ts';
import { Told } from '../dialog/Told.tsx';
import { useMessage } from '../dialog/use-message.ts';
import { FileArrived } from '../files/FileArrived.tsx';
import { OpenFileButton } from '../files/OpenFileButton.tsx';
import { SaveFileButton } from '../files/SaveFileButton.tsx';
import { SaveFileContents } from '../files/SaveFileContents.tsx';
import { saveStatusText } from '../files/save-messages.ts';
import { useStore } from '../preact/use-store.ts';
import { LayDownButton } from '../versions/LayDownButton.tsx';
import { factsOf } from './dossier-facts.ts';
import type { ListedWorksheet } from './listed-worksheet.ts';
import { NameForm } from './NameForm.tsx';
import { ReportButton } from './ReportButton.tsx';
import { Tables } from './tables-on-use.tsx';
import { useDossiers } from './use-dossiers.ts';

interface Props {
  readonly worksheets: readonly ListedWorksheet[];
  readonly edition: Edition | undefined;
  readonly isReady: boolean;
  readonly lookup: Lookup;
}

/** What the open dossier is called, since when it is there, how well it is kept, and the way out and in as a file. */
export function CurrentDossier({ worksheets, edition, isReady, lookup }: Props) {
  const { current } = useDossiers();
  const [message, setMessage] = useMessage();
  const saving = useRef<HTMLFieldSetElement>(null);
  return (
    <div className="dossier__current">
      <DossierTitle dossier={current} onMessage={setMessage} />
      <p className="dossier__facts">{isReady ? factsOf(current) : <NotReady />}</p>
      <KeptState dossier={current} />
      <fieldset className="actions__buttons" role="none" disabled={!isReady} ref={saving}>
        <SaveFileButton
          look="primary"
          onMessage={setMessage}
          asks
          worksheets={worksheets}
          describedBy={contentsId}
        />
        <OpenFileButton onMessage={setMessage} />
        <LayDownButton isReady={isReady} isElsewhere onMessage={setMessage} />
      </fieldset>
      <SaveFileContents id={contentsId} worksheets={worksheets} />
      <ReportButton {...{ edition, lookup, isReady }} isExample={false} onMessage={setMessage} />
      <Told messages={[message]} />
      {message === '' && current !== undefined && (
        <Arrival dossier={current} onAgain={() => saving.current?.querySelector('button')?.click()} />
      )}
      <Tables edition={isReady ? edition : undefined} lookup={lookup} isExample={false} />
    </div>
  );
}

const contentsId = 'in-het-bestand';

interface ArrivalProps {
  readonly dossier: Dossier;
  /** Saves the file once more. */
  readonly onAgain: () => void;
}

/** What was asked when the file was made is asked again as long as only the person knows whether it arrived. */
function Arrival({ dossier, onAgain }: ArrivalProps) {
  const saved = useStore($saveStatus, { ssr: 'initial' });
  const state = useFileState(dossier);
  if (saved.type === 'not-saved' || state?.type !== 'handed-over') return null;
  const file = { dossier: dossier.id, holds: state.holds };
  return (
    <p className="dossier__kept dossier__kept--reminder">
      <FileArrived file={file} sentence={dossierText.file.handedOver(state.at)} onAgain={onAgain} />
    </p>
  );
}

const useFileState = (dossier: Dossier | undefined) =>
  useMemo(() => dossier && fileState(dossier, Date.now()), [dossier]);

/**
 * What could not be stored comes first. Calm while all is kept; a reminder when there is new work, or when the browser is one
 * that clears by itself.
 */
function KeptState({ dossier }: { readonly dossier: Dossier | undefined }) {
  const words = dossierText.file;
  const { isShared } = useStore($storageFacts, { ssr: 'initial' });
  const saved = useStore($saveStatus, { ssr: 'initial' });
  const [clears, setClears] = useState(false);
  useEffect(() => setClears(clearsUnvisited()), []);
  const state = useFileState(dossier);
  const type = state?.type;
  const before = useRef(type);
  const kept = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (before.current === 'handed-over' && document.activeElement === document.body) kept.current?.focus();
    before.current = type;
  }, [type]);
  if (state === undefined) return null;
  if (saved.type === 'not-saved')
    return (
      <p className="dossier__kept dossier__kept--not-saved" key={saved.type} role="alert">
        {saveStatusText(saved)}
      </p>
    );
  switch (state.type) {
    case 'nothing-to-keep':
    case 'handed-over':
      return null;
    case 'up-to-date':
      return (
        <p className="dossier__kept" key={state.type} ref={kept} tabIndex={-1}>
          {words.upToDate(state.at)}
        </p>
      );
    case 'never':
    case 'new-work': {
      const never = isShared ? words.neverInTab : words.never;
      const reminder = state.type === 'new-work' ? words.newWork(state.at) : never;
      return (
        <p className="dossier__kept dossier__kept--reminder" key="reminder">
          {clears && !isShared ? `${reminder} ${words.clears}` : reminder}
        </p>
      );
    }
  }
}

interface TitleProps {
  readonly dossier: Dossier | undefined;
  readonly onMessage: (message: string) => void;
}

/** The title, and in its place a form while it is being changed. */
function DossierTitle({ dossier, onMessage }: TitleProps) {
  const words = dossierText.open;
  const title = dossier?.card.title.value || dossierText.unnamed;
  const [isNaming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (!isNaming && wasNaming.current) button.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  if (dossier === undefined || !isNaming)
    return (
      <div className="dossier__heading">
        <h2 className="nl-heading nl-heading--level-2">{words.heading(title)}</h2>
        <button
          type="button"
          className="nl-button nl-button--subtle"
          ref={button}
          disabled={dossier === undefined}
          onClick={() => setNaming(true)}
        >
          {words.rename}
        </button>
      </div>
    );
  return (
    <NameForm
      id="dossier-titel"
      label={words.name}
      initial={title}
      confirm={words.keepName}
      onName={(typed) => {
        const outcome = renameDossier(dossier.id, typed, Date.now());
        onMessage(outcome.ok ? words.named(typed || dossierText.unnamed) : dossierText.list.notStored);
        setNaming(false);
      }}
      onCancel={() => setNaming(false)}
    />
  );
}
