/** Making a PDF that was asked for. The code that makes it is loaded on the click. */
import { failed, type Result } from '../../basics/result.ts';
import type { MadePdfFile, PdfDownloadProblem, PdfRequest } from './pdf-request.ts';

/** `onProgress` is told how far the making is, 0 to 1. */
export async function preparePdf(
  request: PdfRequest,
  onProgress: (done: number) => void,
): Promise<Result<MadePdfFile, PdfDownloadProblem>> {
  let code: typeof import('./make-pdf-file.ts');
  try {
    code = await import('./make-pdf-file.ts');
    return await code.makePdfFile(request, onProgress);
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
}
