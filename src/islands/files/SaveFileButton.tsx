import { type ReactNode, useState } from 'preact/compat';
import { text } from '../../text/nl.ts';
import { missingDateText } from '../answers/unusable-dates.ts';
import type { ListedInFile } from '../answers/worksheet-on-page.ts';
import { Told } from '../dialog/Told.tsx';
import { inTime, personalDataWarning } from '../download/before-download.ts';
import { useDownloadQuestion } from '../download/use-download-question.tsx';
import { $leftOut } from './contents/left-out.ts';
import { type SavedFile, saveDossierAsFile } from './save-dossier.ts';
import { saveFileMessage } from './save-messages.ts';

interface Props {
  readonly look: 'primary' | 'secondary';
  /** Shows how it went elsewhere on the page; without it the message stands beside the button. */
  readonly onMessage?: (message: ReactNode) => void;
  /** Whether to ask there if the file arrived. */
  readonly asks?: boolean;
  /** Named in the message when they are in the file: worksheets about a person. */
  readonly worksheets?: readonly ListedInFile[];
  /** Id of what says what will be in the file. */
  readonly describedBy?: string;
}

const none: readonly ListedInFile[] = [];

/** 'Bewaren als bestand': everything in the open dossier but what the person leaves out. */
export function SaveFileButton({ look, onMessage, asks = false, worksheets = none, describedBy }: Props) {
  const [message, setMessage] = useState<ReactNode>('');
  const { ask, dialog } = useDownloadQuestion();
  const save = async (leftOut: readonly string[], isAgain: boolean) => {
    const outcome = await saveDossierAsFile(leftOut);
    // A file that leaves something out is no backup, so nobody asks whether it arrived.
    const isAsked = asks && outcome.ok && leftOut.length === 0;
    const along = outcome.ok ? `${missingDateText()}${personalIn(outcome.value, worksheets)}` : '';
    const onAgain = () => askAndSave(true);
    const question = isAsked ? await arrivalQuestion(outcome.value, along, isAgain, onAgain) : undefined;
    (onMessage ?? setMessage)(question ?? `${along}${saveFileMessage(outcome)}`);
  };
  const askAndSave = async (isAgain: boolean) => {
    // What was looked at is what is saved, also when a box is ticked meanwhile.
    const leftOut = $leftOut.get();
    const personalData = await inTime(personalDataWarning({ type: 'file', leftOut }));
    ask({ personalData, missing: [], onDownload: () => save(leftOut, isAgain) });
  };
  return (
    <>
      <button
        type="button"
        className={`nl-button nl-button--${look}`}
        aria-describedby={describedBy}
        onClick={() => askAndSave(false)}
      >
        {text.files.save}
      </button>
      {onMessage === undefined && <Told messages={[message]} isBeside />}
      {dialog}
    </>
  );
}

/** Loaded with what makes the file; where it cannot be, a sentence without buttons takes its place. */
async function arrivalQuestion(
  saved: SavedFile,
  along: string,
  isAgain: boolean,
  onAgain: () => void,
): Promise<ReactNode> {
  try {
    const { FileArrived, askedText } = await import('./FileArrived.tsx');
    const sentence = `${along}${askedText(saved.fileName, isAgain)}`;
    return <FileArrived file={saved} sentence={sentence} onAgain={onAgain} />;
  } catch {
    return undefined;
  }
}

/** Which worksheets about a person are in it, as a sentence before what else there is to say; '' when there are none. */
function personalIn(saved: SavedFile, worksheets: readonly ListedInFile[]): string {
  const codes = worksheets.flatMap(({ id, code, personal }) =>
    personal === true && saved.worksheets.includes(id) ? code : [],
  );
  return codes.length === 0 ? '' : `${text.files.personal(codes)} `;
}
