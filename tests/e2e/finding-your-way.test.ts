/** Finding your way: the open dossier in the header, the parts in the list of contents, the worksheet alone, the check page. */
import AxeBuilder from '@axe-core/playwright';
import { expectPlaceKept } from '../setup/site/kept-place.ts';
import { expectStarted, fillIn } from '../setup/site/site.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf } from '../setup/site/worksheet-driver.ts';

const guidance = './0a-gezamenlijk-belang/';
const alone = `${guidance}?alleen=werkblad`;

test('every page names the open dossier in its header, and that leads to Mijn dossier', async ({ page }) => {
  await waterrijkInStorage(page, 'Eenzaam in Oost');
  for (const address of ['./', './veelgestelde-vragen/', './zoeken/', guidance, './mijn-dossier/']) {
    await page.goto(address);
    await expect(page.locator('#open-dossier')).toHaveText('Dossier: Eenzaam in Oost');
  }
  await page.goto('./over/');
  await page.getByRole('link', { name: 'Dossier: Eenzaam in Oost' }).click();
  await expect(page).toHaveURL(/\/mijn-dossier\/$/);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(menu.getByRole('list', { name: 'Jullie werk' }).getByRole('link')).toHaveText([
    'Mijn dossier',
    'Inbreng van partners',
    'Bijeenkomst en verslag',
    'Acties',
    'Versies vergelijken',
  ]);
});

test('a new name is in the header at once, in this tab and in another', async ({ page, context }) => {
  await waterrijkInStorage(page, 'Oost');
  const other = await context.newPage();
  await other.goto('./over/');
  await expect(other.locator('#open-dossier')).toHaveText('Dossier: Oost');
  await page.goto('./mijn-dossier/');
  await expectStarted(page);
  await page.getByRole('button', { name: 'Naam wijzigen' }).click();
  await page.getByRole('textbox', { name: 'Naam van het dossier' }).fill('West');
  await page.keyboard.press('Enter');
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: West');
  await expect(other.locator('#open-dossier')).toHaveText('Dossier: West');
});

test('a card that cannot be read costs the header the name alone', async ({ page }) => {
  await storeItems(page, { 'dossier:eerste': '{"title":{"value":{"half":1}}}' });
  await page.goto('./over/');
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Mijn eerste dossier');
});

test('the parts of the worksheet stand among the headings, with a tick when they are done', async ({
  page,
}) => {
  await page.goto('./privacy/');
  await fillIn(page);
  await page.goto(guidance);
  await expectStarted(page);
  await page.locator('.toc details').evaluate((details) => details.setAttribute('open', ''));
  const part = page.locator('.toc__link[href="#wb-0a-jongeren-ouders"]');
  await expect(part).toHaveText('Werkblad, ingevuld: Deel 4. Jongeren en ouders');
  await fieldOf(page, 'wb0a-jongeren-ouders').getByRole('textbox').fill('');
  await expect(part).toHaveText('Werkblad: Deel 4. Jongeren en ouders');
  await part.click();
  await expect(page.locator('#wb-0a-jongeren-ouders')).toBeInViewport();
});

test('‘Alleen het werkblad’ leaves the explanation out, has an address of its own, and leads back', async ({
  page,
}) => {
  await page.goto(guidance);
  await page.getByRole('link', { name: 'Alleen het werkblad' }).click();
  await expect(page).toHaveURL(/\?alleen=werkblad$/);
  await expectStarted(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Werkblad', 'Bewaren of delen']);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(page.locator('.article > p').first()).toBeHidden();
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill('Schooluitval');
  await page.getByRole('link', { name: 'Werkblad met uitleg' }).click();
  await expect(page).toHaveURL(/belang\/$/);
  await expect(page.locator('.article > p').first()).toBeVisible();
  await expect(fieldOf(page, 'wb0a-onderwerp').getByRole('textbox')).toHaveValue('Schooluitval');
});

test('the switch keeps the example open', async ({ page }) => {
  await page.goto(`${guidance}?voorbeeld=waterrijk`);
  await expectStarted(page);
  await page.getByRole('link', { name: 'Alleen het werkblad' }).click();
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Ingevuld voorbeeld');
  await expectStarted(page);
  await expect(page.locator('.article > p').first()).toBeHidden();
  await page.getByRole('link', { name: 'Voorbeeld sluiten' }).click();
  await expect(page).toHaveURL(/belang\/\?alleen=werkblad$/);
});

test('the worksheet alone never shows the explanation first, and nothing moves when it is there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          Object.assign(window, { moved: Number(Reflect.get(window, 'moved')) + Number(entry.value) });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(alone);
  await expectStarted(page);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'moved')))).toBeLessThan(0.02);
});

