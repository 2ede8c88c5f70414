import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet, worksheets } from '../setup/worksheet/worksheets.ts';

const links = [
  ['Gezamenlijk belang', '0a-gezamenlijk-belang/'],
  ['Staat van de jeugd', '1a-staat-van-de-jeugd/'],
  ['Ambities', '1b-ambities/'],
  ['Maatschappelijk resultaat', '2-maatschappelijk-resultaat/'],
  ['Leren en verbeteren', '1-leren-en-verbeteren/'],
  ['Checklist BIG-5', 'voorbeelden/big-5/'],
  ['Ambitie naar Fries voorbeeld', 'voorbeelden/friesland/'],
] as const;

test('the compass leads to every building block and example, by keyboard too', async ({ page, baseURL }) => {
  await page.goto('./');
  const compass = page.getByRole('navigation', { name: 'De bouwstenen van het kompas' });
  await expect(compass.locator('a:not([rel~=external])')).toHaveCount(links.length);
  await page.getByRole('link', { name: buttonNames.start }).focus();
  for (const [name, address] of links) {
    const link = compass.locator('a:not([rel~=external])', { hasText: name });
    // Between the blocks and the examples are the links to the NJi.
    do await page.keyboard.press('Tab');
    while ((await page.locator(':focus').getAttribute('rel')) !== null);
    await expect(link).toBeFocused();
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(`${baseURL}${address}`);
    await expect(link).toHaveCSS('outline-style', 'solid');
  }
});

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`one screen of ${width} by ${height} says what this is, for whom, where to start and where answers stay`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    for (const words of [
      /resultaten voor kinderen, jongeren en gezinnen/,
      /gemeenten/,
      /één rapport met jullie vraagstuk, ambities, meetbare resultaten en een actielijst/,
      /blijven in deze browser/,
      /niet van het NJi/,
    ])
      await expect(page.getByRole('article').getByText(words).first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: buttonNames.start })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('navigation', { name: 'De bouwstenen van het kompas' })).toBeInViewport();
  });

test('there is no progress before anything is filled in, and what is filled in shows, also on the way back', async ({
  page,
}) => {
  await page.goto('./');
  const progress = page.locator('[data-progress]');
  // Each worksheet of the method and of the examples; what meetings leave behind has no place on the compass.
  await expect(progress).toHaveCount(worksheets.filter(({ id }) => id !== 'wb-bijeenkomst').length);
  await expect(progress.filter({ visible: true })).toHaveCount(0);

  const sheet = worksheet('wb-1a');
  await openWorksheet(page, sheet);
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  const total = await page.locator('.status-bar__progress').textContent();
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');

  await page.goBack();
  await expect(progress.filter({ visible: true })).toHaveCount(1);
  const link = page
    .getByRole('navigation', { name: 'De bouwstenen van het kompas' })
    .getByRole('link', { name: 'Staat van de jeugd' });
  await expect(link).toHaveAccessibleName(new RegExp(`${total}$`));
  await page.reload();
  await expect(link).toContainText(/1 van \d+/);
});

test('a page that comes back from the browser’s memory shows the progress of now', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
  await page.goto('./');
  await expect(page.locator('[data-progress]:visible')).toHaveCount(1);
  await page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('[data-progress]:visible')).toHaveCount(0);
});

test('progress moves nothing on the page', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    const places = () =>
      page
        .locator('article a')
        .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON()));
    await expect(page.locator('[data-progress]:visible')).toHaveCount(1);
    const withProgress = await places();
    await page.locator('[data-progress]:visible').evaluate((element: HTMLElement) => {
      element.hidden = true;
    });
    expect(await places()).toEqual(withProgress);
  }
});

test('answers that cannot be read are no progress, and stay as they are', async ({ page }) => {
  await page.goto('./');
  const key = 'kwaliteitskompas:dossier:eerste:wb-1a';
  await page.evaluate((name) => localStorage.setItem(name, '{"half'), key);
  await page.reload();
  await expect(page.locator('[data-progress]:visible')).toHaveCount(0);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('{"half');
});

test('a picture shows what comes of it, keeps its room before it is there, and leads to the example', async ({
  page,
}) => {
  await page.goto('./');
  const picture = page.getByRole('img', { name: /samenvatting van een rapport/i });
  const height = () => picture.evaluate((image) => image.getBoundingClientRect().height);
  const before = await height();
  expect(before).toBeGreaterThan(200);
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  expect(await height()).toBe(before);
  await page.getByRole('link', { name: 'Bekijk het hele voorbeeld' }).click();
  await expect(page).toHaveURL(/mijn-dossier\/\?voorbeeld=waterrijk$/);
});

test('‘Op deze pagina’ marks the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('./veelgestelde-vragen/');
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
  const second = contents.getByRole('link').nth(1);
  await second.click();
  await expect(second).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(second).not.toHaveAttribute('aria-current');
});

test('‘Op deze pagina’ follows a jump into the middle of a section, where no heading is in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 600 });
  await page.goto('./0a-gezamenlijk-belang/');
  const third = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link').nth(2);
  const heading = page.getByRole('heading', { name: (await third.textContent()) ?? '', exact: true });
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  await page.evaluate((y) => scrollTo(0, y), top + 200);
  await expect(third).toHaveAttribute('aria-current', 'true');
});
