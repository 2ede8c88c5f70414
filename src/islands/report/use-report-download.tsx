import type { ReactNode } from 'preact/compat';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import { reportChoiceText as words } from '../../text/report-choice.ts';
import { personalDataWarning } from '../download/before-download.ts';
import type { Carried } from '../download/carried.ts';
import { useHandingOver, type Way } from '../download/use-handing-over.tsx';
import { useMaking } from '../download/use-making.tsx';
import type { ReportRequest } from '../pdf/pdf-request.ts';
import { makeReportFile } from './make-report-file.ts';
import type { ReportFormat } from './report-format.ts';

/** Makes a report and hands it over, as a download or to an app; see `useMaking`. */
export function useReportDownload(onMessage: (message: ReactNode) => void): {
  readonly start: (request: ReportRequest, format: ReportFormat, way: Way) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { start, dialog } = useMaking(onMessage);
  const over = useHandingOver(onMessage, words);
  const begin = (request: ReportRequest, format: ReportFormat, way: Way) =>
    start({
      preparing: words.preparing,
      make: (onProgress) => makeReportFile(request, format, onProgress),
      warning: async () => (request.isExample ? undefined : personalDataWarning(carriedIn(request))),
      hand: (file) => over.hand(file, way),
      confirm: way === 'share' ? words.shareAnyway : undefined,
    });
  return {
    start: begin,
    dialog: (
      <>
        {dialog}
        {over.dialog}
      </>
    ),
  };
}

/** A short report says less than the worksheets that it is made of. */
function carriedIn(request: ReportRequest): Carried {
  if (request.contents.type === 'full') return request;
  const printed = async () => {
    const { printedReport } = await import('../pdf/printable-report.ts');
    return printedReport(request, $dossierTitle.get());
  };
  return { ...request, printed };
}
