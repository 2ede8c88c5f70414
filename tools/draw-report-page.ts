/**
 * Draws the picture on the home page anew: a page of the report of the example case, out of the PDF that the site makes of it.
 * `npm run picture`, after the report or the example changed; look at what it drew. Needs `pdftoppm` (poppler).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { makeReportPdf } from '../src/pdf/documents/report-pdf.ts';
import { ensureBrowser } from '../tests/setup/browser.ts';
import { fonts } from '../tests/setup/pdf/example-documents.ts';
import { exampleReport } from '../tests/setup/worksheet/example-dossier.ts';

const picture = 'src/assets/rapport.webp';
/** The ambitions with their results, which is what it is all about. */
const page = '3';
/** In px, twice as wide as it stands on the page. WebP, since every browser of the last years reads it. */
const width = 640;
const quality = 0.6;

const hues = Object.fromEntries(
  [
    ...readFileSync('src/styles/blocks.css', 'utf8').matchAll(
      /data-block="([^"]+)"\] \{\s*--block-hue-print: (#\w+)/g,
    ),
  ].map(([, code, hue]) => [code ?? '', hue ?? ''] as const),
);

const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
const browser = await chromium.launch({ executablePath: ensureBrowser().path });
try {
  const pdf = join(folder, 'rapport.pdf');
  writeFileSync(pdf, makeReportPdf(exampleReport, fonts, { hues }).bytes);
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '200',
    '-f',
    page,
    '-l',
    page,
    '-singlefile',
    pdf,
    join(folder, 'page'),
  ]);
  const png = `data:image/png;base64,${readFileSync(join(folder, 'page.png'), 'base64')}`;
  const window = await browser.newPage();
  const webp = await window.evaluate(
    async ([source, across, fineness]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = Math.round((image.height / image.width) * across);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', fineness);
    },
    [png, width, quality] as const,
  );
  writeFileSync(picture, Buffer.from(webp.split(',')[1] ?? '', 'base64'));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
