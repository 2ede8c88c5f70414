/** Reads files that a person chose, and asks what to do with each, in a dialog of its own beside whatever the page shows. */
import { atom } from 'nanostores';
import { createRoot } from 'preact/compat/client';
import { openDossiers } from '../../../storage/dossiers-store.ts';
import styles from '../../../styles/pages/open-file.css?url';
import { readingText } from '../../../text/open-file.ts';
import { loadWorksheets } from '../../answers/load-worksheets.ts';
import { loadStyles } from '../../dialog/load-styles.ts';
import type { FileMessage } from './file-message.ts';
import { MergedMessage } from './MergedMessage.tsx';
import { OpenFilesDialog, type ReadOne } from './OpenFilesDialog.tsx';
import { readFile } from './read-in-worker.ts';
import '../../preact/options.ts';
import { whileReading } from './while-reading.tsx';

/** The files that the open dialog is about. */
const $files = atom<readonly File[]>([]);

/**
 * Resolves to the message that remains once the dialog is closed. Files that come while it is open join the same dialog and
 * the same message. @throws when the worksheets cannot be loaded.
 */
export async function askAboutFiles(files: readonly File[]): Promise<FileMessage> {
  const isOpen = $files.get().length > 0;
  $files.set([...$files.get(), ...files]);
  const [first] = files;
  if (isOpen || first === undefined) return { text: '' };
  const place = document.createElement('div');
  const root = createRoot(place);
  try {
    const [worksheets] = await Promise.all([loadWorksheets(), loadStyles(styles)]);
    // The page stays as it is meanwhile, and takes what is typed.
    const firstRead = await whileReading((waiting) => readFile(first, worksheets, waiting));
    const isStopped = !firstRead.ok && firstRead.problem.type === 'stopped';
    if (isStopped && $files.get().length === 1) return { text: readingText.stopped };
    const read: ReadOne = async (file, waiting) =>
      file === first ? firstRead : readFile(file, worksheets, waiting);
    openDossiers();
    document.body.append(place);
    return await new Promise<FileMessage>((close) => {
      root.render(<OpenFilesDialog $files={$files} read={read} worksheets={worksheets} onClose={close} />);
    });
  } finally {
    $files.set([]);
    root.unmount();
    place.remove();
  }
}

/** The same, with the message as elements for a page without islands; none when there is nothing to say. */
export async function askOnPage(files: readonly File[]): Promise<readonly Element[]> {
  const { text, link } = await askAboutFiles(files);
  if (text === '') return [];
  // In an element of its own: see Told.tsx.
  const block = element('div', { textContent: text });
  if (link !== undefined) {
    const { href, text: textContent } = link;
    block.append(' ', element('a', { href, textContent, className: 'nl-link' }));
  }
  return [block];
}

const element = <Name extends 'a' | 'div'>(name: Name, set: Partial<HTMLElementTagNameMap[Name]>) =>
  Object.assign(document.createElement(name), set);

/** The same, with the message as an island shows it. */
export async function askFromIsland(files: readonly File[]) {
  const { text, link, canUndo } = await askAboutFiles(files);
  if (canUndo) return <MergedMessage text={text} />;
  return (
    <>
      <span>{link === undefined ? text : `${text} `}</span>
      {link !== undefined && (
        <a className="nl-link" href={link.href}>
          {link.text}
        </a>
      )}
    </>
  );
}
