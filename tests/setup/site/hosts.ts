/** Real web servers, each with the configuration that the build wrote for it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serverFolder } from '../../../tools/hosting/nginx.ts';
import { runNginx } from '../../../tools/hosting/run-nginx.ts';
import { runServer } from '../../../tools/hosting/run-server.ts';
import { hostingFolder } from '../../../tools/hosting/write-hosting.ts';
import type { Served } from '../../../tools/serve.ts';
import type { Program } from '../programs.ts';
import { freePort } from './ports.ts';

interface Site {
  readonly folder: string;
  readonly base: string;
}

export interface WebServer {
  readonly name: string;
  readonly program: Program;
  run(program: string, site: Site): Promise<Served>;
}

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    run: async (_, site) => runNginx({ ...site, port: await freePort() }),
  },
  { name: 'Apache', program: 'apache2', run: apacheWith('headers', 'rewrite', 'env', 'filter', 'deflate') },
  { name: 'Apache without env', program: 'apache2', run: apacheWith('headers', 'rewrite') },
  { name: 'Caddy', program: 'caddy', run: runCaddy },
];

/** As on shared hosting: a server that only allows `.htaccess`, with the site in a folder of what it serves. */
export function apacheWith(...modules: readonly string[]): WebServer['run'] {
  return (program, site) => runApache(program, site, modules);
}

async function runApache(program: string, { folder, base }: Site, extra: readonly string[]): Promise<Served> {
  const place = mkdtempSync(join(tmpdir(), 'kompas-apache-'));
  const port = await freePort();
  const root = join(place, 'root');
  if (base === '/') symlinkSync(resolve(folder), root);
  else {
    mkdirSync(root);
    symlinkSync(resolve(folder), join(root, base.replaceAll('/', '')));
  }
  const modules = ['authz_core', 'dir', 'mime', 'mpm_event', ...extra];
  writeFileSync(
    join(place, 'apache.conf'),
    `ServerName localhost
Listen ${port}
PidFile ${place}/apache.pid
ErrorLog ${place}/error.log
DefaultRuntimeDir ${place}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory />
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  const served = await runServer(program, ['-X', '-f', join(place, 'apache.conf')], {
    address: `http://localhost:${port}${base}`,
  });
  return thenRemoves(served, place);
}

async function runCaddy(program: string, { folder, base }: Site): Promise<Served> {
  const place = mkdtempSync(join(tmpdir(), 'kompas-caddy-'));
  const port = await freePort();
  const site = readFileSync(join(hostingFolder(folder), 'Caddyfile'), 'utf8');
  writeFileSync(
    join(place, 'Caddyfile'),
    `{\n\tadmin off\n}\nhttp://localhost:${port} {\n${site.replaceAll(serverFolder, resolve(folder))}\n}\n`,
  );
  const served = await runServer(program, ['run', '--config', join(place, 'Caddyfile')], {
    address: `http://localhost:${port}${base}`,
    environment: { XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
  });
  return thenRemoves(served, place);
}

function thenRemoves(served: Served, place: string): Served {
  return {
    ...served,
    close: async () => {
      await served.close();
      rmSync(place, { recursive: true });
    },
  };
}
