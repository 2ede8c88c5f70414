/**
 * Bundles the service worker with the list of every file it keeps: all that a visitor can need, so that after one visit the
 * site works without a network. Runs when the rest of the site is there, since the list has a hash of each file. Beside the
 * site, with what is for hosts, it puts the file that switches a service worker off.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { hashedFolders } from './hosting/security-headers.ts';
import { hostingFolder } from './hosting/write-hosting.ts';

/** What is for hosts and robots (hidden files too), and the service worker itself. */
const notKept = /^(service-worker\.js|_headers|robots\.txt|.*\.(br|gz)|(.*\/)?\..*)$/;

/**
 * Seen from the service worker, so that the list is the same under any path. Pages by their address, not their file. A file
 * with a hash in its name is kept under that name: a next release does not fetch it again.
 */
export function precacheEntries(folder: string): readonly Required<PrecacheEntry>[] {
  return globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && !notKept.test(file))
    .sort()
    .map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return {
        url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
        revision: hashedFolders.some((hashed) => file.startsWith(`${hashed}/`)) ? null : hash.slice(0, 12),
        integrity: `sha256-${hash}`,
      };
    });
}

export function buildServiceWorker(folder: string): Promise<unknown> {
  return bundle('service-worker', folder, { precacheEntries: JSON.stringify(precacheEntries(folder)) });
}

/** A file to upload as `service-worker.js` where the site no longer is: it takes the copy out of browsers. */
export function buildSwitchOff(folder: string): Promise<unknown> {
  return bundle('service-worker-off', hostingFolder(folder), {});
}

function bundle(name: string, outDir: string, define: Readonly<Record<string, string>>): Promise<unknown> {
  return build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: `src/offline/${name}.ts`,
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
}

if (import.meta.main) {
  const folder = process.env['OUT_DIR'] ?? 'dist';
  await buildServiceWorker(folder);
  await buildSwitchOff(folder);
}
