import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

test('‘ambitie’ finds the page about ambitions first, from the search field of any page', async ({
  page,
}) => {
  await page.goto('./1a-staat-van-de-jeugd/');
  await page.getByRole('search').getByRole('searchbox').fill('ambitie');
  await page.getByRole('search').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/zoeken\/\?q=ambitie/);
  await expect(page.locator('[data-result]').first().getByRole('link').first()).toHaveAttribute(
    'href',
    /1b-ambities/,
  );
  await page.locator('[data-result]').first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ambities');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('guidance and questions are there, with a sentence that filling in needs JavaScript', async ({
    page,
  }) => {
    await page.goto('./1b-ambities/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ambities');
    await expect(
      fieldOf(page, 'wb1b-ambities').getByText(
        'Welke ambities voor kinderen en jongeren horen bij onze keuze?',
        {
          exact: true,
        },
      ),
    ).toBeVisible();
    await expect(page.locator('.no-script').first()).toBeVisible();
    await expect(page.locator('.no-script').first()).toContainText('Invullen werkt alleen met JavaScript.');
    await expect(fieldOf(page, 'wb1b-standpunten').getByRole('textbox')).toBeDisabled();
  });
});

test('storage that is switched off is said in words, typing goes on, and nothing else breaks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openWorksheet(page, worksheet('wb-1a'));
  const area = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  await area.fill('Waterrijk');
  await expect(area).toHaveValue('Waterrijk');
  await expect(page.getByRole('status')).toContainText('Niet bewaard: deze browser staat opslaan niet toe');
});

test('storage that is full is said in words, and what was saved before stays', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-1a'));
  const area = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  await area.fill('Waterrijk');
  await page.evaluate(() => {
    let chunk = 'x'.repeat(1024 * 1024);
    for (let at = 0; chunk.length > 0; at++) {
      try {
        localStorage.setItem(`vol-${at}`, chunk);
      } catch {
        chunk = chunk.slice(0, Math.floor(chunk.length / 2));
      }
    }
  });
  await fieldOf(page, 'wb1a-oordeel')
    .getByRole('textbox')
    .fill('Een lange zin die er niet meer bij past. '.repeat(40));
  await expect(page.getByRole('status')).toContainText('de opslag van deze browser is vol');
  await expect(fieldOf(page, 'wb1a-oordeel').getByRole('textbox')).toHaveValue(/Een lange zin/);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('vol-')) localStorage.removeItem(key);
  });
  await area.fill('Waterrijk!');
  await expect(page.getByRole('status')).toContainText('Bewaard in deze browser');
  await page.reload();
  await expect(area).toHaveValue('Waterrijk!');
  await expect(fieldOf(page, 'wb1a-oordeel').getByRole('textbox')).toHaveValue(/Een lange zin/);
});

test('answers that cannot be read are put aside, said, and the rest opens', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    localStorage.setItem('kwaliteitskompas:dossier:eerste:wb-1a', '{"half');
  });
  await openWorksheet(page, worksheet('wb-1a'));
  await expect(page.getByRole('status')).toContainText('niet te lezen');
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  const stored = await page.evaluate(() => Object.entries(localStorage));
  expect(stored.find(([key]) => key.startsWith('kwaliteitskompas:corrupt:'))?.[1]).toBe('{"half');
});
