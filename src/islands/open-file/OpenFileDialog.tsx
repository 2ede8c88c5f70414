import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { $dossier, $dossierTitle } from '../../storage/current-dossier.ts';
import { isInBrowser, mergeIntoDossier, openAsNew } from '../../storage/dossier-files.ts';
import { readDossier } from '../../storage/dossiers-store.ts';
import { dossierText } from '../../text/dossiers.ts';
import { isAnswered } from '../../worksheet/answers.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import type { OpenedSaveFile } from '../../worksheet/save-file.ts';
import { Dialog } from '../Dialog.tsx';
import { freeTitle } from '../free-title.ts';
import { MergeForm } from './MergeForm.tsx';

interface Props {
  readonly file: OpenedSaveFile;
  readonly worksheets: readonly Worksheet[];
  /** `message` is what is left to say. */
  readonly onClose: (message: string) => void;
}

/** What is in the file, and what to do with it. Nothing changes before the person has chosen. */
export function OpenFileDialog({ file, worksheets, onClose }: Props) {
  const words = dossierText.opening;
  const dialog = useRef<HTMLDialogElement>(null);
  const message = useRef('');
  const [isMerging, setMerging] = useState(false);
  const currentId = useStore($dossier);
  const currentTitle = useStore($dossierTitle) || dossierText.unnamed;
  const title = file.dossier.card.title.value || dossierText.unnamed;
  const close = (left: string) => {
    message.current = left;
    dialog.current?.close();
  };
  const openIt = () => {
    const free = freeTitle(title);
    const outcome = openAsNew(file, free, Date.now());
    close(outcome.ok ? words.opened(free) : words.problems.notStored);
  };
  return (
    <Dialog
      title={isMerging ? words.merging.title(currentTitle) : words.title}
      size="wide"
      dialog={dialog}
      onClose={() => onClose(message.current)}
    >
      {isMerging ? (
        <MergeForm
          mine={readDossier(currentId).dossier}
          theirs={file.dossier}
          worksheets={worksheets}
          onBack={() => setMerging(false)}
          onMerge={(decisions) => {
            mergeIntoDossier(currentId, file, decisions);
            close(words.merging.done(currentTitle));
          }}
        />
      ) : (
        <>
          <p>{words.about(title, file.savedAt)}</p>
          <FileContents file={file} worksheets={worksheets} />
          {file.broken.length > 0 && <p className="open-file__broken">{words.broken(file.broken.length)}</p>}
          {isInBrowser(file.dossier.id) && <p>{words.known}</p>}
          <p>{words.mergeWith(currentTitle)}</p>
          <div className="dialog__buttons">
            <button type="button" className="nl-button nl-button--subtle" onClick={() => close('')}>
              {words.cancel}
            </button>
            <button type="button" className="nl-button nl-button--secondary" onClick={() => setMerging(true)}>
              {words.merge}
            </button>
            <button type="button" className="nl-button nl-button--primary" data-first onClick={openIt}>
              {words.asNew}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function FileContents({ file, worksheets }: Pick<Props, 'file' | 'worksheets'>) {
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
    </>
  );
}

export function nameOf(id: string, worksheets: readonly Worksheet[]): string {
  const worksheet = worksheets.find((candidate) => candidate.id === id);
  return worksheet === undefined
    ? dossierText.opening.unknownSheet(id)
    : `${worksheet.code} ${worksheet.title}`;
}
