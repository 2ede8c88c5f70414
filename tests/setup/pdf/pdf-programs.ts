/** Runs the programs of `tests/setup/programs.ts` on a PDF. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, howToInstall, mayBeMissing, type Program } from '../programs.ts';

/** Skips the test, with the reason, when a program is missing. @throws Error instead, in CI. */
export function needs(context: { skip(note: string): never }, ...programs: readonly Program[]): void {
  const missing = programs.find((program) => findProgram(program) === undefined);
  if (missing === undefined) return;
  if (!mayBeMissing(missing)) throw new Error(howToInstall(missing));
  context.skip(howToInstall(missing));
}

/**
 * What a program makes of a PDF.
 * @param options in which 'IN' is the name of the file, and 'OUT' that of a file to write.
 * @throws Error with what it printed when it fails, or when qpdf warns.
 */
export function runOn(
  bytes: Uint8Array,
  program: Program,
  options: readonly string[],
): { readonly printed: string; readonly written: () => Uint8Array<ArrayBuffer> } {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const files: Readonly<Record<string, string>> = {
      IN: join(folder, 'in.pdf'),
      OUT: join(folder, 'out.pdf'),
    };
    writeFileSync(files['IN'] ?? '', bytes);
    const { status, stdout, stderr } = spawnSync(
      program,
      options.map((option) => files[option] ?? option),
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${program} ${options.join(' ')}: ${stdout}${stderr}`);
    const written = options.includes('OUT') ? new Uint8Array(readFileSync(files['OUT'] ?? '')) : undefined;
    return {
      printed: stdout,
      written: () => {
        if (written === undefined) throw new Error(`${program} wrote no file`);
        return written;
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
