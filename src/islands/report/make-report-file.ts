/** Which code makes the report in which format. Each is loaded when it is asked for. */
import type { ReactNode } from 'preact/compat';
import { failed, type Result } from '../../basics/result.ts';
import type { OfficeFormat } from '../../office/make/media-types.ts';
import { text } from '../../text/nl.ts';
import type { MadeFile } from '../download/made-file.ts';
import type { ReportRequest } from '../pdf/pdf-request.ts';
import { makePdf } from '../pdf/use-pdf-download.tsx';
import type { ReportFormat } from './report-format.ts';

/**
 * What goes wrong comes as what is to be told of it.
 * @param onProgress told how far it is, 0 to 1.
 */
export async function makeReportFile(
  request: ReportRequest,
  format: ReportFormat,
  onProgress: (done: number) => void,
): Promise<Result<MadeFile, ReactNode>> {
  switch (format.type) {
    case 'pdf':
      return makePdf({ ...request, hasData: format.hasData }, onProgress);
    case 'docx':
    case 'odt':
      return makeOffice(request, format.type, onProgress);
  }
}

async function makeOffice(
  request: ReportRequest,
  format: OfficeFormat,
  onProgress: (done: number) => void,
): Promise<Result<MadeFile, string>> {
  try {
    const { makeOfficeReport } = await import('./make-office-report.ts');
    return await makeOfficeReport(request, format, onProgress);
  } catch {
    return failed(text.pdf.notLoaded);
  }
}
