/**
 * Writes, with the hashes of this very build, what hosts read: `_headers` and `.htaccess` in the site itself, and beside it,
 * in `<folder>-hosting/`, files for nginx and Caddy, which are not to be uploaded with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { hostedSite } from './hosted-site.ts';
import { nginxConfig } from './nginx.ts';

export const hostingFolder = (folder: string) => `${folder}-hosting`;

export function writeHosting(site: BuiltSite): void {
  const hosted = hostedSite(site);
  const beside = hostingFolder(site.folder);
  mkdirSync(beside, { recursive: true });
  site.write('_headers', headersFile(hosted));
  site.write('.htaccess', apacheConfig(hosted));
  writeFileSync(join(beside, 'nginx.conf'), nginxConfig(hosted));
  writeFileSync(join(beside, 'Caddyfile'), caddyConfig(hosted));
}
