import { text } from '../../text/nl.ts';
import type { PdfDownloadProblem } from './pdf-request.ts';

/** Why there is no PDF. */
export function pdfProblemText(problem: PdfDownloadProblem): string {
  switch (problem.type) {
    case 'code-not-loaded':
    case 'fonts-not-loaded':
      return text.pdf.notLoaded;
    case 'pdf-failed':
      return text.pdf.failed;
    case 'newer-format':
      return text.pdf.newerFormat;
  }
}
