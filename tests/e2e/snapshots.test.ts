/**
 * How key pages look, reviewed by eye: a change of look shows in a commit, and none comes by accident.
 *
 * Fonts of the system differ from one machine to the next, so these pages are set in the PDF's own font; at half size,
 * with room for what another Chromium draws a little differently. After a change that is meant:
 * `npx playwright test snapshots --update-snapshots`, and look at each picture.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { wearStyle } from '../setup/site/wear-style.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

test.use({ deviceScaleFactor: 0.5 });

const weights = { Regular: '400', Bold: '700' } as const;

async function setInOneFont(page: Page): Promise<void> {
  const fonts = Object.entries(weights).map(([name, weight]) => ({
    weight,
    bytes: readFileSync(`src/pdf/fonts/WerkbladSans-${name}.ttf`, 'base64'),
  }));
  await page.evaluate(async (files) => {
    for (const { weight, bytes } of files) {
      const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace('Snapshot', data, { weight }).load());
    }
  }, fonts);
  await wearStyle(page, '@layer print { :root { --font-text: "Snapshot"; --font-display: "Snapshot" } }');
}

interface Look {
  readonly name: string;
  readonly address: string;
  /** Brought to the top of the window; without it the top of the page. */
  readonly at?: string;
  readonly width: number;
  readonly scheme?: 'dark';
  readonly media?: 'print';
}

const vooraf = 'section[data-worksheet="wb-1a"]';
const looks: readonly Look[] = [
  { name: 'home', address: './', width: 1280 },
  { name: 'home-phone-dark', address: './', width: 390, scheme: 'dark' },
  { name: 'guidance', address: './1b-ambities/', width: 1280 },
  { name: 'guidance-phone', address: './1b-ambities/', width: 390 },
  { name: 'notes', address: './1a-staat-van-de-jeugd/', at: '.note--tip', width: 1280, scheme: 'dark' },
  { name: 'worksheet-empty', address: './1a-staat-van-de-jeugd/', at: vooraf, width: 1280 },
  {
    name: 'worksheet-filled',
    address: './2-maatschappelijk-resultaat/?voorbeeld=waterrijk',
    at: '[data-row]',
    width: 1280,
  },
  {
    name: 'worksheet-filled-phone-dark',
    address: './1a-staat-van-de-jeugd/?voorbeeld=waterrijk',
    at: vooraf,
    width: 390,
    scheme: 'dark',
  },
  {
    name: 'worksheet-printed',
    address: './2-maatschappelijk-resultaat/?voorbeeld=waterrijk',
    at: vooraf.replace('1a', '2'),
    width: 660,
    media: 'print',
  },
  { name: 'dossier', address: './mijn-dossier/?voorbeeld=waterrijk', at: '.dossier__list', width: 1280 },
];

for (const { name, address, at, width, scheme, media } of looks)
  test(`${name} looks as it was agreed`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 800 ? 844 : 800 });
    await page.emulateMedia({ colorScheme: scheme ?? 'light' });
    await open(page, address);
    if (media !== undefined) await goToPaper(page);
    await setInOneFont(page);
    if (at !== undefined)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView());
    await expect(page).toHaveScreenshot(`${name}.png`);
  });

/** As a browser does: what is for paper alone is there, and every row opens. */
async function goToPaper(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    ),
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-folded]')).toHaveCount(0);
}

test('what cannot be saved stands out, and stays out of the way', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await expect(page.getByRole('status')).toContainText('Niet bewaard');
  await setInOneFont(page);
  await fieldOf(page, 'wb1a-gebied').evaluate((element) => element.scrollIntoView());
  await expect(page).toHaveScreenshot('not-saved-phone.png');
});
