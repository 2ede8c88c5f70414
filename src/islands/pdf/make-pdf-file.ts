/**
 * What is loaded when somebody asks for a PDF: the print models, and what makes a PDF of them. The dossier travels along as
 * data, so that the PDF opens again; not in the example, of which nothing is kept.
 */
import type { OnProgress } from '../../pdf/made-pdf.ts';
import { makePdf } from '../../pdf/make-pdf.ts';
import type { PdfRequest } from '../../pdf/pdf-request.ts';
import type { PdfOutcome } from '../../pdf/pdf-worker.ts';
import { $dossier, $dossierTitle } from '../../storage/current-dossier.ts';
import { dossierFile } from '../../storage/dossier-file.ts';
import { text } from '../../text/nl.ts';
import { toDocument } from '../../worksheet/document.ts';
import { failed, ok, type Result } from '../../worksheet/result.ts';
import { today } from '../today.ts';
import type { PdfWish, WorksheetWish } from './pdf-download.ts';

type NotMade = { readonly type: 'newer-format' } | { readonly type: 'code-not-loaded' };

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
      const attachment = attached(!wish.isExample);
      return attachment.ok
        ? ok(await reportRequest(wish, $dossierTitle.get(), attachment.value))
        : attachment;
    }
  }
}

async function worksheetRequest(wish: WorksheetWish): Promise<Result<PdfRequest, NotMade>> {
  const { worksheet, lookup, sources, isExample, hue, isFillable, hasData } = wish;
  const fillable = isFillable ? (await import('../../worksheet/fillable.ts')).fillableAnswer : undefined;
  const document = toDocument(worksheet, lookup, sources, today(), fillable);
  const area = isExample ? text.example.area(document.area) : document.area;
  const attachment = attached(hasData && !isExample);
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

function attached(isWanted: boolean): Result<string | undefined, NotMade> {
  if (!isWanted) return ok(undefined);
  const file = dossierFile($dossier.get(), today());
  return file.ok ? ok(file.value.text) : failed(file.problem);
}
