/** The PDF with the questions of an invitation, to fill in. Loaded when somebody asks for it. */
import { failed, ok, type Result } from '../../basics/result.ts';
import { makePdf } from '../../pdf/make/make-pdf.ts';
import { printedInvitation, toInvitationDocument } from '../../worksheet/print/invitation-document.ts';
import type { Invitation } from '../../worksheet/saved/invitation.ts';
import { writeInvitation } from '../../worksheet/saved/invitation-file.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { today } from '../answers/today.ts';
import { saveAs } from '../download/save-as.ts';
import type { PdfDownloadProblem } from './pdf-request.ts';

/** Makes it and hands it over; what goes wrong is a value that `pdfProblemText` has words for. */
export async function downloadInvitationPdf(
  invitation: Invitation,
): Promise<Result<undefined, PdfDownloadProblem>> {
  const worksheets = await loadWorksheets().catch(() => undefined);
  if (worksheets === undefined) return failed({ type: 'code-not-loaded' });
  const made = await makePdf({
    type: 'invitation',
    invitation: toInvitationDocument(invitation, worksheets, today()),
    attachment: writeInvitation(printedInvitation(invitation, worksheets)),
  });
  if (!made.ok) return made;
  saveAs(made.value.fileName, new Blob([made.value.bytes], { type: 'application/pdf' }));
  return ok(undefined);
}
