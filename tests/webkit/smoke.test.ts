/** What a person does, in WebKit; and what WebKit once drew otherwise than other engines. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { pdfUaProblems } from '../pdf-checker/check.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { freePort } from '../setup/site/ports.ts';
import { addresses } from '../setup/site/site.ts';
import { askedFields, readFields, shownAnswers } from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, worksheet, worksheets } from '../setup/worksheet/worksheets.ts';
import type { WebKit } from './browser.ts';
import { fillInPage } from './fill-in-page.ts';
import { at, open, started, test } from './test.ts';
import type { WebDriver } from './web-driver.ts';

const { round } = meetingText;

/** Presses what brings a file, and waits until it is there as a whole. */
async function download({ downloads }: WebKit, tab: WebDriver, words: string): Promise<string> {
  const files = () => {
    try {
      return readdirSync(downloads).filter((name) => /\.(?:pdf|json)$/.test(name));
    } catch {
      return [];
    }
  };
  const before = files();
  await tab.evaluate((label) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.actions button')];
    buttons.find(({ textContent }) => textContent?.trim() === label)?.click();
  }, words);
  const fresh = () => files().filter((name) => !before.includes(name));
  await expect.poll(fresh, { timeout: 30_000 }).toHaveLength(1);
  return join(downloads, fresh()[0] ?? '');
}

test('every page opens, and its islands start', async ({ tab }) => {
  expect(addresses.length).toBeGreaterThan(14);
  for (const address of addresses) {
    await open(tab, address);
    expect(await tab.evaluate(() => document.querySelector('main h1')?.checkVisibility()), address).toBe(
      true,
    );
  }
});

test('every worksheet is filled in, stays after a reload, becomes a PDF and a file, and opens from it elsewhere', async ({
  webkit,
  tab,
}) => {
  for (const sheet of worksheets) {
    const expected = shownAnswers(sheet, exampleAnswers(sheet.id));
    const fields = askedFields(sheet);
    await open(tab, `.${sheet.page}`);
    for (const field of fields) await tab.evaluate(fillInPage, [field], exampleAnswers(sheet.id));
    expect(await tab.evaluate(readFields, fields), sheet.id).toMatchObject(Object(expected));
    await tab.reload();
    await started(tab);
    expect(await tab.evaluate(readFields, fields), sheet.id).toMatchObject(Object(expected));
  }
  await open(tab, `.${worksheet('wb-1b').page}`);
  const pdf = readFileSync(await download(webkit, tab, buttonNames.downloadPdf));
  expect(pdfUaProblems(pdf)).toEqual([]);
  const text = squeezed(await pdfText(pdf));
  for (const { label } of askedFields(worksheet('wb-1b'))) expect(text).toContain(squeezed(label));
  const file = await download(webkit, tab, buttonNames.save);
  await tab.close();

  const other = await webkit.open();
  try {
    await open(other, `.${worksheet('wb-1a').page}`);
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await other.type('input[type=file]', file);
    await expect
      .poll(() => other.evaluate(() => document.querySelectorAll('dialog[open] button').length))
      .toBeGreaterThan(0);
    await other.evaluate((name) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('dialog[open] button')];
      buttons.find(({ textContent }) => textContent?.trim() === name)?.click();
    }, buttonNames.openAsNew);
    await expect.poll(() => other.evaluate(() => document.querySelector('dialog[open]'))).toBe(null);
    for (const sheet of worksheets) {
      await open(other, `.${sheet.page}`);
      expect(await other.evaluate(readFields, askedFields(sheet)), sheet.id).toMatchObject(
        Object(shownAnswers(sheet, exampleAnswers(sheet.id))),
      );
    }
  } finally {
    await other.close();
  }
});

test('a question finds its page', async ({ tab }) => {
  await open(tab, './zoeken/?q=ambitie');
  const first = () => tab.evaluate(() => document.querySelector('[data-result] a')?.getAttribute('href'));
  await expect.poll(first).toMatch(/1b-ambities/);
});

