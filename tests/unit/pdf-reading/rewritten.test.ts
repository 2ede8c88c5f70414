/** The dossier survives what other programs do to a PDF when they save it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { modelBytes, readModel } from '../../pdf-checker/pdf-model.ts';
import { nameOf } from '../../pdf-checker/values.ts';
import { attachmentIn, dossier, dossierPdf, pdfWith } from '../../setup/pdf/dossier-pdfs.ts';
import { needs, runOn } from '../../setup/pdf/pdf-programs.ts';
import type { Program } from '../../setup/programs.ts';

const rewrites: readonly (readonly [Program, ...string[]])[] = [
  ['qpdf', '--linearize', 'IN', 'OUT'],
  ['qpdf', '--object-streams=generate', 'IN', 'OUT'],
  ['qpdf', '--object-streams=generate', '--linearize', 'IN', 'OUT'],
  ['qpdf', '--stream-data=uncompress', 'IN', 'OUT'],
  ['qpdf', '--qdf', 'IN', 'OUT'],
  ['qpdf', '--recompress-flate', '--compression-level=9', 'IN', 'OUT'],
  ['mutool', 'clean', 'IN', 'OUT'],
  ['mutool', 'clean', '-ggggz', 'IN', 'OUT'],
  ['mutool', 'clean', '-s', 'IN', 'OUT'],
  ['mutool', 'clean', '-d', 'IN', 'OUT'],
  // What the small reader leaves to pdf.js: another filter, and encryption that opens without a password.
  ['mutool', 'clean', '-a', 'IN', 'OUT'],
  ['qpdf', '--encrypt', '', '', '256', '--', 'IN', 'OUT'],
  ['qpdf', '--object-streams=generate', '--encrypt', '', 'eigenaar', '128', '--use-aes=y', '--', 'IN', 'OUT'],
];

test.for(rewrites)('the dossier is the same after %s', async ([program, ...options], context) => {
  needs(context, program);
  expect(await attachmentIn(runOn(dossierPdf, program, options).written())).toEqual({
    ok: true,
    value: dossier,
  });
});

test('the dossier is the same after saving in a viewer', async () => {
  const task = getDocument({ data: dossierPdf.slice(), verbosity: 0 });
  const saved = await (await task.promise).saveDocument();
  await task.destroy();
  expect(await attachmentIn(saved)).toEqual({ ok: true, value: dossier });
});

test('the dossier is found when its stream does not say what it is, which it need not', async (context) => {
  const model = readModel(dossierPdf);
  for (const value of model.objects.values())
    if (value.type === 'stream' && nameOf(model.get(value, 'Type')) === 'EmbeddedFile')
      value.entries.delete('Type');
  const bytes = modelBytes(model);
  expect(await attachmentIn(bytes)).toEqual({ ok: true, value: dossier });
  needs(context, 'qpdf');
  const packed = runOn(bytes, 'qpdf', ['--object-streams=generate', 'IN', 'OUT']).written();
  expect(await attachmentIn(packed)).toEqual({ ok: true, value: dossier });
});

test('a dossier that is too large is refused by pdf.js too', async (context) => {
  needs(context, 'mutool');
  const large = pdfWith(
    JSON.stringify({ format: 'kwaliteitskompas-dossier', answers: 'x'.repeat(11_000_000) }),
  );
  const tooLarge = { ok: false, problem: { type: 'too-large' } };
  expect(await attachmentIn(large)).toEqual(tooLarge);
  expect(await attachmentIn(runOn(large, 'mutool', ['clean', '-a', 'IN', 'OUT']).written())).toEqual(
    tooLarge,
  );
});

test('a PDF that opens with a password only says so', async (context) => {
  needs(context, 'qpdf');
  const options = ['--encrypt', 'geheim', 'geheim', '256', '--', 'IN', 'OUT'];
  expect(await attachmentIn(runOn(dossierPdf, 'qpdf', options).written())).toEqual({
    ok: false,
    problem: { type: 'encrypted' },
  });
});

test('a page taken out of the PDF has lost the dossier, and says so', async (context) => {
  needs(context, 'qpdf');
  const onePage = runOn(dossierPdf, 'qpdf', ['--empty', '--pages', 'IN', '1', '--', 'OUT']).written();
  expect(await attachmentIn(onePage)).toEqual({ ok: false, problem: { type: 'no-attachment' } });
});
