/** Scripts are on and do not come: a page says what is the matter in place of promising, and only as long as it is so. */
import type { Page } from '@playwright/test';
import { expectStarted } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';

const guidance = './1b-ambities/';
const scripts = '**/_astro/**.js';

const bar = (page: Page) => page.locator('.status-bar').getByRole('status');
const heights = (page: Page) =>
  page
    .locator('section.sheet')
    .evaluateAll((all) => all.map((sheet) => sheet.getBoundingClientRect().height));

test('scripts that are late: the bar promises nothing, says so after a while, and goes on when they are there', async ({
  page,
}) => {
  const arrival = Promise.withResolvers<void>();
  await page.clock.install();
  await page.route(scripts, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.goto(guidance, { waitUntil: 'commit' });
  // The page itself takes its time on a busy machine.
  await bar(page).waitFor();
  await expect(bar(page)).toHaveText('Je antwoorden laden…', { useInnerText: true });
  const before = await heights(page);
  await expect(page.getByText(/^\d+ van \d+ vra/).locator('visible=true')).toHaveCount(0);

  await page.clock.fastForward(10_000);
  await expect(bar(page)).toContainText('Laad de pagina opnieuw', { useInnerText: true, ignoreCase: true });
  await expect(bar(page)).not.toContainText('antwoorden laden', { useInnerText: true });
  await expect(page.getByText('Invullen lukt nog niet.', { exact: true }).first()).toBeVisible();
  expect(await heights(page), 'no sheet grows or shrinks').toEqual(before);

  arrival.resolve();
  await expectStarted(page);
  await expect(bar(page)).toHaveText('Wat je invult, blijft in deze browser');
  await expect(page.getByText('Invullen lukt nog niet')).toHaveCount(0);
});

for (const address of [guidance, './mijn-dossier/', './inbreng/', './zoeken/'])
  test(`scripts that do not come: ${address} says what to do`, async ({ page }) => {
    await page.clock.install();
    // A script that is not there is told to the console, which fails every test here; one without anything in it does the same.
    await page.route(scripts, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
    );
    await page.goto(address);
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('status').filter({ hasText: 'vraag dan je ICT-helpdesk' })).toHaveCount(1);
    await expect(page.getByText('blijft in deze browser').locator('visible=true')).toHaveCount(0);
  });
