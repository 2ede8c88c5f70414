/**
 * A desk with a screen reader: a screen of its own (Xvfb), a session bus, a window manager, and Orca, which speaks Dutch into
 * a file. Everything is started here and ended here, and its files stand in one folder.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Desk {
  /** Of every program that works at it. */
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Where Orca writes what it says. */
  readonly speech: string;
  readonly isOrcaThere: () => boolean;
  /** Starts a program that ends with the desk. */
  readonly start: (program: string, args: readonly string[]) => ChildProcess;
  /** Done before the programs end. */
  readonly atEnd: (task: () => Promise<void>) => void;
  readonly end: () => Promise<void>;
}

/** ms in which each program has to be there. */
export const patience = 30_000;

export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'screenreader-'));
  const home = join(folder, 'home');
  const runtime = join(folder, 'run');
  mkdirSync(join(home, '.local/share/orca'), { recursive: true });
  mkdirSync(runtime, { mode: 0o700 });
  copyFileSync(
    new URL('orca-customizations.py', import.meta.url),
    join(home, '.local/share/orca/orca-customizations.py'),
  );
  const speech = join(folder, 'speech.log');
  writeFileSync(speech, '');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'nl_NL.UTF-8',
    LC_ALL: 'nl_NL.UTF-8',
    LANGUAGE: 'nl',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    SPEECH_LOG: speech,
  };
  const complaints = openSync(join(folder, 'complaints.log'), 'w');
  let isOrcaThere = true;
  const programs: ChildProcess[] = [];
  const tasks: (() => Promise<void>)[] = [];
  const start = (program: string, args: readonly string[]) => {
    // What is killed in the middle of a run leaves no programs behind.
    const started = spawn('setpriv', ['--pdeathsig', 'TERM', program, ...args], {
      env,
      stdio: ['ignore', 'ignore', complaints, 'pipe'],
      detached: true,
    });
    programs.push(started);
    return started;
  };
  const end = async () => {
    for (const task of tasks) await task();
    for (const { pid } of programs.reverse()) {
      try {
        if (pid !== undefined) process.kill(-pid);
      } catch {
        // It had ended already.
      }
    }
    await Promise.all(programs.map(ended));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    env['DISPLAY'] = await firstLine(
      start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']),
      (n) => `:${n}`,
    );
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(
      start('dbus-daemon', ['--session', '--nofork', '--print-address=3']),
    );
    spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env });
    start('openbox', []);
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await until(() => hasAccessibilityBus(env), 'no accessibility bus');
    const orca = start('/usr/bin/python3', [fileURLToPath(new URL('start-orca.py', import.meta.url))]);
    orca.once('exit', () => {
      isOrcaThere = false;
    });
    await until(() => readFileSync(speech, 'utf8').includes('SAY'), 'Orca says nothing');
  } catch (error) {
    await end();
    throw error;
  }
  return {
    env,
    folder,
    speech,
    isOrcaThere: () => isOrcaThere,
    start,
    atEnd: (task) => tasks.push(task),
    end,
  };
}

const hasAccessibilityBus = (env: NodeJS.ProcessEnv) => {
  const call = [
    '--session',
    '--print-reply',
    '--dest=org.a11y.Bus',
    '/org/a11y/bus',
    'org.a11y.Bus.GetAddress',
  ];
  return spawnSync('dbus-send', call, { env }).status === 0;
};

/** Once it has; what does not end when it is asked to is not waited for. */
async function ended(program: ChildProcess): Promise<void> {
  const isOver = () => program.exitCode !== null || program.signalCode !== null;
  await until(isOver, `${program.spawnfile} does not end`).catch(() => program.kill('SIGKILL'));
}

/** What a program writes on its fourth channel first. */
async function firstLine(program: ChildProcess, format = (line: string) => line): Promise<string> {
  const channel = program.stdio[3];
  if (!channel || !('on' in channel)) throw new Error('no channel');
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${program.spawnfile} says nothing`)), patience);
    let text = '';
    channel.on('data', (data: Buffer) => {
      text += data.toString();
      if (!text.includes('\n')) return;
      clearTimeout(late);
      resolve(format(text.trim()));
    });
    program.once('error', reject);
  });
}

/** @throws Error with `complaint` when it takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>, complaint: string): Promise<void> {
  if (!(await within(patience, isSo))) throw new Error(complaint);
}

/** Whether it comes to be so in so many milliseconds. */
export async function within(time: number, isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = Date.now() + time;
  while (!(await isSo())) {
    if (Date.now() > end) return false;
    await wait(100);
  }
  return true;
}
