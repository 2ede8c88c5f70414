/** The chair's window and the room's: in step, also where a browser makes that hard, and never showing what is not for all. */
import type { Page } from '@playwright/test';
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

const { choose, collect, notes, roomWindow, round } = meetingText;

/** How long it takes, ms, from the press of 'Volgende' until the other window shows the question. Both have one clock. */
function timeToFollow(room: Page, question: string): Promise<number> {
  return room.evaluate(async (wanted) => {
    const next = window.opener.document.querySelector('.meeting__foot > .nl-button--primary');
    const { promise, resolve } = Promise.withResolvers<number>();
    const began = performance.now();
    new MutationObserver(() => {
      if (document.querySelector(`[data-question="${wanted}"]`)) resolve(performance.now() - began);
    }).observe(document.body, { subtree: true, attributes: true });
    next.click();
    return promise;
  }, question);
}

test.describe('in a browser without channels', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    }),
  );

  test('the room follows question and answers within 300 ms by what is stored', async ({ page }) => {
    await openMeeting(page, 'wb-0a', 'wb0a-concreet');
    const room = await openRoom(page);
    await expect(page.getByText(roomWindow.isOpen)).toBeVisible();
    expect(await timeToFollow(room, 'wb0a-partijen')).toBeLessThan(300);
    await page.getByLabel(collect.what('partij')).fill('Scouting');
    await page.keyboard.press('Enter');
    await expect(room.locator('.collect__line')).toHaveText('Scouting');
  });

  test('each window says when it has lost the other, and the room comes back to the question by itself', async ({
    page,
  }) => {
    await openMeeting(page, 'wb-0a', 'wb0a-concreet');
    const room = await openRoom(page);
    await expect(page.getByText(roomWindow.isOpen)).toBeVisible();
    await page.goto('about:blank');
    await expect(room.getByText(roomWindow.lost)).toBeVisible();
    await openMeeting(page, 'wb-0a', 'wb0a-partijen');
    await expectAt(room, 'wb0a-partijen');
    await expect(room.getByText(roomWindow.lost)).toHaveCount(0);
    await room.close();
    await expect(page.getByText(roomWindow.isGone)).toBeVisible();
  });

  test('what something else left under the name of a message is no message', async ({ page }) => {
    await openMeeting(page, 'wb-0a', 'wb0a-concreet');
    const room = await openRoom(page);
    await page.evaluate(() => {
      for (const trash of ['{', '7', '{"message":{"type":"at","worksheet":7}}', '{"message":null}'])
        localStorage.setItem('kwaliteitskompas:bijeenkomst:chair', trash);
    });
    expect(await timeToFollow(room, 'wb0a-partijen')).toBeLessThan(300);
  });
});

test('a window that is covered or minimised while it is shared follows too: without frames, timers or being in sight', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-concreet');
  const room = await openRoom(page);
  await room.evaluate(() => {
    Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0, setInterval: () => 0 });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await timeToFollow(room, 'wb0a-partijen')).toBeLessThan(300);
  await page.getByLabel(collect.what('partij')).fill('Scouting');
  await page.keyboard.press('Enter');
  await expect(room.locator('.collect__line')).toHaveText('Scouting');
  await press(page, meetingText.next);
  await expect(room.locator('.meeting__question')).toHaveText(
    (await page.locator('.meeting__question').textContent()) ?? '',
  );
});

test('a room that was let go stays where it is, and taken back it is at the chair’s question at once', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-concreet');
  const room = await openRoom(page);
  await expect(page.getByText(roomWindow.isOpen)).toBeVisible();
  await press(room, roomWindow.letGo);
  await expect(room.getByText(roomWindow.alone)).toBeVisible();
  await press(page, meetingText.next);
  await press(page, meetingText.next);
  await expectAt(page, 'wb0a-urgentie');
  await expectAt(room, 'wb0a-concreet');
  await press(room, roomWindow.follow);
  // Sooner than it asks anew where the chair is.
  await expect(room.locator('[data-question="wb0a-urgentie"]')).toBeVisible({ timeout: 1000 });
});

test('the room goes along when the meeting goes on about another worksheet, and through a reload of either', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-concreet');
  const room = await openRoom(page);
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await expectAt(room, 'wb1a-zorgen');
  await page.getByLabel(collect.what('zorg')).fill('Sport is duur');
  await page.keyboard.press('Enter');
  await expect(room.locator('.collect__line')).toHaveText('Sport is duur');
  await page.reload();
  await expectAt(page, 'wb1a-zorgen');
  await press(page, meetingText.next);
  await expectAt(room, 'wb1a-kansen');
  await room.reload();
  await expectAt(room, 'wb1a-kansen');
  await press(page, meetingText.previous);
  await expectAt(room, 'wb1a-zorgen');
});

