import type { ReactNode } from 'preact/compat';
import { failed, ok, type Result } from '../../basics/result.ts';
import { text } from '../../text/nl.ts';
import { missingDateText } from '../answers/unusable-dates.ts';
import { personalDataWarning } from '../download/before-download.ts';
import { blobOf, type MadeFile } from '../download/made-file.ts';
import { saveAs } from '../download/save-as.ts';
import { useMaking } from '../download/use-making.tsx';
import { pdfProblemText } from './pdf-problem-text.ts';
import type { PdfRequest } from './pdf-request.ts';

/** Makes the PDF of a worksheet and hands it over; see `useMaking`. */
export function usePdfDownload(onMessage: (message: ReactNode) => void): {
  readonly download: (request: PdfRequest) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { start, dialog } = useMaking(onMessage);
  const download = (request: PdfRequest) =>
    start({
      preparing: text.pdf.preparing,
      make: (onProgress) => makePdf(request, onProgress),
      warning: () => warningFor(request),
      hand: (file) => {
        saveAs(file.fileName, blobOf(file));
        onMessage(`${request.type === 'blank' ? '' : missingDateText()}${text.pdf.downloaded}`);
      },
    });
  return { download, dialog };
}

/**
 * The code that makes it is loaded on the click. What goes wrong comes as what is told of it.
 * @param onProgress told how far it is, 0 to 1.
 */
export async function makePdf(
  request: PdfRequest,
  onProgress: (done: number) => void,
): Promise<Result<MadeFile, string>> {
  try {
    const { makePdfFile } = await import('./make-pdf-file.ts');
    const made = await makePdfFile(request, onProgress);
    return made.ok
      ? ok({ ...made.value, mediaType: 'application/pdf' })
      : failed(pdfProblemText(made.problem));
  } catch {
    return failed(pdfProblemText({ type: 'code-not-loaded' }));
  }
}

/** A blank worksheet has no answers, and the example has nobody's. */
async function warningFor(request: PdfRequest) {
  return request.type === 'blank' || request.isExample ? undefined : personalDataWarning(request);
}

/** The block's colour on paper, as the theme has it: the PDF is of the same family as the page. */
export function printHue(element: Element | null): string {
  return element === null ? '' : getComputedStyle(element).getPropertyValue('--block-hue-print').trim();
}
