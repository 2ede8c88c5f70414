import { type ReactNode, useRef } from 'preact/compat';
import { failed, type Result } from '../../basics/result.ts';
import type { NamedPdf } from '../../pdf/make/pdf-worker.ts';
import { text } from '../../text/nl.ts';
import { missingDateText } from '../answers/unusable-dates.ts';
import { inTime, personalDataWarning } from '../download/before-download.ts';
import { saveAs } from '../download/save-as.ts';
import { useDownloadQuestion } from '../download/use-download-question.tsx';
import { pdfProblemText } from './pdf-problem-text.ts';
import type { PdfDownloadProblem, PdfRequest } from './pdf-request.ts';

/** Long enough a document to tell how far it is. */
const worthTelling = 0.05;

/**
 * Makes a PDF and hands it over, one at a time. When there is something to say of it, the person is asked first: `dialog` is
 * to stand in the caller's own output.
 */
export function usePdfDownload(
  onMessage: (message: ReactNode) => void,
  onHanded: () => void = () => undefined,
): {
  readonly download: (request: PdfRequest) => Promise<void>;
  readonly dialog: ReactNode;
} {
  const { ask, dialog } = useDownloadQuestion();
  const isBusy = useRef(false);
  const hand = ({ fileName, bytes }: NamedPdf, isBlank: boolean) => {
    saveAs(fileName, new Blob([bytes], { type: 'application/pdf' }));
    onMessage(`${isBlank ? '' : missingDateText()}${text.pdf.downloaded}`);
    onHanded();
  };
  const download = async (request: PdfRequest) => {
    if (isBusy.current) return;
    isBusy.current = true;
    onMessage(<Preparing done={0} />);
    try {
      const warning = warningFor(request);
      const made = await make(request, (done) => {
        if (done > worthTelling && done < 1) onMessage(<Preparing done={done} />);
      });
      if (!made.ok) return onMessage(await told(made.problem));
      const { missing } = made.value;
      const personalData = await inTime(warning);
      const isAsked = ask({
        personalData,
        missing,
        onDownload: () => hand(made.value, request.type === 'blank'),
      });
      if (isAsked) onMessage('');
    } finally {
      isBusy.current = false;
    }
  };
  return { download, dialog };
}

/**
 * The code that makes it is loaded on the click.
 * @param onProgress told how far it is, 0 to 1.
 */
async function make(
  request: PdfRequest,
  onProgress: (done: number) => void,
): Promise<Result<NamedPdf, PdfDownloadProblem>> {
  try {
    const { makePdfFile } = await import('./make-pdf-file.ts');
    return await makePdfFile(request, onProgress);
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
}

/** A fault of the site can be passed on to its publisher. */
async function told(problem: PdfDownloadProblem): Promise<ReactNode> {
  const words = pdfProblemText(problem);
  if (problem.type !== 'pdf-failed') return words;
  const code = await import('./PdfFailure.tsx').catch(() => undefined);
  return code === undefined ? words : <code.PdfFailure cause={problem.cause} />;
}

/** How far it is, 0 to 1, is seen only: a screen reader would still be counting when the PDF is there. */
function Preparing({ done }: { readonly done: number }) {
  return (
    <>
      <span>{text.pdf.preparing}</span>
      {done > 0 && <span aria-hidden="true">{` ${text.pdf.percent(Math.round(done * 100))}`}</span>}
    </>
  );
}

/** A blank worksheet has no answers, and the example has nobody's. */
async function warningFor(request: PdfRequest) {
  return request.type === 'blank' || request.isExample ? undefined : personalDataWarning(request);
}

/** The block's colour on paper, as the theme has it: the PDF is of the same family as the page. */
export function printHue(element: Element | null): string {
  return element === null ? '' : getComputedStyle(element).getPropertyValue('--block-hue-print').trim();
}
