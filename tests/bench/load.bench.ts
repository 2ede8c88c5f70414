/**
 * What one nginx on this machine serves, over its own network interface, with the configuration of the build; and from that
 * what a million visits cost. Pages are files: more visitors than one machine can serve is what a CDN is for.
 */

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import autocannon from 'autocannon';
import { precacheEntries } from '../../tools/build-service-worker.ts';
import { BuiltSite } from '../../tools/built-site.ts';
import { hasBrotli } from '../../tools/hosting/run-nginx.ts';
import { downloadReport } from '../setup/site/report-dialog.ts';
import type { Bench } from './bench.ts';
import { onNginx } from './on-nginx.ts';

const seconds = 8;
const connections = 50;
/** Bytes of headers that come with a file, near enough: see the answers of any host. */
const headerBytes = 1_400;

/** @throws Error when the site was not built, or nginx is not installed. */
export const bench: Bench = async () => {
  const rows = await onNginx(async (address, browser) => {
    const visits = {
      'reads one page': await filesOf(browser, address, ['1b-ambities/']),
      'reads, fills in, makes a PDF': await filesOf(
        browser,
        address,
        ['', '1b-ambities/', 'mijn-dossier/'],
        true,
      ),
    };
    const measured: string[][] = [];
    for (const [name, files] of Object.entries(visits)) {
      const { requests, throughput, errors, non2xx, latency } = await autocannon({
        url: address,
        connections,
        duration: seconds,
        requests: files.map((file) => ({
          method: 'GET',
          path: `/${file}`,
          headers: { 'accept-encoding': 'br, gzip' },
        })),
      });
      const bytes = files.reduce((total, file) => total + sizeOf(file), 0);
      const visitsPerSecond = requests.average / files.length;
      measured.push([
        name,
        String(files.length),
        kilobytes(bytes),
        gigabytes(bytes * 1e6),
        requests.average.toFixed(0),
        `${(throughput.average / 2 ** 20).toFixed(0)} MB`,
        visitsPerSecond.toFixed(0),
        `${(1e6 / visitsPerSecond / 60).toFixed(0)} minutes`,
        String(latency.p99),
        String(errors + non2xx),
      ]);
    }
    return measured;
  });
  const kept = (await precacheEntries(new BuiltSite('dist'))).map(({ url }) => url.replace('./', ''));
  const copy = kept.reduce((total, file) => total + sizeOf(file), 0);
  return [
    {
      title: `One nginx, ${connections} connections for ${seconds} s on this machine, which does the asking too`,
      columns: [
        'a visit that',
        'requests',
        'bytes',
        'a million visits',
        'requests/s',
        'per second',
        'visits/s',
        'a million visits take',
        'p99, ms',
        'errors',
      ],
      rows,
    },
    {
      title:
        'The copy for use without a network: once for each browser, and after a release only what changed',
      columns: ['files', 'bytes', 'for a million browsers'],
      rows: [[String(kept.length), kilobytes(copy), gigabytes(copy * 1e6)]],
    },
  ];
};

/** What a browser asks for on a first visit, in order, each file once. */
async function filesOf(
  browser: Browser,
  address: string,
  pages: readonly string[],
  makesPdf = false,
): Promise<readonly string[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith(address))
      files.add(
        request
          .url()
          .slice(address.length)
          .replace(/[?#].*/, ''),
      );
  });
  for (const each of pages) {
    await page.goto(address + each);
    await page.waitForLoadState('networkidle');
  }
  if (makesPdf) {
    await (await downloadReport(page)).path();
  }
  await page.close();
  return [...files];
}

/** As nginx sends it: the compressed file where there is one. */
function sizeOf(file: string): number {
  const onDisk = join('dist', file === '' || file.endsWith('/') ? `${file}index.html` : file);
  const sent = [...(hasBrotli ? ['.br'] : []), '.gz', ''].map((end) => onDisk + end).find(existsSync);
  return statSync(sent ?? onDisk).size + headerBytes;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(0)} GB`;
