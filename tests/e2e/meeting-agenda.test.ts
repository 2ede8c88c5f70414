/** One agenda over several worksheets: planned together, walked through in one go, with the room's window in step. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { agendaText } from '../../src/text/meeting-agenda.ts';
import { expectAt, nameEveryone, openRoom, press, scoreByKeys } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { collect, round } = meetingText;

async function openPreparation(page: Page): Promise<void> {
  await page.goto('./bijeenkomst/');
  await expect(page.locator('.agenda__maker[data-ready]')).toBeVisible();
}

const items = (page: Page) => page.locator('.agenda__item');
const hour = (page: Page) => page.getByRole('radio', { name: agendaText.minutes(60) });

/** Leaves all but a few topics out, from the last. */
async function leaveOutUntil(page: Page, kept: number): Promise<void> {
  for (let left = await items(page).count(); left > kept; left--) {
    await items(page)
      .last()
      .getByRole('button', { name: /^Weglaten/ })
      .click();
    await expect(items(page)).toHaveCount(left - 1);
  }
}

async function addFrom(page: Page, worksheet: string, question: RegExp): Promise<void> {
  const before = await items(page).count();
  await page.getByLabel(agendaText.others).selectOption(worksheet);
  await page.locator('.agenda__left-out').getByRole('button', { name: question }).click();
  await expect(items(page)).toHaveCount(before + 1);
}

test.use({ viewport: { width: 1280, height: 720 } });

