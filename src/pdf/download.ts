/** What the site loads, by a dynamic import, when somebody asks for a PDF: everything in this folder comes with it. */
import { documentFileName } from '../worksheet/file-name.ts';
import type { WorksheetDocument } from '../worksheet/printed.ts';
import { failed, ok, type Result } from '../worksheet/result.ts';
import { type FontsNotLoaded, loadPdfFonts } from './fonts.ts';
import { makeWorksheetPdf, type WorksheetPdf } from './worksheet-pdf.ts';

export type PdfProblem = FontsNotLoaded | { readonly type: 'pdf-failed'; readonly cause: unknown };

/**
 * Makes the PDF and hands it to the browser as a download.
 * @param hue accent of the building block, '#rrggbb'.
 * @returns `missing`: the characters that the PDF shows as '□'.
 */
export async function downloadWorksheetPdf(
  worksheet: WorksheetDocument,
  hue: string,
): Promise<Result<Pick<WorksheetPdf, 'missing'>, PdfProblem>> {
  const fonts = await loadPdfFonts(worksheet);
  if (!fonts.ok) return fonts;
  try {
    const { bytes, missing } = makeWorksheetPdf(worksheet, fonts.value, { hue });
    saveAs(`${documentFileName(worksheet)}.pdf`, new Blob([bytes], { type: 'application/pdf' }));
    return ok({ missing });
  } catch (cause) {
    return failed({ type: 'pdf-failed', cause });
  }
}

function saveAs(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  // Not at once: Safari may not have begun reading yet.
  const minute = 60_000;
  setTimeout(() => URL.revokeObjectURL(address), minute);
}
