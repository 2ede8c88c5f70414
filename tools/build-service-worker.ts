/**
 * Bundles the service worker with the list of every file it keeps: all that a visitor can need, so that after one visit the
 * site works without a network. Runs when the rest of the site is there, since the list has a hash of each file. Beside the
 * site, with what is for hosts, it puts the file that switches a service worker off.
 */
import { createHash } from 'node:crypto';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import type { BuiltSite } from './built-site.ts';
import { hashedFolders } from './hosting/security-headers.ts';
import { hostingFolder } from './hosting/write-hosting.ts';

/** What is for hosts and robots (hidden files too), and the service worker itself. */
const notKept = /^(service-worker\.js|_headers|robots\.txt|.*\.(br|gz)|(.*\/)?\..*)$/;

/**
 * Seen from the service worker, so that the list is the same under any path. Pages by their address, not their file. A file
 * with a hash in its name is kept under that name: a next release does not fetch it again.
 */
export function precacheEntries(site: BuiltSite): readonly Required<PrecacheEntry>[] {
  return site
    .files(/./)
    .filter((file) => !notKept.test(file))
    .map((file) => {
      const hash = createHash('sha256').update(site.bytes(file)).digest('base64');
      return {
        url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
        revision: hashedFolders.some((hashed) => file.startsWith(`${hashed}/`)) ? null : hash.slice(0, 12),
        integrity: `sha256-${hash}`,
      };
    });
}

export function buildServiceWorker(site: BuiltSite): Promise<unknown> {
  return bundle('service-worker', site.folder, { precacheEntries: JSON.stringify(precacheEntries(site)) });
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
