/** The choice of what comes in a report, in which format, and to where it goes. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reportText } from '../../src/text/report.ts';
import { reportChoiceText as words } from '../../src/text/report-choice.ts';
import { pdfUaProblems } from '../pdf-checker/check.ts';
import { everythingIn } from '../setup/pdf/everything-in.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { squeezed } from '../setup/site/pdf-text.ts';
import { downloadReport, makeReport, reportDialog } from '../setup/site/report-dialog.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';

async function openDossier(page: Page): Promise<void> {
  await waterrijkInStorage(page, 'Gezond en op school');
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
}

const radio = (page: Page, name: string) => reportDialog(page).getByRole('radio', { name, exact: true });
const box = (page: Page, name: string | RegExp) => reportDialog(page).getByRole('checkbox', { name });

test('a short report says what is decided and what is to be done, in three pages, and carries no data', async ({
  page,
}) => {
  await openDossier(page);
  const file = await downloadReport(page, async () => {
    await radio(page, words.brief).check();
    await expect(box(page, words.withData)).toHaveCount(0);
    // Nothing of Waterrijk is agreed on: where that can be done is one press away.
    await expect(reportDialog(page).getByRole('link', { name: words.agree })).toHaveAttribute(
      'href',
      /werkblad=wb-0a#wb0a-gezamenlijk-vraagstuk$/,
    );
  });
  expect(file.suggestedFilename()).toMatch(/^kort-/);
  const bytes = await readFile(await file.path());
  expect(pdfUaProblems(bytes)).toEqual([]);
  const { seen, attachment } = await everythingIn(bytes);
  // The next day that is agreed stands there as what it is for.
  for (const text of [reportText.standing, reportText.decisions, '11 februari 2027', reportText.actions])
    expect(squeezed(seen)).toContain(squeezed(text));
  expect(squeezed(seen)).toContain('Pagina1van3');
  expect(attachment).toBeUndefined();
  await expect(page.getByText(words.downloaded)).toBeVisible();
});

test('a whole report has the worksheets that are ticked and no others, as text and as data', async ({
  page,
}) => {
  await openDossier(page);
  const file = await downloadReport(page, async () => {
    await expect(box(page, /BIG-5/)).not.toBeChecked();
    for (const code of [/^0A /, /^1A /, /^1 /, /^2 /, /Fries voorbeeld/, /bijeenkomst/])
      await box(page, code).uncheck();
  });
  const { seen, attachment } = await everythingIn(await readFile(await file.path()));
  expect(squeezed(seen)).toContain(squeezed('Onze ambities voor kinderen en jongeren'));
  expect(squeezed(seen)).not.toContain(squeezed('Lokale cijfers'));
  expect(attachment).toContain('wb1b-ambities');
  expect(attachment).not.toContain('wb1a-lokaal');
});

test('the choice is asked with one Tab to each group, is left with Escape, and wants at least one worksheet', async ({
  page,
}) => {
  await openDossier(page);
  const button = page.getByRole('button', { name: buttonNames.downloadReport });
  await button.click();
  await expect(reportDialog(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  for (const one of await reportDialog(page).locator('fieldset').nth(1).getByRole('checkbox').all())
    await one.uncheck();
  await expect(reportDialog(page).getByRole('status')).toHaveText(words.noWorksheet);
  await expect(reportDialog(page).getByRole('button', { name: words.download })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(reportDialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await button.click();
  await expect(reportDialog(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a phone hands the report to an app, also when making it took longer than a press lasts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let times = 0;
    navigator.canShare = () => true;
    navigator.share = async ({ files = [] } = {}) => {
      times += 1;
      if (times === 1) throw new DOMException('Too late', 'NotAllowedError');
      for (const file of files) document.title = `${file.name} ${file.type} ${file.size > 1000}`;
    };
  });
  await openDossier(page);
  await page.getByRole('button', { name: buttonNames.downloadReport }).click();
  await radio(page, words.brief).check();
  await reportDialog(page).getByRole('button', { name: words.share }).click();
  const ready = page.getByRole('dialog', { name: words.ready });
  await ready.getByRole('button', { name: words.share }).click();
  await expect(page.getByText(words.shared)).toBeVisible();
  await expect(page).toHaveTitle(/^kort-.*\.pdf application\/pdf true$/);
});

test('the example has a report too, without data', async ({ page }) => {
  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: buttonNames.openExample }).click();
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
  await makeReport(page, async (dialog) => {
    await expect(dialog.getByRole('checkbox', { name: words.withData })).toHaveCount(0);
  });
  await expect(page.getByText(words.downloaded)).toBeVisible();
});
