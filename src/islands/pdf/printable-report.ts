/** What only a report needs: every worksheet, gathered. */

import { ok, type Result } from '../../basics/result.ts';
import type { Printable } from '../../pdf/make/printable.ts';
import { text } from '../../text/nl.ts';
import type { Since } from '../../worksheet/compare/printed-changes.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { ReportDocument } from '../../worksheet/print/printed.ts';
import { toReport } from '../../worksheet/print/report.ts';
import { reportScope } from '../../worksheet/print/report-scope.ts';
import { shownInputs } from '../../worksheet/print/shown-inputs.ts';
import { loadLogo } from '../answers/load-logo.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { loadMissingVoices } from '../answers/missing-voices.ts';
import { today } from '../answers/today.ts';
import type { Attach, NotPrintable, PdfRequest, ReportRequest } from './pdf-request.ts';

/** @throws when the definitions of the worksheets cannot be loaded. */
export async function printableReport(
  request: Extract<PdfRequest, { type: 'report' }>,
  dossierTitle: string,
  attach: Attach,
): Promise<Result<Printable, NotPrintable>> {
  const { lookup, hues, isExample, hasData, contents, inputs } = request;
  const worksheets = await loadWorksheets();
  const scope = reportScope(worksheets, lookup, contents);
  const shown = inputs && shownInputs(inputs, worksheets);
  const attachment = attach(hasData && !isExample, scope.worksheets, scope.lookup, shown);
  if (!attachment.ok) return attachment;
  const [report, logo] = await Promise.all([printedReport(request, dossierTitle), loadLogo()]);
  return ok({ type: 'report', report, hues, logo, attachment: attachment.value });
}

/** The report itself, whatever becomes of it. @throws when the definitions of the worksheets cannot be loaded. */
export async function printedReport(
  { lookup, sources, isExample, contents, inputs, since, laidDown }: Omit<ReportRequest, 'hues'>,
  dossierTitle: string,
): Promise<ReportDocument> {
  const worksheets = await loadWorksheets();
  return toReport(worksheets, lookup, sources, {
    title: isExample ? text.example.reportTitle : dossierTitle,
    date: today(),
    contents,
    changes:
      since &&
      (await changesSince(
        since,
        worksheets,
        reportScope(worksheets, lookup, contents).worksheets,
        contents.type === 'brief',
      )),
    laidDown,
    inputs: inputs && { all: inputs, missingVoices: await loadMissingVoices(inputs, worksheets, lookup) },
  });
}

/** What compares is loaded for who asks for it. */
async function changesSince(
  since: Since,
  ...about: [all: readonly Worksheet[], inReport: readonly Worksheet[], isBrief: boolean]
) {
  const { printChanges } = await import('../../worksheet/compare/printed-changes.ts');
  return printChanges(since, ...about);
}
