import { type ReactNode, useState } from 'react';
import { saveFileMessage } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import { inTime, personalDataWarning } from './download/before-download.ts';
import { useDownloadQuestion } from './download/use-download-question.tsx';
import { type SavedFile, saveDossierAsFile } from './save-file.ts';

interface Props {
  readonly look: 'primary' | 'secondary';
  /** Says how it went where the caller has a place for that; else the message stands beside the button. */
  readonly onMessage?: (message: ReactNode) => void;
  /** Whether to ask there if the file arrived. */
  readonly asks?: boolean;
}

/** 'Bewaar als bestand': everything in the open dossier. */
export function SaveFileButton({ look, onMessage, asks = false }: Props) {
  const [message, setMessage] = useState<ReactNode>('');
  const { ask, dialog } = useDownloadQuestion();
  const save = async () => {
    const outcome = await saveDossierAsFile();
    const question = asks && outcome.ok ? await arrivalQuestion(outcome.value, askAndSave) : undefined;
    (onMessage ?? setMessage)(question ?? saveFileMessage(outcome));
  };
  const askAndSave = async () => {
    const personalData = await inTime(personalDataWarning({ type: 'file' }));
    ask({ personalData, missing: [], onDownload: save });
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
