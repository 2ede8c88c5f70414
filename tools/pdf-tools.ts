/**
 * Finds the programs by which the tests look at PDFs: qpdf, poppler's pdfinfo and mutool, from PATH. `ensurePdfTools`
 * installs what is missing where it can, and says what it does. Without them a test that needs one is skipped with the
 * reason, except in CI: there it fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Debian package of each program. */
const packages = { qpdf: 'qpdf', pdfinfo: 'poppler-utils', mutool: 'mupdf-tools' } as const;

export type PdfTool = keyof typeof packages;

const tools: readonly PdfTool[] = ['qpdf', 'pdfinfo', 'mutool'];

export function isInstalled(tool: PdfTool): boolean {
  const file = process.platform === 'win32' ? `${tool}.exe` : tool;
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, file)));
}

/** What to do about a program that is not there. */
export function howToInstall(tool: PdfTool): string {
  return `${tool} is not installed; on Debian: apt-get install ${packages[tool]}`;
}

function ensurePdfTools(): void {
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
  const run = (command: string, ...options: readonly string[]) =>
    spawnSync(command, options, { stdio: 'inherit' }).status === 0;

  const missing = tools.filter((tool) => !isInstalled(tool));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const wanted = missing.map((tool) => packages[tool]);
    say(`Programs that look at PDFs are missing. Installing them: apt-get install ${wanted.join(' ')}`);
    run('apt-get', 'update');
    run('apt-get', 'install', '--yes', '--no-install-recommends', ...wanted);
  }
  for (const tool of tools) {
    if (isInstalled(tool)) continue;
    if (process.env['CI'] === 'true') process.exitCode = 1;
    say(`${howToInstall(tool)}. Tests that need it are ${process.exitCode === 1 ? 'failing' : 'skipped'}.`);
  }
  if (missing.length === 0) say(`Programs that look at PDFs: ${tools.join(', ')}, from PATH`);
}

if (import.meta.main) ensurePdfTools();