test('a term has its line, and a link to elsewhere its arrow, not a block', async ({ tab }) => {
  await open(tab, './1a-staat-van-de-jeugd/');
  /** How much of an element's box has another colour than its first corner: from 0 to 1. */
  const ink = async (css: string) => {
    await tab.evaluate(
      (selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center' }),
      css,
    );
    const picture = await tab.picture();
    return tab.evaluate(
      async (png, selector) => {
        const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const box = document.querySelector(selector)?.getClientRects()[0] ?? new DOMRect();
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(box.width);
        canvas.height = Math.round(box.height);
        const context = canvas.getContext('2d');
        const scale = bitmap.width / innerWidth;
        const from = [box.x, box.y, box.width, box.height].map((length) => length * scale);
        const [x = 0, y = 0, width = 0, height = 0] = from;
        context?.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
        const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        const [ground = 0] = data;
        let marked = 0;
        for (let pixel = 0; pixel < data.length; pixel += 4)
          if (Math.abs((data[pixel] ?? 0) - ground) > 40) marked++;
        return marked / (data.length / 4);
      },
      picture,
      css,
    );
  };

  const withLine = await ink('.term__button');
  await tab.evaluate(() => {
    const term = document.querySelector<HTMLElement>('.term__button');
    if (term !== null) term.style.textDecoration = 'none';
  });
  expect(withLine).toBeGreaterThan((await ink('.term__button')) * 1.03);

  const arrow = await ink('.external');
  expect(arrow).toBeGreaterThan(0.03);
  expect(arrow).toBeLessThan(0.5);
});

test('a meeting goes from hidden scores to a second round, and a reload keeps all of it', async ({ tab }) => {
  const has = (css: string, count = 1) =>
    expect.poll(() => tab.evaluate((wanted) => document.querySelectorAll(wanted).length, css)).toBe(count);
  const press = (words: string) =>
    tab.evaluate((label) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.meeting button')];
      const wanted = buttons.find((one) => (one.ariaLabel ?? one.textContent)?.trim() === label);
      if (wanted === undefined) throw new Error(`${label} is not on the page`);
      wanted.click();
    }, words);
  await tab.goto(at('./bijeenkomst/?werkblad=wb-0a#wb0a-urgentie'));
  await has('[data-question="wb0a-urgentie"][data-ready]');
  for (const name of ['Scouting', 'Ouderraad']) {
    await tab.type('#nieuwe-naam', name);
    await press(round.add);
  }
  await has('.round__person', 2);
  await press(round.scoreFor('5', 'Scouting'));
  await press(round.scoreFor('2', 'Ouderraad'));
  await has('.round__person[data-in]', 2);
  await has('[aria-pressed="true"], .spread', 0);
  await press(round.show);
  await has('.spread__name', 2);
  await press(round.second);
  await press(round.scoreFor('4', 'Scouting'));
  await tab.reload();
  await has('.round__person[data-in]', 1);
  await press(round.scoreFor('2', 'Ouderraad'));
  await press(round.show);
  await has('.spread__dot--hollow');
  // What is half typed is added by walking on.
  await press(meetingText.previous);
  await has('[data-question="wb0a-partijen"][data-ready]');
  await tab.type('#nieuwe-zin', 'Muziekscho');
  await press(meetingText.next);
  await has('[data-question="wb0a-urgentie"]');
  await press(meetingText.previous);
  await has('.collect__line');
});

for (const width of [320, 390])
  test(`no page is wider than a window of ${width} px, and no line begins with the sign behind a term`, async ({
    tab,
  }) => {
    // The browser has no window as narrow as this; a frame may be, where the host allows it.
    const port = await freePort();
    const frame = createServer((request, response) => {
      const address = new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '';
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><iframe width="${width}" height="800" src="${address}"></iframe>`);
    }).listen(port);
    try {
      for (const address of addresses) {
        const page = at(`${address}?voorbeeld=waterrijk`);
        await tab.goto(`http://localhost:${port}/?page=${encodeURIComponent(page)}`);
        await tab.enter(await tab.find('iframe'));
        await started(tab);
        const found = await tab.evaluate(() => {
          const range = document.createRange();
          const lineOf = (node: Node) => {
            range.selectNodeContents(node);
            return [...range.getClientRects()].at(-1)?.bottom ?? 0;
          };
          return {
            title: document.querySelector('h1')?.textContent,
            window: innerWidth,
            wider: document.documentElement.scrollWidth - innerWidth,
            apart: [...document.querySelectorAll('.term')].flatMap((term) => {
              const { firstChild, lastChild } = term;
              if (firstChild === null || lastChild === null || firstChild === lastChild) return [];
              return Math.abs(lineOf(lastChild) - lineOf(firstChild)) > 8 ? [term.textContent] : [];
            }),
          };
        });
        expect(found, address).toMatchObject({ window: width, apart: [] });
        expect(found.wider, `${address} (${found.title})`).toBeLessThanOrEqual(0);
        await tab.enter(null);
      }
    } finally {
      frame.closeAllConnections();
      frame.close();
    }
  });
