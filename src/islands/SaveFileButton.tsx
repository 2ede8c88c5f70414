import { useState } from 'react';
import { saveFileMessage } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import { inTime, personalDataWarning } from './download/before-download.ts';
import { useDownloadQuestion } from './download/use-download-question.tsx';
import { saveDossierAsFile } from './save-file.ts';

interface Props {
  readonly look: 'primary' | 'secondary';
  /** Says how it went where the caller has a place for that; else the message stands beside the button. */
  readonly onMessage?: (message: string) => void;
}

/** 'Bewaar als bestand': everything in the open dossier. */
export function SaveFileButton({ look, onMessage }: Props) {
  const [message, setMessage] = useState('');
  const { ask, dialog } = useDownloadQuestion();
  const save = async () => (onMessage ?? setMessage)(saveFileMessage(await saveDossierAsFile()));
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
