import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from '../../src/schema/schema.ts';
import { searchText } from '../../src/text/search.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectPlaceKept } from '../setup/site/kept-place.ts';
import { expectStarted } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

/** For each kind of question: what is typed, and the address that must come first. */
const queries = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(parse(readFileSync(new URL('../fixtures/search-queries.yaml', import.meta.url), 'utf8')));

const field = (page: Page) => page.getByRole('searchbox', { name: searchText.label });
const results = (page: Page) => page.locator('[data-result]');

async function search(page: Page, question: string): Promise<readonly string[]> {
  await field(page).fill(question);
  const status = page.getByRole('status');
  await status.evaluate((element) => element.replaceChildren());
  await field(page).press('Enter');
  await expect(status).not.toHaveText(/^$|^Even zoeken…$/);
  return results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('at least 95 of 100 Dutch questions have the expected page, part or term first', async ({
  page,
  baseURL,
}) => {
  // A hundred questions, one after the other.
  test.slow();
  const base = new URL(baseURL ?? '').pathname.replace(/\/$/, '');
  const asked = Object.values(queries).flatMap((group) => Object.entries(group));
  expect(asked.length).toBeGreaterThanOrEqual(60);
  await page.goto('./zoeken/');
  const missed: string[] = [];
  let reciprocalRanks = 0;
  for (const [question, expected] of asked) {
    const found = await search(page, question);
    const rank = found.indexOf(base + expected) + 1;
    reciprocalRanks += rank === 0 ? 0 : 1 / rank;
    if (rank !== 1)
      missed.push(
        `${question}: ${rank === 0 ? 'not found' : `at ${rank}`}, after ${found.slice(0, 3).join(' ')}`,
      );
  }
  const meanReciprocalRank = (reciprocalRanks / asked.length).toFixed(3);
  process.stdout.write(
    `${asked.length} questions, ${missed.length} without the right first hit, mean reciprocal rank ${meanReciprocalRank}\n${missed.map((line) => `  ${line}\n`).join('')}`,
  );
  expect(missed.length / asked.length).toBeLessThanOrEqual(0.05);
});

test.describe('the search page', () => {
  test('shows kind, place, heading, sections and marked words, and says how many', async ({ page }) => {
    await page.goto('./zoeken/?q=ambities');
    await expect(page.getByRole('status')).toHaveText(/^\d+ resultaten voor ‘ambities’\.$/);
    const first = page.locator('.result').first();
    await expect(first).toContainText(searchText.kinds.uitleg);
    await expect(first.getByRole('heading', { level: 3 })).toHaveText('Ambities');
    await expect(first.locator('.result__section').first().getByRole('link')).toHaveAttribute(
      'href',
      /\/1b-ambities\/#.+/,
    );
    await expect(first.locator('.result__hit').first()).toHaveText(/^ambitie/i);
    await page.goto('./zoeken/?q=ambities&soort=vraag');
    const question = page.locator('.result', { has: page.locator('[data-result="vraag"]') }).first();
    await expect(question).toContainText(`${searchText.kinds.vraag} · Veelgestelde vragen`);
  });

  test('has the page before its worksheet, and that before the glossary', async ({ page }) => {
    await page.goto('./zoeken/');
    const found = await search(page, 'ambitie');
    const at = (address: RegExp) => found.findIndex((href) => address.test(href));
    expect(at(/\/1b-ambities\/$/)).toBe(0);
    expect(at(/\/1b-ambities\/#wb-/)).toBeGreaterThan(0);
    expect(at(/\/begrippen\/#ambitie$/)).toBeGreaterThan(at(/\/1b-ambities\/#wb-/));
  });

  test('marks a compound in which the searched word stands', async ({ page }) => {
    await page.goto('./zoeken/');
    await search(page, 'participatie');
    await expect(page.locator('.result__hit', { hasText: /jongerenparticipatie/i }).first()).toBeVisible();
  });

  test('says what was meant after a slip, and shows that', async ({ page }) => {
    await page.goto('./zoeken/?q=schooluitvall');
    await expect(page.getByRole('status')).toContainText('Bedoelde je ‘schooluitval’?');
    await expect(page.getByRole('status')).toContainText(/resultaten voor ‘schooluitval’/);
    await expect(results(page).first()).toBeVisible();
    await page.getByRole('status').getByRole('link', { name: 'schooluitval' }).click();
    await expect(field(page)).toHaveValue('schooluitval');
    await expect(page.getByRole('status')).not.toContainText('Bedoelde je');
  });

  test('shows one kind when asked, keeps that in the address, and goes back', async ({ page }) => {
    await page.goto('./zoeken/?q=ambitie');
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('radio', { name: searchText.kinds.begrip }).check();
    await expect(page.getByRole('status')).toContainText(/^\d+ van \d+ resultaten voor ‘ambitie’/);
    for (const result of await results(page).all())
      await expect(result).toHaveAttribute('data-result', 'begrip');
    await expect(page).toHaveURL(/soort=begrip/);
    await page.reload();
    await expect(page.getByRole('radio', { name: searchText.kinds.begrip })).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('radio', { name: searchText.all })).toBeChecked();
  });

  test('shows more on a button, and goes on at the first of those', async ({ page }) => {
    await page.goto('./zoeken/?q=jeugd');
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('button', { name: buttonNames.moreResults }).press('Enter');
    await expect(results(page)).toHaveCount(20);
    await expect(results(page).nth(10).getByRole('link')).toBeFocused();
  });

  test('shows as many as were shown after a reload and after Back, at the same place', async ({ page }) => {
    await page.goto('./zoeken/?q=jeugd');
    await page.getByRole('button', { name: buttonNames.moreResults }).press('Enter');
    await expect(results(page)).toHaveCount(20);
    const last = results(page).nth(19);
    await last.scrollIntoViewIfNeeded();
    await expectPlaceKept(page);
    await page.reload();
    await expect(results(page)).toHaveCount(20);
    await expect(last).toBeInViewport();
    await last.getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/zoeken/'));
    await page.goBack();
    await expect(results(page)).toHaveCount(20);
    await expect(last).toBeInViewport();
  });

  test('gives ways on when nothing is found', async ({ page }) => {
    await page.goto('./zoeken/?q=xqzzyqx');
    await expect(page.getByRole('status')).toHaveText('Niets gevonden voor ‘xqzzyqx’.');
    await expect(page.getByRole('heading', { name: searchText.waysOn.title })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Veelgestelde vragen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veelgestelde vragen');
  });

  test('says so when no text has all words, and shows what has some', async ({ page }) => {
    await page.goto('./zoeken/?q=freerunning+streefwaarde');
    await expect(page.getByRole('status')).toContainText(searchText.loosely);
    await expect(results(page).first()).toBeVisible();
  });

  test('loads nothing to search with before the field has the focus', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('./zoeken/');
    await expectStarted(page);
    // Also not in an idle moment.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const lexicon = page.waitForResponse(/\/pagefind\/woorden\.json$/);
    await field(page).focus();
    expect((await lexicon).ok()).toBe(true);
  });

  test('goes on without a connection once it is loaded, and says when it could not load', async ({
    page,
    context,
  }) => {
    await page.goto('./zoeken/');
    await page.route(/woorden\.json/, (route) => route.fulfill({ status: 200, body: 'no json' }));
    await field(page).fill('ambitie');
    await field(page).press('Enter');
    await expect(page.getByRole('status')).toHaveText(searchText.failed);
    await page.unroute(/woorden\.json/);
    expect((await search(page, 'ambitie')).length).toBeGreaterThan(0);
    await context.setOffline(true);
    expect((await search(page, 'ambitie')).length).toBeGreaterThan(0);
    await context.setOffline(false);
  });

  test('shifts nothing when results come in', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const question of ['ambitie', 'schooluitvall', 'xqzzyqx']) {
      await page.goto(`./zoeken/?q=${question}`);
      await expect(page.getByRole('status')).not.toHaveText(/^$|^Even zoeken…$/);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), question).toEqual([]);
    }
  });
});

