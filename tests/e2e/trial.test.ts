import { globSync, readFileSync } from 'node:fs';
import { pageText } from '../../src/text/pages.ts';
import { rootEdition } from '../setup/site/editions.ts';
import { expect, test } from '../setup/site/test.ts';

/** `content/site.yaml` names no publisher yet. */
const banner = 'Proefversie, nog zonder uitgever';
const pages = globSync(`${rootEdition.folder}/**/*.html`);

test('every page of a trial says that it is one, and who publishes it is named nowhere', () => {
  expect(pages.length).toBeGreaterThan(15);
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    expect(html, page).toContain(banner);
    expect(html, page).not.toContain('Uitgever van deze site');
  }
});

test('nothing in a trial gives an e-mail address, and there is no security.txt', () => {
  expect(globSync(`${rootEdition.folder}/.well-known/*`)).toEqual([]);
  for (const page of pages) expect(readFileSync(page, 'utf8'), page).not.toMatch(/mailto:|contact@/);
});

for (const path of ['over', 'privacy', 'toegankelijkheid'])
  test(`/${path}/ of a trial says why there is nobody to write to`, async ({ page }) => {
    await page.goto(`./${path}/`);
    await expect(page.getByRole('main')).toContainText(pageText.trial.contact);
  });

test('the banner of a trial is one calm line above the header, and is not printed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./1b-ambities/');
  const line = page.getByRole('banner').getByText(banner);
  await expect(line).toBeVisible();
  expect((await line.boundingBox())?.height).toBeLessThan(40);
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeHidden();
});
