/**
 * Writes, with the hashes of this very build, what hosts read: `_headers` and `.htaccess` in the site itself, and beside it,
 * in `<folder>-hosting/`, files for nginx and Caddy, which are not to be uploaded with it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../src/site/address.ts';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { hostedSite } from './hosted-site.ts';
import { nginxConfig } from './nginx.ts';

export const hostingFolder = (folder: string) => `${folder}-hosting`;

export function writeHosting(folder: string, base: string): void {
  const site = hostedSite(folder, base);
  mkdirSync(hostingFolder(folder), { recursive: true });
  writeFileSync(join(folder, '_headers'), headersFile(site));
  writeFileSync(join(folder, '.htaccess'), apacheConfig(site));
  writeFileSync(join(hostingFolder(folder), 'nginx.conf'), nginxConfig(site));
  writeFileSync(join(hostingFolder(folder), 'Caddyfile'), caddyConfig(site));
}

if (import.meta.main) writeHosting(process.env['OUT_DIR'] ?? 'dist', siteAddress().base);
