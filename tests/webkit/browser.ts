/** The system's WebKit (WebKitGTK's MiniBrowser), on a screen that nobody sees and with a home of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, howToInstall, type Program } from '../setup/programs.ts';
import { freePort } from '../setup/site/ports.ts';
import { WebDriver } from './web-driver.ts';

const needed = ['WebKitWebDriver', 'Xvfb', 'dbus-run-session'] as const satisfies readonly Program[];

/** The first program that is missing. */
export function missingForWebKit(): Program | undefined {
  return needed.find((program) => findProgram(program) === undefined);
}

export interface WebKit {
  /** Where downloads come. */
  readonly downloads: string;
  /** A browser that knows nothing of others. Only one is open at a time. */
  open(): Promise<WebDriver>;
  close(): Promise<void>;
}

/** @throws Error when a program is missing, or no driver answers in time. */
export async function startWebKit(): Promise<WebKit> {
  const missing = missingForWebKit();
  if (missing !== undefined) throw new Error(howToInstall(missing));
  const home = mkdtempSync(join(tmpdir(), 'kompas-webkit-'));
  const downloads = join(home, 'Downloads');
  mkdirSync(downloads);
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen);
  const driver = spawn('dbus-run-session', ['WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: `:${display}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // A mount in this home would be in the way of removing it.
      GVFS_DISABLE_FUSE: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswering(`${address}/status`);
  const [binary = ''] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  return {
    downloads,
    open: () => WebDriver.start(address, { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }),
    close: async () => {
      // The bus with all that it started.
      if (driver.pid !== undefined) process.kill(-driver.pid);
      screen.kill();
      await Promise.all([ended(driver), ended(screen)]);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** What a program says of itself on its fourth stream: here the number of its display. */
function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    program.once('error', fail);
    program.stdio[3]?.once('data', (line: Buffer) => done(line.toString().trim()));
  });
}

async function untilAnswering(address: string): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
  return new Promise((done) => program.once('exit', () => done()));
}
