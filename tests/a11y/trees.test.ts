/**
 * What a screen reader is given of every part of every worksheet, as text that somebody has read: names, roles, states,
 * descriptions, what belongs together. After a change that is meant: `npx playwright test trees --update-snapshots`,
 * and read each one.
 */
import { answeringText } from '../../src/text/answering.ts';
import { versionsText } from '../../src/text/versions.ts';
import { whoSaysWhatText } from '../../src/text/who-says-what.ts';
import { packInvitation } from '../../src/worksheet/saved/pack-invitation.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { inputsInStorage } from '../setup/site/inputs-in-storage.ts';
import { expectStarted, fillIn, open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { printTree } from '../setup/site/tree.ts';
import { changes, layDownAs, openVersions, reword, versions } from '../setup/site/versions-driver.ts';
import { fieldOf } from '../setup/site/worksheet-driver.ts';
import { asked, inputOf, invitation } from '../setup/worksheet/inputs.ts';
import { worksheet, worksheets } from '../setup/worksheet/worksheets.ts';

for (const sheet of worksheets)
  test(`a screen reader is given ${sheet.id} part by part, filled in`, async ({ page }) => {
    await open(page, `.${sheet.page}`);
    await fillIn(page);
    await page.reload();
    await expectStarted(page);
    // Of each list one row is open: so both are read, a row as one line and what is in it.
    await page.locator('.rows__list').evaluateAll((lists) => {
      for (const list of lists)
        list.querySelector<HTMLElement>('[data-folded] [aria-expanded="false"]')?.click();
    });
    await expectStarted(page);
    for (const part of sheet.parts)
      expect.soft(await printTree(page, 'region', part.title)).toMatchSnapshot(`${sheet.id}-${part.id}.txt`);
  });

test('a screen reader is given what is still needed, and what is no number with the reason', async ({
  page,
}) => {
  const sheet = worksheet('wb-2');
  await open(page, `.${sheet.page}`);
  const table = fieldOf(page, 'wb2-tabel');
  const asked = 'Welke resultaten horen bij onze ambities, en hoe zien we dat het goed gaat?';
  expect(await printTree(page, 'group', `${asked} belangrijk`)).not.toBe('');
  await table.getByRole('button', { name: buttonNames.addRow }).click();
  await table.getByRole('textbox', { name: /^Percentage/ }).fill('veel');
  await table.getByRole('textbox', { name: /^In welk jaar/ }).focus();
  expect(await printTree(page, 'group', asked)).toMatchSnapshot('wb-2-fout.txt');
});

test('a screen reader is given the questions of an invitation, and who says what once answers came in', async ({
  page,
}) => {
  await page.goto(
    `./inbreng/#${packInvitation(invitation({ asked: asked('wb0a-urgentie', 'wb1a-zorgen', 'wb1b-standpunten') }))}`,
  );
  await expect(page.locator('.answering .sheet[data-ready]')).toBeVisible();
  await fieldOf(page, 'wb1a-zorgen').getByRole('button', { name: buttonNames.addRow }).click();
  expect.soft(await printTree(page, 'region', answeringText.sheet)).toMatchSnapshot('inbreng-invullen.txt');
  expect
    .soft(await printTree(page, 'region', answeringText.send.title))
    .toMatchSnapshot('inbreng-terugsturen.txt');
  await inputsInStorage(page, [
    inputOf('GGD', { 'wb0a-kwesties': 'Tijd', 'wb1a-zorgen': [{ zorg: 'Slaap' }, { zorg: 'Schulden' }] }),
    inputOf('Ouders', { 'wb0a-kwesties': 'Geld' }),
  ]);
  await page.goto('./begrippen/');
  await open(page, './inbreng/');
  await expect(page.locator('.who-says-what__table')).toBeVisible();
  expect
    .soft(await printTree(page, 'region', whoSaysWhatText.title))
    .toMatchSnapshot('inbreng-wie-zegt-wat.txt');
});

test('a screen reader is given what was then beside what is now, with marks that are words too', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-06-01T10:00:00');
  await reword(page, 'Sport voor iedereen');
  await openVersions(page);
  await layDownAs(page, 'Juni');
  await expect(versions(page)).toHaveCount(1);
  await reword(page, 'Sport en muziek voor iedereen');
  await fieldOf(page, 'wb0a-partijen').getByRole('button', { name: buttonNames.addRow }).click();
  await fieldOf(page, 'wb0a-partijen')
    .locator('[data-column="organisatie"]')
    .getByRole('textbox')
    .fill('GGD');
  await openVersions(page);
  await page.getByRole('button', { name: versionsText.list.compare }).click();
  await expect(changes(page).locator('ins').first()).toBeVisible();
  const name = versionsText.compared.title('Juni, 1 juni 2026');
  expect(await printTree(page, 'region', name)).toMatchSnapshot('terugkijken-toen-en-nu.txt');
});
