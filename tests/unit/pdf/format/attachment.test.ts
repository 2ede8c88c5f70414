import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { dossierAttachment } from '../../../../src/pdf/format/attachment.ts';
import { addElement } from '../../../../src/pdf/format/structure-tree.ts';
import { TaggedPdf } from '../../../../src/pdf/format/tagged.ts';
import { pdfText } from '../../../../src/text/pdf.ts';
import { fonts } from '../../../setup/pdf/example-documents.ts';
import { latin1 } from '../../../setup/pdf/read-tagging.ts';

const info = {
  title: 'Proef',
  language: 'nl-NL',
  creator: 'Proef',
  created: new Date('2026-10-14T12:00:00Z'),
};
const json = JSON.stringify({ answers: 'Łódź ş€漢😀 \u0000\n endstream (\\' });

function pdfWith(attachment?: string): Uint8Array {
  const pdf = new TaggedPdf(fonts, info);
  pdf.content(addElement(pdf.root, 'H1'), (canvas) => canvas.fill(0, 0, 10, 10, '#ff0000'));
  if (attachment !== undefined) pdf.attach(dossierAttachment(attachment));
  return pdf.bytes();
}

test('a PDF reader lists the file by its name, with what it is for, and gives back its bytes', async () => {
  const task = getDocument({ data: pdfWith(json), verbosity: 0 });
  const pdf = await task.promise;
  const [[name = '', file] = [], ...more] = [...((await pdf.getAttachments()) ?? [])];
  expect(more).toEqual([]);
  expect(file).toMatchObject({ filename: 'dossier.json', description: pdfText.attachment });
  expect(await pdf.getAttachmentContent(name)).toEqual(new TextEncoder().encode(json));
  await task.destroy();
});

test('the catalog names the file twice: in the list of attachments, and as data of the document', () => {
  const source = latin1(pdfWith(json));
  const [, file] = /(\d+) 0 obj\n<<\/Type \/Filespec /.exec(source) ?? [];
  const [, catalog = ''] = /\/Type \/Catalog(.*?)endobj/s.exec(source) ?? [];
  expect(catalog).toContain(`/AF [${file} 0 R]`);
  expect(catalog).toMatch(
    new RegExp(`/Names <</EmbeddedFiles <</Names \\[\\(dossier.json\\) ${file} 0 R\\]>>>>`),
  );
  expect(source).toContain('/AFRelationship /Data');
  expect(source).toContain('/Subtype /application#2Fjson');
});

test('without data there is no trace of an attachment', () => {
  expect(latin1(pdfWith())).not.toMatch(/EmbeddedFile|Filespec|\/AF/);
});

test('the same data makes the same file, other data another file identifier', () => {
  const idOf = (bytes: Uint8Array) => /\/ID \[ <([0-9A-F]{32})>/.exec(latin1(bytes))?.[1];
  expect(pdfWith(json)).toEqual(pdfWith(json));
  expect(idOf(pdfWith(json))).not.toBe(idOf(pdfWith(`${json} `)));
});
