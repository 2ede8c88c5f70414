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
        height > 0 &&
        top >= 0 &&
        left >= 0 &&
        bottom <= innerHeight &&
        right <= innerWidth &&
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
async function expectFit(room: Page, { whole, answers, aside }: Sizes): Promise<void> {
  for (const beamer of beamers) {
    await room.setViewportSize(beamer);
    const place = `${whole} at ${beamer.width}`;
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
  [
    'Noor (jongere, 15)',
    'Iedereen in mijn klas doet het, niemand vindt het erg en niemand praat er thuis over',
  ],
  ['Tineke (kinderopvang)', ''],
] as const;

test('a round of eight with why is a picture that fits: first with whose turn it is, then where all stand, then who moved', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(beamers[0]);
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(
    page,
    people.map(([name]) => name),
  );
  const room = await openRoom(page);
  await scoreByKeys(page, '54');
  await expect(room.locator('[data-turn]')).toHaveText('Fatima (wijkteam)');
  await expectFit(room, { whole: '.round__person, .round__asked', answers: '.round__name, .round__asked' });
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
  await expectFit(room, picture);
  await expect(room.locator('.picture__legend')).toContainText('1 = ');
  await press(page, round.second);
  await scoreByKeys(page, '55535444');
  await press(page, round.show);
  await expect(room.locator('[data-mark="first"]').filter({ hasText: /\d/ })).toHaveCount(6);
  await expectFit(room, picture);
  await expect(room.getByText(round.first)).toHaveCount(7);
  await expect(room.locator('.spread__words')).toHaveText([round.range('3', '5'), round.movers(6, 8)]);
});

const topics = [
  ['Leerlingen lenen geld van elkaar om te gokken', 'skip', ''],
  ['Gokreclame in games en op TikTok', 'later', 'Landelijke wet komt eerst, in het voorjaar weer bespreken'],
  ['Niemand in de klas vindt het erg', undefined, ''],
  ['Ouders weten niet wat skins en lootboxen zijn', 'take', 'Ouders vragen er zelf om'],
  ['Ouders durven er niet over te praten', 'skip', 'Valt onder skins en lootboxen'],
  ['Slecht slapen en spijbelen door gokken in de nacht', 'later', ''],
  ['Schulden bij kinderen van veertien jaar', 'take', 'Zes stippen, wijkteam en school zien dit nu al'],
  [
    'Jongeren gebruiken de bankpas van een ouder om zich als volwassene aan te melden bij een goksite',
    'skip',
    '',
  ],
  ['Geldproblemen en ruzie thuis', undefined, ''],
  ['Er is geen hulp die jongeren zelf kunnen vinden', undefined, ''],
] as const;

test('ten topics fit: as they are said, with their dots from most to least, and with what is decided, promised and the time', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(beamers[0]);
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  for (const [text] of topics) {
    await page.getByLabel(collect.what('zorg')).fill(text);
    await page.keyboard.press('Enter');
  }
  const room = await openRoom(page);
  await expect(room.locator('.collect__line')).toHaveCount(10);
  await expectFit(room, { whole: '.collect__line', answers: '.collect__text' });
  await room.close();

  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await press(page, collect.ready(10));
  await page.getByLabel(choose.people).fill('8');
  await page.keyboard.press('Tab');
  const row = (text: string) => page.locator('.choose__row').filter({ hasText: text });
  for (const [at, [text]] of topics.entries())
    await row(text)
      .getByRole('textbox', { name: choose.dotsOf(text) })
      .fill(String([2, 4, 1, 5, 3, 1, 6, 1, 0, 1][at]));
  const chosen = await openRoom(page);
  await expectFit(chosen, { whole: '.choose__row, .choose__left', answers: '.choose__text, .choose__left' });
  await press(page, choose.show);
  await expect(chosen.locator('.choose__text').first()).toHaveText(topics[6][0]);
  await expect(chosen.locator('.choose__pips').first()).toHaveText('●●●●●●');
  for (const [text, choice, reason] of topics) {
    if (choice === undefined) continue;
    await row(text).getByRole('button', { name: choose.choices[choice] }).click();
    if (reason !== '')
      await row(text)
        .getByRole('textbox', { name: choose.reason(text) })
        .fill(reason);
  }
  await expect(chosen.locator('.choose__reason')).toHaveCount(4);
  const dots = {
    whole: '.choose__row, .choose__dots, .choose__choice, .choose__reason',
    answers: '.choose__text, .choose__dots, .choose__choice',
    aside: '.choose__reason',
  };
  await expectFit(chosen, dots);
  await expect(chosen.locator('.choose__left')).toHaveCount(0);
  await chosen.close();

  await openMeeting(page, 'wb-1b', 'wb1b-ambities');
  await press(page, meetingText.formulate.ready(2));
  const wall = await openRoom(page);
  await page.getByLabel(meetingText.clock.forAll).check();
  await press(page, meetingText.clock.start);
  await expectFit(wall, {
    whole: '.formulate-rows__all li, .beside, .beside__lines li:not([hidden])',
    answers: '.formulate-rows__all li, .beside__lines li',
  });
  await expect(wall.locator('.beside[data-more]')).toHaveAttribute('data-more', /en nog \d/);
  await press(page, notes.decision);
  const first = 'We starten in februari met ouderavonden op twee scholen.';
  await page.getByLabel(notes.text.decision).fill(first);
  await page.keyboard.press('Enter');
  await expect(wall.locator('.laid-down__card').first()).toContainText(first);
  await press(page, notes.action);
  const promises = [
    ['Uitzoeken welke hulp jongeren zelf kunnen vinden', 'Fatima (wijkteam)'],
    ['De ouderavond voorbereiden met twee ouders en een jongerenwerker', 'Sanne (school)'],
    ['Navragen wat de nieuwe wet over reclame verandert', 'Joost (politie)'],
  ] as const;
  for (const [text, who] of promises) {
    await page.getByLabel(notes.text.action).fill(text);
    await page.getByLabel(notes.who).fill(who);
    await page.keyboard.press('Enter');
    await expect(wall.locator('.laid-down__card').first()).toContainText(text);
    await expect(wall.locator('.laid-down__card').first()).toContainText(who);
  }
  await expect(wall.locator('.laid-down__card')).toHaveCount(3);
  await expect(wall.locator('.laid-down')).toContainText(meetingText.roomWindow.earlier(1));
  await expectFit(wall, {
    whole:
      '.formulate-rows__all li, .laid-down__card, .laid-down__who, .beside__lines li:not([hidden]), .clock',
    answers: '.formulate-rows__all li, .laid-down__text',
    aside: '.laid-down__who, .laid-down__earlier',
  });
});
