import { readFileSync } from 'node:fs';
import { parseGlossary } from '../../src/site/glossary.ts';
import { expect, test } from '../setup/site/test.ts';

const file = 'content/begrippen.yaml';
const terms = parseGlossary(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), file);

test('the glossary is in the menu and holds every term at an address of its own', async ({ page }) => {
  await page.goto('./');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await menu.getByRole('link', { name: 'Begrippen' }).click();
  await expect(page).toHaveURL(/\/begrippen\/$/);
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 3 })).toHaveCount(terms.length);
  for (const { id, term, definition } of terms) {
    const entry = article.locator(`h3#${id}`);
    await expect(entry).toHaveText(term);
    await expect(entry.locator('..')).toContainText(definition);
  }
});

test('every link within the glossary leads to a term or a letter that is there', async ({ page }) => {
  await page.goto('./begrippen/');
  const broken = await page
    .getByRole('article')
    .evaluate((article) =>
      [...article.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    );
  expect(broken).toEqual([]);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'a term in a text' : 'a term in a text, without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('opens with a click, and closes with a click elsewhere', async ({ page }) => {
      await page.goto('./1b-ambities/');
      const meaning = page.getByText('Een concretere uitwerking van een ambitie.');
      await expect(meaning).toBeHidden();
      await page.getByRole('button', { name: 'doelstellingen', exact: true }).click();
      await expect(meaning).toBeVisible();
      await page.getByRole('heading', { level: 1 }).click();
      await expect(meaning).toBeHidden();
    });

    test('is read, left and followed by keyboard', async ({ page }) => {
      await page.goto('./1b-ambities/');
      const term = page.getByRole('button', { name: 'doelstellingen', exact: true });
      const meaning = page.getByText('Een concretere uitwerking van een ambitie.');
      await term.focus();
      await page.keyboard.press('Enter');
      await expect(meaning).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(meaning).toBeHidden();
      await expect(term).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: '‘Doelstelling’ in de begrippenlijst' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/begrippen\/#doelstelling$/);
      await expect(page.getByRole('heading', { name: 'Doelstelling', exact: true })).toBeInViewport();
    });
  });

test.describe('by touch, on a page as narrow as zooming to 400 % makes it', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 256 } });

  test('a meaning is in sight as a whole and makes the page no wider', async ({ page }) => {
    await page.goto('./1b-ambities/');
    await page.getByRole('button', { name: 'doelstellingen', exact: true }).tap();
    const card = page.locator(':popover-open');
    await expect(card).toContainText('Een concretere uitwerking');
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('terms stand in sentences without breaking them: whole paragraphs, and no id twice', async ({
  page,
}) => {
  for (const address of ['./1b-ambities/', './2-maatschappelijk-resultaat/', './veelgestelde-vragen/']) {
    await page.goto(address);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    const after = await page
      .locator('.term-card')
      .evaluateAll((cards) => cards.map(({ nextSibling }) => nextSibling?.textContent?.slice(0, 1) ?? ''));
    expect(after.length, address).toBeGreaterThan(4);
    expect(
      after.filter((sign) => /[.,:;!?)]/.test(sign)),
      'signs are with their term',
    ).toEqual([]);
    for (const card of await page.locator('.term-card').all())
      expect(await card.evaluate((element) => element.closest('p, li, td, strong') !== null)).toBe(true);
  }
});

test('on paper a term is a word like any other', async ({ page }) => {
  await page.goto('./1b-ambities/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Een concretere uitwerking van een ambitie.')).toBeHidden();
  await expect(page.getByRole('button', { name: 'doelstellingen', exact: true })).toHaveCSS(
    'text-decoration-line',
    'none',
  );
});

test('a term is found in the glossary, and what pops up on other pages is not found there again', async ({
  page,
}) => {
  await page.goto('./zoeken/?q=startkwalificatie');
  const results = page.getByRole('region', { name: 'Resultaten' });
  await expect(results.getByRole('link', { name: 'Startkwalificatie', exact: true })).toHaveAttribute(
    'href',
    /\/begrippen\/#startkwalificatie$/,
  );
  await expect(results.getByRole('link', { name: 'Maatschappelijk resultaat', exact: true })).toHaveCount(1);

  await page.goto(`./zoeken/?q=${encodeURIComponent('"houdt het overzicht"')}`);
  await expect(page.locator('[data-result]')).toHaveCount(1);
  await expect(page.locator('[data-result]').getByRole('link').first()).toHaveText(
    'Eén gezin, één plan, één regisseur',
  );
});
