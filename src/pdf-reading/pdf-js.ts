/**
 * Opens a PDF with pdf.js: the only module that imports it. It is larger than the rest of the site together, so it is
 * loaded when a file needs it. It runs where it is called, which is already a worker of ours (`file-worker.ts`). There is no
 * time limit here: the page that waits for it ends that worker.
 */
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { failed, ok, type Result } from '../basics/result.ts';
import type { PdfSource, ProblemOf } from './pdf-source.ts';

export type PdfJsProblem = ProblemOf<'code-not-loaded' | 'encrypted' | 'cut-off'>;

/** A PDF that pdf.js opens when it is first asked for, and once. */
export interface PdfJsFile {
  /** @param ask what to read; an error in it counts as damage to the file. */
  read<Value>(ask: (pdf: PDFDocumentProxy) => Promise<Value>): Promise<Result<Value, PdfJsProblem>>;
  close(): Promise<void>;
}

/** @param source its bytes are gone once anything was read: pdf.js takes them over. */
export function pdfJsFile({ bytes }: PdfSource): PdfJsFile {
  let task: PDFDocumentLoadingTask | undefined;
  let opened: Promise<Result<PDFDocumentProxy, PdfJsProblem>> | undefined;
  const open = async (): Promise<Result<PDFDocumentProxy, PdfJsProblem>> => {
    const pdfJs = await loadPdfJs();
    if (pdfJs === undefined) return failed({ type: 'code-not-loaded' });
    task = pdfJs.getDocument({
      data: bytes,
      verbosity: pdfJs.VerbosityLevel.ERRORS,
      useWasm: false,
      enableXfa: false,
    });
    return settled(task.promise);
  };
  return {
    read: async (ask) => {
      opened ??= open();
      const pdf = await opened;
      return pdf.ok ? settled(ask(pdf.value)) : pdf;
    },
    close: async () => task?.destroy(),
  };
}

async function loadPdfJs(): Promise<typeof import('pdfjs-dist') | undefined> {
  try {
    // Its worker half registers itself globally, so pdf.js starts no worker of its own.
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch {
    return undefined;
  }
}

function settled<Value>(reading: Promise<Value>): Promise<Result<Value, PdfJsProblem>> {
  return reading.then(ok, (error: unknown) => {
    const isAboutPassword = error instanceof Error && error.name === 'PasswordException';
    return failed({ type: isAboutPassword ? 'encrypted' : 'cut-off' });
  });
}
