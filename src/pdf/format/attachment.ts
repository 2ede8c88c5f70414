/**
 * The answers as data, attached to the PDF that shows them: the site opens its own file again (ISO 32000-1, 7.11.4).
 * An embedded file is a stream of its own, so that a small reader finds it without reading the rest of the PDF.
 */
import { pdfText } from '../../text/pdf.ts';
import { binaryString } from './binary-string.ts';
import { dateString, reference, textString } from './pdf-syntax.ts';
import type { ObjectWriter } from './structure-tree.ts';

/** Fixed: files on people's disks must always open. */
const attachmentName = 'dossier.json';

/**
 * Writes the file and returns the entries of the document catalog (7.7.2) by which it is found.
 * @param json goes in as UTF-8 and comes out the same, byte for byte.
 */
export function putAttachment(json: string, made: Date, writer: ObjectWriter): readonly string[] {
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
    `<</Type /Filespec /F (${attachmentName}) /UF ${textString(attachmentName)} /EF <</F ${file} /UF ${file}>> /AFRelationship /Data /Desc ${textString(pdfText.attachment)}>>`,
  );
  const attached = reference(fileSpecification);
  return [
    `/Names <</EmbeddedFiles <</Names [${textString(attachmentName)} ${attached}]>>>>`,
    `/AF [${attached}]`,
  ];
}
