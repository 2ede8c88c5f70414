/** What may happen in the middle of a meeting, and loses nothing. */
import { meetingText } from '../../src/text/meeting.ts';
import {
  expectAt,
  nameEveryone,
  openMeeting,
  openRoom,
  press,
  scoreByKeys,
} from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { collect, notes, roomWindow, round } = meetingText;
const people = ['Scouting', 'Ouderraad', 'Muziekschool'] as const;

test.use({ viewport: { width: 1280, height: 720 } });

test('a reload in the middle of a round keeps the question, who is in, and that nothing is shown yet', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, people);
  await scoreByKeys(page, '42');
  await page.reload();
  await expectAt(page, 'wb0a-urgentie');
  await expect(page.getByText(round.hidden(2, 3))).toBeVisible();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  await press(page, round.scoreFor('5', 'Muziekschool'));
  await press(page, round.show);
  await press(page, round.second);
  await page.reload();
  await expectAt(page, 'wb0a-urgentie');
  await expect(page.getByText(round.hidden(0, 3))).toBeVisible();
  await scoreByKeys(page, '444');
  await press(page, round.show);
  await expect(
    page.getByText(`${round.moved('Ouderraad', '2', '4')} en ${round.moved('Muziekschool', '5', '4')}.`),
  ).toBeVisible();
});

test('a second round that was begun too soon is undone, with everybody’s first number', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, people);
  await scoreByKeys(page, '425');
  await press(page, round.show);
  await press(page, round.second);
  await expect(page.getByText(round.hidden(0, 3))).toBeVisible();
  await press(page, meetingText.undo);
  await press(page, round.show);
  await expect(page.getByText(round.apart('Ouderraad', '2', 'Muziekschool', '5'))).toBeVisible();
});

test('when the storage is full the meeting goes on, says so in sight, and the tab keeps what is said', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  const line = page.getByLabel(collect.what('zorg'));
  await line.fill('Sport is duur');
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect__line')).toHaveCount(1);
  await page.evaluate(() => {
    for (let size = 2 ** 22, at = 0; size >= 1; )
      try {
        localStorage.setItem(`andere-site:${at++}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
  });
  await line.fill('Weinig muziekles');
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect__line')).toHaveCount(2);
  const status = page
    .getByRole('status')
    .filter({ hasText: /^Niet bewaard: de opslag van deze browser is vol/ });
  await expect(status).toBeVisible();
  await expect(status).toBeInViewport({ ratio: 1 });
  // The sentence is there as a whole, and no button goes for it.
  expect(await status.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: meetingText.next, exact: true })).toBeInViewport({
    ratio: 1,
  });
  await press(page, notes.decision);
  await page.getByLabel(notes.text.decision).fill('We beginnen met sport');
  await press(page, notes.keep.decision);
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expectAt(page, 'wb1a-zorgen');
  await expect(page.locator('.collect__line')).toHaveCount(2);
  await expect(page.locator('.kept-notes')).toContainText('We beginnen met sport');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('andere-site:')) localStorage.removeItem(key);
  });
  await line.fill('Geen plek om te zijn');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .toMatch(/Weinig muziekles.*Geen plek om te zijn|Geen plek om te zijn.*Weinig muziekles/);
});

test('a room’s window that is closed takes nothing with it, and opens again where the chair is', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  const room = await openRoom(page);
  await page.getByLabel(collect.what('zorg')).fill('Sport is duur');
  await page.keyboard.press('Enter');
  await expect(room.locator('.collect__line')).toHaveCount(1);
  await room.close();
  await expect(page.getByText(roomWindow.isGone)).toBeVisible();
  await page.getByLabel(collect.what('zorg')).fill('Weinig muziekles');
  await page.keyboard.press('Enter');
  const again = await openRoom(page);
  await expectAt(again, 'wb1a-zorgen');
  await expect(again.locator('.collect__line')).toHaveCount(2);
  await expect(page.getByText(roomWindow.isOpen)).toBeVisible();
});

test('a note that is not kept yet stays when its form is closed, or the meeting goes on to the next question', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await press(page, notes.note);
  await page.keyboard.type('Ook de huisarts vragen');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(notes.text.note)).toHaveCount(0);
  // The second Esc is not for the form: the meeting is still there.
  await expectAt(page, 'wb1a-zorgen');
  await page.keyboard.press('n');
  await expect(page.getByLabel(notes.text.note)).toHaveValue('Ook de huisarts vragen');
  await press(page, meetingText.next);
  await expectAt(page, 'wb1a-kansen');
  await page.keyboard.press('n');
  await expect(page.getByLabel(notes.text.note)).toHaveValue('Ook de huisarts vragen');
  await press(page, notes.keep.note);
  await expect(page.locator('.kept-notes')).toContainText('Ook de huisarts vragen');
  await expect(page.getByLabel(notes.text.note)).toHaveValue('');
});