test.describe('with the keyboard', () => {
  test('/ goes to the search field on any page, and from there Enter to the first result', async ({
    page,
  }) => {
    await page.goto('./begrippen/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('ambitie');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    // The button, the filter, the first result.
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    await expect(results(page).first().getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ambities');
  });

  test('/ in a field is a stroke like any other', async ({ page }) => {
    await page.goto('./zoeken/');
    await field(page).focus();
    await page.keyboard.type('en/of');
    await expect(field(page)).toHaveValue('en/of');
    await openWorksheet(page, worksheet('wb-1a'));
    const area = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
    await area.pressSequentially('en/of');
    await expect(area).toHaveValue('en/of');
  });

  test('/ can be switched off, for who speaks to the computer', async ({ page }) => {
    await page.goto('./zoeken/');
    await page.getByRole('checkbox', { name: searchText.slashKey }).uncheck();
    await page.goto('./begrippen/');
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
    await page.goto('./zoeken/');
    await page.getByRole('checkbox', { name: searchText.slashKey }).check();
    await page.goto('./begrippen/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });

  test('arrows choose the kind', async ({ page }) => {
    await page.goto('./zoeken/?q=ambitie');
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('radio', { name: searchText.all }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: searchText.kinds.uitleg })).toBeChecked();
    await expect(page.getByRole('status')).toContainText(/^\d+ van/);
  });
});