test('an hour over two worksheets is walked through in one go, and the room, a reload and the report follow', async ({
  page,
}) => {
  await openPreparation(page);
  await hour(page).check();
  await leaveOutUntil(page, 3);
  await addFrom(page, 'wb-1a', /gedeelde zorgen/);
  await addFrom(page, 'wb-1a', /Welke kansen zien/);
  await hour(page).check();
  await expect(page.getByText(agendaText.total(60))).toBeVisible();
  await expect(items(page).last()).toContainText('1A');
  await page.getByRole('link', { name: agendaText.start, exact: true }).click();
  await expectAt(page, 'wb0a-concreet');
  await press(page, meetingText.clock.start);
  await expect(page.getByText(meetingText.clock.left(60, 60))).toBeVisible();
  const room = await openRoom(page);
  await expectAt(room, 'wb0a-concreet');
  // A mark on each window: the page stays the same one, so that full screen does too.
  for (const one of [page, room]) await one.evaluate(() => document.body.classList.add('same-page'));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb0a-urgentie');
  await expect(page.locator('.meeting__next')).toContainText('1A');
  await press(page, meetingText.next);
  for (const one of [page, room]) {
    await expectAt(one, 'wb1a-zorgen');
    await expect(one).toHaveURL(/werkblad=wb-1a.*#wb1a-zorgen$/);
    await expect(one.locator('body.same-page')).toHaveCount(1);
  }
  // The clock went along, and what is typed is in the other worksheet.
  await expect(page.getByRole('button', { name: meetingText.clock.stop })).toBeVisible();
  await page.getByLabel(collect.what('zorg')).fill('Sport is duur');
  await page.keyboard.press('Enter');
  await expect(room.locator('.collect__line')).toHaveText('Sport is duur');
  await press(page, meetingText.previous);
  for (const one of [page, room]) await expectAt(one, 'wb0a-urgentie');
  await page.keyboard.press('ArrowRight');
  await expectAt(room, 'wb1a-zorgen');

  await page.reload();
  await room.reload();
  for (const one of [page, room]) {
    await expectAt(one, 'wb1a-zorgen');
    await expect(one.locator('.collect__line')).toContainText('Sport is duur');
  }
  await press(page, meetingText.overview);
  const overview = page.getByRole('dialog').getByRole('listitem');
  await expect(overview.nth(0)).toContainText('0A');
  await expect(overview.nth(4)).toContainText('1A');
  await overview.nth(4).getByRole('button').click();
  for (const one of [page, room]) await expectAt(one, 'wb1a-kansen');
  await expect(page.getByText(meetingText.last)).toBeVisible();

  await openPreparation(page);
  await expect(hour(page)).toBeChecked();
  await page.getByRole('link', { name: agendaText.goOn, exact: true }).click();
  await expectAt(page, 'wb1a-kansen');
});

test('a length divides the time over what is on the agenda, and never brings back what was left out', async ({
  page,
}) => {
  await openPreparation(page);
  await hour(page).check();
  await leaveOutUntil(page, 2);
  await expect(hour(page)).not.toBeChecked();
  await expect(page.getByText(agendaText.divideHint)).toBeVisible();
  await hour(page).check();
  await expect(page.getByText(agendaText.total(60))).toBeVisible();
  await expect(items(page)).toHaveCount(2);
  await page.reload();
  await expect(hour(page)).toBeChecked();
  await expect(items(page)).toHaveCount(2);
  await press(page, agendaText.empty);
  await expect(items(page)).toHaveCount(0);
  await expect(hour(page)).not.toBeChecked();
  await expect(page.getByLabel(agendaText.worksheet)).toBeFocused();
});

test('who gave a score is there once the scores are shown, and other names can be added beforehand', async ({
  page,
}) => {
  await openPreparation(page);
  await expect(page.getByText(agendaText.noPartners)).toBeVisible();
  await page.getByLabel(agendaText.nameToAdd).fill('Voorzitter');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Voorzitter', { exact: true })).toBeChecked();
  await page.goto('./bijeenkomst/?werkblad=wb-0a#wb0a-urgentie');
  await expectAt(page, 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting', 'Ouders', 'Jongerenraad']);
  await scoreByKeys(page, '42');
  await press(page, round.show);
  await expect(page.locator('.spread__name')).toHaveCount(2);
  await openPreparation(page);
  for (const name of ['Voorzitter', 'Scouting', 'Ouders'])
    await expect(page.getByLabel(name, { exact: true })).toBeChecked();
  await expect(page.getByLabel('Jongerenraad', { exact: true })).not.toBeChecked();
});

test('who was ticked beforehand stands ready for the round, as one press', async ({ page }) => {
  await openPreparation(page);
  for (const name of ['Ouderraad', 'Muziekschool']) {
    await page.getByLabel(agendaText.nameToAdd).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(name, { exact: true })).toBeChecked();
  }
  await page.goto('./bijeenkomst/?werkblad=wb-0a#wb0a-urgentie');
  await expectAt(page, 'wb0a-urgentie');
  await press(page, round.ready(2));
  await expect(page.locator('.round__person')).toHaveText([/Ouderraad/, /Muziekschool/]);
  await expect(page.getByText(round.hidden(0, 2))).toBeVisible();
});

test('a meeting that was prepared for another day is that meeting when it is begun sooner', async ({
  page,
}) => {
  await openPreparation(page);
  const day = page.getByLabel(agendaText.date);
  await day.fill('2031-05-20');
  await expect(page.getByText(agendaText.otherDay('20 mei 2031'))).toBeVisible();
  await hour(page).check();
  await leaveOutUntil(page, 1);
  await page.getByRole('link', { name: agendaText.start, exact: true }).click();
  await expectAt(page, 'wb0a-concreet');
  await expect(page.getByText(meetingText.place(1, 1))).toBeVisible();
  await press(page, meetingText.notes.decision);
  await page.getByLabel(meetingText.notes.text.decision).fill('We bellen de school');
  await press(page, meetingText.notes.keep.decision);
  await page.reload();
  await expect(page.locator('.kept-notes')).toContainText('We bellen de school');
  await page.goto('./bijeenkomst/?werkblad=wb-0a#wb0a-concreet');
  await expectAt(page, 'wb0a-concreet');
  await expect(page.locator('.kept-notes')).toHaveCount(0);
});
