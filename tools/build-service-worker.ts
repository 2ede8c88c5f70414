/**
 * Bundles the service worker with the list of every file it keeps: all that a visitor can need, so that after one visit the
 * site works without a network. Runs when the rest of the site is there, since the list has a fingerprint of each file.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { fingerprint } from '../src/offline/fingerprint.ts';
import { hashedFolders } from './hosting/security-headers.ts';

const name = 'service-worker.js';

/** What is for hosts and robots (hidden files too), and this file itself. */
const notKept = /^(service-worker\.js|_headers|robots\.txt|.*\.(br|gz)|(.*\/)?\..*)$/;

/** Seen from the service worker, so that the list is the same under any path. Pages by their address, not their file. */
export function precacheEntries(folder: string): Promise<readonly PrecacheEntry[]> {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && !notKept.test(file))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
      revision: hashedFolders.some((hashed) => file.startsWith(`${hashed}/`))
        ? null
        : await fingerprint(new Uint8Array(readFileSync(join(folder, file))).buffer),
    })),
  );
}

export async function buildServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      precacheEntries: JSON.stringify(await precacheEntries(folder)),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'src/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: name },
      },
    },
  });
}

if (import.meta.main) await buildServiceWorker(process.env['OUT_DIR'] ?? 'dist');