test('the room never shows what only the chair should see', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page);
  const room = await openRoom(page);
  await press(page, meetingText.help);
  await press(page, notes.note);
  await page.getByLabel(notes.text.note).fill('De wethouder weet dit nog niet');
  await press(page, notes.keep.note);
  await press(page, notes.decision);
  await page.getByLabel(notes.text.decision).fill('We spreken elkaar in mei');
  await press(page, notes.keep.decision);
  await press(page, meetingText.close);
  await scoreByKeys(page, '5424314');
  await press(page, round.whyOf('Gemeente'));
  await expect(room.getByText('We spreken elkaar in mei')).toBeVisible();
  // What figures mean is for everybody.
  const meaning = (await room.locator('.round__asked').textContent()) ?? '';
  expect(meaning).toContain('1 = niet dringend');
  const words = (await room.locator('.meeting').textContent())?.replace(meaning, '');
  expect(words).not.toContain('wethouder');
  // No number of anybody, no tip, and nothing to press but what lets the window go.
  expect(words).not.toMatch(/[1-5]/);
  await expect(room.locator('.meeting__help, .clock, .meeting input, .meeting textarea')).toHaveCount(0);
  await expect(room.getByRole('button')).toHaveCount(1);
  await expect(room.locator('.meeting :is([aria-pressed], [value])')).toHaveCount(0);
});

test('the clock is the chair’s, until it is shown to all', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-concreet');
  const room = await openRoom(page);
  await press(page, meetingText.clock.start);
  await expect(page.getByRole('button', { name: meetingText.clock.stop })).toBeVisible();
  await expect(room.locator('.clock')).toHaveCount(0);
  await page.getByLabel(meetingText.clock.forAll).check();
  await expect(room.getByRole('timer')).toContainText('van 10 min');
  await page.getByLabel(meetingText.clock.forAll).uncheck();
  await expect(room.locator('.clock')).toHaveCount(0);
});

test('a number that is changed after showing is marked in both windows', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting', 'Ouderraad']);
  const room = await openRoom(page);
  await scoreByKeys(page, '25');
  await press(page, round.show);
  await expect(room.locator('.spread__name')).toHaveCount(2);
  await press(page, round.scoreFor('4', 'Scouting'));
  for (const window of [page, room])
    await expect(
      window.locator('.round [data-row], .picture [data-row]').filter({ hasText: 'Scouting' }),
    ).toContainText(meetingText.isLate);
});

test.describe('dots', () => {
  const people = 4;
  const prepare = async (page: Page) => {
    await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
    for (const text of ['Sport is duur', 'Weinig muziekles']) {
      await page.getByLabel(collect.what('zorg')).fill(text);
      await page.keyboard.press('Enter');
    }
    await openMeeting(page, 'wb-1b', 'wb1b-keuze');
    await press(page, collect.ready(2));
    await page.getByLabel(choose.people).fill(String(people));
    await page.keyboard.press('Tab');
    return page.locator('.choose__row').first().getByRole('textbox');
  };

  test('are exact: never below none, never more than were given out, and one undo takes one back', async ({
    page,
  }) => {
    const dots = await prepare(page);
    await press(page, choose.show);
    await press(page, choose.less('Sport is duur'));
    await expect(dots).toHaveValue('0');
    await dots.fill('54');
    await dots.press('Tab');
    await expect(dots).toHaveValue('12');
    await expect(page.getByText(choose.all)).toBeVisible();
    await press(page, choose.more('Weinig muziekles'));
    await expect(page.locator('.choose__row').nth(1).getByRole('textbox')).toHaveValue('0');
    await press(page, choose.less('Sport is duur'));
    await expect(dots).toHaveValue('11');
    await press(page, meetingText.undo);
    await expect(dots).toHaveValue('12');
  });

  test('are three a person, and when that becomes less nobody loses what was given: it says what to take back', async ({
    page,
  }) => {
    const dots = await prepare(page);
    await press(page, choose.show);
    await expect(page.getByLabel(choose.each)).toHaveValue('3');
    await dots.fill('12');
    await dots.press('Tab');
    await page.getByLabel(choose.each).fill('2');
    await expect(page.getByText(choose.tooMany(4))).toBeVisible();
    await expect(dots).toHaveValue('12');
    await press(page, choose.more('Weinig muziekles'));
    await expect(page.locator('.choose__row').nth(1).getByRole('textbox')).toHaveValue('0');
    for (let one = 0; one < 4; one++) await press(page, choose.less('Sport is duur'));
    await expect(page.getByText(choose.all)).toBeVisible();
  });

  test('stay out of the room’s sight until they are shown', async ({ page }) => {
    const dots = await prepare(page);
    const room = await openRoom(page);
    await dots.fill('7');
    await dots.press('Tab');
    await expect(room.getByText('Sport is duur')).toBeVisible();
    await expect(room.locator('.choose__rows')).not.toContainText('7');
    await press(page, choose.show);
    await expect(room.locator('.choose__row').first()).toContainText(choose.dots(7));
  });

  test('are given to what was joined before', async ({ page }) => {
    await prepare(page);
    await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
    await press(page, collect.join('Weinig muziekles'));
    await expect(page.locator('.collect__line')).toHaveCount(1);
    await expect(page.locator('.collect__line')).toContainText('Sport is duur');
    await expect(page.locator('.collect__line')).toContainText('Weinig muziekles');
  });
});
