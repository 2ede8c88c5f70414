import type { WorksheetDocument } from '../worksheet/printed.ts';
import { failed, type Result } from '../worksheet/result.ts';

export type PdfOutcome = Result<
  { readonly missing: readonly string[] },
  | { readonly type: 'code-not-loaded' }
  | { readonly type: 'fonts-not-loaded' }
  | { readonly type: 'pdf-failed'; readonly cause: unknown }
>;

/** Loads jsPDF, the fonts and the layout only now, on the click: they are larger than the rest of the page. */
export async function downloadPdf(document: WorksheetDocument, hue: string): Promise<PdfOutcome> {
  let pdf: typeof import('../pdf/download.ts');
  try {
    pdf = await import('../pdf/download.ts');
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
  return pdf.downloadWorksheetPdf(document, hue);
}
