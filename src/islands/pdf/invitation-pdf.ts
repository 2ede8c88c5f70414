/** The PDF with the questions of an invitation, to fill in. Loaded when somebody asks for it. */
import { failed, type Result } from '../../basics/result.ts';
import type { Invitation } from '../../worksheet/saved/invitation.ts';
import type { PdfDownloadProblem } from './pdf-request.ts';

export async function downloadInvitationPdf(_: Invitation): Promise<Result<undefined, PdfDownloadProblem>> {
  return failed({ type: 'code-not-loaded' });
}
