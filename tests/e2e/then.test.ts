/** What a worksheet said in the version that was laid down last: told under each answer, once somebody asks for it. */
import type { Page } from '@playwright/test';
import { historyText } from '../../src/text/history.ts';
import { thenText } from '../../src/text/then.ts';
import { saveDossierVersions, versionKey } from '../../src/worksheet/saved/version.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { layDownNow } from '../setup/site/versions-driver.ts';
import { fieldOf, openWorksheet, rowsOf, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { versionOf } from '../setup/worksheet/versions.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet = worksheet('wb-1l');
const ask = (page: Page) => page.getByRole('checkbox', { name: /^Laten zien wat er is veranderd/ });
const told = (page: Page) => page.locator('[data-then]');
const often = (page: Page) => fieldOf(page, 'wb1l-hoe-vaak');
const plan = (page: Page) => fieldOf(page, 'wb1l-wat-wanneer');
const cell = (page: Page, column: string) => rowsOf(plan(page)).first().locator(`[data-column="${column}"]`);

test('without a version nothing is offered; with one it is asked for, and nothing is told before', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await openWorksheet(page, sheet);
  await expect(page.locator('.actions .file-contents')).toBeVisible();
  await expect(ask(page)).toHaveCount(0);
  await layDownNow(page, 'Juni');
  await openWorksheet(page, sheet);
  await expect(ask(page)).toHaveAccessibleName(/sinds ‘Juni’ \(\d+ \p{L}+ \d{4}\)$/u);
  await expect(told(page)).toHaveCount(0);
  await ask(page).check();
  await expect(page.getByText(thenText.count(0))).toBeVisible();
});

test('under an answer and in a row stands what it said then, rows that came and went are named, and undoing takes it away', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await layDownNow(page, 'Juni');
  await openWorksheet(page, sheet);
  const former = await often(page).getByRole('textbox').inputValue();
  await unfoldRows(page);
  await often(page).getByRole('textbox').fill('Elk half jaar');
  await cell(page, 'wie').getByRole('textbox').fill('De GGD');
  // With the keyboard, as everything.
  await ask(page).focus();
  await page.keyboard.press('Space');
  await expect(often(page).locator('[data-then]')).toHaveText(`${thenText.before} ${former}`);
  await expect(cell(page, 'wie').locator('[data-then]')).toHaveText(`${thenText.before} Sportbedrijf`);
  await expect(told(page)).toHaveCount(2);
  await expect(page.getByText(thenText.count(2))).toBeVisible();
  const window = page.viewportSize();
  await expectNoViolations(page, 'a worksheet that tells what it said then');
  await page.setViewportSize(window ?? { width: 1280, height: 720 });

  await rowsOf(plan(page)).nth(2).getByRole('button', { name: buttonNames.removeRow }).click();
  await expect(plan(page).locator('[data-then="row-removed"]')).toContainText(
    'Bewegen, slaap en welbevinden',
  );
  // While one stands beside what was removed, that is the one to press.
  await plan(page).locator('[data-undo]').click();
  await expect(plan(page).locator('[data-then="row-removed"]')).toHaveCount(0);
  const undo = page.locator('.status-bar').getByRole('button', { name: historyText.keys.undo });
  await undo.click();
  await expect(cell(page, 'wie').locator('[data-then]')).toHaveCount(0);
  await undo.click();
  await expect(told(page)).toHaveCount(0);
  await expect(page.getByText(thenText.count(0))).toBeVisible();
});

test('what changed in a row that is folded is opened, and asked for no longer it goes', async ({ page }) => {
  await waterrijkInStorage(page, 'Gezond en op school');
  await layDownNow(page, 'Juni');
  await openWorksheet(page, sheet);
  const round = rowsOf(fieldOf(page, 'wb1l-rondes')).first();
  await round.getByRole('button', { expanded: false }).first().click();
  await round.locator('[data-column="oordeel"]').getByRole('textbox').fill('We zijn tevreden.');
  await expect(page.getByRole('status').first()).toContainText('Bewaard in deze browser');
  await page.reload();
  await expect(round).toHaveAttribute('data-folded');
  await ask(page).check();
  await expect(round.locator('[data-column="oordeel"] [data-then]')).toBeVisible();
  await ask(page).uncheck();
  await expect(told(page)).toHaveCount(0);
});

test('a version that cannot be read says so, and the worksheet stays as it is', async ({ page }) => {
  const broken = versionOf('Juni');
  const all = {
    versions: { [versionKey(broken)]: { removed: { value: false, changedAt: 0 }, version: broken } },
    unknown: {},
  };
  await storeItems(page, { 'dossier:eerste:@versies': saveDossierVersions(all) });
  await openWorksheet(page, sheet);
  await ask(page).check();
  await expect(page.getByText(thenText.damaged)).toBeVisible();
  await often(page).getByRole('textbox').fill('Elk jaar');
  await expect(told(page)).toHaveCount(0);
});