test('in the worksheet alone a reload and Back stand where the page was left, and an anchor where it leads', async ({
  page,
}) => {
  await page.goto('./privacy/');
  await fillIn(page);
  const question = page.locator('#wb0a-urgentie-vraag');
  const top = () => question.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await page.goto(`${alone}#wb0a-urgentie-vraag`);
  await expectStarted(page);
  const reached = await top();
  await question.evaluate((element) => element.scrollIntoView());
  expect(Math.abs(reached - (await top()))).toBeLessThanOrEqual(2);
  await page.mouse.wheel(0, 150);
  await expect.poll(top).toBeLessThan(0);
  await expectPlaceKept(page);
  const left = await top();
  await page.reload();
  await expectStarted(page);
  await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThanOrEqual(2);
  await page.goto('./privacy/');
  await page.goBack();
  await expectStarted(page);
  await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThanOrEqual(2);
});

test('the check page says first what is missing, then what there is, and leads to the gap', async ({
  page,
}) => {
  await page.goto('./privacy/');
  await fillIn(page);
  await page.goto('./2-maatschappelijk-resultaat/');
  await expectStarted(page);
  const count = await fieldOf(page, 'wb2-tabel').locator('[data-row]').count();
  await page.goto('./privacy/');
  await page.evaluate(() => {
    const key = 'kwaliteitskompas:dossier:eerste:wb-2';
    const saved = JSON.parse(localStorage.getItem(key) ?? '');
    saved.answers['wb2-tabel'].rows[0].cells.jaar.value = '';
    localStorage.setItem(key, JSON.stringify(saved));
  });
  await page.goto('./2-maatschappelijk-resultaat/');
  await expectStarted(page);
  await expect(page.locator('.sheet__footer').first()).toContainText(
    `${count} resultaten, ${count - 1} compleet. In 1 rij ontbreekt nog: In welk jaar?`,
  );
  await page.goto('./mijn-dossier/');
  await expectStarted(page);
  await page.getByRole('link', { name: 'Bekijken wat er nog ontbreekt' }).click();
  await expectStarted(page);
  await expect(page.locator('.thread')).toBeHidden();
  await expect(page).toHaveTitle(/^Wat hebben we, en wat ontbreekt nog\? – /);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat hebben we, en wat ontbreekt nog?');
  await expect(page.locator('[data-check="wb2-tabel"]')).toContainText(`${count} resultaten: `);
  const gap = page.locator('[data-missing="wb2-tabel"]').getByRole('link');
  await expect(gap).toContainText(/Nog leeg bij resultaat 1 .*‘In welk jaar\?’/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await gap.click();
  await expectStarted(page);
  const row = fieldOf(page, 'wb2-tabel').locator('[data-row]').first();
  await expect(page).toHaveURL(new RegExp(`#${await row.getAttribute('id')}-jaar$`));
  await expect(row.locator('[data-column="jaar"]')).toBeInViewport();
});

test('the status bar says a long name of a dossier on one line, and in full to who hears or points at it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const name =
    'Eenzaamheid onder jongeren in de wijken Oost, West en Centrum, met de scholen en het jongerenwerk';
  await waterrijkInStorage(page, name);
  await page.goto(guidance);
  await expectStarted(page);
  const dossier = page.locator('.status-bar__dossier');
  await expect(dossier).toHaveText(`Dossier: ${name}`);
  await expect(dossier).toHaveAttribute('title', `Dossier: ${name}`);
  const line = await dossier.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
  const lines = await page.locator('.status-bar__texts').evaluate((texts) => texts.clientHeight);
  expect(lines / line).toBeLessThan(2.5);
});

