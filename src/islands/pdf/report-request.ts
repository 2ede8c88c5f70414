/** What only a report needs: every worksheet, gathered. */
import type { PdfRequest } from '../../pdf/pdf-request.ts';
import { text } from '../../text/nl.ts';
import { toReport } from '../../worksheet/report.ts';
import { sourcesOf } from '../../worksheet/sources.ts';
import { loadWorksheets } from '../load-worksheets.ts';
import { today } from '../today.ts';
import type { PdfWish } from './pdf-download.ts';

/** @throws when the definitions of the worksheets cannot be loaded. */
export async function reportRequest(
  { lookup, hues, isExample }: Extract<PdfWish, { type: 'report' }>,
  dossierTitle: string,
  attachment: string | undefined,
): Promise<PdfRequest> {
  const worksheets = await loadWorksheets();
  const sources = sourcesOf(
    worksheets.flatMap(({ parts }) => parts),
    worksheets,
  );
  const title = isExample ? text.example.reportTitle : dossierTitle;
  const report = toReport(worksheets, lookup, sources, { title, date: today() });
  return { type: 'report', report, hues, attachment };
}
