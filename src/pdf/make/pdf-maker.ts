/** Which code makes which PDF. */
import { failed, ok, type Result } from '../../basics/result.ts';
import type { MadePdf, OnProgress } from '../documents/made-pdf.ts';
import { makeWorksheetPdf } from '../documents/worksheet-pdf.ts';
import type { PdfFonts } from '../format/pdf-fonts.ts';
import type { CodeNotLoaded, Printable } from './printable.ts';

/** @throws RangeError when a date is no date; Error when jsPDF or a font cannot be used. */
export type PdfMaker = (fonts: PdfFonts, onProgress: OnProgress) => MadePdf;

/** Most want a worksheet as it is filled in: the code for anything else comes when it is asked for. */
export async function loadPdfMaker(printable: Printable): Promise<Result<PdfMaker, CodeNotLoaded>> {
  try {
    switch (printable.type) {
      case 'worksheet': {
        const controls = printable.fillable ? (await import('../form/form-layout.ts')).formLayout : undefined;
        return ok((fonts, onProgress) =>
          makeWorksheetPdf(printable.worksheet, fonts, { ...printable, controls, onProgress }),
        );
      }
      case 'blank': {
        const { makeBlankPdf } = await import('../blank/blank-pdf.ts');
        return ok((fonts, onProgress) =>
          makeBlankPdf(printable.worksheet, fonts, { ...printable, onProgress }),
        );
      }
      case 'invitation': {
        const [{ makeInvitationPdf }, { formLayout: controls }] = await Promise.all([
          import('../documents/invitation-pdf.ts'),
          import('../form/form-layout.ts'),
        ]);
        return ok((fonts, onProgress) =>
          makeInvitationPdf(printable.invitation, fonts, { ...printable, controls, onProgress }),
        );
      }
      case 'report': {
        const { makeReportPdf } = await import('../documents/report-pdf.ts');
        return ok((fonts, onProgress) =>
          makeReportPdf(printable.report, fonts, { ...printable, onProgress }),
        );
      }
      case 'plate': {
        const { makePlatePdf } = await import('../plate/plate-pdf.ts');
        return ok((fonts) => makePlatePdf(printable.plate, fonts, printable));
      }
    }
  } catch {
    // No network, or the site was renewed and has it under another name.
    return failed({ type: 'code-not-loaded' });
  }
}
