/** What is loaded when somebody asks for a report as Word file or OpenDocument: the print model, and what makes a file of it. */
import { failed, ok, type Result } from '../../basics/result.ts';
import { makeOfficeFile } from '../../office/make/make-office-file.ts';
import type { OfficeFormat } from '../../office/make/media-types.ts';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import { text } from '../../text/nl.ts';
import { reportChoiceText } from '../../text/report-choice.ts';
import { loadLogo } from '../answers/load-logo.ts';
import type { MadeFile } from '../download/made-file.ts';
import type { ReportRequest } from '../pdf/pdf-request.ts';
import { printedReport } from '../pdf/printable-report.ts';

/** @throws when the definitions of the worksheets cannot be loaded. */
export async function makeOfficeReport(
  request: ReportRequest,
  format: OfficeFormat,
  onProgress: (done: number) => void,
): Promise<Result<MadeFile, string>> {
  const [report, logo] = await Promise.all([printedReport(request, $dossierTitle.get()), loadLogo()]);
  const made = await makeOfficeFile(
    { format, content: { type: 'report', report, logo, hues: request.hues } },
    onProgress,
  );
  if (made.ok) return ok({ ...made.value, missing: [] });
  return failed(made.problem.type === 'code-not-loaded' ? text.pdf.notLoaded : reportChoiceText.notMade);
}
