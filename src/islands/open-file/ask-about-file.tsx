/** Reads a file that a person chose, and asks what to do with it, in a dialog of its own beside whatever the page shows. */
import { createRoot } from 'react-dom/client';
import { openDossiers } from '../../storage/dossiers-store.ts';
import styles from '../../styles/pages/open-file.css?url';
import { fileProblemText, readingText } from '../../text/file-problems.ts';
import { loadWorksheets } from '../load-worksheets.ts';
import { FileProblemDialog } from './FileProblemDialog.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';
import { readFile } from './read-file.ts';
import { whileReading } from './while-reading.tsx';

/** The message that is left to show when the dialog has closed. @throws when the worksheets cannot be loaded. */
export async function askAboutFile(file: File): Promise<string> {
  const worksheets = await loadWorksheets();
  const read = await whileReading((waiting) => readFile(file, worksheets, waiting));
  if (!read.ok && read.problem.type === 'stopped') return readingText.stopped;
  openDossiers();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  try {
    return await new Promise<string>((close) => {
      root.render(
        <>
          <link rel="stylesheet" href={styles} precedence="default" />
          {read.ok ? (
            <OpenFileDialog {...read.value} worksheets={worksheets} onClose={close} />
          ) : (
            <FileProblemDialog text={fileProblemText(read.problem)} onClose={() => close('')} />
          )}
        </>,
      );
    });
  } finally {
    root.unmount();
    place.remove();
  }
}
