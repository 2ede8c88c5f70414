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
  let said = '';
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const stopped = new Promise<never>((_, reject) => {
    server.once('exit', () => reject(new Error(`${program} stopped: ${said}`)));
    server.once('error', reject);
  });
  await Promise.race([untilAnswering(server, address), stopped]);
  return { address, close: () => end(server) };
}

async function untilAnswering(server: ChildProcess, address: string): Promise<void> {
  while (server.exitCode === null) {
    try {
      await fetch(address, { method: 'HEAD' });
      return;
    } catch {
      // Not listening yet: a refused connection takes a moment, in which the server has its turn.
    }
  }
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill('SIGTERM');
  });
}
