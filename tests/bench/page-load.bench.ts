/**
 * How a first visit feels on a middling phone: the figures that Lighthouse shows, and when a worksheet takes input, for pages
 * of this site and of a peer, on its throttled line and with its slower processor. All are served alike; each visits the page
 * in turn, so that what else the machine does slows all of them. `BEFORE=<folder>` adds an earlier build of this site.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { serve } from '../../tools/serve.ts';
import { findWholeBrowser } from '../setup/browser.ts';
import type { Bench } from './bench.ts';
import { buildStarlight } from './starlight.ts';

/** Lighthouse's own 'slow 4G' and its slowdown of the processor. */
const line = { latency: 150, kilobitsPerSecond: 1638.4 } as const;
const slowdown = 4;
const rounds = Number(process.env['ROUNDS'] ?? 5);

const ours = {
  'a page to read (begrippen)': 'begrippen/',
  'a page to read (over)': 'over/',
  home: '',
  'my dossiers': 'mijn-dossier/',
  'a worksheet page (1B)': '1b-ambities/',
} as const;
const peers = {
  'Starlight: over': 'over/',
  'Starlight with SurveyJS: 1B': 'werkblad/',
} as const;

/** What the page notes of itself; times in ms after the visit began. */
interface Seen {
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  /** The last part that took input; 0 on a page without any. */
  ready: number;
  /** Long tasks: start and duration. */
  readonly tasks: [start: number, duration: number][];
}

declare global {
  /** In the page that is measured. */
  var seen: Seen;
}

interface Load extends Omit<Seen, 'tasks'> {
  /** Bytes as they came over the line, headers too. */
  readonly transferred: number;
  readonly requests: number;
  /** ms beyond 50 that tasks took, after the first paint: time in which a press waits. */
  readonly blocking: number;
}

/** @throws Error when the site was not built. */
export const bench: Bench = async () => {
  if (!existsSync('dist/index.html.br'))
    throw new Error('The site is measured as it is built: npm run build');
  const before = process.env['BEFORE'];
  const starlight = await buildStarlight();
  const sites = [
    { folder: 'dist', name: (page: string) => page, pages: ours },
    ...(before === undefined
      ? []
      : [{ folder: before, name: (page: string) => `before: ${page}`, pages: ours }]),
    { folder: starlight.folder, name: (page: string) => page, pages: peers },
  ];
  const visits: Visit[] = [];
  for (const { folder, name, pages } of sites) {
    const { address } = await serve({ folder, base: '/', port: 0, small: true });
    for (const [page, path] of Object.entries(pages))
      visits.push({ name: name(page), address: address + path, loads: [] });
  }
  const path = findWholeBrowser()?.path;
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path });
  for (let round = 0; round < rounds; round += 1)
    for (const { address, loads } of visits) loads.push(await firstVisit(browser, address));
  await browser.close();
  return [
    {
      title: `A first visit on slow 4G (${line.latency} ms, ${line.kilobitsPerSecond} kbit/s) with a processor ${slowdown} times slower (median of ${rounds})`,
      columns: [
        'page',
        'transfer',
        'requests',
        'first paint, ms',
        'LCP, ms',
        'CLS',
        'TBT, ms',
        'takes input, ms',
      ],
      rows: visits.map(rowOf),
    },
  ];
};

interface Visit {
  readonly name: string;
  readonly address: string;
  readonly loads: Load[];
}

function rowOf({ name, loads }: Visit): readonly string[] {
  const median = (read: (load: Load) => number) =>
    loads.map(read).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  const ready = median((load) => load.ready);
  return [
    name,
    `${(median((load) => load.transferred) / 1024).toFixed(1)} KB`,
    String(median((load) => load.requests)),
    median((load) => load.firstPaint).toFixed(0),
    median((load) => load.largestPaint).toFixed(0),
    median((load) => load.layoutShift).toFixed(3),
    median((load) => load.blocking).toFixed(0),
    ready === 0 ? '' : ready.toFixed(0),
  ];
}

async function firstVisit(browser: Browser, address: string): Promise<Load> {
  // Without the copy for use offline: it comes after the page, and is told by the bench `load`.
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let transferred = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: (line.kilobitsPerSecond * 1024) / 8,
    uploadThroughput: (line.kilobitsPerSecond * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const seen: Seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, ready: 0, tasks: [] };
    globalThis.seen = seen;
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.firstPaint = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largestPaint = startTime;
    });
    watch('layout-shift', (entry) => {
      if ('value' in entry) seen.layoutShift += Number(entry.value);
    });
    new MutationObserver(() => {
      seen.ready = performance.now();
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
    watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  // On a slow processor much comes after the last byte.
  await page.waitForFunction(
    () =>
      document.querySelector('astro-island') === null ||
      (globalThis.seen.ready > 0 && performance.now() - globalThis.seen.ready > 1000),
  );
  const { tasks, ...seen } = await page.evaluate(() => globalThis.seen);
  await context.close();
  const blocking = tasks
    .filter(([start]) => start > seen.firstPaint)
    .reduce((total, [, duration]) => total + duration - 50, 0);
  return { ...seen, transferred, requests, blocking };
}
