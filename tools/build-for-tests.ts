/** Builds the editions of the site that the browser tests are served. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editions, eighthContent, eighthEdition, themeEdition } from '../tests/e2e/editions.ts';

for (const edition of editions) build(edition);
addEighthWorksheet(eighthEdition.content);
build(eighthEdition);
build(themeEdition);

function build({ name, base, folder, content, theme = '' }: Edition): void {
  process.stdout.write(`\nBuilding ${name} in ${folder}\n`);
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      BASE_PATH: base,
      OUT_DIR: folder,
      SITE_URL: 'https://x.example',
      CONTENT_DIR: content,
      THEME: theme,
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
