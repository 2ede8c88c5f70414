/** Whatever a file holds: the reading ends, throws nothing, and never gives anything but a dossier. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { embeddedFiles } from '../../../src/pdf-reading/embedded-files.ts';
import { findAttachment } from '../../../src/pdf-reading/find-attachment.ts';
import { readFormFields } from '../../../src/pdf-reading/form-fields.ts';
import { pdfSource } from '../../../src/pdf-reading/pdf-source.ts';
import { damages, source } from '../../setup/pdf/damages.ts';
import {
  attachmentIn,
  crafted,
  deflated,
  dossier,
  dossierPdf,
  fieldsIn,
  latin1Bytes,
  latin1Text,
  plainPdf,
  utf8Text,
} from '../../setup/pdf/dossier-pdfs.ts';
import { needs, runOn } from '../../setup/pdf/pdf-programs.ts';

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const damage = fc.tuple(fc.constantFrom(...Object.keys(damages)), place, place);

test('a damaged file gives the dossier as it was, or a reason', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (list) => {
      const damaged = list.reduce(
        (file, [kind, at, other]) => damages[kind]?.(file, at, other) ?? file,
        source,
      );
      const found = await attachmentIn(latin1Bytes(damaged));
      outcomes.add(found.ok ? 'found' : found.problem.type);
      if (found.ok) expect(found.value).toBe(dossier);
    }),
    { numRuns: 3000 },
  );
  // Else the damage would be of one kind only.
  expect([...outcomes]).toEqual(expect.arrayContaining(['cut-off', 'found', 'not-a-pdf']));
}, 120_000);

test.for<readonly [string, number, ...string[]]>([
  // The key of this encryption takes a tenth of a second to derive.
  ['encrypted', 60, '--encrypt', '', '', '256', '--'],
  ['in object streams', 500, '--object-streams=generate', '--encrypt', '', '', '128', '--use-aes=y', '--'],
])(
  'a damaged file that is %s gives the dossier as it was, or a reason',
  { timeout: 120_000 },
  async ([, numRuns, ...options], context) => {
    needs(context, 'qpdf');
    const locked = latin1Text(runOn(dossierPdf, 'qpdf', [...options, 'IN', 'OUT']).written());
    expect(await attachmentIn(latin1Bytes(locked))).toEqual({ ok: true, value: dossier });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (list) => {
        const damaged = list.reduce(
          (file, [kind, at, other]) => damages[kind]?.(file, at, other) ?? file,
          locked,
        );
        const found = await attachmentIn(latin1Bytes(damaged));
        if (found.ok) expect(JSON.parse(found.value)).toHaveProperty('format', 'kwaliteitskompas-dossier');
        expect((await fieldsIn(latin1Bytes(damaged))).ok).toBeTypeOf('boolean');
      }),
      { numRuns },
    );
  },
);

test('any bytes between a header and an end give a reason', async () => {
  const word = fc.constantFrom(
    '/Type /EmbeddedFile',
    '/EmbeddedFiles',
    '1 0 obj',
    'endobj',
    '<<',
    '>>',
    'stream\n',
    '\nendstream',
    '/Length 1 0 R',
    '/Filter',
    '/FlateDecode',
    '(',
    ')',
    '[',
    ']',
    'xref',
    'trailer',
    '/Root 1 0 R',
    '\0\xff',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 60 }), async (words) => {
      const file = latin1Bytes(`%PDF-1.7\n${words.join(' ')}\nstartxref\n9\n%%EOF`);
      expect((await attachmentIn(file)).ok).toBe(false);
      expect((await fieldsIn(file)).ok).toBeTypeOf('boolean');
    }),
    { numRuns: 1000 },
  );
}, 60_000);

const raw = utf8Text(dossier);
const zeros = deflated('\0'.repeat(12_000_000));

test.for([
  ['a dossier that is all zeros', crafted('/Filter /FlateDecode', zeros), 'too-large'],
  [
    'compressed within compressed',
    crafted('/Filter [/FlateDecode /FlateDecode]', deflated(zeros)),
    'too-large',
  ],
  [
    'a compressed file that only pdf.js would read, and that grows',
    crafted('/Filter [/RunLengthDecode /FlateDecode]', 'x'.repeat(1_500_000)),
    'too-large',
  ],
  [
    'a small file that only pdf.js would read, and that grows twice',
    crafted('/Filter [/LZWDecode /FlateDecode]', 'x'),
    'too-large',
  ],
  ['a dossier that is no UTF-8', crafted('', raw.replace('"version"', '"\xff"')), 'cut-off'],
  [
    'a stream of another object than the one that is called a file',
    crafted(
      '',
      '{}',
      `2 0 obj\n<</Note /EmbeddedFile>>\nendobj\n3 0 obj\n<</Length ${raw.length}>>\nstream\n${raw}\nendstream\nendobj`,
    ),
    'cut-off',
  ],
  [
    'an encrypted file that may grow',
    crafted('/Filter /FlateDecode', 'x'.repeat(1_500_000), '2 0 obj\n<</Encrypt 3 0 R>>\nendobj'),
    'too-large',
  ],
  [
    'a thousand files that do not end',
    latin1Bytes(
      `%PDF-1.7\n${'1 0 obj\n<</Type /EmbeddedFile /Length 99999999999>>\nstream\n'.repeat(1000)}%%EOF`,
    ),
    'cut-off',
  ],
  [
    'ends without number',
    crafted('/Filter /FlateDecode /Length 0', 'endstream\n'.repeat(100_000)),
    'cut-off',
  ],
  ['mentions without number', latin1Bytes(`%PDF-1.7\n${'/EmbeddedFile '.repeat(500_000)}\n%%EOF`), 'cut-off'],
  [
    'JSON nested to the bottom',
    crafted('', `{"format":"kwaliteitskompas-dossier","x":${'['.repeat(1_000_000)}`),
    'cut-off',
  ],
  ['a length that is its own length', crafted('/Length 1 0 R', utf8Text('{}')), 'cut-off'],
] as const)('%s is refused', async ([, bytes, type]) => {
  expect(await attachmentIn(bytes)).toEqual({ ok: false, problem: { type } });
});

test('no more is searched and decompressed than has a bound', async () => {
  const count = async (file: string) => {
    let files = 0;
    const source = pdfSource(latin1Bytes(`%PDF-1.7\n${file}\n%%EOF`));
    if (source.ok) for await (const _ of embeddedFiles(source.value, 1000)) files += 1;
    return files;
  };
  const one = '1 0 obj\n<</Type /EmbeddedFile /Length 1>>\nstream\nx\nendstream\nendobj\n';
  expect(await count(one)).toBe(1);
  expect(await count(one.repeat(500))).toBe(24);
  expect(await count(one + '/EmbeddedFile '.repeat(999))).toBe(1);
  expect(await count(one + '/EmbeddedFile '.repeat(1000))).toBe(0);
});

/** A file that names many embedded files before `megabytes` of nothing. */
const manyFiles = (megabytes: number, length: string, more = '') =>
  latin1Bytes(
    `%PDF-1.7\n${`1 0 obj<</Type /EmbeddedFile ${length}>>\nstream\n`.repeat(1000)}${'x'.repeat(megabytes * 1_000_000)}${more}\n%%EOF\n`,
  );

