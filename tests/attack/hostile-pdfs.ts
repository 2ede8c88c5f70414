/** PDFs that somebody made to hold up, fill up or mislead whoever reads them. */
import { createDeflate } from 'node:zlib';
import {
  crafted,
  deflated,
  dossier,
  dossierPdf,
  latin1Bytes,
  latin1Text,
  utf8Text,
} from '../setup/pdf/dossier-pdfs.ts';

const megabyte = 1_000_000;
const wrapped = (body: string) => latin1Bytes(`%PDF-1.7\n${body}\ntrailer\n<</Root 1 0 R /Size 9>>\n%%EOF\n`);
/** A word that makes our own reader leave the file to pdf.js. */
const forPdfJs = '8 0 obj<</Type /ObjStm>>endobj\n';
const catalog = (more: string) =>
  `1 0 obj<</Type /Catalog /Pages 2 0 R ${more}>>endobj\n2 0 obj<</Type /Pages /Kids [] /Count 0>>endobj\n`;

/** Fault in the reader of long ago: each of a thousand files had all of the PDF searched. */
const manyFiles = (size: number, length: string) =>
  latin1Bytes(
    `%PDF-1.7\n${`1 0 obj<</Type /EmbeddedFile ${length}>>\nstream\n`.repeat(1000)}${'x'.repeat(size * megabyte)}\n%%EOF\n`,
  );

/** `size` megabytes of spaces, compressed, `layers` times. */
async function bomb(size: number, layers = 1): Promise<string> {
  const deflate = createDeflate({ level: 9 });
  const pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((done) => deflate.once('end', done));
  const spaces = Buffer.alloc(megabyte, ' ');
  for (let count = 0; count < size; count += 1)
    if (!deflate.write(spaces)) await new Promise((done) => deflate.once('drain', done));
  deflate.end();
  await ended;
  let data = Buffer.concat(pieces).toString('latin1');
  for (let layer = 1; layer < layers; layer += 1) data = deflated(data);
  return data;
}

