import { globSync, readFileSync } from 'node:fs';
import { buttonNames } from '../setup/site/button-names.ts';
import { municipalEdition } from '../setup/site/editions.ts';
import { expect, test } from '../setup/site/test.ts';

/** This edition differs from the site in one file: tests/fixtures/gemeente/site.yaml. */
const styles = globSync(`${municipalEdition.folder}/**/*.{html,css}`)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Of @utrecht/design-tokens: hsl(211 60% 35%) and, in its dark scheme, hsl(211 60% 80%). */
const primaryAction = { light: 'rgb(36, 87, 143)', dark: 'rgb(173, 203, 235)' };

const address = 'https://www.waterrijk.example/jeugd/kompas/';

test('every page says who publishes the site, and where it stands', async ({ page }) => {
  for (const path of ['', '1b-ambities/', 'voorbeelden/friesland/']) {
    await page.goto(`./${path}`);
    await expect(page.getByText('Proefversie')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toContainText('Uitgever van deze site: Gemeente Waterrijk');
    await expect(page.getByRole('contentinfo')).toContainText(address + path);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address + path);
  }
});

for (const path of ['privacy', 'toegankelijkheid', 'over'])
  test(`questions about /${path}/ go to the municipality`, async ({ page }) => {
    await page.goto(`./${path}/`);
    await expect(
      page.getByRole('main').getByRole('link', { name: 'jeugd@waterrijk.example' }),
    ).toHaveAttribute('href', 'mailto:jeugd@waterrijk.example');
  });

test('who finds a leak is told to write to the municipality, for less than a year', async ({ request }) => {
  const text = await (await request.get('./.well-known/security.txt')).text();
  expect(text).toContain('Contact: mailto:jeugd@waterrijk.example\n');
  expect(text).toContain(`Canonical: ${address}.well-known/security.txt\n`);
  const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? [];
  const days = (Date.parse(expires) - Date.now()) / (24 * 60 * 60 * 1000);
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

test('the link to the maker of the method is the one of the municipality', async ({ page }) => {
  await page.goto('./');
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Het Kwaliteitskompas op nji.nl' });
  await expect(link).toHaveAttribute('href', 'https://www.nji.nl/kwaliteitskompas');
});

test('nothing in the build names the publisher of the site it was made from', () => {
  const files = globSync(`${municipalEdition.folder}/**/*.{html,js,json,txt}`);
  expect(files.length).toBeGreaterThan(30);
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/kwaliteitskompas\.example|zonder uitgever/);
});

test('worksheets, search and the PDF work under its path', async ({ page }) => {
  await page.goto('./zoeken/?q=ambitie');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.goto('./1b-ambities/?voorbeeld=waterrijk');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the site wears the colours and letters of the package, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('./');
    const start = page.getByRole('link', { name: buttonNames.start });
    await expect(start).toHaveCSS('background-color', primaryAction[scheme]);
    await expect(start).toHaveCSS('border-radius', '0px');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Noto Sans Variable/);
    await expect(page.locator('body')).toHaveCSS(
      'background-color',
      scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(38, 38, 38)',
    );
  });

test('sizes that make the site readable stay', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./1b-ambities/');
  const size = await page
    .locator('.article > .nl-paragraph')
    .nth(1)
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(18);
});

test('only tokens that a stylesheet of the page reads reach the page', () => {
  const read = new Set([...styles.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const own = readFileSync('src/styles/theme.css', 'utf8').matchAll(/(--[\w-]+):/g);
  const named = [...own].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !read.has(name))).toEqual([]);
  // The package has more than a thousand, many under names of its own.
  expect(styles).not.toContain('--utrecht-color-');
});

test('the list of licences says whose house style the site wears', async ({ request }) => {
  const list = await (await request.get('./licenties.txt')).text();
  expect(list).toMatch(/^De huisstijl: @utrecht\/design-tokens \d/m);
  expect(list).toContain('Copyright (c) 2021 Gemeente Utrecht');
});
