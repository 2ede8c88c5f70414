/** PDFs of invitations, as they go out and as somebody sends them back. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeInvitationPdf } from '../../../src/pdf/documents/invitation-pdf.ts';
import { formLayout } from '../../../src/pdf/form/form-layout.ts';
import { printedInvitation, toInvitationDocument } from '../../../src/worksheet/print/invitation-document.ts';
import type { Invitation } from '../../../src/worksheet/saved/invitation.ts';
import { writeInvitation } from '../../../src/worksheet/saved/invitation-file.ts';
import { worksheets } from '../worksheet/worksheets.ts';
import { fontsFor } from './example-documents.ts';

export function invitationPdf(invitation: Invitation, date = '2026-10-01'): Uint8Array<ArrayBuffer> {
  const document = toInvitationDocument(invitation, worksheets, date);
  return makeInvitationPdf(document, fontsFor(document), {
    controls: formLayout,
    attachment: writeInvitation(printedInvitation(invitation, worksheets)),
  }).bytes;
}

/**
 * Fills in fields by name and saves as Firefox does: what changed is written behind the file as it was. A radio button is named
 * with its value, 'veld=waarde'.
 */
export async function filledIn(
  bytes: Uint8Array,
  typed: { readonly [field: string]: string | boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const fields = await pdf.getFieldObjects();
  for (const [name, widgets] of fields ?? [])
    for (const widget of widgets) {
      const id: unknown = Reflect.get(widget, 'id');
      const exported: unknown = Reflect.get(widget, 'exportValues');
      const value = Object.hasOwn(typed, name) ? typed[name] : typed[`${name}=${String(exported)}`];
      if (value !== undefined && typeof id === 'string') pdf.annotationStorage.setValue(id, { value });
    }
  const saved = new Uint8Array(await pdf.saveDocument());
  await task.destroy();
  return saved;
}
