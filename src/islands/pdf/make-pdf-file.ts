/**
 * What is loaded when somebody asks for a PDF: the print models, and what makes a PDF of them. What is printed travels along
 * as data, so that the PDF opens again; not in the example, which is never stored.
 */

import { ok, type Result } from '../../basics/result.ts';
import type { OnProgress } from '../../pdf/documents/made-pdf.ts';
import { makePdf } from '../../pdf/make/make-pdf.ts';
import type { PdfOutcome } from '../../pdf/make/pdf-worker.ts';
import type { Printable } from '../../pdf/make/printable.ts';
import { $dossier, $dossierTitle } from '../../storage/current/current-dossier.ts';
import { shownFile } from '../../storage/shown-to-file.ts';
import { text } from '../../text/nl.ts';
import { toDocument } from '../../worksheet/print/document.ts';
import { shownAnswers } from '../../worksheet/print/shown-answers.ts';
import { today } from '../answers/today.ts';
import type { Attach, NotPrintable, PdfRequest, WorksheetPdfRequest } from './pdf-request.ts';

export async function makePdfFile(
  request: PdfRequest,
  onProgress: OnProgress,
): Promise<PdfOutcome | { readonly ok: false; readonly problem: NotPrintable }> {
  const printable = await printableFor(request);
  return printable.ok ? makePdf(printable.value, onProgress) : printable;
}

async function printableFor(request: PdfRequest): Promise<Result<Printable, NotPrintable>> {
  switch (request.type) {
    case 'worksheet':
      return printableWorksheet(request);
    case 'blank': {
      const { toBlank } = await import('../../worksheet/print/blank.ts');
      const { worksheet, sources, hue } = request;
      return ok({ type: 'blank', worksheet: toBlank(worksheet, sources), hue, date: today() });
    }
    case 'report': {
      const { printableReport } = await import('./printable-report.ts');
      return printableReport(request, $dossierTitle.get(), attached);
    }
  }
}

async function printableWorksheet(request: WorksheetPdfRequest): Promise<Result<Printable, NotPrintable>> {
  const { worksheet, lookup, sources, isExample, hue, isFillable, hasData } = request;
  const fillable = isFillable
    ? (await import('../../worksheet/print/fillable.ts')).fillableAnswer
    : undefined;
  const document = toDocument(worksheet, lookup, sources, today(), fillable);
  const area = isExample ? text.example.area(document.area) : document.area;
  const attachment = attached(hasData && !isExample, [worksheet], lookup, undefined, !isFillable);
  if (!attachment.ok) return attachment;
  return ok({
    type: 'worksheet',
    worksheet: { ...document, area },
    dossier: isExample ? '' : $dossierTitle.get(),
    hue,
    attachment: attachment.value,
    fillable: isFillable,
  });
}

const attached: Attach = (isWanted, worksheets, lookup, inputs, hasOutcomes) => {
  if (!isWanted) return ok(undefined);
  const shown = worksheets.map(
    (worksheet) => [worksheet.id, shownAnswers(worksheet, lookup, hasOutcomes)] as const,
  );
  return shownFile($dossier.get(), today(), Object.fromEntries(shown), inputs);
};
