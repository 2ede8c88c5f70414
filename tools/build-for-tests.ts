/** Builds the site twice, as the browser tests serve it: at the root of a host, and under a path. */
import { spawnSync } from 'node:child_process';
import { editions } from '../tests/e2e/editions.ts';

for (const { name, base, folder } of editions) {
  process.stdout.write(`\nBuilding ${name} in ${folder}\n`);
  const build = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, BASE_PATH: base, OUT_DIR: folder, SITE_URL: 'https://x.example' },
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
