/**
 * Serves the built site as a plain static host would, under its path. Used by `npm start` and by the browser tests.
 * A taken port is an error with a way out, never another port in silence.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteAddress } from '../src/site/address.ts';

export interface ServeOptions {
  /** Folder with the built site. */
  readonly folder: string;
  /** '/' or '/kompas/': the path the site was built for. */
  readonly base: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Sends the small copies that stand beside the files. */
  readonly small?: boolean;
}

export interface Served {
  readonly address: string;
  /** Resolves when nothing is served any more. */
  close(): Promise<void>;
}

/** Resolves once the site is served; rejects when the port is taken. */
export function serve({ folder, base, port, small = false }: ServeOptions): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, brotli: small, gzip: small });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === base.slice(0, -1)) {
      response.writeHead(301, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      notFound(folder, response);
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => notFound(folder, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
    });
    server.listen(port, () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ address: `http://localhost:${actual}${base}`, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

export function portTaken(port: number): string {
  return `Port ${port} is in use by another program. Stop that program, or choose a port: PORT=${port + 1} npm start`;
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321);
  const folder = process.env['OUT_DIR'] ?? 'dist';
  try {
    const { address } = await serve({ folder, base: siteAddress().base, port });
    process.stdout.write(`${address}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
