/**
 * Every state of a worksheet as a PDF, held against programs that others made, and against the reading order that
 * somebody has read (`npx vitest run tests/unit/pdf/documents/golden.test.ts -u` writes it anew).
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { attachmentIn } from '../../../setup/pdf/dossier-pdfs.ts';
import { goldenPdfs, makeGolden } from '../../../setup/pdf/golden-pdfs.ts';
import { needs, runOn } from '../../../setup/pdf/pdf-programs.ts';
import { flatten, readPdf } from '../../../setup/pdf/read-pdf.ts';
import { taggingProblems } from '../../../setup/pdf/read-tagging.ts';

test.for(goldenPdfs)('%s is as PDF/UA and PDF/A ask', ([, golden]) => {
  expect(taggingProblems(makeGolden(golden))).toEqual([]);
});

test.for(goldenPdfs)('%s makes the same bytes for the same answers and the same date', ([, golden]) => {
  const bytes = makeGolden(golden);
  expect(Buffer.compare(makeGolden(golden), bytes)).toBe(0);
  const otherDay = { ...golden, document: { ...golden.document, date: '2027-01-31' } };
  expect(Buffer.compare(makeGolden(otherDay), bytes)).not.toBe(0);
});

test.for(goldenPdfs)('%s has nothing that qpdf would repair', ([, golden], context) => {
  needs(context, 'qpdf');
  expect(runOn(makeGolden(golden), 'qpdf', ['--check', 'IN']).printed).toContain(
    'No syntax or stream encoding errors',
  );
});

test.for(goldenPdfs.filter(([, { readingOrder }]) => readingOrder !== undefined))(
  '%s is read in the order that was agreed',
  async ([, golden], context) => {
    needs(context, 'pdfinfo');
    const { printed } = runOn(makeGolden(golden), 'pdfinfo', ['-struct-text', 'IN']);
    await expect(readingOrder(printed)).toMatchFileSnapshot(
      `../../../fixtures/pdf/${golden.readingOrder}.txt`,
    );
  },
);

/** Without what is the layout's business: where the lines of a paragraph break, and where a picture stands. */
function readingOrder(printed: string): string {
  return printed.replace(/"\n\s*"/g, '').replace(/^ *\/BBox .*\n/gm, '');
}

test.for(goldenPdfs)(
  '%s tells pdf.js its language, title, roles, bookmarks and attachment',
  async ([, golden]) => {
    const bytes = makeGolden(golden);
    const read = await readPdf(bytes);
    const { code, title, sections } = golden.document;
    expect(read.language).toBe('nl-NL');
    expect(read.title).toContain(`Werkblad ${code}: ${title}`);
    expect(read.outline.map((item) => item.title)).toEqual([`Werkblad ${code}: ${title}`]);
    expect(read.outline[0]?.items.map((item) => item.title)).toEqual(sections.map((part) => part.title));
    const roles = flatten(read.root).map(({ role }) => role);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(sections.length);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(
      sections.flatMap(({ questions }) => questions).length,
    );
    expect(await attachmentIn(bytes)).toEqual({ ok: true, value: golden.attachment });
    expect(await attachmentByPdfJs(bytes)).toBe(golden.attachment);
  },
);

async function attachmentByPdfJs(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const [name = ''] = ((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys();
  const content: unknown = await pdf.getAttachmentContent(name);
  await task.destroy();
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
}
