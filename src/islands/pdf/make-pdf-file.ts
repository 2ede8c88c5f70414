/**
 * What is loaded when somebody asks for a PDF: the print models, and what makes a PDF of them. What is printed travels along
 * as data, so that the PDF opens again; not in the example, of which nothing is kept.
 */
import type { OnProgress } from '../../pdf/made-pdf.ts';
import { makePdf } from '../../pdf/make-pdf.ts';
import type { PdfRequest } from '../../pdf/pdf-request.ts';
import type { PdfOutcome } from '../../pdf/pdf-worker.ts';
import { $dossier, $dossierTitle } from '../../storage/current-dossier.ts';
import { shownFile } from '../../storage/shown-file.ts';
import { text } from '../../text/nl.ts';
import type { Lookup } from '../../worksheet/answer-text.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import { toDocument } from '../../worksheet/document.ts';
import { ok, type Result } from '../../worksheet/result.ts';
import { shownAnswers } from '../../worksheet/shown-answers.ts';
import { today } from '../today.ts';
import type { PdfWish, WorksheetWish } from './pdf-download.ts';

export type NotMade = { readonly type: 'newer-format' } | { readonly type: 'code-not-loaded' };

export type Attach = typeof attached;

export async function makePdfFile(
  wish: PdfWish,
  onProgress: OnProgress,
): Promise<PdfOutcome | { readonly ok: false; readonly problem: NotMade }> {
  const request = await requestFor(wish);
  return request.ok ? makePdf(request.value, onProgress) : request;
}

async function requestFor(wish: PdfWish): Promise<Result<PdfRequest, NotMade>> {
  switch (wish.type) {
    case 'worksheet':
      return worksheetRequest(wish);
    case 'blank': {
      const { toBlank } = await import('../../worksheet/blank.ts');
      const { worksheet, sources, hue } = wish;
      return ok({ type: 'blank', worksheet: toBlank(worksheet, sources), hue, date: today() });
    }
    case 'report': {
      const { reportRequest } = await import('./report-request.ts');
      return reportRequest(wish, $dossierTitle.get(), attached);
    }
  }
}

async function worksheetRequest(wish: WorksheetWish): Promise<Result<PdfRequest, NotMade>> {
  const { worksheet, lookup, sources, isExample, hue, isFillable, hasData } = wish;
  const fillable = isFillable ? (await import('../../worksheet/fillable.ts')).fillableAnswer : undefined;
  const document = toDocument(worksheet, lookup, sources, today(), fillable);
  const area = isExample ? text.example.area(document.area) : document.area;
  const attachment = attached(hasData && !isExample, [worksheet], lookup);
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

/** Made of the same answers as what is printed. */
function attached(
  isWanted: boolean,
  worksheets: readonly Worksheet[],
  lookup: Lookup,
): Result<string | undefined, NotMade> {
  if (!isWanted) return ok(undefined);
  const shown = worksheets.map((worksheet) => [worksheet.id, shownAnswers(worksheet, lookup)] as const);
  return shownFile($dossier.get(), today(), Object.fromEntries(shown));
}
