/**
 * Serves a built site with a real nginx and the very configuration that the build wrote; only the folder is filled in, and
 * Brotli switched on where its module is installed. For the browser tests and the bench.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteAddress } from '../../src/site/address.ts';
import { findProgram, howToInstall } from '../../tests/setup/programs.ts';
import type { Served, ServeOptions } from '../serve.ts';
import { brotliLine, serverFolder } from './nginx.ts';
import { runServer } from './run-server.ts';
import { hostingFolder } from './write-hosting.ts';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasBrotli = existsSync(brotliModule);

/** Resolves once nginx answers. @throws Error when it is not installed, or refuses the configuration: with what it said. */
export async function runNginx({ folder, base, port }: ServeOptions): Promise<Served> {
  const program = findProgram('nginx');
  if (program === undefined) throw new Error(howToInstall('nginx'));
  const place = mkdtempSync(join(tmpdir(), 'kompas-nginx-'));
  mkdirSync(join(place, 'temp'));
  const site = readFileSync(join(hostingFolder(folder), 'nginx.conf'), 'utf8')
    .replaceAll(serverFolder, resolve(folder))
    .replace(brotliLine, hasBrotli ? brotliLine.replace('# ', '') : brotliLine);
  writeFileSync(join(place, 'site.conf'), site);
  writeFileSync(join(place, 'nginx.conf'), mainConfig(place, port));
  const served = await runServer(program, ['-p', place, '-c', 'nginx.conf', '-e', 'error.log'], {
    address: `http://localhost:${port}${base}`,
  });
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(place, { recursive: true });
    },
  };
}

function mainConfig(place: string, port: number): string {
  const temp = (kind: string) => `  ${kind}_temp_path ${place}/temp/${kind};`;
  return `daemon off;
worker_processes 2;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${place}/nginx.pid;
${hasBrotli ? `load_module ${brotliModule};\n` : ''}events {}
http {
  include ${mimeTypes()};
  access_log off;
  error_log ${place}/error.log;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(temp).join('\n')}
  server {
    listen ${port};
    listen [::]:${port};
    include ${place}/site.conf;
  }
}
`;
}

function mimeTypes(): string {
  const found = [
    '/etc/nginx/mime.types',
    '/usr/local/etc/nginx/mime.types',
    '/opt/homebrew/etc/nginx/mime.types',
  ];
  const file = found.find(existsSync);
  if (file === undefined) throw new Error(`nginx has no mime.types in ${found.join(', ')}`);
  return file;
}

if (import.meta.main) {
  const { address, close } = await runNginx({
    folder: process.env['OUT_DIR'] ?? 'dist',
    base: siteAddress().base,
    port: Number(process.env['PORT'] ?? 4321),
  });
  process.stdout.write(`${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => close().then(() => process.exit(0)));
}
