/**
 * How a first visit feels on a middling phone: the figures that Lighthouse shows, for a page to read and one with a
 * worksheet, served by a real nginx with the configuration of the build, on its throttled line and with its slower processor.
 */
import type { Browser } from '@playwright/test';
import type { Bench } from './bench.ts';
import { onNginx } from './on-nginx.ts';

/** Lighthouse's own 'slow 4G' and its slowdown of the processor. */
const line = { latency: 150, kilobitsPerSecond: 1638.4 } as const;
const slowdown = 4;
const rounds = 3;

const pages = {
  'a page to read (begrippen)': 'begrippen/',
  'a page to read (over)': 'over/',
  home: '',
  'a worksheet page (1B)': '1b-ambities/',
} as const;

/** What the page notes of itself; times in ms after the visit began. */
interface Seen {
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
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

/** @throws Error when the site was not built, or nginx is not installed. */
export const bench: Bench = async () => {
  const measured = await onNginx(async (address, browser) => {
    const all: [name: string, loads: readonly Load[]][] = [];
    for (const [name, page] of Object.entries(pages)) {
      const loads: Load[] = [];
      for (let round = 0; round < rounds; round += 1) loads.push(await firstVisit(browser, address + page));
      all.push([name, loads]);
    }
    return all;
  });
  const rows = measured.map(([name, loads]) => {
    const median = (read: (load: Load) => number) =>
      loads.map(read).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
    return [
      name,
      `${(median((load) => load.transferred) / 1024).toFixed(1)} KB`,
      String(median((load) => load.requests)),
      median((load) => load.firstPaint).toFixed(0),
      median((load) => load.largestPaint).toFixed(0),
      median((load) => load.layoutShift).toFixed(3),
      median((load) => load.blocking).toFixed(0),
    ];
  });
  return [
    {
      title: `A first visit on slow 4G (${line.latency} ms, ${line.kilobitsPerSecond} kbit/s) with a processor ${slowdown} times slower (median of ${rounds})`,
      columns: ['page', 'transfer', 'requests', 'first paint, ms', 'LCP, ms', 'CLS', 'TBT, ms'],
      rows,
    },
  ];
};

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
    const seen: Seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, tasks: [] };
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
    watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const { tasks, ...seen } = await page.evaluate(() => globalThis.seen);
  await context.close();
  const blocking = tasks
    .filter(([start]) => start > seen.firstPaint)
    .reduce((total, [, duration]) => total + duration - 50, 0);
  return { ...seen, transferred, requests, blocking };
}
