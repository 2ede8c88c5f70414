import { expect, test } from 'vitest';
import {
  attachmentIn,
  crafted,
  deflated,
  dossier,
  dossierPdf,
  latin1Bytes,
  latin1Text,
  pdfWith,
  plainPdf,
  utf8Text,
} from '../../setup/pdf/dossier-pdfs.ts';

const found = { ok: true, value: dossier };
const problem = (type: string) => ({ ok: false, problem: { type } });
const raw = utf8Text(dossier);
const packed = deflated(raw);

test('what was attached comes back, byte for byte', async () => {
  expect(await attachmentIn(dossierPdf)).toEqual(found);
});

test.for([
  ['its length stands with it', crafted(`/Filter /FlateDecode /Length ${packed.length}`, packed)],
  [
    'its length stands elsewhere',
    crafted('/Length 7 0 R /Filter [ /FlateDecode ]', packed, `7 0 obj\n${packed.length}\nendobj`),
  ],
  ['its length cannot be found', crafted('/Length 7 0 R /Filter/FlateDecode', packed)],
  ['its length is wrong', crafted('/Length 12 /Filter/FlateDecode', packed)],
  ['its length is endless', crafted('/Length 9999999999 /Filter/FlateDecode', packed)],
  ['it is not compressed', crafted(`/Length ${raw.length}`, raw)],
  ['it is not compressed and its length cannot be found', crafted('/Length 7 0 R', raw)],
  ['lines end in another way', crafted('/Length 7 0 R', `${raw}\r`)],
])('a dossier is found when %s', async ([, bytes]) => {
  expect(await attachmentIn(Object(bytes))).toEqual(found);
});

test('of several dossiers the last one counts, and other attachments count for nothing', async () => {
  const file = (content: string, number: number) =>
    `${number} 0 obj\n<</Type/EmbeddedFile/Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
  const older = JSON.stringify({ format: 'kwaliteitskompas-dossier', answers: 'ouder' });
  const others = ['{"format":"iets anders"}', 'geen JSON', '[1]', 'null'].map((text, at) =>
    file(text, at + 3),
  );
  expect(
    await attachmentIn(crafted(`/Length ${older.length}`, older, file(raw, 2) + others.join(''))),
  ).toEqual(found);
});

test.for([
  ['an empty file', new Uint8Array(), 'not-a-pdf'],
  ['a text', latin1Bytes('{"format":"kwaliteitskompas-dossier"}'), 'not-a-pdf'],
  ['a PDF of this site without data', plainPdf, 'no-attachment'],
  ['a PDF with another attachment', pdfWith('{"format":"factuur"}'), 'no-attachment'],
  ['a PDF without its last part', dossierPdf.slice(0, -40), 'cut-off'],
  ['half a PDF', dossierPdf.slice(0, dossierPdf.length / 2), 'cut-off'],
  ['a PDF larger than any of ours', latin1Bytes(`%PDF-1.7\n${' '.repeat(50_000_000)}\n%%EOF`), 'too-large'],
  ['a header and nothing else', latin1Bytes('%PDF-1.7'), 'cut-off'],
] as const)('%s is refused for what it is', async ([, bytes, type]) => {
  expect(await attachmentIn(bytes)).toEqual(problem(type));
});

test('white space and zeros behind the end do no harm', async () => {
  expect(await attachmentIn(latin1Bytes(`${latin1Text(dossierPdf)}${'\0\r\n'.repeat(2000)}`))).toEqual(found);
});

test('a dossier of which a byte was damaged is refused, not half read', async () => {
  const source = latin1Text(dossierPdf);
  const at = source.indexOf('stream\n', source.indexOf('/EmbeddedFile')) + 60;
  const damaged = dossierPdf.slice();
  damaged.set([0, 255, 0, 255], at);
  expect(await attachmentIn(damaged)).toEqual(problem('cut-off'));
});

test('a file that grows without end when it is decompressed is refused in time', async () => {
  const bomb = deflated('\0'.repeat(64_000_000));
  expect(await attachmentIn(crafted(`/Length ${bomb.length} /Filter /FlateDecode`, bomb))).toEqual(
    problem('too-large'),
  );
});
