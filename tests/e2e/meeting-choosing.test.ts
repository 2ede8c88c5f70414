import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { expectAt, nameEveryone, openMeeting, openRoom, press } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { choose, clock, collect, order, roomWindow } = meetingText;
const concerns = ['Kinderen slapen te weinig', 'Schulden in gezinnen', 'Jongeren slapen bij vrienden'];

test.use({ viewport: { width: 1280, height: 720 } });

async function bringIn(page: Page, text: string, who = ''): Promise<void> {
  await page.getByLabel(collect.who).fill(who);
  await page.getByLabel(collect.what('zorg')).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect__line').filter({ hasText: text })).toBeVisible();
}

/** Three concerns as topics to choose from. */
async function openTopics(page: Page): Promise<void> {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  for (const concern of concerns) await bringIn(page, concern);
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await press(page, collect.ready(3));
  await expect(page.locator('.choose__row')).toHaveCount(3);
}

const topic = (page: Page, text: string) => page.locator('.choose__row').filter({ hasText: text });

test('lines are shown in another order and without names, in both windows alike, and keep their own', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  const said = [...concerns, 'Een gezin heeft geen vervoer'];
  for (const [at, concern] of said.entries()) await bringIn(page, concern, ['Ouders', 'GGD'][at]);
  const room = await openRoom(page);
  const [slaap = '', schulden = '', vrienden = '', vervoer = ''] = said;
  await page.getByLabel(order.label).selectOption({ label: order.orders['subject'] });
  for (const window of [page, room])
    await expect(window.locator('.collect__text > span:first-child')).toHaveText([
      slaap,
      vrienden,
      schulden,
      vervoer,
    ]);
  await page.getByLabel(order.label).selectOption({ label: order.orders['who'] });
  for (const window of [page, room])
    await expect(window.locator('.collect__text > span:first-child')).toHaveText([
      schulden,
      slaap,
      vrienden,
      vervoer,
    ]);
  await expect(room.getByText(collect.from('GGD'))).toBeVisible();
  await press(page, order.hideNames);
  for (const window of [page, room]) await expect(window.getByText(collect.from('GGD'))).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.collect__text > span:first-child')).toHaveText([
    schulden,
    slaap,
    vrienden,
    vervoer,
  ]);
  await page.getByLabel(order.label).selectOption({ label: order.orders['said'] });
  await expect(page.locator('.collect__text > span:first-child')).toHaveText(said);
});

test('joining comes before dots, dots are hidden until a key shows them, and what changes then is marked', async ({
  page,
}) => {
  await openTopics(page);
  await page.getByRole('button', { name: collect.join('Schulden in gezinnen') }).click();
  await expect(page.locator('.choose__row')).toHaveCount(2);
  await press(page, meetingText.undo);
  await expect(page.locator('.choose__row')).toHaveCount(3);

  const room = await openRoom(page);
  const more = topic(page, 'Schulden').getByRole('button', { name: /^Stip erbij/ });
  const less = topic(page, 'Schulden').getByRole('button', { name: /^Stip eraf/ });
  for (let dot = 0; dot < 3; dot++) await more.click();
  await expect(page.getByText(choose.all, { exact: true })).toBeVisible();
  await more.click();
  await expect(page.getByRole('status').getByText(choose.noMore)).toBeInViewport();
  // That is the chair's alone: in the room nobody asked for more.
  await expect(room.getByText(choose.all, { exact: true })).toBeVisible();
  await expect(page.getByText(choose.given(3, 3))).toBeVisible();
  await expect(page.getByRole('button', { name: /^Samenvoegen met/ })).toHaveCount(0);
  // Neither window tells how many, nor in how many figures.
  await expect(topic(page, 'Schulden').locator('.choose__number')).toHaveValue('');
  await expect(room.locator('.choose__dots')).toHaveCount(0);
  await expect(room.getByText(choose.given(3, 3))).toBeVisible();

  await page.locator('.meeting__question').focus();
  await page.keyboard.press('s');
  await expect(topic(page, 'Schulden').locator('.choose__number')).toHaveValue('3');
  await expect(room.locator('.choose__dots').filter({ hasText: choose.dots(3) })).toBeVisible();
  await less.click();
  for (const window of [page, room])
    await expect(topic(window, 'Schulden')).toContainText(meetingText.isLate);
});

