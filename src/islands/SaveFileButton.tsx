import { useState } from 'react';
import { saveFileMessage } from '../text/messages.ts';
import { text } from '../text/nl.ts';
import { inTime, personalDataWarning } from './download/before-download.ts';
import { useDownloadQuestion } from './download/use-download-question.tsx';
import { $leftOut } from './left-out.ts';
import { saveDossierAsFile } from './save-file.ts';

interface Props {
  readonly look: 'primary' | 'secondary';
  /** Says how it went where the caller has a place for that; else the message stands beside the button. */
  readonly onMessage?: (message: string) => void;
}

/** 'Bewaar als bestand': everything in the open dossier but what the person leaves out. */
export function SaveFileButton({ look, onMessage }: Props) {
  const [message, setMessage] = useState('');
  const { ask, dialog } = useDownloadQuestion();
  const askAndSave = async () => {
    // What was looked at is what is saved, also when a box is ticked meanwhile.
    const leftOut = $leftOut.get();
    const save = async () => (onMessage ?? setMessage)(saveFileMessage(await saveDossierAsFile(leftOut)));
    const personalData = await inTime(personalDataWarning({ type: 'file', leftOut }));
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
