import type { PdfProblem } from '../pdf/pdf-request.ts';
import { failed, type Result } from '../worksheet/result.ts';
import type { WorksheetToPrint } from './make-worksheet-pdf.ts';

export type PdfOutcome = Result<{ readonly missing: readonly string[] }, PdfProblem>;

/** Loads what makes PDFs only now, on the click: it is larger than the rest of the page. */
export async function downloadPdf(toPrint: WorksheetToPrint): Promise<PdfOutcome> {
  let pdf: typeof import('./make-worksheet-pdf.ts');
  try {
    pdf = await import('./make-worksheet-pdf.ts');
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
  return pdf.makeWorksheetPdf(toPrint);
}
