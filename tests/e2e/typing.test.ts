/** Dates, short texts, keys and references as people type and paste them: what only a real browser shows. */
import type { Locator, Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const sheet1B = worksheet('wb-1b');
const sheet2 = worksheet('wb-2');

const talk = (page: Page) => fieldOf(page, 'wb1a-gesprek-datum');
const dateBox = (page: Page) => talk(page).getByLabel('Wanneer is het gesprek?');
const leave = (control: Locator) => control.evaluate((element: HTMLElement) => element.blur());
const addRow = (rows: Locator) => rows.getByRole('button', { name: buttonNames.addRow }).click();

test('half a date leaves the former one as it was, and says so', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await dateBox(page).fill('2027-12-12');
  await dateBox(page).press('Delete');
  await expect(dateBox(page)).not.toHaveAttribute('aria-invalid');
  await leave(dateBox(page));
  await expect(dateBox(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(dateBox(page)).toHaveAccessibleDescription(
    /niet compleet of bestaat niet\. De eerdere datum blijft bewaard: 12 december 2027\./,
  );
  await page.reload();
  await openWorksheet(page, sheet1A);
  await expect(dateBox(page)).toHaveValue('2027-12-12');
  await expect(dateBox(page)).not.toHaveAttribute('aria-invalid');
});

test('a year of two digits is no year: what was meant is one press away, and no longer year fits', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await dateBox(page).focus();
  // Day and month alike: the order is the browser's.
  await page.keyboard.type('121227');
  await leave(dateBox(page));
  await expect(dateBox(page)).toHaveAccessibleDescription(
    /Het jaar 27 kan hier niet\..* nog geen datum bewaard/,
  );
  await talk(page).getByRole('button', { name: 'Bedoel je 2027?' }).click();
  await expect(dateBox(page)).toHaveValue('2027-12-12');
  await expect(dateBox(page)).toBeFocused();
  await expect(talk(page).getByRole('button')).toHaveCount(0);
  await page.keyboard.type('12122028279');
  await leave(dateBox(page));
  await page.reload();
  await openWorksheet(page, sheet1A);
  await expect(dateBox(page)).toHaveValue('2028-12-12');
});

test('a date that is emptied part by part is gone', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await dateBox(page).fill('2027-12-12');
  await dateBox(page).focus();
  for (let part = 0; part < 3; part++) {
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowRight');
  }
  await leave(dateBox(page));
  await expect(dateBox(page)).not.toHaveAttribute('aria-invalid');
  await page.reload();
  await openWorksheet(page, sheet1A);
  await expect(dateBox(page)).toHaveValue('');
});

test('what came from elsewhere and is no date stands beside the box, until a date is chosen', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  await dateBox(page).fill('2027-12-12');
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage))
      if (String(text).includes('2027-12-12'))
        localStorage.setItem(key, String(text).replace('2027-12-12', 'half maart 2027'));
  });
  await page.reload();
  await openWorksheet(page, sheet1A);
  await expect(dateBox(page)).toHaveAccessibleDescription(/Hier staat nu ‘half maart 2027’/);
  await dateBox(page).focus();
  await leave(dateBox(page));
  await expect(dateBox(page)).toHaveAccessibleDescription(/half maart 2027/);
  await dateBox(page).fill('2027-03-15');
  await expect(talk(page)).not.toContainText('half maart');
});

test('lines pasted into a short text are one line, with the caret behind them, and the keys take them back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWorksheet(page, sheet1A);
  const area = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  const paste = async (text: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  };
  await area.pressSequentially('Wijk Noord');
  for (let steps = 0; steps < 'Noord'.length; steps++) await page.keyboard.press('ArrowLeft');
  await paste('Oost\r\nWest\r\n');
  await page.keyboard.type(' en ');
  await expect(area).toHaveValue('Wijk Oost West en Noord');
  await page.keyboard.press('Enter');
  await expect(area).toHaveValue('Wijk Oost West en Noord');
  // How much one press takes back is the browser's own.
  for (let presses = 0; presses < 5 && (await area.inputValue()).includes('Oost'); presses++)
    await page.keyboard.press('Control+z');
  await expect(area).toHaveValue(/^Wijk Noo?r?d?$/);

  const judgement = fieldOf(page, 'wb1a-oordeel').getByRole('textbox');
  await judgement.focus();
  await paste('Eerste\vTweede\u2028\uf0b7\teﬀect');
  await expect(judgement).toHaveValue('Eerste\nTweede\n•\teffect');
});

test('Alt with an arrow is the control’s own; on a button of a row it moves the row', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-landelijk');
  for (const topic of ['een', 'twee']) {
    await addRow(rows);
    await rowsOf(rows).last().getByRole('textbox').first().fill(topic);
  }
  await page.evaluate(() =>
    addEventListener('keydown', (event) => {
      document.body.dataset['prevented'] = String(event.defaultPrevented);
    }),
  );
  const first = rowsOf(rows).first();
  for (const control of [first.locator('select').first(), first.getByRole('textbox').first()]) {
    await control.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('body')).toHaveAttribute('data-prevented', 'false');
    await page.keyboard.press('Escape');
    await expect(control).toBeFocused();
  }
  await expect(first.getByRole('textbox').first()).toHaveValue('een');
  await first.getByRole('button', { name: buttonNames.moveRowDown }).press('Alt+ArrowDown');
  await expect(first.getByRole('textbox').first()).toHaveValue('twee');
});

test('a reference says whether it is linked, and stays on the screen as it is typed', async ({ page }) => {
  await openWorksheet(page, sheet1B);
  const ambitions = fieldOf(page, 'wb1b-ambities');
  await addRow(ambitions);
  await ambitions.getByRole('textbox').first().fill('Meer sport');
  await openWorksheet(page, sheet2);
  const results = fieldOf(page, 'wb2-tabel');
  await addRow(results);
  const reference = results.locator('[data-column="ambitie"]').getByRole('combobox');
  await expect(reference).toHaveAccessibleDescription(/Kies uit de lijst om te koppelen/);
  await reference.pressSequentially('meer  sport ');
  await expect(reference).toHaveValue('meer  sport ');
  await expect(reference).toHaveAccessibleDescription('Gekoppeld aan ambitie 1 in werkblad 1B.');
  await reference.pressSequentially('op school');
  await expect(reference).toHaveValue('meer  sport op school');
  await expect(reference).toHaveAccessibleDescription('Eigen tekst: niet gekoppeld.');
});
