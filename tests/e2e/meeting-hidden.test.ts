/** What partners sent in beforehand never tells what is hidden: many rooms look at the chair's window. */
import { besideText } from '../../src/text/beside.ts';
import { meetingText } from '../../src/text/meeting.ts';
import { inputsInStorage } from '../setup/site/inputs-in-storage.ts';
import { nameEveryone, openMeeting, press, scoreByKeys } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';
import { inputOf } from '../setup/worksheet/inputs.ts';

const { collect, order, partnersHidden, round } = meetingText;

test.use({ viewport: { width: 1280, height: 720 } });

test('under a round that is hidden no score of a partner is told, and it is taken over unseen', async ({
  page,
}) => {
  await inputsInStorage(page, [
    inputOf('Huisarts', { 'wb0a-urgentie': [{ score: '5', toelichting: 'De wachtkamer zit vol' }] }),
    inputOf('Bibliotheek', { 'wb0a-urgentie': [{ score: '2' }] }),
  ]);
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting', 'Huisarts']);
  await expect(page.getByText(partnersHidden.scores(2))).toBeVisible();
  await expect(page.locator('[data-inputs]')).toHaveCount(0);
  await expect(page.locator('.meeting')).not.toContainText('wachtkamer');
  await press(page, partnersHidden.takeAll);
  await expect(page.locator('.round__person')).toHaveCount(3);
  await expect(page.getByText(round.hidden(2, 3))).toBeVisible();
  await expect(page.getByRole('button', { name: partnersHidden.takeAll })).toHaveCount(0);
  await expect(page.getByText(partnersHidden.scores(2))).toHaveCount(0);
  await expect(page.locator('.meeting__main')).not.toContainText('wachtkamer');
  await page.getByRole('button', { name: round.scoreFor('3', 'Scouting') }).click();
  await press(page, round.show);
  await expect(
    page.locator('.spread').getByText(round.apart('Bibliotheek', '2', 'Huisarts', '5')),
  ).toBeVisible();
  await expect(page.locator('[data-inputs]')).toContainText('wachtkamer');
  await press(page, round.second);
  await expect(page.locator('[data-inputs]')).toHaveCount(0);
});

test('with names hidden the chair’s window does not tell who sent something in either', async ({ page }) => {
  await inputsInStorage(page, [inputOf('Politie', { 'wb1a-zorgen': [{ zorg: 'Vuurwerk in maart' }] })]);
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await expect(page.locator('[data-inputs]')).toContainText('Politie');
  await page.getByLabel(collect.what('zorg')).fill('Sport is duur');
  await page.getByLabel(collect.who).fill('Scouting');
  await page.keyboard.press('Enter');
  await page.getByLabel(collect.what('zorg')).fill('Weinig muziekles');
  await page.keyboard.press('Enter');
  await press(page, order.hideNames);
  await expect(page.getByText(partnersHidden.names(1))).toBeVisible();
  await press(page, partnersHidden.takeAll);
  await expect(page.locator('.collect__line')).toHaveCount(3);
  await expect(page.locator('.meeting')).not.toContainText('Politie');
  await expect(page.locator('.collect__lines')).not.toContainText('Scouting');
  await press(page, order.showNames);
  await expect(page.locator('.collect__lines')).toContainText(collect.from('Politie'));
  await expect(page.locator('[data-inputs]')).toContainText(besideText.taken);
});

test('a score that was given is never told by the chair’s window before all are shown', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting', 'Ouderraad']);
  await scoreByKeys(page, '5');
  const told = await page.locator('.round__person').first().ariaSnapshot();
  expect(told).not.toContain('[pressed]');
});
