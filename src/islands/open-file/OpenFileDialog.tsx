import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { $dossier, $dossierTitle } from '../../storage/current-dossier.ts';
import { readDossier } from '../../storage/dossier-file.ts';
import { isInBrowser, mergeIntoDossier, openAsNew } from '../../storage/opened-file.ts';
import { dossierText } from '../../text/dossiers.ts';
import { isAnswered } from '../../worksheet/answers.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import { mergeDossiers } from '../../worksheet/edited-dossier.ts';
import type { OpenedSaveFile } from '../../worksheet/open-save-file.ts';
import { Dialog } from '../Dialog.tsx';
import { freeTitle } from '../free-title.ts';
import { MergeForm } from './MergeForm.tsx';
import type { ReadFile } from './read-file.ts';

interface Props extends ReadFile {
  readonly worksheets: readonly Worksheet[];
  /** `message` is what is left to say. */
  readonly onClose: (message: string) => void;
}

type Step = 'fields' | 'what-to-do' | 'merge';

/**
 * What is in the file, and what to do with it: first, of a PDF that was filled in elsewhere, which of the two versions
 * counts. Nothing changes before the person has chosen.
 */
export function OpenFileDialog({ saved, edited, worksheets, onClose }: Props) {
  const words = dossierText.opening;
  const dialog = useRef<HTMLDialogElement>(null);
  const message = useRef('');
  const [step, setStep] = useState<Step>(edited === undefined ? 'what-to-do' : 'fields');
  const [dossier, setDossier] = useState(saved.dossier);
  const file = { ...saved, dossier };
  const currentId = useStore($dossier);
  const currentTitle = useStore($dossierTitle) || dossierText.unnamed;
  const titles: { readonly [step in Step]: string } = {
    fields: words.editedTitle,
    'what-to-do': words.title,
    merge: words.merging.title(currentTitle),
  };
  const close = (left: string) => {
    message.current = left;
    dialog.current?.close();
  };
  return (
    <Dialog title={titles[step]} size="wide" dialog={dialog} onClose={() => onClose(message.current)}>
      {step === 'fields' && edited !== undefined && (
        <MergeForm
          key="fields"
          mine={saved.dossier}
          theirs={edited}
          worksheets={worksheets}
          words={words.merging.withFields}
          onBack={() => close('')}
          onMerge={(decisions) => {
            setDossier(mergeDossiers(saved.dossier, edited, decisions, Date.now()));
            setStep('what-to-do');
          }}
        />
      )}
      {step === 'what-to-do' && (
        <WhatToDo
          file={file}
          worksheets={worksheets}
          currentTitle={currentTitle}
          onMerge={() => setStep('merge')}
          onDone={close}
        />
      )}
      {step === 'merge' && (
        <MergeForm
          key="merge"
          mine={readDossier(currentId).dossier}
          theirs={dossier}
          worksheets={worksheets}
          words={words.merging.withFile}
          onBack={() => setStep('what-to-do')}
          onMerge={(decisions) => {
            mergeIntoDossier(currentId, file, decisions);
            close(words.merging.done(currentTitle));
          }}
        />
      )}
    </Dialog>
  );
}

interface WhatToDoProps {
  readonly file: OpenedSaveFile;
  readonly worksheets: readonly Worksheet[];
  readonly currentTitle: string;
  readonly onMerge: () => void;
  readonly onDone: (message: string) => void;
}

function WhatToDo({ file, worksheets, currentTitle, onMerge, onDone }: WhatToDoProps) {
  const words = dossierText.opening;
  const title = file.dossier.card.title.value || dossierText.unnamed;
  const openIt = () => {
    const free = freeTitle(title);
    const outcome = openAsNew(file, free, Date.now());
    onDone(
      outcome.ok
        ? words.opened(free)
        : words.problems[outcome.problem.type === 'full' ? 'noRoom' : 'notStored'],
    );
  };
  return (
    <>
      <p>{words.about(title, file.savedAt)}</p>
      <FileContents file={file} worksheets={worksheets} />
      {file.broken.length > 0 && (
        <p className="open-file__broken">{words.broken(file.broken.length + (file.unnamed ?? 0))}</p>
      )}
      {isInBrowser(file.dossier.id) && <p>{words.known}</p>}
      <p>{words.mergeWith(currentTitle)}</p>
      <div className="dialog__buttons">
        <button type="button" className="nl-button nl-button--subtle" onClick={() => onDone('')}>
          {words.cancel}
        </button>
        <button type="button" className="nl-button nl-button--secondary" onClick={onMerge}>
          {words.merge}
        </button>
        <button type="button" className="nl-button nl-button--primary" data-first onClick={openIt}>
          {words.asNew}
        </button>
      </div>
    </>
  );
}

function FileContents({ file, worksheets }: Pick<WhatToDoProps, 'file' | 'worksheets'>) {
  const words = dossierText.opening;
  const sheets = Object.entries(file.dossier.worksheets)
    .map(([id, { answers }]) => ({
      id,
      name: nameOf(id, worksheets),
      count: Object.values(answers).filter(isAnswered).length,
    }))
    .filter(({ count }) => count > 0);
  if (sheets.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <p className="open-file__contents-title">{words.contents}</p>
      <ul>
        {sheets.map(({ id, name, count }) => (
          <li key={id}>{words.sheet(name, count)}</li>
        ))}
      </ul>
      <p>{words.nothingElse}</p>
    </>
  );
}

export function nameOf(id: string, worksheets: readonly Worksheet[]): string {
  const worksheet = worksheets.find((candidate) => candidate.id === id);
  return worksheet === undefined
    ? dossierText.opening.unknownSheet(id)
    : `${worksheet.code} ${worksheet.title}`;
}
