/**
 * Data attached to the PDF that shows them: the site opens its own file again (ISO 32000-1, 7.11.4).
 * An embedded file is a stream of its own, so that a small reader finds it without reading the rest of the PDF.
 */
import { pdfText } from '../../text/pdf.ts';
import { binaryString } from './binary-string.ts';
import { dateString, reference, textString } from './pdf-syntax.ts';
import type { ObjectWriter } from './structure-tree.ts';

/** A file in a PDF. Names are fixed: files on people's disks must always open. */
export interface Attachment {
  readonly name: 'dossier.json' | 'uitnodiging.json';
  /** In the list of attachments of a PDF reader. */
  readonly description: string;
  /** Goes in as UTF-8 and comes out the same, byte for byte. */
  readonly json: string;
}

/** The answers that the PDF shows. */
export const dossierAttachment = (json: string): Attachment => ({
  name: 'dossier.json',
  description: pdfText.attachment,
  json,
});

/** The questions that the PDF asks. */
export const invitationAttachment = (json: string): Attachment => ({
  name: 'uitnodiging.json',
  description: pdfText.invitationAttachment,
  json,
});

/** Writes the file and returns the entries of the document catalog (7.7.2) by which it is found. @param made with the PDF. */
export function putAttachment(
  { name, description, json }: Attachment,
  made: Date,
  writer: ObjectWriter,
): readonly string[] {
  const bytes = new TextEncoder().encode(json);
  const embeddedFile = writer.reserve();
  const mediaType = '/application#2Fjson';
  writer.putStream(
    embeddedFile,
    {
      Type: '/EmbeddedFile',
      Subtype: mediaType,
      Params: `<</Size ${bytes.length} /ModDate ${dateString(made)}>>`,
    },
    binaryString(bytes),
  );
  const fileSpecification = writer.reserve();
  const file = reference(embeddedFile);
  // Data (ISO 19005-3, annex E): the page was made from it. F is what older readers look at, UF newer ones.
  writer.putObject(
    fileSpecification,
    `<</Type /Filespec /F (${name}) /UF ${textString(name)} /EF <</F ${file} /UF ${file}>> /AFRelationship /Data /Desc ${textString(description)}>>`,
  );
  const attached = reference(fileSpecification);
  return [`/Names <</EmbeddedFiles <</Names [${textString(name)} ${attached}]>>>>`, `/AF [${attached}]`];
}
