/** Versions of a dossier: laid down, held against the present, brought back; in two tabs and in a file. */
import { readFileSync } from 'node:fs';
import { fileContentsText } from '../../src/text/file-contents.ts';
import { openingText } from '../../src/text/open-file.ts';
import { versionsText } from '../../src/text/versions.ts';
import { saveDossierVersions, versionKey } from '../../src/worksheet/saved/version.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { tabThrough } from '../setup/site/tab-walk.ts';
import { expect, test } from '../setup/site/test.ts';
import { changes, layDownAs, openVersions, reword, versions } from '../setup/site/versions-driver.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { versionOf } from '../setup/worksheet/versions.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const { layDown, list, compared, file, byItself } = versionsText;

test('beside the button that makes the file it says how many versions travel along', async ({ page }) => {
  await reword(page, 'Meedoen');
  await page.goto('./mijn-dossier/');
  const said = page.locator('.file-contents');
  await expect(said).toContainText(fileContentsText.contents('0A'));
  await layDownAs(page, 'Juni');
  await expect(said).toContainText(fileContentsText.versions(1));
  await layDownAs(page, 'Juli');
  await expect(said).toContainText(fileContentsText.versions(2));
  await openWorksheet(page, worksheet('wb-0a'));
  await expect(page.locator('.actions .file-contents')).toContainText(fileContentsText.versions(2));
});

test('a version that is laid down shows later what changed, word by word, and nothing that did not', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: 'Deze versie vastleggen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(layDown.name)).toBeFocused();
  await expectNoViolations(page, 'the question what a version is called');
  await page.keyboard.type('Vastgesteld in het college');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Versie ‘Vastgesteld in het college’ is vastgelegd.')).toBeVisible();
  const before = await (async () => {
    await openWorksheet(page, worksheet('wb-0a'));
    return fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').inputValue();
  })();
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill(`${before} nu`);
  await openVersions(page);
  await expect(versions(page)).toContainText(list.since(1));
  await expectNoViolations(page, 'the list of versions');
  await page.getByRole('button', { name: list.compare }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Toen en nu: Vastgesteld in het college' })).toBeFocused();
  await expect(changes(page)).toHaveCount(1);
  await expect(changes(page).locator('ins')).toHaveText(/nu/);
  await expectNoViolations(page, 'then beside now');
  await page.getByLabel(compared.showEqual).check();
  await expect(page.getByText(compared.equal).first()).toBeVisible();
});

test('two tabs see the same versions, and one that is deleted comes back in both', async ({
  page,
  context,
}) => {
  await reword(page, 'Sport');
  await openVersions(page);
  const other = await context.newPage();
  await openVersions(other);
  await layDownAs(page, 'Juni');
  await expect(versions(other)).toContainText('Juni');
  await layDownAs(other, 'Juli');
  await expect(versions(page)).toHaveCount(2);
  await page.getByRole('button', { name: `${list.remove}${list.of('Juni')}` }).click();
  await expect(versions(other)).toHaveCount(1);
  await expect(page.getByRole('button', { name: list.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(versions(other)).toHaveCount(2);
  await page.reload();
  await expect(versions(page)).toHaveCount(2);
});

test('what was then comes back as a dossier of its own, and the present is laid down before', async ({
  page,
}) => {
  await reword(page, 'Sport voor iedereen');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(versions(page)).toHaveCount(1);
  await reword(page, 'Muziek');
  await openVersions(page);
  await page.getByRole('button', { name: list.restore }).click();
  await expect(page.getByText('staat nu open, zoals het toen was')).toBeVisible();
  await expect(versions(page)).toHaveCount(0);
  await openWorksheet(page, worksheet('wb-0a'));
  await expect(fieldOf(page, 'wb0a-onderwerp').getByRole('textbox')).toHaveValue('Sport voor iedereen');
  const kept = await page.evaluate(() => localStorage.getItem('kwaliteitskompas:dossier:eerste:@versies'));
  expect(kept).toContain(byItself.beforeRestore('Juni'));
});

test('a file without the worksheet about a person differs in nothing, and says that it does not hold it', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await page.goto('./mijn-dossier/');
  await page.getByLabel(fileContentsText.personalInFile('BIG-5')).first().uncheck();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await openVersions(page);
  await page.locator('input[data-then]').setInputFiles(await saved.path());
  await expect(page.getByText(compared.notInFile('BIG-5', true))).toBeVisible();
  await expect(page.getByText(compared.sameInRest)).toBeVisible();
  await expect(changes(page)).toHaveCount(0);
});

test('what changed about a person is shown when somebody asks for it, and not by itself', async ({
  page,
}) => {
  await reword(page, 'Sport');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(versions(page)).toHaveCount(1);
  await openWorksheet(page, worksheet('wb-big5'));
  await fieldOf(page, 'wbbig5-aanduiding').getByRole('textbox').fill('Jongere W-07');
  await openVersions(page);
  await page.getByRole('button', { name: list.compare }).click();
  await expect(page.getByText(compared.personal('BIG-5', 1))).toBeVisible();
  await expect(page.getByText('W-07')).toHaveCount(0);
  await page.getByLabel(compared.showPersonal('BIG-5')).check();
  await expect(changes(page)).toContainText('Jongere W-07');
  await expectNoViolations(page, 'what changed about a person');
});

test('after bringing a version back one press leads to the dossier that was open, and nothing extra is laid down', async ({
  page,
}) => {
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  await layDownAs(page, 'Juni');
  await expect(page.getByText('is vastgelegd')).toBeVisible();
  await openVersions(page);
  await page.getByRole('button', { name: list.restore }).click();
  const back = page.getByRole('button', { name: /^Terug naar/ });
  await expect(back).toBeVisible();
  await expectNoViolations(page, 'a version that was brought back');
  await back.click();
  await expect(versions(page)).toHaveCount(1);
  await expect(versions(page)).toContainText('Juni');
});

test('versions go along in the file, and are all there in a fresh profile; a version is a file by itself too', async ({
  page,
  browser,
  baseURL,
}) => {
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  await layDownAs(page, 'Juni');
  await expect(page.getByText('is vastgelegd')).toBeVisible();
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await reword(page, 'Muziek');
  await openVersions(page);
  const [alone] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: list.download }).click(),
  ]);
  expect(alone.suggestedFilename()).toMatch(/juni-.*\.kompas\.json$/);
  // Beside now, without becoming a dossier.
  await page.locator('input[data-then]').setInputFiles(await alone.path());
  await expect(changes(page)).toHaveCount(1);
  expect(readFileSync(await alone.path(), 'utf8')).not.toContain('versions');
  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await fresh.newPage();
  await there.goto('./mijn-dossier/');
  await there
    .locator('input[type=file]')
    .first()
    .setInputFiles(await whole.path());
  await expect(there.getByRole('dialog')).toContainText(openingText.versions(['Juni']));
  await there.getByRole('dialog').getByRole('button', { name: buttonNames.openAsNew, exact: true }).click();
  await expect(there.getByRole('dialog')).toBeHidden();
  await openVersions(there);
  await expect(versions(there)).toContainText('Juni');
  await fresh.close();
});

