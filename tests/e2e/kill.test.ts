/** What is left when the browser is killed while a person types: all that the browser had written to disk itself. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../setup/browser.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const area = (page: Page) => fieldOf(page, 'wb1a-gebied').getByRole('textbox');

/** A browser with this profile, and the process to kill. */
async function openBrowser(profile: string, baseURL: string) {
  const path = findBrowser()?.path;
  const context = await chromium.launchPersistentContext(profile, {
    baseURL,
    ...(path === undefined ? {} : { executablePath: path }),
  });
  const [page = await context.newPage()] = context.pages();
  return { context, page };
}

/** Ends the browser as a crash would: nothing is asked of it any more. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const gone = new Promise((resolve) => context.once('close', resolve));
  session.send('Browser.crash').catch(() => undefined);
  await gone;
}

/** Whether the text is in the files that the browser keeps local storage in. */
async function isOnDisk(profile: string, text: string): Promise<boolean> {
  const folder = join(profile, 'Default', 'Local Storage', 'leveldb');
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.map((name) => readFile(join(folder, name)).catch(() => Buffer.alloc(0))),
  );
  return files.some((file) => file.includes(text, 0, 'latin1') || file.includes(text, 0, 'utf16le'));
}

test('a browser that is killed while a person types has all that it had written to disk, and nothing broken', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'kompas-'));
  const first = await openBrowser(profile, baseURL ?? '');
  await openWorksheet(first.page, sheet1A);
  await area(first.page).pressSequentially('Waterrijk.');
  await expect.poll(() => isOnDisk(profile, 'Waterrijk.'), { timeout: 30_000 }).toBe(true);
  const more = ' En ook Veenland, met de wijken Oost en Centrum.';
  await area(first.page).pressSequentially(more);
  await kill(first.context, first.page);

  const second = await openBrowser(profile, baseURL ?? '');
  await openWorksheet(second.page, sheet1A);
  await expect(area(second.page)).toHaveValue(/^Waterrijk\./);
  const kept = await area(second.page).inputValue();
  expect(`Waterrijk.${more}`.startsWith(kept), `kept: ${kept}`).toBe(true);
  expect(await second.page.evaluate(() => Object.keys(localStorage).join())).not.toContain('corrupt');
  test.info().annotations.push({
    type: 'lost',
    description: `${`Waterrijk.${more}`.length - kept.length} of ${more.length} characters typed since the last write to disk`,
  });
  await area(second.page).fill('Verder.');
  await expect(second.page.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toBeVisible();
  await second.context.close();
  await rm(profile, { recursive: true, force: true });
});