/** Its catalog is in an object stream, which is a bomb. */
async function objectStreamBomb(): Promise<Uint8Array> {
  const packed = await bomb(1200);
  const first = '%PDF-1.7\n';
  const objects = `5 0 obj<</Type /ObjStm /N 1 /First 1000000000 /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
  const table = first.length + objects.length;
  const entry = (type: number, place: number, index: number) =>
    String.fromCharCode(
      type,
      (place >>> 24) & 255,
      (place >>> 16) & 255,
      (place >>> 8) & 255,
      place & 255,
      0,
      index,
    );
  const entries = [
    entry(0, 0, 0),
    entry(2, 5, 0),
    entry(0, 0, 0),
    entry(0, 0, 0),
    entry(0, 0, 0),
    entry(1, first.length, 0),
    entry(1, table, 0),
  ].join('');
  return latin1Bytes(
    `${first}${objects}6 0 obj<</Type /XRef /W [1 4 2] /Size 7 /Root 1 0 R /Length ${entries.length}>>\nstream\n${entries}\nendstream\nendobj\nstartxref\n${table}\n%%EOF\n`,
  );
}

/** A dossier with a form, so that the fields are read too. */
const withForm = (fields: string, more = '') => {
  const data = utf8Text(dossier);
  return wrapped(
    `${catalog('/AcroForm <</Fields [10 0 R]>>')}${fields}\n9 0 obj<</Type /EmbeddedFile /Length ${data.length}>>\nstream\n${data}\nendstream\nendobj\n${more}`,
  );
};

const nestedFields = (depth: number) =>
  withForm(
    Array.from({ length: depth }, (_, at) => `${at + 10} 0 obj<</T(a)/Kids[${at + 11} 0 R]>>endobj\n`).join(
      '',
    ),
  );

export const hostilePdfs: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'a thousand files, 2 MB': () => manyFiles(2, '/Length 7'),
  'a thousand files, 5 MB': () => manyFiles(5, '/Length 7'),
  'a thousand files, 20 MB': () => manyFiles(20, '/Length 7'),
  'a thousand files, 48 MB': () => manyFiles(48, '/Length 7'),
  'a thousand files with lengths elsewhere, 5 MB': () => manyFiles(5, '/Length 7 8 R'),
  'a thousand files with lengths elsewhere, 20 MB': () => manyFiles(20, '/Length 7 8 R'),
  'an object stream of 1.2 GB in 1.2 MB': objectStreamBomb,
  'twenty thousand fields in each other': () => nestedFields(20_000),
  'a field that is its own kid': () => withForm('10 0 obj<</T(a)/Kids[10 0 R 10 0 R]>>endobj\n'),
  'two million fields': () =>
    withForm(
      `10 0 obj<</T(a)/Kids[${'11 0 R '.repeat(2_000_000)}]>>endobj\n11 0 obj<</T(b)/FT/Tx/V(c)>>endobj\n`,
    ),
  '40 MB of (': () => wrapped(forPdfJs + '('.repeat(40 * megabyte)),
  '40 MB of [': () => wrapped(forPdfJs + '['.repeat(40 * megabyte)),
  '40 MB of <<': () => wrapped(forPdfJs + '<<'.repeat(20 * megabyte)),
  '40 MB of 1 0 obj': () => wrapped(forPdfJs + '1 0 obj\n'.repeat(5 * megabyte)),
  '45 MB of ends of streams': () => crafted('/Length 7 0 R', 'endstream\n'.repeat(4.5 * megabyte)),
  '45 MB of numbers': () => crafted('/Length 7 8 R', '1'.repeat(45 * megabyte)),
  '39 MB of mentions': () => wrapped('/EmbeddedFile '.repeat(2.8 * megabyte)),
  'a file of 300 MB in it': async () => crafted('/Filter /FlateDecode', await bomb(300)),
  'the same, compressed twice': async () =>
    crafted('/Filter [/FlateDecode /FlateDecode]', await bomb(300, 2)),
  'the same, compressed four times': async () =>
    crafted(`/Filter [${'/FlateDecode '.repeat(4)}]`, await bomb(300, 4)),
  '45 MB that decompress to nothing': () =>
    crafted('/Filter /FlateDecode', `\x78\x01${'\0\0\0\xff\xff'.repeat(9 * megabyte)}`),
  'a filter that is not ours': () =>
    crafted('/Filter /LZWDecode', '\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01'.repeat(100_000)),
  'a hundred thousand filters': () => crafted(`/Filter [${'/ASCIIHexDecode '.repeat(200)}]`, '00>'),
  'JSON a million deep': () =>
    crafted('', `{"format":"kwaliteitskompas-dossier","x":${'['.repeat(megabyte)}`),
  'attachments that go round': () =>
    wrapped(`${forPdfJs}${catalog('/Names <</EmbeddedFiles 5 0 R>>')}5 0 obj<</Kids [5 0 R 5 0 R]>>endobj\n`),
  'pages that go round': () =>
    wrapped(
      `${forPdfJs}1 0 obj<</Type /Catalog /Pages 2 0 R>>endobj\n2 0 obj<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>>endobj\n`,
    ),
  'tables that go round': () =>
    latin1Bytes(
      `%PDF-1.7\n${forPdfJs}${catalog('')}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 3 /Prev 9>>\nstartxref\n9\n%%EOF\n`,
    ),
  'two thousand million objects': () =>
    latin1Bytes(
      `%PDF-1.7\n${forPdfJs}${catalog('')}xref\n0 2000000000\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 2000000000>>\nstartxref\n140\n%%EOF\n`,
    ),
  'a script that opens with it': () =>
    wrapped(`${forPdfJs}${catalog('/OpenAction <</S /JavaScript /JS (while(true);)>>')}`),
  'encrypted in no known way': () =>
    wrapped(`${forPdfJs}${catalog('')}7 0 obj<</Encrypt <</Filter /Standard /V 9 /R 9>>>>endobj\n`),
  'larger than any': () => latin1Bytes(`%PDF-1.7\n${' '.repeat(50 * megabyte)}\n%%EOF\n`),
  'our own, twenty thousand times after itself': () =>
    latin1Bytes(latin1Text(dossierPdf).repeat(Math.floor(45_000_000 / dossierPdf.length))),
};
