/**
 * `npm run bench` runs every bench in this folder, `npm run bench -- pdf` the one in `pdf.bench.ts`. What they measure
 * against has a package.json of its own here, so that the project's install stays small; it is installed the first time.
 * It holds Vite at the version of the site: a newer one asks for a package for Windows that not every registry has, and what
 * is built with the same compares better.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchTable } from './bench.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(`${folder}node_modules`)) {
  say('Installing what is measured against, in tests/bench/');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const wanted = process.argv.slice(2);
for (const file of globSync('*.bench.ts', { cwd: folder }).sort()) {
  if (wanted.length > 0 && !wanted.includes(file.replace('.bench.ts', ''))) continue;
  const { bench }: { readonly bench: Bench } = await import(`./${file}`);
  for (const table of await bench()) print(table);
}

// Servers that a bench started end with it.
process.exit(0);

function print({ title, columns, rows }: BenchTable): void {
  const widths = columns.map((column, at) =>
    Math.max(...[column, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ');
  say(`\n${title}\n${line(columns)}\n${line(widths.map((width) => '-'.repeat(width)))}`);
  for (const row of rows) say(line(row));
}
