/**
 * Opens a file that a person chose or dropped: the code for it, and the dialog that asks what to do with the file, are
 * loaded only then. Every page can do it, also one without a worksheet.
 */
import { text } from '../text/nl.ts';

/** The message that is left to show when the dialog has closed; '' when there is nothing to say. */
export async function openFile(file: File): Promise<string> {
  try {
    const { askAboutFile } = await import('./open-file/ask-about-file.tsx');
    return await askAboutFile(file);
  } catch {
    return text.files.notLoaded;
  }
}
