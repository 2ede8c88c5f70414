import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvFrom } from '../../../src/office/csv.ts';
import { needs } from '../../setup/pdf/pdf-programs.ts';

/** The figure of each cell, or else its lines. */
const cellsIn = (sheet: string) =>
  [...sheet.matchAll(/<table:table-cell([^>]*)>(.*?)<\/table:table-cell>/gs)].map(
    ([, attributes = '', content = '']) =>
      /office:value="([^"]+)"/.exec(attributes)?.[1] ??
      [...content.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
        .map(([, line = '']) => line.replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
        .join('\n'),
  );

/** As LibreOffice opens it where Dutch is the language: semicolon, double quote, UTF-8. */
const asDutch = 'CSV:59,34,76,1,,1043';

test('LibreOffice opens the table with its letters, lines and figures, and counts nothing out', (context) => {
  needs(context, 'soffice');
  const folder = mkdtempSync(join(tmpdir(), 'tabel-'));
  try {
    const file = join(folder, 'tabel.csv');
    writeFileSync(
      file,
      csvFrom({
        columns: ['Wat', 'Getal'],
        rows: [
          ['één; "twee"\ndrie', '1,9'],
          ['=1+1', '-5'],
        ],
      }),
    );
    const profile = `-env:UserInstallation=file://${join(folder, 'profiel')}`;
    spawnSync(
      'soffice',
      [profile, '--headless', `--infilter=${asDutch}`, '--convert-to', 'fods', '--outdir', folder, file],
      { timeout: 60_000 },
    );
    const sheet = readFileSync(join(folder, 'tabel.fods'), 'utf8');
    expect(sheet).not.toContain('table:formula');
    expect(cellsIn(sheet)).toEqual(['Wat', 'Getal', 'één; "twee"\ndrie', '1.9', "'=1+1", '-5']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);
