/** PDFs with and without a dossier in them, and what other programs may do to their bytes. */
import { deflateSync } from 'node:zlib';
import { ok, type Result } from '../../../src/basics/result.ts';
import { makeWorksheetPdf } from '../../../src/pdf/documents/worksheet-pdf.ts';
import { type FormField, readFormFields } from '../../../src/pdf-reading/form-fields.ts';
import { type PdfJsProblem, pdfJsFile } from '../../../src/pdf-reading/pdf-js.ts';
import { type PdfReadingProblem, pdfSource } from '../../../src/pdf-reading/pdf-source.ts';
import { readPdf } from '../../../src/pdf-reading/read-pdf.ts';
import { emptyWorksheet, fonts, hue } from './example-documents.ts';

/** With every length of UTF-8, and with what ends a stream. */
export const dossier = JSON.stringify({
  format: 'kwaliteitskompas-dossier',
  version: 1,
  answers: 'Łódź ş€漢😀 \u0000\n endstream endobj %%EOF << >> (\\',
});

export const pdfWith = (attachment: string) =>
  makeWorksheetPdf(emptyWorksheet, fonts, { hue, attachment }).bytes;
export const dossierPdf = pdfWith(dossier);
export const plainPdf = makeWorksheetPdf(emptyWorksheet, fonts, { hue }).bytes;

export const latin1Bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
export const latin1Text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A PDF of nothing but an embedded file, without a table of objects: what the small reader has to do with. */
export function crafted(dictionary: string, data: string, more = ''): Uint8Array<ArrayBuffer> {
  return latin1Bytes(
    `%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile ${dictionary}>>\nstream\n${data}\nendstream\nendobj\n${more}\ntrailer\n<</Size 2>>\nstartxref\n0\n%%EOF\n`,
  );
}

export const utf8Text = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
export const deflated = (data: string) => deflateSync(Buffer.from(data, 'latin1')).toString('latin1');

/** What is attached to a PDF, as the JSON it was written from; the bytes stay. */
export async function attachmentIn(bytes: Uint8Array): Promise<Result<string, PdfReadingProblem>> {
  const read = await readPdf(new Uint8Array(bytes));
  return read.ok ? ok(JSON.stringify(read.value.attachment)) : read;
}

/** What stands in the fields of a PDF, whether a dossier is attached or not; the bytes stay. */
export async function fieldsIn(
  bytes: Uint8Array,
): Promise<Result<readonly FormField[], PdfJsProblem | PdfReadingProblem>> {
  const source = pdfSource(new Uint8Array(bytes));
  if (!source.ok) return source;
  const pdf = pdfJsFile(source.value);
  try {
    return await readFormFields(source.value, pdf);
  } finally {
    await pdf.close();
  }
}
