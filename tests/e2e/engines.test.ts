/** What one engine draws otherwise than another, and where that stood in a reader's way. Done in every browser that is there. */
import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { printedPages, squeezed } from '../setup/site/pdf-text.ts';
import { expectStarted, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

test('Tab through the menu of a low window leaves the text where it is, and every link whole in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, './1b-ambities/');
  const links = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
  // The header may scroll away: then the menu is at the top of the window.
  const header = await page.locator('.site-header').evaluate((element) => element.clientHeight);
  await links.first().focus();
  for (const link of await links.all()) {
    await expect(link).toBeFocused();
    // A hair is rounding.
    await expect(link).toBeInViewport({ ratio: 0.98 });
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled, `to ${await link.getAttribute('href')}`).toBeLessThanOrEqual(header + 1);
    await page.keyboard.press('Tab');
  }
});

/** Words that stand on two lines. */
function brokenWords(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const range = document.createRange();
    return elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    });
  });
}

test('the keys put a removed row back with the focus in it, and the next Tab stays in it', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1b'));
  const ambitions = fieldOf(page, 'wb1b-ambities');
  for (const text of ['Ieder kind doet mee', 'Meer rust']) {
    await ambitions.getByRole('button', { name: buttonNames.addRow }).first().click();
    await page.keyboard.type(text);
  }
  const last = rowsOf(ambitions).last();
  await last.locator('.row-card__actions button').last().press('Enter');
  await expect(rowsOf(ambitions)).toHaveCount(1);
  await expect(ambitions.locator('[data-undo]')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rowsOf(ambitions)).toHaveCount(2);
  await expect(last.locator('textarea').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(last.locator(':focus')).toHaveCount(1);
});

test('on a phone neither the name of the site nor a heading breaks a word that has room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./2-maatschappelijk-resultaat/');
  expect(await brokenWords(page, '.site-name__title, h1')).toEqual([]);
  // A word that has no room is broken, and seen to be.
  await page.locator('h1').evaluate((heading) => {
    heading.style.inlineSize = '5ch';
    heading.style.overflowWrap = 'anywhere';
  });
  expect(await brokenWords(page, 'h1')).toContain('Maatschappelijk');
});

for (const id of ['wb-0a', 'wb-1a'])
  test(`on paper no heading and no question of ${id} stands at the foot of a page, apart from what it is about`, async ({
    page,
    browserName,
  }, info) => {
    info.skip(browserName === 'webkit', 'Playwright prints in Chromium and Firefox alone');
    await page.goto(`.${worksheet(id).page}?voorbeeld=waterrijk`);
    await expectStarted(page);
    const headings = await page
      .locator(
        '.sheet__spine, .sheet__title, .sheet__intro, .question__label, .question__help, .more__title, .article :is(h2, h3)',
      )
      .allTextContents();
    expect(headings.length).toBeGreaterThan(30);
    const pages = await printedPages(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeGreaterThan(5);
    const alone = pages.flatMap((text, at) => {
      // Chromium prints the number of the page last.
      const rest = squeezed(text).replace(/\d+\/\d+$/, '');
      return headings
        .filter((heading) => rest.endsWith(squeezed(heading)))
        .map((heading) => `page ${at + 1} ends in ‘${heading}’`);
    });
    expect(alone).toEqual([]);
  });
