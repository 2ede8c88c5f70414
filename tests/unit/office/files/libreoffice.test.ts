/** LibreOffice opens what we make, and shows it all in the order in which it is printed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvFrom } from '../../../../src/office/csv.ts';
import { officeDocument } from '../../../../src/office/make/office-maker.ts';
import { plainFrom } from '../../../../src/office/plain.ts';
import { formats, officeBytes, worksheetContent } from '../../../setup/office/example-office.ts';
import { exampleDocuments } from '../../../setup/pdf/example-pdfs.ts';
import { needs } from '../../../setup/pdf/pdf-programs.ts';
import { findProgram } from '../../../setup/programs.ts';

const example = exampleDocuments.find(({ worksheet }) => worksheet.id === 'wb-0a');
if (example === undefined) throw new Error('wb-0a');
const content = worksheetContent(example.document);

const folder = mkdtempSync(join(tmpdir(), 'office-'));
const table = {
  columns: ['Wat', 'Wie'],
  rows: [
    ['Bellen; en "mailen"', 'Łódź-plein, ’t café'],
    ['=1+1', '-5'],
    ['Twee\nregels', '0612'],
  ],
};

beforeAll(async () => {
  if (findProgram('soffice') === undefined) return;
  for (const format of formats)
    writeFileSync(join(folder, `a-${format}.${format}`), await officeBytes(format, content));
  writeFileSync(join(folder, 'b.csv'), csvFrom(table));
  // A profile of its own: one that is in use elsewhere would be waited for.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const convert = (to: string, ...names: readonly string[]) =>
    spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...names], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
  mkdirSync(join(folder, 'profile'));
  convert('txt:Text (encoded):UTF8', 'a-docx.docx', 'a-odt.odt');
  convert('pdf', 'a-docx.docx', 'a-odt.odt');
  // 59: semicolon; 34: quotation mark; 76: UTF-8.
  convert('fods:OpenDocument Spreadsheet Flat XML', '--infilter=CSV:59,34,76', 'b.csv');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const squeezed = (words: string) => words.replace(/[\s•]+/gu, '');

test.for(formats)('%s: as text it is the print model, word by word', (format, context) => {
  needs(context, 'soffice');
  const { heading, facts, blocks } = officeDocument(content);
  const start = [heading.eyebrow, heading.title, ...facts.map(({ label, value }) => `${label}: ${value}`)];
  const body = blocks.map((block) =>
    block.type === 'table'
      ? [block.columns, ...block.rows].flat().join('\n')
      : block.type === 'list'
        ? block.items.join('\n')
        : plainFrom([block]),
  );
  const text = readFileSync(join(folder, `a-${format}.txt`), 'utf8').replace(/^\ufeff/, '');
  expect(squeezed(text)).toBe(squeezed([...start, ...body].join('\n')));
});

test.for(formats)('%s: as PDF it has every paragraph, in order', (format, context) => {
  needs(context, 'soffice', 'pdftotext');
  const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, `a-${format}.pdf`), '-'], {
    encoding: 'utf8',
  });
  const page = squeezed(stdout);
  let from = 0;
  const missing = officeDocument(content).blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const at = page.indexOf(squeezed(block.text), from);
    if (at >= 0) from = at;
    return at < 0 ? [block.text] : [];
  });
  expect(missing).toEqual([]);
});

test('a table as CSV has every cell in its place, and no formula', (context) => {
  needs(context, 'soffice');
  const sheet = readFileSync(join(folder, 'b.fods'), 'utf8');
  const rows = [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell[^>]*>(.*?)<\/table:table-cell>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<\/text:p>\s*<text:p>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .trim(),
    ),
  );
  expect(rows.slice(0, 4)).toEqual([
    table.columns,
    table.rows[0],
    ["'=1+1", '-5'],
    ['Twee\nregels', expect.stringMatching(/^0?612$/)],
  ]);
  expect(sheet).not.toContain('table:formula');
});
