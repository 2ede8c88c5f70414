/**
 * From key stroke to painted frame and to stored value, in a worksheet with few rows and with very many, in a real browser
 * on the built site. What counts is how it grows: no faster than the number of rows.
 */

import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { toRowId, toWorksheetId } from '../../src/basics/ids.ts';
import type { Answers } from '../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../src/worksheet/answers/change.ts';
import { addRow } from '../../src/worksheet/answers/rows.ts';
import { saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { serve } from '../../tools/serve.ts';
import { findWholeBrowser } from '../setup/browser.ts';
import type { Bench } from './bench.ts';

/** The last: 3.4 million characters in all, about what a browser has room for. */
const cases = [
  { count: 10, length: 45 },
  { count: 100, length: 45 },
  { count: 2000, length: 45 },
  { count: 2000, length: 1500 },
] as const;
const strokes = 40;
const field = 'wb1a-zorgen';

/** @throws Error when the site was not built. */
export const bench: Bench = async () => {
  if (!existsSync('dist/index.html')) throw new Error('The site is measured as it is built: npm run build');
  const { address } = await serve({ folder: 'dist', base: '/', port: 0 });
  const path = findWholeBrowser()?.path;
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path });
  const measured = [];
  for (const { count, length } of cases) {
    const page = await browser.newPage();
    measured.push({ count, length, ...(await measure(page, address, manyRows(count, length))) });
    await page.close();
  }
  await browser.close();
  const [few] = measured;
  return [
    {
      title: `Key stroke in the last of many rows (median of ${strokes}, ms)`,
      columns: [
        'rows',
        'characters in each',
        'painted',
        'stored',
        'painted, against the fewest',
        'rows, against the fewest',
      ],
      rows: measured.map(({ count, length, painted, stored }) => [
        String(count),
        String(length),
        painted.toFixed(1),
        stored.toFixed(1),
        `${(painted / (few?.painted ?? painted)).toFixed(1)} x`,
        `${count / (few?.count ?? count)} x`,
      ]),
    },
  ];
};

async function measure(page: Page, address: string, answers: Answers) {
  await page.goto(`${address}privacy/`);
  await page.evaluate(([text]) => localStorage.setItem('kwaliteitskompas:dossier:eerste:wb-1a', text), [
    saveWorksheet(toWorksheetId('wb-1a'), answers),
  ] as const);
  await page.goto(`${address}1a-staat-van-de-jeugd/`);
  await page.locator('section[data-worksheet="wb-1a"][data-ready]').first().waitFor();
  const control = page.locator(`[data-field="${field}"] [data-row]`).last().locator('textarea').first();
  await control.focus();
  await page.evaluate(() => {
    const times: { painted: number; stored: number }[] = [];
    Object.assign(window, { times });
    let stored = 0;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      setItem.call(this, key, text);
      stored = performance.now();
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () =>
            times.push({ painted: performance.now() - timeStamp, stored: stored - timeStamp });
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  for (let stroke = 0; stroke < strokes; stroke++) {
    await page.keyboard.press('a');
    await page.waitForFunction((expected) => Reflect.get(window, 'times').length === expected, stroke + 1);
  }
  const times: readonly { readonly painted: number; readonly stored: number }[] = await page.evaluate(() =>
    Reflect.get(window, 'times'),
  );
  return {
    painted: median(times.map(({ painted }) => painted)),
    stored: median(times.map(({ stored }) => stored)),
  };
}

function manyRows(count: number, length: number): Answers {
  let answers: Answers = {};
  for (let at = 0; at < count; at++) {
    const zorg = `Zorg nummer ${at}, in een zin van gewone lengte. `.repeat(40).slice(0, length);
    const cells = { zorg, 'wie-waar': 'Wijk Oost' };
    answers = changeAnswer(answers, field, addRow(toRowId(`r-${at}`), cells), 1);
  }
  return answers;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
