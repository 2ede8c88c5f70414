/** What the room sees of a full meeting: all of it at once, whole, and large enough for the far end. */
import type { Locator, Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { cutText } from '../setup/site/layout.ts';
import { nameEveryone, openMeeting, openRoom, press, scoreByKeys } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { choose, collect, notes, round } = meetingText;

const beamers = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/** Of every one of them, as a part of the height of the window. */
const smallest = (all: Locator) =>
  all.evaluateAll((found) =>
    Math.min(...found.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) / innerHeight)),
  );

/** Which of them are not seen whole. */
const outOfSight = (all: Locator) =>
  all.evaluateAll((found) =>
    found.flatMap((one) => {
      const { top, bottom, left, right, height } = one.getBoundingClientRect();
      const isSeen =
        height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth &&
        (one.closest('.meeting__stage')?.getBoundingClientRect().bottom ?? innerHeight) >= bottom - 1;
      return isSeen ? [] : [one.textContent];
    }),
  );

interface Sizes {
  /** What has to be seen whole. */
  readonly whole: string;
  readonly answers: string;
  /** What says more about an answer. */
  readonly aside?: string;
}

/** On either beamer the question stays, and all of it is in sight, large enough. */
async function expectFit(room: Page, { whole, answers, aside }: Sizes, picture = ''): Promise<void> {
  for (const beamer of beamers) {
    await room.setViewportSize(beamer);
    const place = `${whole} at ${beamer.width}`;
    if (picture !== '') await room.screenshot({ path: `/tmp/room/${picture}-${beamer.height}.png` });
    expect.soft(await outOfSight(room.locator(`.meeting__question, ${whole}`)), place).toEqual([]);
    expect.soft(await smallest(room.locator('.meeting__question')), place).toBeGreaterThanOrEqual(0.035);
    expect.soft(await smallest(room.locator(answers)), place).toBeGreaterThanOrEqual(0.028);
    if (aside !== undefined)
      expect.soft(await smallest(room.locator(aside)), place).toBeGreaterThanOrEqual(0.022);
    expect.soft(await cutText(room), place).toEqual([]);
  }
}

const people = [
  ['Sanne (school)', 'Drie leerlingen met schulden boven 500 euro'],
  ['Bert (GGD)', ''],
  ['Fatima (wijkteam)', ''],
  ['Joost (politie)', 'Wij zien in de wijk vooral vapen, gokken komt bij ons niet op straat'],
  ['Mo (jongerenwerk)', ''],
  ['Els (ouder)', ''],
  ['Noor (jongere, 15)', 'Iedereen in mijn klas doet het, niemand vindt het erg en niemand praat er thuis over'],
  ['Tineke (kinderopvang)', ''],
] as const;

test('a round of eight with why is a picture that fits: first with whose turn it is, then where all stand, then who moved', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(beamers[0]);
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, people.map(([name]) => name));
  const room = await openRoom(page);
  await scoreByKeys(page, '54');
  await expect(room.locator('[data-turn]')).toHaveText('Fatima (wijkteam)');
  await expectFit(room, { whole: '.round__person, .round__asked', answers: '.round__name, .round__asked' }, 'r0');
  await page.keyboard.press('5');
  for (const score of '24323') await page.keyboard.press(score);
  await press(page, round.show);
  for (const [name, why] of people)
    if (why !== '') {
      await press(page, round.whyOf(name));
      await page.getByRole('textbox', { name: round.whyOf(name) }).fill(why);
    }
  await expect(room.locator('.picture__reason')).toHaveCount(3);
  const picture = {
    whole: '.picture__person, .picture__legend, .picture__reason, .spread__words',
    answers: '.spread__name, .picture__legend, .spread__words',
    aside: '.picture__reason',
  };
  await expectFit(room, picture, 'r1');
  await expect(room.locator('.picture__legend')).toContainText('1 = ');
  await press(page, round.second);
  await scoreByKeys(page, '55535444');
  await press(page, round.show);
  await expect(room.locator('[data-mark="first"]').filter({ hasText: /\d/ })).toHaveCount(6);
  await expectFit(room, picture, 'r2');
  await expect(room.getByText(round.first)).toHaveCount(7);
  await expect(room.locator('.spread__words')).toHaveText([round.range('3', '5'), round.movers(6, 8)]);
});
