/** Starts a web server as a program beside this one, and ends it again. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Served } from '../serve.ts';

interface ServerOptions {
  readonly address: string;
  /** Set for the program, beside what this process has. */
  readonly environment?: { readonly [name: string]: string };
}

/** Resolves once the server answers. @throws Error with what it printed, when it stops instead. */
export async function runServer(
  program: string,
  options: readonly string[],
  { address, environment = {} }: ServerOptions,
): Promise<Served> {
  const server = spawn(program, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let hasStopped = false;
  let said = '';
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const stopped = new Promise<never>((_, reject) => {
    server.once('exit', () => reject(new Error(`${program} stopped: ${said}`)));
    server.once('error', reject);
  }).finally(() => {
    hasStopped = true;
  });
  await Promise.race([untilAnswering(address, () => hasStopped), stopped]);
  return { address, close: () => end(server) };
}

/** Milliseconds between two questions whether it listens already. */
const pause = 20;

async function untilAnswering(address: string, hasStopped: () => boolean): Promise<void> {
  while (!hasStopped()) {
    try {
      await fetch(address, { method: 'HEAD' });
      return;
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) {
      done();
      return;
    }
    server.once('exit', () => done());
    server.kill('SIGTERM');
  });
}