test('a dot more than there are says so beside the list, and undo takes back what was given before it', async ({
  page,
}) => {
  await openTopics(page);
  for (let number = 1; number <= 12; number++) {
    await page.getByLabel(collect.what('onderwerp')).fill(`Onderwerp ${number}`);
    await page.keyboard.press('Enter');
  }
  await press(page, choose.show);
  const last = page.locator('.choose__row').last();
  await last.locator('.choose__number').fill('3');
  await page.keyboard.press('Tab');
  await last.getByRole('button', { name: /^Stip erbij/ }).click();
  await expect(page.getByRole('status').getByText(choose.noMore)).toBeInViewport();
  await press(page, meetingText.undo);
  await expect(last.locator('.choose__number')).toHaveValue('0');
  await expect(page.getByText(choose.left(3))).toBeInViewport();
});

test('dots are never fewer than none, and with fewer for each person what was given stays', async ({
  page,
}) => {
  await openTopics(page);
  await press(page, choose.show);
  const first = topic(page, 'Schulden');
  await first.getByRole('button', { name: /^Stip eraf/ }).click();
  await expect(first.locator('.choose__number')).toHaveValue('0');
  await first.locator('.choose__number').fill('54');
  await page.keyboard.press('Tab');
  await expect(first.locator('.choose__number')).toHaveValue('3');
  await page.getByLabel(choose.each).fill('2');
  await expect(page.getByText(choose.tooMany(1))).toBeVisible();
  await expect(first.locator('.choose__number')).toHaveValue('3');
  await page.getByLabel(choose.each).fill('5');
  await expect(page.getByText(choose.left(2))).toBeVisible();
});

test('choosing is repeated on what was picked, and the first dots are kept', async ({ page }) => {
  await openTopics(page);
  await topic(page, 'Schulden').locator('.choose__number').fill('2');
  await page.keyboard.press('Tab');
  await topic(page, 'te weinig').locator('.choose__number').fill('1');
  await page.keyboard.press('Tab');
  await press(page, choose.show);
  await topic(page, 'Schulden').getByRole('button', { name: choose.choices.take }).click();
  await press(page, choose.again);
  await expect(page.getByRole('button', { name: /^Stip erbij/ })).toHaveCount(1);
  await expect(topic(page, 'te weinig')).toContainText(choose.first(1));
  await topic(page, 'Schulden').locator('.choose__number').fill('3');
  await page.keyboard.press('Tab');
  await press(page, choose.show);
  await expect(topic(page, 'Schulden')).toContainText(choose.first(2));
  await expect(topic(page, 'Schulden').locator('.choose__number')).toHaveValue('3');
  await page.goto('./1b-ambities/');
  await expect(page.locator('[data-field="wb1b-keuze"]')).toContainText(
    'Pakken we op: Schulden in gezinnen (3 stippen, eerst 2 stippen).',
  );
});

test('what runs over is taken off what is to come, in one step, and the agenda shows it', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2027-01-12T10:00:00') });
  await page.goto('./bijeenkomst/');
  const maker = page.locator('.agenda__maker[data-ready]');
  await maker.getByRole('radio', { name: '60 minuten' }).check();
  await expect(maker.getByText('Samen 60 minuten')).toBeVisible();
  const minutes = () =>
    maker.getByRole('spinbutton').evaluateAll((all) => all.map((one) => Number('value' in one && one.value)));
  const planned = await minutes();
  const [first = 0] = planned;
  await maker.getByRole('link', { name: 'Bijeenkomst starten' }).click();
  await expect(page.locator('[data-question][data-ready]')).toBeVisible();
  await press(page, clock.start);
  await page.clock.fastForward((first + 7) * 60_000 + 500);
  const each = Math.floor((60 - first - 7) / (planned.length - 1));
  const divide = page.getByRole('button', { name: new RegExp(`^${clock.divide}`) });
  await expect(divide).toHaveAccessibleName(`${clock.divide} ${clock.divideIn(planned.length - 1, each)}`);
  // One line, also with what the clock has to say.
  const { height } = (await page.locator('.meeting__bar').boundingBox()) ?? { height: 0 };
  expect(height).toBeLessThan(70);
  await divide.click();
  await expect(divide).toHaveCount(0);
  await press(page, meetingText.overview);
  await expect(page.getByRole('dialog').getByText(new RegExp(`^${clock.minutes(each)} `))).toHaveCount(
    planned.length - 1,
  );
  await page.getByRole('dialog').getByRole('button', { name: meetingText.close }).click();
  await press(page, meetingText.undo);
  await divide.click();
  await page.goto('./bijeenkomst/');
  await expect.poll(minutes).toEqual([first + 8, ...planned.slice(1).map(() => each)]);
});

