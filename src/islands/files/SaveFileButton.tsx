import { type ReactNode, useState } from 'react';
import { text } from '../../text/nl.ts';
import { inTime, personalDataWarning } from '../download/before-download.ts';
import { useDownloadQuestion } from '../download/use-download-question.tsx';
import { $leftOut } from './contents/left-out.ts';
import { type SavedFile, saveDossierAsFile } from './save-dossier.ts';
import { saveFileMessage } from './save-messages.ts';

interface Props {
  readonly look: 'primary' | 'secondary';
  /** Says how it went where the caller has a place for that; else the message stands beside the button. */
  readonly onMessage?: (message: ReactNode) => void;
  /** Whether to ask there if the file arrived. */
  readonly asks?: boolean;
}

/** 'Bewaar als bestand': everything in the open dossier but what the person leaves out. */
export function SaveFileButton({ look, onMessage, asks = false }: Props) {
  const [message, setMessage] = useState<ReactNode>('');
  const { ask, dialog } = useDownloadQuestion();
  const save = async (leftOut: readonly string[]) => {
    const outcome = await saveDossierAsFile(leftOut);
    // A file without all of it is none to rely on, so it is not asked after.
    const isAsked = asks && outcome.ok && leftOut.length === 0;
    const question = isAsked ? await arrivalQuestion(outcome.value, askAndSave) : undefined;
    (onMessage ?? setMessage)(question ?? saveFileMessage(outcome));
  };
  const askAndSave = async () => {
    // What was looked at is what is saved, also when a box is ticked meanwhile.
    const leftOut = $leftOut.get();
    const personalData = await inTime(personalDataWarning({ type: 'file', leftOut }));
    ask({ personalData, missing: [], onDownload: () => save(leftOut) });
  };
  return (
    <>
      <button type="button" className={`nl-button nl-button--${look}`} onClick={askAndSave}>
        {text.files.save}
      </button>
      {onMessage === undefined && (
        <span className="file-message" aria-live="polite">
          {message}
        </span>
      )}
      {dialog}
    </>
  );
}

/** Loaded with what makes the file; where it cannot be, a sentence without buttons takes its place. */
async function arrivalQuestion(saved: SavedFile, onAgain: () => void): Promise<ReactNode> {
  try {
    const { FileArrived, askedText } = await import('./FileArrived.tsx');
    return <FileArrived file={saved} sentence={askedText(saved.fileName)} onAgain={onAgain} />;
  } catch {
    return undefined;
  }
}
