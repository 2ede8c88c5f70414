/** What is agreed next and what is due: on Mijn dossier with the way to where it is solved, and in one line on the home page. */
import type { Page } from '@playwright/test';
import { toWorksheetId } from '../../src/basics/ids.ts';
import { dueText } from '../../src/text/due.ts';
import { saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { storeItems } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { layDownNow } from '../setup/site/versions-driver.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { toAnswers } from '../setup/worksheet/plain-answers.ts';
import { type PlainAnswers, worksheet } from '../setup/worksheet/worksheets.ts';

const due = (page: Page) => page.locator('[data-due]');
const onHome = (page: Page) => page.locator('.return__due');

async function store(page: Page, sheets: { readonly [id: string]: PlainAnswers }): Promise<void> {
  await storeItems(
    page,
    Object.fromEntries(
      Object.entries(sheets).map(([id, plain]) => [
        `dossier:eerste:${id}`,
        saveWorksheet(toWorksheetId(id), toAnswers(plain)),
      ]),
    ),
  );
}

async function openDossier(page: Page): Promise<void> {
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
}

const late: { readonly [id: string]: PlainAnswers } = {
  'wb-1l': {
    'wb1l-volgende-keer': '2028-03-02',
    'wb1l-wat-wanneer': [{ wat: 'Sportdeelname', wanneer: 'oktober 2027' }],
  },
  'wb-2': { 'wb2-tabel': [{ resultaat: 'meer jongeren sporten', nuljaar: '2024', jaar: '2028' }] },
};

test('the day of looking back is told from where the person is, on Mijn dossier and on the home page', async ({
  page,
}) => {
  await page.clock.setFixedTime('2028-03-10T10:00:00');
  await openWorksheet(page, worksheet('wb-1l'));
  await fieldOf(page, 'wb1l-volgende-keer').locator('input').fill('2028-03-22');
  await expect(page.getByRole('status').first()).toContainText('Bewaard in deze browser');
  await openDossier(page);
  const words = 'Volgende afspraak: 22 maart 2028 (over 12 dagen), terugkijken en bijstellen';
  await expect(page.getByText(words)).toBeVisible();
  await expect(due(page)).toHaveCount(0);
  await page.goto('./');
  await expect(page.locator('.return__date')).toHaveText(words);
  await expect(onHome(page)).toBeHidden();
});

test('what is due stands in one place, calmly, and leads to where it is solved', async ({ page }) => {
  await page.clock.setFixedTime('2028-03-10T10:00:00');
  await store(page, late);
  await page.goto('./');
  await page
    .getByRole('link', { name: 'Nu aan de beurt: terugkijken, 1 actie die te laat is en 1 meting' })
    .click();
  await expect(page.getByRole('region', { name: dueText.title })).toBeVisible();
  await expect(due(page)).toHaveCount(3);
  await expect(due(page).first()).toContainText('Jullie zouden vorige week terugkijken, op 2 maart 2028.');
  await expectNoViolations(page, 'what is due');
  await due(page).first().getByRole('link').press('Enter');
  await expect(fieldOf(page, 'wb1l-volgende-keer')).toBeInViewport();
  await fieldOf(page, 'wb1l-volgende-keer').locator('input').fill('2028-09-01');
  await expect(page.getByRole('status').first()).toContainText('Bewaard in deze browser');
  await openDossier(page);
  await expect(due(page)).toHaveCount(2);
  await due(page).getByRole('link', { name: dueText.actionsLink }).click();
  await expect(page.locator('[data-action]')).toContainText('Te laat');
  await openDossier(page);
  await due(page).getByRole('link', { name: dueText.measurementLink }).click();
  await expect(fieldOf(page, 'wb2-balans')).toBeInViewport();
});

test('a version that is older than what was agreed is due, and goes when another is laid down', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-06-01T10:00:00');
  await store(page, { 'wb-1l': { 'wb1l-hoe-vaak': 'Elk half jaar' } });
  await layDownNow(page, 'Juni');
  await expect(due(page)).toHaveCount(0);
  await page.clock.setFixedTime('2028-03-10T10:00:00');
  await openDossier(page);
  await expect(due(page)).toContainText(
    'De laatste vastgelegde versie is van 1 juni 2027, 9 maanden geleden.',
  );
  await layDownNow(page, 'Maart');
  await expect(due(page)).toHaveCount(0);
});

test('where the questions cannot be had the home page says nothing of what is due, and all else', async ({
  page,
}) => {
  await page.clock.setFixedTime('2028-03-10T10:00:00');
  await store(page, late);
  await page.route('**/werkbladen.json', (route) => route.fulfill({ body: 'geen vragen' }));
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Ga verder met/ })).toBeVisible();
  await expect(onHome(page)).toBeHidden();
});
