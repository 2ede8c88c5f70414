/**
 * Makes PDFs beside the page: writing a file of 86 pages takes jsPDF a good part of a second in one go, and no key that
 * is pressed meanwhile may wait for it. Everything in this folder comes with it, and nothing of it before the click.
 */
import { failed, ok, type Result } from '../../basics/result.ts';
import type { MadePdf, OnProgress } from '../documents/made-pdf.ts';
import { loadPdfFonts } from './fonts.ts';
import { loadPdfMaker } from './pdf-maker.ts';
import { type PdfProblem, type Printable, pdfFileName } from './printable.ts';

export interface NamedPdf extends MadePdf {
  /** With its extension. */
  readonly fileName: string;
}

export type PdfOutcome = Result<NamedPdf, PdfProblem>;

/** What the worker says to the page. */
export type PdfMessage =
  /** How far it is, 0 to 1. */
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'outcome'; readonly outcome: PdfOutcome };

self.addEventListener('message', async ({ data: printable }: MessageEvent<Printable>) => {
  const outcome = await make(printable, (done) => say({ type: 'progress', done }));
  // The bytes are handed over, not copied: here nobody needs them any more.
  say({ type: 'outcome', outcome }, outcome.ok ? [outcome.value.bytes.buffer] : []);
});

function say(message: PdfMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function make(printable: Printable, onProgress: OnProgress): Promise<PdfOutcome> {
  const [fonts, maker] = await Promise.all([loadPdfFonts(printable), loadPdfMaker(printable)]);
  if (!fonts.ok) return fonts;
  if (!maker.ok) return maker;
  try {
    return ok({ ...maker.value(fonts.value, onProgress), fileName: pdfFileName(printable) });
  } catch (cause) {
    return failed({ type: 'pdf-failed', cause });
  }
}