test('the room has in sight what is under discussion, lets go, and comes back to where the chair is by then', async ({
  page,
}) => {
  // Longer than a room's window has two columns for.
  const words = (number: number) =>
    `Zorg nummer ${number} van Lindewoude: na school is er voor veel kinderen niemand met wie zij iets kunnen doen`;
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  for (let number = 1; number <= 30; number++) {
    await page.getByLabel(collect.what('zorg')).fill(words(number));
    await page.keyboard.press('Enter');
  }
  const line = (window: Page, number: number) => window.getByText(words(number), { exact: true });
  await expect(line(page, 30)).toBeInViewport();
  const room = await openRoom(page);
  await page.getByLabel(collect.what('zorg')).fill(words(31));
  await page.keyboard.press('Enter');
  for (const window of [page, room]) await expect(line(window, 31)).toBeInViewport();

  await page.getByRole('button', { name: collect.edit(words(2)) }).focus();
  await expect(line(room, 2)).toBeInViewport();
  await expect(line(room, 31)).not.toBeInViewport();

  await room.mouse.wheel(0, 40);
  await expect(room.getByText(roomWindow.alone)).toBeVisible();
  await page.locator('.meeting__stage').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight));
  await expect(line(page, 31)).toBeInViewport();
  await expect(line(room, 31)).not.toBeInViewport();
  await press(room, roomWindow.follow);
  await expect(line(room, 31)).toBeInViewport();
  await press(page, meetingText.next);
  await expectAt(room, 'wb1a-kansen');
});

test('the clock is the chair’s until it is shown to the room, and a reload leaves it there', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await press(page, clock.start);
  const room = await openRoom(page);
  await expect(room.locator('.clock')).toHaveCount(0);
  await page.getByLabel(clock.forAll).check();
  await expect(room.locator('.clock')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(clock.forAll)).toBeChecked();
  await expect(room.locator('.clock')).toBeVisible();
});

test('time that is started without an agenda leaves every question to walk through, and goes along to the next', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  const place = page.locator('.meeting__place');
  const walked = (await place.textContent()) ?? '';
  expect(walked).not.toContain('van 1');
  await press(page, clock.start);
  await expect(page.getByRole('button', { name: clock.stop })).toBeVisible();
  await expect(place).toHaveText(walked);
  await press(page, meetingText.next);
  await expectAt(page, 'wb1a-kansen');
  await expect(page.getByRole('button', { name: clock.stop })).toBeVisible();
  await press(page, clock.stop);
  await press(page, meetingText.previous);
  await expectAt(page, 'wb1a-zorgen');
  await expect(page.getByRole('button', { name: clock.start })).toBeVisible();
});

test('without topics it says where they are collected, and a topic can be added on the spot', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await expect(page.getByText(choose.nothing)).toBeVisible();
  await page.getByLabel(collect.what('onderwerp')).fill('Vervoer naar de club');
  await page.keyboard.press('Enter');
  await expect(page.locator('.choose__text')).toHaveText(['Vervoer naar de club']);
  await press(page, meetingText.undo);
  await page.getByRole('link', { name: /zorgen over kinderen en jongeren/ }).click();
  await expectAt(page, 'wb1a-zorgen');
});

test('there are as many people as were ticked, else as take part in the round; without either it asks', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await expect(page.getByText(choose.howMany)).toBeVisible();
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Scouting', 'Ouderraad', 'Muziekschool']);
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await expect(page.getByLabel(choose.people)).toHaveValue('3');
  await expect(page.getByText(choose.given(0, 9))).toBeVisible();
  await expect(page.getByText(choose.howMany)).toHaveCount(0);
  await openMeeting(page, 'wb-0a', 'wb0a-partijen');
  for (const name of ['Gemeente', 'Huisarts']) {
    await page.getByLabel(collect.what('partij')).fill(name);
    await page.keyboard.press('Enter');
  }
  await page.goto('./bijeenkomst/');
  await page.getByLabel('Gemeente').check();
  await page.getByLabel('Huisarts').check();
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await expect(page.getByLabel(choose.people)).toHaveValue('2');
});

test('a total of two figures is typed while dots are hidden, and is not in sight afterwards', async ({
  page,
}) => {
  await openTopics(page);
  await page.getByLabel(choose.people).fill('8');
  await topic(page, 'Schulden').locator('.choose__number').focus();
  await page.keyboard.type('13');
  await page.keyboard.press('Tab');
  await expect(page.getByText(choose.given(13, 24))).toBeVisible();
  await expect(topic(page, 'Schulden').locator('.choose__number')).toHaveValue('');
});
