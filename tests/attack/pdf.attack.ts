/**
 * PDFs that were damaged at random, and made by hand to do harm, opened in a real browser on the built site. No page may
 * throw or stand still, and nobody may wait without a word.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../tools/serve.ts';
import { findBrowser } from '../setup/browser.ts';
import { damages } from '../setup/pdf/damages.ts';
import { dossierPdf, latin1Bytes, latin1Text } from '../setup/pdf/dossier-pdfs.ts';
import { runOn } from '../setup/pdf/pdf-programs.ts';
import { hostilePdfs } from './hostile-pdfs.ts';

/** ms. */
const longestBlock = 200;
const longestSilence = 5000;
const longestWait = 60_000;

/** Damaged files; ATTACKS in the environment takes its place. */
const damaged = Number(process.env['ATTACKS'] ?? 1200);

interface Seen {
  /** ms that the page did nothing in one go, at most. */
  readonly block: number;
  /** ms until something was said: that it is being read, or what came of it. */
  readonly silence: number;
  /** ms until the dialog was there. */
  readonly whole: number;
  /** What the dialog is called. */
  readonly title: string;
}

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
const place = mkdtempSync(join(tmpdir(), 'kompas-attack-'));

beforeAll(async () => {
  const found = findBrowser();
  site = await serve({ folder: process.env['OUT_DIR'] ?? 'dist', base: '/', port: 0 });
  browser = await chromium.launch(found === undefined ? {} : { executablePath: found.path });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(place, { recursive: true });
});

test('PDFs made by hand', () => openAll(handMade(), true));
test(`${damaged} PDFs damaged at random`, () => openAll(atRandom(), false));

async function openAll(
  files: AsyncIterable<readonly [name: string, bytes: Uint8Array]>,
  isEachTold: boolean,
): Promise<void> {
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  page.on('crash', () => thrown.push('the page crashed'));
  await page.goto(`${site.address}1a-staat-van-de-jeugd/`);
  await page.locator('section[data-worksheet][data-ready]').first().waitFor();
  const failures: string[] = [];
  const worst = { block: 0, silence: 0, whole: 0 };
  const titles = new Map<string, number>();
  for await (const [name, bytes] of files) {
    const path = join(place, 'hostiel.pdf');
    writeFileSync(path, bytes);
    const seen = await openIn(page, path);
    const figures = `${name}: ${seen.title}, after ${seen.whole} ms (first word ${seen.silence}, longest block ${seen.block})`;
    if (isEachTold) say(figures);
    if (seen.block > longestBlock || seen.silence > longestSilence || thrown.length > 0)
      failures.push(`${figures} ${thrown.splice(0).join('; ')}`);
    for (const figure of ['block', 'silence', 'whole'] as const)
      worst[figure] = Math.max(worst[figure], seen[figure]);
    titles.set(seen.title, (titles.get(seen.title) ?? 0) + 1);
  }
  for (const [outcome, count] of titles) say(`${count} × ${outcome}`);
  say(
    `longest block ${worst.block} ms, longest silence ${worst.silence} ms, longest in all ${worst.whole} ms`,
  );
  expect(failures).toEqual([]);
}

const say = (line: string) => process.stdout.write(`  ${line}\n`);

async function* handMade(): AsyncGenerator<readonly [string, Uint8Array]> {
  for (const [name, make] of Object.entries(hostilePdfs)) yield [name, await make()];
}

async function* atRandom(): AsyncGenerator<readonly [string, Uint8Array]> {
  const rewritten = (...options: readonly string[]) =>
    latin1Text(runOn(dossierPdf, 'qpdf', [...options, 'IN', 'OUT']).written());
  const whole = [
    latin1Text(dossierPdf),
    rewritten('--object-streams=generate'),
    rewritten('--object-streams=generate', '--encrypt', '', '', '128', '--use-aes=y', '--'),
  ];
  const at = fc.double({ min: 0, max: 0.999_999, noNaN: true });
  const damage = fc.array(fc.tuple(fc.constantFrom(...Object.values(damages)), at, at), {
    minLength: 1,
    maxLength: 3,
  });
  const samples = fc.sample(fc.tuple(fc.constantFrom(...whole), damage), { numRuns: damaged, seed: 7 });
  for (const [index, [file, list]] of samples.entries())
    yield [
      `damaged ${index}`,
      latin1Bytes(list.reduce((text, [change, from, to]) => change(text, from, to), file)),
    ];
}

/** Opens the file, waits for the dialog, and closes it. */
async function openIn(page: Page, path: string): Promise<Seen> {
  const watched = page.evaluate(
    (limit) =>
      new Promise<Seen>((done) => {
        const begin = performance.now();
        const state = { last: begin, block: 0, silence: 0 };
        const beat = setInterval(() => {
          const now = performance.now();
          state.block = Math.max(state.block, now - state.last);
          state.last = now;
          const dialog = document.querySelector('dialog[open]');
          const isSaid = dialog !== null || document.querySelector('.reading-notice:not(:empty)') !== null;
          if (isSaid && state.silence === 0) state.silence = now - begin;
          if (dialog === null && now - begin < limit) return;
          clearInterval(beat);
          done({
            block: Math.round(state.block),
            silence: Math.round(state.silence === 0 ? now - begin : state.silence),
            whole: Math.round(now - begin),
            title: dialog?.querySelector('h2')?.textContent ?? 'nothing at all',
          });
        }, 5);
      }),
    longestWait,
  );
  await page.locator('input[type=file]').setInputFiles(path);
  const seen = await watched;
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  return seen;
}
