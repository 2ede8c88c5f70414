import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { renameDossier } from '../../storage/dossiers-store.ts';
import { clearsUnvisited } from '../../storage/persistence.ts';
import { $storageFacts } from '../../storage/storage-facts.ts';
import { dossierText } from '../../text/dossiers.ts';
import type { Lookup } from '../../worksheet/answer-text.ts';
import { changedAt, type Dossier, fileState } from '../../worksheet/dossier.ts';
import type { Sources } from '../../worksheet/sources.ts';
import { NotReady } from '../NotReady.tsx';
import { OpenFileButton } from '../OpenFileButton.tsx';
import { SaveFileButton } from '../SaveFileButton.tsx';
import { SaveFileContents } from '../SaveFileContents.tsx';
import type { ListedWorksheet } from './listed-worksheet.ts';
import { NameForm } from './NameForm.tsx';
import { ReportButton } from './ReportButton.tsx';
import { useDossiers } from './use-dossiers.ts';

interface Props {
  readonly worksheets: readonly ListedWorksheet[];
  readonly sources: Sources;
  readonly isReady: boolean;
  readonly lookup: Lookup;
}

/** What the open dossier is called, since when it is there, how well it is kept, and the way out and in as a file. */
export function CurrentDossier({ worksheets, sources, isReady, lookup }: Props) {
  const { current } = useDossiers();
  const [message, setMessage] = useState('');
  return (
    <div className="dossier__current">
      <DossierTitle dossier={current} onMessage={setMessage} />
      <p className="dossier__facts">{isReady ? factsOf(current) : <NotReady late="" />}</p>
      <KeptState dossier={current} />
      <fieldset className="actions__buttons" role="none" disabled={!isReady}>
        <SaveFileButton look="primary" onMessage={setMessage} />
        <OpenFileButton onMessage={setMessage} />
      </fieldset>
      <SaveFileContents worksheets={worksheets} />
      <ReportButton {...{ worksheets, lookup, sources, isReady }} isExample={false} onMessage={setMessage} />
      <p className="actions__message" aria-live="polite">
        {message}
      </p>
    </div>
  );
}

function factsOf(dossier: Dossier | undefined): string {
  if (dossier === undefined || dossier.card.madeAt === 0) return dossierText.notMade;
  return `${dossierText.made(dossier.card.madeAt)}, ${dossierText.changed(changedAt(dossier))}`;
}

/** Calm while all is kept; a reminder when there is new work, or when the browser is one that clears by itself. */
function KeptState({ dossier }: { readonly dossier: Dossier | undefined }) {
  const words = dossierText.file;
  const { isShared } = useStore($storageFacts, { ssr: 'initial' });
  const [clears, setClears] = useState(false);
  useEffect(() => setClears(clearsUnvisited()), []);
  if (dossier === undefined) return null;
  const state = fileState(dossier);
  switch (state.type) {
    case 'nothing-to-keep':
      return null;
    case 'up-to-date':
      return <p className="dossier__kept">{words.upToDate(state.at)}</p>;
    case 'never':
    case 'new-work':
      return (
        <p className="dossier__kept dossier__kept--reminder">
          <span>
            {state.type === 'new-work' ? words.newWork(state.at) : isShared ? words.neverInTab : words.never}
          </span>
          {clears && !isShared && <span>{` ${words.clears}`}</span>}
        </p>
      );
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
