/** Reads a file that a person chose, and asks what to do with it, in a dialog of its own beside whatever the page shows. */
import { createRoot } from 'react-dom/client';
import { openDossiers } from '../../storage/dossiers-store.ts';
import styles from '../../styles/pages/open-file.css?url';
import { fileProblemText } from '../../text/file-problems.ts';
import { failed, type Result } from '../../worksheet/result.ts';
import {
  largestSaveFile,
  type OpenedSaveFile,
  openSaveFile,
  type SaveFileProblem,
} from '../../worksheet/save-file.ts';
import { loadWorksheets } from '../load-worksheets.ts';
import { FileProblemDialog } from './FileProblemDialog.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';

/** `unreadable`: the browser does not give its content. */
export type FileProblem = SaveFileProblem | { readonly type: 'unreadable' };

/** The message that is left to show when the dialog has closed. @throws when the worksheets cannot be loaded. */
export async function askAboutFile(file: File): Promise<string> {
  const [opened, worksheets] = await Promise.all([readFile(file), loadWorksheets()]);
  openDossiers();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  try {
    return await new Promise<string>((close) => {
      root.render(
        <>
          <link rel="stylesheet" href={styles} precedence="default" />
          {opened.ok ? (
            <OpenFileDialog file={opened.value} worksheets={worksheets} onClose={close} />
          ) : (
            <FileProblemDialog text={fileProblemText(opened.problem)} onClose={() => close('')} />
          )}
        </>,
      );
    });
  } finally {
    root.unmount();
    place.remove();
  }
}

async function readFile(file: File): Promise<Result<OpenedSaveFile, FileProblem>> {
  if (file.size > largestSaveFile) return failed({ type: 'too-large' });
  try {
    return openSaveFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed({ type: 'unreadable' });
  }
}
