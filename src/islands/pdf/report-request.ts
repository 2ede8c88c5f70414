/** What only a report needs: every worksheet, gathered. */
import type { PdfRequest } from '../../pdf/pdf-request.ts';
import { text } from '../../text/nl.ts';
import { toReport } from '../../worksheet/report.ts';
import { reportScope } from '../../worksheet/report-scope.ts';
import { ok, type Result } from '../../worksheet/result.ts';
import { loadWorksheets } from '../load-worksheets.ts';
import { today } from '../today.ts';
import type { Attach, NotMade } from './make-pdf-file.ts';
import type { PdfWish } from './pdf-download.ts';

/** @throws when the definitions of the worksheets cannot be loaded. */
export async function reportRequest(
  { lookup, sources, hues, isExample, hasData, asked }: Extract<PdfWish, { type: 'report' }>,
  dossierTitle: string,
  attach: Attach,
): Promise<Result<PdfRequest, NotMade>> {
  const worksheets = await loadWorksheets();
  const scope = reportScope(worksheets, lookup, asked);
  const attachment = attach(hasData && !isExample, scope.worksheets, scope.lookup);
  if (!attachment.ok) return attachment;
  const title = isExample ? text.example.reportTitle : dossierTitle;
  const report = toReport(worksheets, lookup, sources, { title, date: today(), asked });
  return ok({ type: 'report', report, hues, attachment: attachment.value });
}
