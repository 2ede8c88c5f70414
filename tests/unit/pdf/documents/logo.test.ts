/** The logo of who publishes the site, on the cover of a report: seen, named, and nothing else in the file. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeReportPdf } from '../../../../src/pdf/documents/report-pdf.ts';
import { readPng } from '../../../../src/pdf/format/png.ts';
import { emptyReport, fonts } from '../../../setup/pdf/example-documents.ts';
import { needs, runOn } from '../../../setup/pdf/pdf-programs.ts';
import { readPdf } from '../../../setup/pdf/read-pdf.ts';
import { taggingProblems } from '../../../setup/pdf/read-tagging.ts';
import { exampleLogo } from '../../../setup/worksheet/logo.ts';

const make = (isBrief: boolean) =>
  makeReportPdf({ ...emptyReport, isBrief }, fonts, { hues: {}, logo: exampleLogo }).bytes;

test('it is the first thing on the cover, with its words, and all is as PDF/UA and PDF/A ask', async () => {
  const bytes = make(false);
  expect(taggingProblems(bytes)).toEqual([]);
  const { root } = await readPdf(bytes);
  expect(root.kids[0]?.kids[0]).toMatchObject({ role: 'Figure', alt: exampleLogo.alt });
});

test('a short report has no cover, and no logo', async () => {
  const { root } = await readPdf(make(true));
  expect(root.kids[0]?.kids[0]?.role).toBe('H1');
});

test('another program sees its colours where it stands', async (context) => {
  needs(context, 'mutool', 'qpdf');
  const bytes = make(false);
  runOn(bytes, 'qpdf', ['--check', 'IN']);
  const page = runOn(bytes, 'mutool', ['draw', '-r', '72', '-F', 'png', '-o', 'OUT', 'IN', '1']).written();
  const { data, info } = await sharp(page).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colorAt = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  expect(colorAt(75, 75)).toEqual([0x0b, 0x60, 0x68]);
  expect(colorAt(60 + 113, 60 + 28)).toEqual([0x8a, 0x2f, 0x62]);
  expect(colorAt(60 + 72, 62)).toEqual([255, 255, 255]);
});

test('the same logo makes the same bytes', () => {
  expect(Buffer.compare(make(false), make(false))).toBe(0);
});

test('a PNG of another kind is refused, not drawn as noise', async () => {
  const palette = await sharp(exampleLogo.png).png({ palette: true }).toBuffer();
  expect(() => readPng(new Uint8Array(palette))).toThrow('No plain PNG');
  expect(() => readPng(new Uint8Array([1, 2, 3]))).toThrow('No plain PNG');
  expect(readPng(exampleLogo.png).entries).toContain('/Width 240 /Height 80 ');
});
