/** The built site as tests of accessibility go through it: every page, empty and filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { worksheets } from '../worksheet/worksheets.ts';
import { rootEdition } from './editions.ts';
import { expect } from './test.ts';
import { unfoldRows } from './worksheet-driver.ts';

const { folder } = rootEdition;

/** The address of every page that was built, with the search page and the one for what is not found. */
export const addresses: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `./${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** The page for what is not found is the only one that is served with an error. */
export const notFound = './404.html';

/** Opens a page and waits until its islands take input. What moves would be measured halfway. */
export async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await expectStarted(page);
}

/** Every island has started, what says of itself that it is ready has read the answers, and no picture is on its way. */
export async function expectStarted(page: Page): Promise<void> {
  const sayReady =
    ':is(section[data-worksheet], .actions, .dossier, .input-page, .action-page, .versions, .thread, .search-status)';
  await expect(page.locator(`astro-island[ssr], ${sayReady}:not([data-ready]), [data-loading]`)).toHaveCount(
    0,
  );
}

/** Pages that show something of what was filled in. */
const showingAnswers: readonly string[] = [
  './',
  './mijn-dossier/',
  './inbreng/',
  './acties/',
  ...worksheets.map(({ page }) => `.${page}`),
];

/**
 * Looks at a page unfolded, with its rows, empty and, where answers show, filled in with what Waterrijk has. A page that shows nothing of
 * that has been seen: which ones do is asserted, so that none is passed over.
 */
export async function inBothStates(
  page: Page,
  address: string,
  look: (state: 'empty' | 'filled in') => Promise<void>,
): Promise<void> {
  await open(page, address);
  await unfold(page);
  const empty = await page.content();
  await look('empty');
  await fillIn(page);
  await open(page, address);
  await unfold(page);
  await unfoldRows(page);
  const isOtherwise = (await page.content()) !== empty;
  expect(isOtherwise, 'whether it shows what was filled in').toBe(showingAnswers.includes(address));
  if (isOtherwise) await look('filled in');
}

/** Municipality Waterrijk, as it lies in storage of who filled every worksheet in. */
export async function fillIn(page: Page): Promise<void> {
  const saved: { readonly [worksheet: string]: string } = JSON.parse(
    readFileSync(join(folder, 'voorbeelden/waterrijk.json'), 'utf8'),
  );
  await page.evaluate((sheets) => {
    for (const [id, text] of Object.entries(sheets))
      localStorage.setItem(`kwaliteitskompas:dossier:eerste:${id}`, text);
  }, saved);
}

/** Folded examples, menus and lists of contents, in sight. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
}
