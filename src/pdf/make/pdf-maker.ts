/** Which code makes which PDF. */
import { failed, ok, type Result } from '../../basics/result.ts';
import type { MadePdf, OnProgress } from '../documents/made-pdf.ts';
import { makeWorksheetPdf } from '../documents/worksheet-pdf.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import type { CodeNotLoaded, Printable } from './printable.ts';

/** @throws RangeError when a date is no date; Error when jsPDF or a font cannot be used. */
export type PdfMaker = (fonts: PdfFonts, onProgress: OnProgress) => MadePdf;

/** Most want a worksheet as it is filled in: the code for anything else comes when it is asked for. */
export async function loadPdfMaker(request: Printable): Promise<Result<PdfMaker, CodeNotLoaded>> {
  try {
    return ok(await makerFor(request));
  } catch {
    // No network, or the site was renewed and has it under another name.
    return failed({ type: 'code-not-loaded' });
  }
}

async function makerFor(request: Printable): Promise<PdfMaker> {
  switch (request.type) {
    case 'worksheet': {
      const controls = request.fillable ? (await import('../form/form-layout.ts')).formLayout : undefined;
      return (fonts, onProgress) =>
        makeWorksheetPdf(request.worksheet, fonts, { ...request, controls, onProgress });
    }
    case 'blank': {
      const { makeBlankPdf } = await import('../blank/blank-pdf.ts');
      return (fonts, onProgress) => makeBlankPdf(request.worksheet, fonts, { ...request, onProgress });
    }
    case 'report': {
      const { makeReportPdf } = await import('../documents/report-pdf.ts');
      return (fonts, onProgress) => makeReportPdf(request.report, fonts, { ...request, onProgress });
    }
  }
}
