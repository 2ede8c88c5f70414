/** `npm start`: builds the site and serves it. The port is tried first, so that a taken one is known before the build. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { siteAddress } from '../src/site/address.ts';
import { portTaken, serve } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!(await isFree(port))) {
  process.stderr.write(`${portTaken(port)}\n`);
  process.exit(1);
}
const build = spawnSync('npm', ['run', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SMALL_COPIES: 'none' },
});
if (build.status !== 0) process.exit(build.status ?? 1);

const { address } = await serve({
  folder: process.env['OUT_DIR'] ?? 'dist',
  base: siteAddress().base,
  port,
});
process.stdout.write(`\nKwaliteitskompas online: ${address}\nStop with Ctrl+C.\n`);

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, () => probe.close(() => resolve(true)));
  });
}
