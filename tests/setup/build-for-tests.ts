/** Builds the editions of the site that the browser tests are served. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editions, eighthContent, eighthEdition } from './site/editions.ts';

addEighthWorksheet(eighthEdition.content);
// Only what a host of its own serves has small copies of its files.
for (const edition of editions) build(edition, edition === eighthEdition ? 'none' : 'all');

function build({ name, base, folder, content, siteConfig }: Edition, smallCopies: 'all' | 'none'): void {
  process.stdout.write(`\nBuilding ${name} in ${folder}\n`);
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      OUT_DIR: folder,
      SMALL_COPIES: smallCopies,
      CONTENT_DIR: content,
      ...(siteConfig === undefined
        ? { BASE_PATH: base, SITE_URL: 'https://x.example' }
        : { BASE_PATH: undefined, SITE_URL: undefined, SITE_CONFIG: siteConfig }),
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The content of the site, and the files that an editor would add to it. */
function addEighthWorksheet(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  for (const [from, to] of Object.entries(eighthContent)) copyFileSync(from, join(folder, to));
}