test('before a merge the site lays one down itself', async ({ page }) => {
  await reword(page, 'Sport');
  await page.goto('./mijn-dossier/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  await reword(page, 'Muziek');
  await page.goto('./mijn-dossier/');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await saved.path());
  await page.getByRole('dialog').getByRole('button', { name: buttonNames.mergeWithOpen }).click();
  await page.getByRole('dialog').getByRole('button', { name: buttonNames.merge, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await openVersions(page);
  await expect(versions(page)).toContainText('Vóór het samenvoegen met');
  await expect(versions(page)).toContainText(list.byItself);
});

test('a version that is damaged says so and can only be removed', async ({ page }) => {
  const broken = versionOf('Juni');
  const all = {
    versions: { [versionKey(broken)]: { removed: { value: false, changedAt: 0 }, version: broken } },
    unknown: {},
  };
  await storeItems(page, { 'dossier:eerste:@versies': saveDossierVersions(all) });
  await openVersions(page);
  await expect(versions(page)).toContainText(list.damaged);
  await expect(versions(page).getByRole('button')).toHaveCount(1);
  await versions(page).getByRole('button').click();
  await expect(page.getByText(list.none)).toBeVisible();
});

test('a file that is no dossier is refused, and compared with nothing', async ({ page }) => {
  await reword(page, 'Sport');
  await openVersions(page);
  await page
    .locator('input[data-then]')
    .setInputFiles({ name: 'notulen.txt', mimeType: 'text/plain', buffer: Buffer.from('Notulen') });
  await expect(page.locator('.versions__file .versions__damaged')).toBeVisible();
  await expect(page.getByText(file.about)).toBeVisible();
  await expect(changes(page)).toHaveCount(0);
});

test('all of it goes by the keyboard, and the focus is never lost', async ({ page }) => {
  await reword(page, 'Sport');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(page.getByRole('button', { name: 'Deze versie vastleggen' })).toBeFocused();
  await reword(page, 'Muziek');
  await openVersions(page);
  await page.getByRole('button', { name: list.compare }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Toen en nu: Juni/ })).toBeFocused();
  expect(await tabThrough(page)).toEqual([]);
  await page.getByRole('button', { name: compared.close }).press('Enter');
  await expect(page.getByRole('button', { name: 'Deze versie vastleggen' })).toBeFocused();
});

test('on paper stands what changed, without buttons and without the list', async ({ page }) => {
  await reword(page, 'Sport');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await reword(page, 'Muziek');
  await openVersions(page);
  await page.getByRole('button', { name: list.compare }).click();
  await expect(changes(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(changes(page)).toBeVisible();
  await expect(page.locator('.versions').getByRole('button')).toHaveCount(0);
  await expect(page.getByText(list.title)).toBeHidden();
});
