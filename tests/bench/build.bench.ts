/**
 * How the time of a build grows with the number of pages, beside Starlight with the same texts: from sources to a folder that a
 * host can serve, search index and all. This site also checks links and budgets and makes small copies (gzip, brotli) of files.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from './bench.ts';
import { buildStarlight, texts } from './starlight.ts';

const sizes = [300, 1000] as const;
/** In the project: content is named from its root. */
const content = '.test/bench-content';
const out = '.test/bench-build';

export const bench: Bench = async () => {
  const rows = [];
  for (const pages of sizes) {
    const copies = Math.round(pages / texts.length);
    const starlight = await buildStarlight(copies);
    writeCopies(copies);
    const whole = buildOurs('all');
    const plain = buildOurs('none');
    rows.push([
      String(pages),
      ...[starlight.time, plain, whole].map((time) => (time / 1000).toFixed(1)),
      (whole / starlight.time).toFixed(2),
    ]);
  }
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  return [
    {
      title: 'Building a site, s',
      columns: ['pages', 'Starlight', 'this site, no small copies', 'this site', 'beside Starlight'],
      rows,
    },
  ];
};

/** The content of the site, in which the pages that Starlight has too stand as often as there. */
function writeCopies(copies: number): void {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  for (const name of texts) {
    const page = copyOf(readFileSync(`content/paginas/${name}.mdx`, 'utf8'));
    for (let copy = 1; copy < copies; copy += 1) {
      const file = join(content, 'paginas', String(copy), `${name}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, page);
    }
  }
}

/** A worksheet has one page, and a building block one place in the method. */
function copyOf(page: string): string {
  return page
    .replace(/^(?:code|worksheet): .*\n/gm, '')
    .replace(/^kind: .*$/m, 'kind: hulp')
    .replace(/^<Werkblad.*$/gm, '');
}

/** @returns ms. @throws Error with what the build said when it failed. */
function buildOurs(smallCopies: 'all' | 'none'): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      BASE_PATH: '/',
      SITE_URL: 'https://x.example',
      CONTENT_DIR: content,
      OUT_DIR: out,
      SMALL_COPIES: smallCopies,
    },
  });
  if (status !== 0) throw new Error(`The site was not built:\n${stdout}\n${stderr}`);
  return performance.now() - start;
}
