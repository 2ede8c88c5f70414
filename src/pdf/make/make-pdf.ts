/** The one entry for every PDF, loaded by a dynamic import on the click. What is made, `saveAs` of the islands saves. */
import { failed } from '../../basics/result.ts';
import type { OnProgress } from '../documents/made-pdf.ts';
import type { PdfMessage, PdfOutcome } from './pdf-worker.ts';
import type { Printable } from './printable.ts';

/** Makes the PDF in a worker, so that the page stays quick however long the document is. */
export async function makePdf(
  printable: Printable,
  onProgress: OnProgress = () => undefined,
): Promise<PdfOutcome> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await outcomeOf(worker, printable, onProgress);
  } finally {
    worker.terminate();
  }
}

function outcomeOf(worker: Worker, printable: Printable, onProgress: OnProgress): Promise<PdfOutcome> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data: message }: MessageEvent<PdfMessage>) => {
      if (message.type === 'progress') onProgress(message.done);
      else resolve(message.outcome);
    });
    // What goes wrong within comes as an outcome: this is a worker that could not be loaded.
    worker.addEventListener('error', () => resolve(failed({ type: 'code-not-loaded' })));
    worker.postMessage(printable);
  });
}
