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

const { collect, formulate, notes, roomWindow, round } = meetingText;
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
    page
      .locator('.spread')
      .getByText(`${round.moved('Ouderraad', '2', '4')} en ${round.moved('Muziekschool', '5', '4')}.`),
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
  await expect(
    page.locator('.spread').getByText(round.apart('Ouderraad', '2', 'Muziekschool', '5')),
  ).toBeVisible();
});

test('when the storage is full the meeting goes on, says so in sight, and the tab keeps what is said', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  const room = await openRoom(page);
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
  await expect(room.locator('.collect__line')).toHaveCount(1);
  await expect(room.getByText(roomWindow.behind)).toHaveCount(0);
  await line.fill('Weinig muziekles');
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect__line')).toHaveCount(2);
  // The room shows what is kept and says that there is more, and the chair reads that the room runs behind.
  await expect(room.getByText(roomWindow.behind)).toBeVisible();
  await expect(room.locator('.collect__line')).toHaveText(['Sport is duur']);
  await expect(page.getByText(roomWindow.isBehind)).toBeVisible();
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
  await expect(room.locator('.collect__line')).toHaveCount(3);
  // What else was said meanwhile is kept too once the page has gone and come.
  await page.reload();
  await expectAt(page, 'wb1a-zorgen');
  await expect(room.getByText(roomWindow.behind)).toHaveCount(0);
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
  // What is said is typed there at once: letters are commands outside that line.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByLabel(notes.text.note)).toHaveValue('Ook de huisarts vragen');
  await press(page, notes.keep.note);
  await expect(page.locator('.kept-notes')).toContainText('Ook de huisarts vragen');
  await expect(page.getByLabel(notes.text.note)).toHaveValue('');
});

test('a line that is half typed is added by whichever way one walks, leaves or reloads', async ({ page }) => {
  const line = page.getByLabel(collect.what('zorg'));
  const lines = page.locator('.collect__text > span:first-child');
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['Schulden in gez', () => press(page, meetingText.next)],
    ['Sport is du', () => page.keyboard.press('PageDown')],
    [
      'Weinig muz',
      async () => {
        await press(page, meetingText.overview);
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^Welke kansen/ })
          .click();
      },
    ],
    ['Geen plek om', () => page.reload()],
    ['Te weinig sl', () => press(page, meetingText.leave)],
    ['Ouders weten de w', () => page.goto('./privacy/')],
  ];
  for (const [at, [text, leave]] of ways.entries()) {
    await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
    await line.fill(text);
    await line.focus();
    await leave();
    await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
    await expect(lines.nth(at)).toHaveText(text);
    await expect(line).toHaveValue('');
  }
  await expect(lines).toHaveCount(ways.length);
  await page.goto('./1a-staat-van-de-jeugd/');
  await expect(page.locator('[data-field="wb1a-zorgen"] [data-row]')).toHaveCount(ways.length);
});

test('a name that is half typed is in the round when one comes back', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.getByRole('textbox', { name: round.name }).fill('Jongerenr');
  await press(page, meetingText.next);
  await expectAt(page, 'wb0a-wat-valt-op');
  await press(page, meetingText.previous);
  await expect(page.locator('.round__name')).toHaveText(['Jongerenr']);
});

test('why somebody gives a score, and who agrees, stand there still when one comes back', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting']);
  await press(page, round.whyOf('Scouting'));
  await page.getByRole('textbox', { name: round.whyOf('Scouting') }).fill('Er is te weinig te do');
  await press(page, meetingText.next);
  await expectAt(page, 'wb0a-wat-valt-op');
  await page.getByLabel(formulate.sentence, { exact: true }).fill('We zien hetz');
  await press(page, formulate.agree);
  await expect(page.getByLabel(formulate.by)).toBeFocused();
  await page.getByLabel(formulate.by).fill('de kerng');
  await press(page, meetingText.previous);
  await press(page, round.whyOf('Scouting'));
  await expect(page.getByRole('textbox', { name: round.whyOf('Scouting') })).toHaveValue(
    'Er is te weinig te do',
  );
  await press(page, meetingText.next);
  await expect(page.getByLabel(formulate.sentence, { exact: true })).toHaveValue('We zien hetz');
  await expect(page.getByLabel(formulate.by)).toHaveValue('de kerng');
  await press(page, formulate.confirm);
  await expect(page.locator('.agreed')).toContainText('door de kerng');
});

test('a note that is not kept yet is kept when the chair leaves for the sheet', async ({ page }) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await press(page, notes.action);
  await page.getByLabel(notes.text.action).fill('Cijfers opvr');
  await page.getByLabel(notes.who).fill('GGD');
  await press(page, meetingText.leave);
  await page.waitForURL(/1a-staat-van-de-jeugd/);
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await expect(page.locator('.kept-notes')).toContainText('Cijfers opvr · GGD');
});

test('what the chair closed the form on is nobody’s decision: it stands in the form again, and goes with the page', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await press(page, notes.decision);
  await page.getByLabel(notes.text.decision).fill('Dit zei niemand');
  await press(page, meetingText.close);
  await press(page, notes.decision);
  await expect(page.getByLabel(notes.text.decision)).toHaveValue('Dit zei niemand');
  await page.keyboard.press('Escape');
  await page.reload();
  await expectAt(page, 'wb1a-zorgen');
  await press(page, notes.decision);
  await expect(page.getByLabel(notes.text.decision)).toHaveValue('');
  await expect(page.locator('.kept-notes')).toHaveCount(0);
});

test('a sentence that was not kept as a version becomes one when a former version is used again', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-wat-valt-op');
  const sentence = page.getByLabel(formulate.sentence, { exact: true });
  await sentence.fill('Eerste zin');
  await press(page, formulate.keep);
  await sentence.fill('Tweede zin');
  await press(page, formulate.back('Eerste zin'));
  await expect(sentence).toHaveValue('Eerste zin');
  await expect(page.locator('.formulate__versions')).toContainText('Tweede zin');
});
