/**
 * Opens files that a person chose or dropped: the code for it, and the dialog that asks what to do with them, are
 * loaded only then. Every page can do it, also one without a worksheet.
 */
import type { ReactNode } from 'preact/compat';
import { text } from '../../text/nl.ts';

/** The message that is left to show when the dialog has closed. */
export async function openFiles(files: readonly File[]): Promise<ReactNode> {
  try {
    const [{ askFromIsland }, { SaveFileButton }] = await Promise.all([
      import('./open/ask-about-file.tsx'),
      import('./SaveFileButton.tsx'),
    ]);
    return await askFromIsland(files, SaveFileButton);
  } catch {
    return text.files.notLoaded;
  }
}
