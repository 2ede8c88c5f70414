/**
 * Opens a PDF with pdf.js: the only module that imports it. It is larger than the rest of the site together, so it is
 * loaded when a file needs it. In the browser it runs in a worker, which is ended with the reading, however that went.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
// Built as a script of the site: a host need not know what an .mjs file is.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { failed, ok, type Result } from '../worksheet/result.ts';
import type { ProblemOf } from './pdf-source.ts';

/** ms. A dossier takes less than a second; a file that is made to take for ever is given up. */
const timeLimit = 20_000;

type PdfJsProblem = ProblemOf<'code-not-loaded' | 'encrypted' | 'cut-off'>;

/**
 * @param bytes are gone afterwards: they are handed over to the worker.
 * @param read what to read; an error in it counts as damage to the file.
 */
export async function readWithPdfJs<Value>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy) => Promise<Value>,
): Promise<Result<Value, PdfJsProblem>> {
  let pdfJs: typeof import('pdfjs-dist');
  let port: Worker | undefined;
  try {
    pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // Node has no workers of this kind; there pdf.js finds its own way.
    port = typeof Worker === 'undefined' ? undefined : new Worker(workerUrl, { type: 'module' });
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
  const giveUp = Promise.withResolvers<Result<Value, PdfJsProblem>>();
  const timer = setTimeout(() => giveUp.resolve(failed({ type: 'cut-off' })), timeLimit);
  port?.addEventListener('error', () => giveUp.resolve(failed({ type: 'code-not-loaded' })));
  const task = pdfJs.getDocument({
    data: bytes,
    ...(port === undefined ? {} : { worker: pdfJs.PDFWorker.create({ port }) }),
    verbosity: pdfJs.VerbosityLevel.ERRORS,
    useWasm: false,
    enableXfa: false,
  });
  const reading = task.promise.then(read).then(
    (value) => ok(value),
    (error: unknown) => failed(problemOf(error)),
  );
  const result = await Promise.race([reading, giveUp.promise]);
  clearTimeout(timer);
  // Not waited for: a worker that hangs does not answer.
  void task.destroy().catch(() => undefined);
  port?.terminate();
  return result;
}

function problemOf(error: unknown): PdfJsProblem {
  const isAboutPassword = error instanceof Error && error.name === 'PasswordException';
  return { type: isAboutPassword ? 'encrypted' : 'cut-off' };
}
