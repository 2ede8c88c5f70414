/** A chair with a keyboard never loses the place: what goes or moves hands the focus on, to something near that takes nothing away. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { agendaText } from '../../src/text/meeting-agenda.ts';
import { whenText } from '../../src/text/when.ts';
import { nameEveryone, openMeeting, press } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { choose, collect, formulate, notes, round } = meetingText;

test.use({ viewport: { width: 1280, height: 720 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function bringIn(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.getByLabel(collect.what('zorg')).fill(line);
    await page.keyboard.press('Enter');
  }
}

test('collected lines that are removed, joined, moved and edited keep the focus near', async ({ page }) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await bringIn(page, 'Sport', 'Muziek', 'Slaap', 'Geld');
  await button(page, collect.down('Sport')).press('Enter');
  await expect(page.locator('.collect__text').first()).toHaveText('Muziek');
  await expect(button(page, collect.down('Sport'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, collect.down('Sport'))).toBeFocused();
  await button(page, collect.remove('Slaap')).press('Enter');
  await expect(button(page, collect.edit('Sport'))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: collect.edit('Sport') })).toBeFocused();
  await page.keyboard.type(' is duur');
  await button(page, collect.save).press('Enter');
  await expect(button(page, collect.edit('Sport is duur'))).toBeFocused();
  await button(page, collect.join('Sport is duur')).press('Enter');
  await expect(button(page, collect.edit('Geld'))).toBeFocused();
  await button(page, collect.remove('Geld')).press('Enter');
  await expect(page.locator('.collect__line')).toHaveCount(1);
  await page.locator('[data-tool="edit"]').press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect__line')).toHaveCount(0);
  await expect(page.getByLabel(collect.what('zorg'))).toBeFocused();
});

test('each question that comes is a heading of its own that takes the focus, so that it is heard', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  const heading = page.locator('.meeting__question');
  await expect(heading).toBeFocused();
  const before = await heading.elementHandle();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-question="wb0a-wat-valt-op"][data-ready]')).toBeVisible();
  await expect(heading).toBeFocused();
  expect(await before?.evaluate((one) => one.isConnected)).toBe(false);
});

test('a day that is named from where we stand is read at once, and kept as that day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T10:00'));
  await openMeeting(page, 'wb-0a', 'wb0a-concreet');
  await press(page, notes.action);
  await page.getByLabel(notes.text.action).fill('Zaal vragen');
  const when = page.getByRole('combobox', { name: notes.when });
  await when.fill('na de kerst');
  await expect(page.getByText(whenText.noTime)).toBeVisible();
  await when.fill('volgende week vrijdag');
  await expect(page.getByText(whenText.by('11 december 2026'))).toBeVisible();
  await press(page, notes.keep.action);
  await expect(page.locator('.kept-notes')).toContainText('11 december 2026');
});

test('who typed everybody’s name goes to the first score with one key, and on to who is not in', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.getByRole('textbox', { name: round.name }).focus();
  for (const name of ['Scouting', 'Ouderraad', 'Muziekschool']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await expect(button(page, round.scoreFor('1', 'Scouting'))).toBeFocused();
  await page.keyboard.press('4');
  await expect(button(page, round.scoreFor('1', 'Ouderraad'))).toBeFocused();
  await page.getByRole('textbox', { name: round.name }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, round.begin)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, round.scoreFor('1', 'Ouderraad'))).toBeFocused();
});

test('choosing begins at the first topic, and joining and sorting keep the place', async ({ page }) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await bringIn(page, 'Sport', 'Muziek', 'Slaap');
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await button(page, collect.ready(3)).press('Enter');
  await expect(page.locator('.choose__row').first().getByRole('button').first()).toBeFocused();
  await button(page, collect.join('Muziek')).press('Enter');
  await expect(page.locator('.choose__row')).toHaveCount(2);
  await expect(page.locator('.choose__row').last().getByRole('button').first()).toBeFocused();
  await press(page, choose.show);
  await press(page, choose.sort);
  await button(page, choose.more('Slaap')).press('Enter');
  await expect(page.locator('.choose__text').first()).toHaveText('Slaap');
  await expect(button(page, choose.more('Slaap'))).toBeFocused();
});

test('a new sentence is typed at once, and agreeing leaves the focus beside it', async ({ page }) => {
  await openMeeting(page, 'wb-1b', 'wb1b-ambities');
  await button(page, formulate.addFirst('Ambitie')).press('Enter');
  await expect(page.getByLabel(formulate.sentence, { exact: true })).toBeFocused();
  await page.keyboard.type('Alle kinderen slapen genoeg.');
  await button(page, formulate.keep).press('Enter');
  await button(page, formulate.agree).press('Enter');
  await expect(page.getByLabel(formulate.by)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.agreed')).toBeVisible();
  await expect(button(page, formulate.keep)).toBeFocused();
  await button(page, formulate.drop('Alle kinderen slapen genoeg.')).press('Enter');
  await expect(button(page, formulate.keep)).toBeFocused();
});

test('a topic that was left out comes back where the agenda is made, and the page stays there', async ({
  page,
}) => {
  await page.goto('./bijeenkomst/');
  const maker = page.locator('.agenda__maker[data-ready]');
  await maker.getByRole('radio', { name: agendaText.minutes(60) }).check();
  const items = maker.locator('.agenda__item');
  const topic = (await items.nth(1).locator('.agenda__topic > span').first().textContent()) ?? '';
  const count = await items.count();
  const leaveOut = button(page, agendaText.leaveOut(topic));
  await leaveOut.press('Enter');
  await expect(items).toHaveCount(count - 1);
  await expect(page.locator('.agenda__maker :focus')).toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(items).toHaveCount(count);
  await expect(leaveOut).toBeInViewport();
  await expect(page.locator('.agenda__maker :focus')).toBeInViewport();
  await page.keyboard.press('Control+Shift+z');
  await expect(items).toHaveCount(count - 1);
  await expect(page.locator('.agenda__maker :focus')).toBeInViewport();
});

test('an agenda that is put in order keeps the focus at its topics', async ({ page }) => {
  await page.goto('./bijeenkomst/');
  const maker = page.locator('.agenda__maker[data-ready]');
  await maker.getByRole('radio', { name: agendaText.minutes(60) }).check();
  const [first = '', second = ''] = await maker
    .locator('.agenda__topic > span:first-child')
    .allTextContents();
  await button(page, agendaText.down(first)).press('Enter');
  await expect(button(page, agendaText.down(first))).toBeFocused();
  await button(page, agendaText.leaveOut(second)).press('Enter');
  await expect(button(page, agendaText.down(first))).toBeFocused();
  await button(page, agendaText.add(second)).press('Enter');
  await expect(
    page
      .locator('.agenda__item')
      .last()
      .getByRole('button', { name: agendaText.down(second) }),
  ).toBeFocused();
});

test('a name that is wrong is taken away as long as that person gave nothing', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting', 'Ouderaad']);
  await button(page, round.scoreFor('4', 'Scouting')).click();
  await expect(button(page, round.remove('Scouting'))).toHaveCount(0);
  await button(page, round.remove('Ouderaad')).press('Enter');
  await expect(page.locator('.round__name')).toHaveText(['Scouting']);
  await expect(page.getByRole('textbox', { name: round.name })).toBeFocused();
  await expect(page.getByText(round.allIn)).toBeVisible();
});
