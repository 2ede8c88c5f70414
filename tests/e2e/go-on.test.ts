import type { Page } from '@playwright/test';
import { toWorksheetId } from '../../src/basics/ids.ts';
import { setValue } from '../../src/worksheet/answers/change.ts';
import { noCard, saveCard } from '../../src/worksheet/saved/dossier-card.ts';
import { saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const goOn = (page: Page) => page.getByRole('link', { name: /^Ga verder met/ });
const start = (page: Page) => page.getByRole('link', { name: buttonNames.start });

/** How much of the page moved by itself since it was opened. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
    return shifts.reduce((total, value) => total + value, 0);
  });

test('who was never here is told where to start, and nothing of going on', async ({ page }) => {
  await page.goto('./');
  await expect(start(page)).toBeVisible();
  await expect(page.locator('#verder')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.dataset['returns'])).toBeUndefined();
});

test('who comes back is led to the question of the last answer, in the dossier by its name', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond opgroeien in Waterrijk');
  await openWorksheet(page, worksheet('wb-1l'));
  await fieldOf(page, 'wb1l-hoe-vaak').getByRole('textbox').fill('Elk najaar');
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
  await page.goto('./');
  await expect(goOn(page)).toHaveAccessibleName(
    'Ga verder met Gezond opgroeien in Waterrijk: Leren en verbeteren – Deel 1. Nu invullen: onze afspraken',
  );
  await expect(start(page)).toBeHidden();
  await goOn(page).click();
  await expect(page).toHaveURL(/\/1-leren-en-verbeteren\/#wb1l-hoe-vaak-vraag$/);
  await expect(fieldOf(page, 'wb1l-hoe-vaak')).toBeInViewport();
});

test('who comes back reads what is agreed next', async ({ page }) => {
  const soon = new Date();
  soon.setDate(soon.getDate() + 12);
  const day = [soon.getFullYear(), soon.getMonth() + 1, soon.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  await storeItems(page, {
    'dossier:eerste:wb-1a': saveWorksheet(toWorksheetId('wb-1a'), {
      'wb1a-gesprek-datum': setValue(day)(undefined, Date.now()),
    }),
  });
  await page.goto('./');
  const said = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(soon);
  await expect(page.locator('#verder')).toContainText(
    `Volgende afspraak: ${said} (over 12 dagen), gesprek over de gegevens`,
  );
  await expect(goOn(page)).toContainText('Mijn eerste dossier');
});

for (const width of [390, 1280])
  test(`nothing moves at ${width} px when it is known where to go on`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await waterrijkInStorage(page, 'Gezond opgroeien in Waterrijk');
    await page.goto('./');
    await expect(goOn(page)).toBeVisible();
    await expect(page.locator('[data-progress]:visible').first()).toBeVisible();
    expect(await shifted(page)).toBe(0);
  });

for (const [name, items] of [
  ['half a worksheet', { 'dossier:eerste:wb-1a': '{"half' }],
  [
    'a worksheet of a newer site',
    { 'dossier:eerste:wb-1a': '{"format":"kwaliteitskompas-werkblad","formatVersion":99}' },
  ],
  ['a card alone', { 'dossier:eerste': saveCard('eerste', noCard) }],
] as const)
  test(`of ${name} the home page says nothing, and tells where to start`, async ({ page }) => {
    await storeItems(page, items);
    await page.goto('./');
    await expect(start(page)).toBeVisible();
    await expect(page.locator('#verder')).toBeHidden();
  });

test('a damaged card costs the name of the dossier, not the way back', async ({ page }) => {
  await waterrijkInStorage(page, 'Oost');
  await storeItems(page, { 'dossier:eerste': '{"half' });
  await page.goto('./');
  await expect(goOn(page)).toContainText('Mijn eerste dossier');
});

test('where storage is denied the home page is as for who was never here', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.goto('./');
  await expect(start(page)).toBeVisible();
  await expect(page.locator('#verder')).toBeHidden();
});
