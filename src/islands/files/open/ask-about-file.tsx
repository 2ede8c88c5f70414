/** Reads files that a person chose, and asks what to do with each, in a dialog of its own beside whatever the page shows. */
import { atom } from 'nanostores';
import { createRoot } from 'preact/compat/client';
import { openDossiers } from '../../../storage/dossiers-store.ts';
import styles from '../../../styles/pages/open-file.css?url';
import { readingText } from '../../../text/open-file.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { loadWorksheets } from '../../answers/load-worksheets.ts';
import { loadStyles } from '../../dialog/load-styles.ts';
import type { FileMessage } from './file-message.ts';
import { MergedMessage } from './MergedMessage.tsx';
import { OpenFilesDialog } from './OpenFilesDialog.tsx';
import { type Chosen, readChosen } from './read-chosen.ts';
import { type SaveWayOut, SaveWayOutContext } from './save-way-out.ts';
import '../../preact/options.ts';

/** The files that the open dialog is about, and those that wait for the next. */
const $files = atom<readonly File[]>([]);

let isBusy = false;

/**
 * Resolves to the message that remains once the dialogs are closed: that about dossiers, then that about what partners sent. Files that
 * come meanwhile join them, and the same message. @throws when the worksheets cannot be loaded.
 */
export async function askAboutFiles(files: readonly File[], saveFile?: SaveWayOut): Promise<FileMessage> {
  $files.set([...$files.get(), ...files]);
  if (isBusy) return { text: '' };
  isBusy = true;
  try {
    const [worksheets] = await Promise.all([loadWorksheets(), loadStyles(styles)]);
    let message: FileMessage = { text: '' };
    while ($files.get().length > 0) {
      const { text, ...more } = await askOnce($files.get(), worksheets, saveFile);
      message = { ...message, ...more, text: [message.text, text].filter(Boolean).join(' ') };
    }
    return message;
  } finally {
    isBusy = false;
    $files.set([]);
  }
}

async function askOnce(
  files: readonly File[],
  worksheets: readonly Worksheet[],
  saveFile: SaveWayOut | undefined,
): Promise<FileMessage> {
  const chosen = await readChosen(files, worksheets);
  $files.set([...chosen.dossiers, ...$files.get().slice(files.length)]);
  const ofDossiers =
    chosen.dossiers.length === 0 ? { text: '' } : await askAboutDossiers(chosen, worksheets, saveFile);
  if (chosen.dossiers.length > 0) $files.set([]);
  if (chosen.incoming.length === 0) return ofDossiers;
  const { askAboutInputs } = await import('../../input/taking-in/ask-about-inputs.tsx');
  const { text, ...more } = await askAboutInputs(chosen.incoming);
  return { ...ofDossiers, ...more, text: [ofDossiers.text, text].filter(Boolean).join(' ') };
}

async function askAboutDossiers(
  { dossiers: [first, ...others], read }: Chosen,
  worksheets: readonly Worksheet[],
  saveFile: SaveWayOut | undefined,
): Promise<FileMessage> {
  const firstRead = first && (await read(first, { onSlow: () => {}, signal: AbortSignal.abort() }));
  const isStopped = firstRead?.ok === false && firstRead.problem.type === 'stopped';
  if (isStopped && others.length === 0) return { text: readingText.stopped };
  const place = document.createElement('div');
  const root = createRoot(place);
  openDossiers();
  document.body.append(place);
  try {
    return await new Promise<FileMessage>((close) => {
      root.render(
        <SaveWayOutContext.Provider value={saveFile}>
          <OpenFilesDialog $files={$files} read={read} worksheets={worksheets} onClose={close} />
        </SaveWayOutContext.Provider>,
      );
    });
  } finally {
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
export async function askFromIsland(files: readonly File[], saveFile: SaveWayOut) {
  const { text, link, canUndo } = await askAboutFiles(files, saveFile);
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
