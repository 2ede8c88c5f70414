/**
 * Bundles the service worker with the list of every file it keeps: all that a visitor can need, so that after one visit the
 * site works without a network. Runs when the rest of the site is there, since the list has a fingerprint of each file.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { hashedFolders } from './hosting/security-headers.ts';

const name = 'service-worker.js';

/** What is for hosts and robots, and this file itself. */
const notKept = /^(service-worker\.js|_headers|robots\.txt|.*\.(br|gz))$/;

/** Seen from the service worker, so that the list is the same under any path. Pages by their address, not their file. */
export function precacheEntries(folder: string): readonly PrecacheEntry[] {
  return globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile() && !notKept.test(file))
    .sort()
    .map((file) => ({
      url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
      revision: hashedFolders.some((hashed) => file.startsWith(`${hashed}/`))
        ? null
        : createHash('sha256')
            .update(readFileSync(join(folder, file)))
            .digest('hex')
            .slice(0, 16),
    }));
}

export async function buildServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      precacheEntries: JSON.stringify(precacheEntries(folder)),
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