/** How many characters were gone through in search of words while `read` ran. */
async function searched(read: () => Promise<unknown>): Promise<number> {
  const { indexOf, lastIndexOf } = String.prototype;
  let characters = 0;
  String.prototype.indexOf = function (this: string, word, from = 0) {
    const at = indexOf.call(this, word, from);
    characters += (at === -1 ? this.length : at) - from;
    return at;
  };
  String.prototype.lastIndexOf = function (this: string, word, from = this.length) {
    const at = lastIndexOf.call(this, word, from);
    characters += Math.min(from, this.length) - Math.max(at, 0);
    return at;
  };
  try {
    await read();
  } finally {
    Object.assign(String.prototype, { indexOf, lastIndexOf });
  }
  return characters;
}

test.for([
  ['2 MB', manyFiles(2, '/Length 7')],
  ['5 MB', manyFiles(5, '/Length 7')],
  ['20 MB', manyFiles(20, '/Length 7')],
  ['20 MB, with lengths that are elsewhere', manyFiles(20, '/Length 7 8 R')],
  ['20 MB, with lengths that are at the begin', manyFiles(20, '/Length 1 0 R')],
  ['20 MB, with one end', manyFiles(20, '/Length 7 8 R', '\nendstream')],
  ['5 MB, with ends without number', manyFiles(5, '/Length 7 8 R', '\nendstream'.repeat(500_000))],
  ['5 MB, with objects without number', manyFiles(5, '/Length 7 8 R', '\n9 9 obj'.repeat(500_000))],
] as const)(
  'a thousand embedded files do not have the file searched a thousand times: %s',
  async ([, bytes]) => {
    const source = pdfSource(new Uint8Array(bytes));
    if (!source.ok) throw new Error('no PDF');
    const read = async () => {
      for await (const file of embeddedFiles(source.value, 1000)) expect(file.ok).toBe(false);
    };
    expect(await searched(read)).toBeLessThan(4 * bytes.length);
    expect((await attachmentIn(bytes)).ok).toBe(false);
  },
);

test('what grows to nothing when it is decompressed is not gone through', async () => {
  // Deflate's empty block, stored (RFC 1951, 3.2.4).
  const nothing = `\x78\x01${'\0\0\0\xff\xff'.repeat(4_000_000)}\x01\0\0\xff\xff\0\0\0\x01`;
  const decompress = vi.fn(DecompressionStream);
  vi.stubGlobal('DecompressionStream', decompress);
  expect(await attachmentIn(crafted('/Filter /FlateDecode', nothing))).toEqual({
    ok: false,
    problem: { type: 'too-large' },
  });
  vi.unstubAllGlobals();
  expect(decompress).not.toHaveBeenCalled();
});

test('a file of another site does not make the reader load pdf.js', async () => {
  const source = pdfSource(new Uint8Array(plainPdf));
  if (!source.ok) throw new Error('no PDF');
  const pdfJs = {
    read: () => {
      throw new Error('pdf.js was asked');
    },
    close: async () => undefined,
  };
  expect(await findAttachment(source.value, pdfJs)).toEqual({
    ok: false,
    problem: { type: 'no-attachment' },
  });
  expect(await readFormFields(source.value, pdfJs)).toEqual({ ok: true, value: [] });
});
