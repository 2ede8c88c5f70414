/** Several dossiers in one browser, how they are kept, and leaving no trace. */
import type { Page } from '@playwright/test';
import { dossierText } from '../../src/text/dossiers.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

async function openDossiers(page: Page): Promise<void> {
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
}

async function makeDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await page.getByLabel('Waar gaat het nieuwe dossier over?').fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Dossier: ${title}` })).toBeVisible();
}

const cardOf = (page: Page, title: string) => page.locator('[data-dossier]').filter({ hasText: title });

test('each dossier has its own answers, and its name above every worksheet', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await openDossiers(page);
  await makeDossier(page, 'Wonen in Noord');
  await openWorksheet(page, sheet1A);
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Wonen in Noord');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('');
  await box(page, 'wb1a-gebied').fill('Veenland');

  await openDossiers(page);
  await expect(cardOf(page, 'Wonen in Noord')).toContainText('1A: 1 van 17');
  await cardOf(page, 'Mijn eerste dossier').getByRole('button', { name: buttonNames.openDossier }).click();
  await expect(page.getByRole('heading', { name: 'Dossier: Mijn eerste dossier' })).toBeVisible();
  await openWorksheet(page, sheet1A);
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
});

test('a dossier is renamed, duplicated, and removed and put back', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await openDossiers(page);
  await page.getByRole('button', { name: 'Naam wijzigen' }).click();
  await page.getByLabel('Naam van het dossier').fill('Gezond in Oost');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dossier: Gezond in Oost' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Naam wijzigen' })).toBeFocused();

  await cardOf(page, 'Gezond in Oost').getByRole('button', { name: buttonNames.copyDossier }).click();
  await expect(page.locator('[data-dossier]')).toHaveCount(2);
  await expect(cardOf(page, 'Gezond in Oost (kopie)')).toContainText('1A: 1 van 17');

  await cardOf(page, 'Gezond in Oost (kopie)')
    .getByRole('button', { name: buttonNames.removeDossier })
    .click();
  await page.getByRole('button', { name: buttonNames.removeDossierConfirm }).click();
  await expect(page.locator('[data-dossier]')).toHaveCount(1);
  await page.reload();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(cardOf(page, 'Gezond in Oost (kopie)')).toContainText('1A: 1 van 17');
});

test('two tabs can each be in a dossier of their own', async ({ page, context }) => {
  const other = await context.newPage();
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await openDossiers(other);
  await makeDossier(other, 'Noord');
  await openWorksheet(other, sheet1A);
  await box(other, 'wb1a-gebied').fill('Veenland');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await page.reload();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(page.locator('#open-dossier')).toHaveText('Dossier: Mijn eerste dossier');
});

test('the overview shows the thread with its holes, and leads to where they are mended', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const concerns = fieldOf(page, 'wb1a-zorgen');
  await concerns.getByRole('button', { name: buttonNames.addRow }).click();
  await concerns.getByLabel(/^Zorg/).first().fill('Te weinig beweging');
  await openWorksheet(page, worksheet('wb-1b'));
  await fieldOf(page, 'wb1b-keuze').getByRole('button', { name: buttonNames.accept }).click();
  await openDossiers(page);
  const thread = page.locator('.thread');
  await expect(thread).toContainText('Op 1 plek ontbreekt nog iets.');
  await expect(thread.locator('.thread__hole')).toHaveText('Bij dit onderwerp hoort nog geen ambitie.');
  await thread.getByRole('link', { name: 'Te weinig beweging' }).click();
  await expect(page).toHaveURL(/1b-ambities\/#wb1b-keuze-vraag$/);
});

test('says of a file only what is known, and reminds calmly of new work', async ({ page }) => {
  await openDossiers(page);
  await expect(page.locator('.dossier__kept')).toHaveCount(0);
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await openDossiers(page);
  await expect(page.locator('.dossier__kept')).toContainText(dossierText.file.never);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.save }).click();
  expect((await download).suggestedFilename()).toMatch(/^dossier-\d{4}-\d{2}-\d{2}\.kompas\.json$/);
  const kept = page.locator('.dossier__kept');
  await expect(page.locator('.actions__message').first()).toContainText(
    'Staat het bestand bij je downloads?',
  );
  await page.reload();
  await expect(kept).toContainText('Staat het bij je downloads?');
  const again = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'Nee, opnieuw' }).click();
  await again;
  await page.reload();
  await kept.getByRole('button', { name: 'Ja' }).press('Enter');
  await expect(kept).toContainText('Het hele dossier staat erin.');
  await expect(kept).toBeFocused();
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-oordeel').fill('Het moet beter.');
  await openDossiers(page);
  await expect(kept).toContainText('Bewaar een nieuw bestand als je klaar bent.');
  await expect(page.locator('.storage-care')).toContainText(/bewaart nu (minder dan 1|\d+) KB/);
});

test('a worksheet asks whether the file arrived, and takes the person’s word for it', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  const download = page.waitForEvent('download');
  await page.locator('.actions').getByRole('button', { name: buttonNames.save }).click();
  await download;
  const message = page.locator('.actions__message');
  await expect(message).toContainText('Staat het bestand bij je downloads?');
  await message.getByRole('button', { name: 'Ja' }).press('Enter');
  const focused = message.locator(':focus');
  await expect(focused).toHaveText(dossierText.file.arrived);
  await openDossiers(page);
  await expect(page.locator('.dossier__kept')).toContainText('Het hele dossier staat erin.');
});

test('‘Alles wissen’ leaves nothing stored, in no tab, and shows that it is so', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openWorksheet(other, sheet1A);
  await box(other, 'wb1a-gebied').fill('Waterrijk');
  await openDossiers(page);
  await makeDossier(page, 'Noord');

  await page.getByRole('button', { name: buttonNames.wipe }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.wipe }).click();
  await expect(page.getByText(dossierText.storage.wiped)).toBeVisible();
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
    [],
  );
  await expect(box(other, 'wb1a-gebied')).toHaveValue('');
  expect(await other.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Dossier: Mijn eerste dossier' })).toBeVisible();
});

test('on a shared computer answers are in the tabs that are open, and nowhere else', async ({
  page,
  context,
}) => {
  await openDossiers(page);
  // What tells of the file comes once the page has nothing else to do.
  await page.waitForLoadState('networkidle');
  // Who leaves a meeting room may be out of reach of its network already.
  await context.setOffline(true);
  await page.getByLabel('Gedeelde computer').check();
  await expect(page.getByText(dossierText.storage.sharedOn)).toBeVisible();
  await context.setOffline(false);
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await page.reload();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  const other = await context.newPage();
  await openWorksheet(other, sheet1A);
  await expect(box(other, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await box(other, 'wb1a-oordeel').fill('Het moet beter.');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([
    'kwaliteitskompas:gedeelde-computer',
  ]);
  await page.close();
  await other.close();
  const later = await context.newPage();
  await openWorksheet(later, sheet1A);
  await expect(box(later, 'wb1a-gebied')).toHaveValue('');
  await expect(later.getByRole('status').filter({ hasText: 'blijft in dit tabblad' })).toBeVisible();
});

test('‘Gedeelde computer’ turned on and off in one tab takes along what is typed in another', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const keys = (tab: Page) =>
    tab.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('dossier:')));
  await openWorksheet(other, sheet1A);
  await box(other, 'wb1a-gebied').fill('Waterrijk');
  await openDossiers(page);
  await page.getByLabel('Gedeelde computer').check();
  await expect(
    other.getByRole('status').filter({ hasText: 'Bewaard tot je dit tabblad sluit' }),
  ).toBeVisible();
  await box(other, 'wb1a-oordeel').fill('Het moet beter.');
  expect(await keys(page)).toEqual([]);
  // Elsewhere while the switch is turned: then it hears of it when it is back.
  await other.goto('about:blank');
  await page.getByLabel('Gedeelde computer').uncheck();
  await expect(page.getByText(dossierText.storage.sharedOff)).toBeVisible();
  await other.goBack();
  await expect(box(other, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(box(other, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  await expect(other.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toBeVisible();
  expect(await keys(page)).toContain('kwaliteitskompas:dossier:eerste:wb-1a');
  expect(
    await other.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('dossier:eerste'))),
  ).toEqual([]);
});

test('‘Alles wissen’ leaves nothing to a tab that is elsewhere and comes back', async ({ page, context }) => {
  const other = await context.newPage();
  await openWorksheet(other, sheet1A);
  await box(other, 'wb1a-gebied').fill('Geheim');
  await openDossiers(other);
  await other.getByRole('button', { name: buttonNames.removeDossier }).click();
  await other.getByRole('button', { name: buttonNames.removeDossierConfirm }).click();
  await expect(other.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await other.goto('about:blank');
  await openDossiers(page);
  await page.getByRole('button', { name: buttonNames.wipe }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.wipe }).click();
  await expect(page.getByText(dossierText.storage.wiped)).toBeVisible();
  await other.goBack();
  await expect(other.locator('.dossier[data-ready]')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
  expect(
    await other.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })),
  ).not.toContain('Geheim');
});