test('a dossier without a name can be called what it is about, in one press', async ({ page }) => {
  await page.goto(guidance);
  await expectStarted(page);
  const title = fieldOf(page, 'wb0a-onderwerp');
  await expect(title.getByRole('button', { name: 'Dossier zo noemen' })).toHaveCount(0);
  await title.getByRole('textbox').fill('Eenzaamheid onder jongeren');
  await title.getByRole('button', { name: 'Dossier zo noemen' }).click();
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Eenzaamheid onder jongeren');
  await expect(title).toContainText('Het dossier heet nu ‘Eenzaamheid onder jongeren’.');
  await expect(title.getByRole('textbox')).toBeFocused();
  await page.reload();
  await expectStarted(page);
  await expect(title).not.toContainText('Wil je het dossier');
});

test('a worksheet about a person offers a dossier of its own before anything is typed', async ({ page }) => {
  await storeItems(page, {});
  await page.goto(guidance);
  await expectStarted(page);
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill('Schooluitval');
  await page.goto('./voorbeelden/big-5/');
  await expectStarted(page);
  await page.getByRole('button', { name: 'Apart dossier maken' }).click();
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Checklist BIG-5');
  await expect(fieldOf(page, 'wbbig5-aanduiding').getByRole('textbox')).toBeFocused();
  await page.reload();
  await expectStarted(page);
  await expect(page.getByRole('button', { name: 'Apart dossier maken' })).toHaveCount(0);
});

test('who wants it in the open dossier is asked once', async ({ page }) => {
  await page.goto(guidance);
  await expectStarted(page);
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill('Schooluitval');
  await page.goto('./voorbeelden/big-5/');
  await expectStarted(page);
  await page.getByRole('button', { name: 'In dit dossier invullen' }).click();
  await expect(fieldOf(page, 'wbbig5-aanduiding').getByRole('textbox')).toBeFocused();
  await page.reload();
  await expectStarted(page);
  await expect(page.getByRole('button', { name: 'Apart dossier maken' })).toHaveCount(0);
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Mijn eerste dossier');
});

test('on a phone the dossier, search and the menu stand on one line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./over/');
  const middle = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return box === null ? Number.NaN : box.y + box.height / 2;
  };
  const line = await middle('.menu__summary');
  expect(Math.abs((await middle('.search-link')) - line)).toBeLessThanOrEqual(2);
  expect(Math.abs((await middle('#open-dossier')) - line)).toBeLessThanOrEqual(4);
  expect(line).toBeLessThan(150);
  await page.locator('#open-dossier').click();
  await expect(page).toHaveURL(/mijn-dossier/);
});

for (const [width, question] of [
  [390, ''],
  [390, '#wbbig5-aanduiding-vraag'],
  [1280, '#wbbig5-aanduiding-vraag'],
] as const)
  test(`the offer of a dossier for one person moves nothing at ${width} px: BIG-5${question}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 844 });
    await waterrijkInStorage(page, 'Mijn eerste dossier');
    await page.evaluate(() => localStorage.removeItem('kwaliteitskompas:dossier:eerste:wb-big5'));
    await page.goto(`./voorbeelden/big-5/${question}`);
    await expectStarted(page);
    await expect(page.getByRole('button', { name: 'Apart dossier maken' })).toBeAttached();
    const shifted = await page.evaluate<number>(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(shifts.reduce((sum, one) => sum + one, 0)))))',
    );
    expect(shifted).toBeLessThan(0.02);
  });
