/** How large a meeting is on a beamer, what fits there, and what is left of it when somebody zooms in. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { cutText } from '../setup/site/layout.ts';
import {
  expectAt,
  nameEveryone,
  openMeeting,
  openRoom,
  press,
  scoreByKeys,
} from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { choose, clock, round } = meetingText;

/** Each form of conversation as Waterrijk has filled it in, with what is an answer there in the chair's window and the room's. */
const forms = [
  ['a round', 'wb-0a', 'wb0a-urgentie', '.round__name, .round__status', '.round__name, .round__status'],
  [
    'collecting',
    'wb-1a',
    'wb1a-zorgen',
    '.collect__text, .meeting__answer, .beside__lines li',
    '.collect__text',
  ],
  ['choosing', 'wb-1b', 'wb1b-keuze', '.choose__text, .choose__left', '.choose__text, .choose__left'],
  ['formulating', 'wb-1a', 'wb1a-verklaren', '.formulate__sentence textarea', '.formulate__sentence'],
  [
    'formulating a list',
    'wb-1b',
    'wb1b-ambities',
    '.formulate__sentence textarea',
    '.formulate-rows__all li',
  ],
  ['looking back', 'wb-2', 'wb2-balans', '.look-back__text, .look-back__measured', '.look-back__text'],
  [
    'looking back together',
    'wb-1l',
    'wb1l-rondes',
    '.look-back__text, .look-back__measured, .look-back__title',
    '.look-back__text, .look-back__measured, .look-back__title',
  ],
  ['a question', 'wb-0a', 'wb0a-samen-stappen', '.as-in-sheet label', '.formulate__sentence'],
] as const;

async function openExample(page: Page, worksheet: string, question: string, room = ''): Promise<void> {
  await page.goto(`./bijeenkomst/?werkblad=${worksheet}&voorbeeld=waterrijk${room}#${question}`);
  await expectAt(page, question);
}

/** Of every one of them, as a part of the height of the window. */
const smallest = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) / innerHeight)),
    );

/** Texts to type in that show less than all of their words. */
const cutTyping = (page: Page) =>
  page
    .locator('.meeting textarea')
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).map(({ id }) => id));

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const)
  test(`at ${width} by ${height} every form is large enough for the far end of the room, in both windows, and nothing is cut`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const [name, worksheet, question, chair, room] of forms)
      for (const [selector, address] of [
        [chair, ''],
        [room, '&scherm=zaal'],
      ] as const) {
        await page.goto('./privacy/');
        await openExample(page, worksheet, question, address);
        const place = `${name}${address}`;
        expect.soft(await smallest(page, '.meeting__question'), place).toBeGreaterThanOrEqual(0.035);
        expect.soft(await smallest(page, selector), place).toBeGreaterThanOrEqual(0.028);
        expect.soft(await cutTyping(page), place).toEqual([]);
        expect
          .soft(
            await page.locator('.meeting__stage').evaluate((one) => one.scrollWidth - one.clientWidth),
            place,
          )
          .toBeLessThanOrEqual(0);
        expect.soft(await cutText(page), place).toEqual([]);
      }
  });

test('eight people with long names fit at 1280 by 720, hidden, shown and in a second round', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, [
    'Gemeente Molendam',
    'Jeugdgezondheidszorg',
    'Samenwerkingsverband',
    'Scholengroep De Molen',
    'Buurtsportvereniging',
    'Jongerenwerk Molendam',
    'Jongerenraad',
    'Ouderraad',
  ]);
  const scrolls = () =>
    page.locator('.meeting__stage').evaluate((stage) => stage.scrollHeight - stage.clientHeight);
  expect(await scrolls()).toBeLessThanOrEqual(0);
  await scoreByKeys(page, '12345543');
  await press(page, round.show);
  expect(await scrolls()).toBeLessThanOrEqual(0);
  await press(page, round.second);
  await scoreByKeys(page, '22345543');
  await press(page, round.show);
  expect(await scrolls()).toBeLessThanOrEqual(0);
});

test('with the room’s window open the chair’s bars stay on one line each, with all that is in them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await openRoom(page);
  await expect(page.getByLabel(clock.forAll)).toBeVisible();
  await press(page, clock.start);
  await expect(page.getByRole('button', { name: clock.stop })).toBeVisible();
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const bar of ['.meeting__bar', '.meeting__foot']) {
      const lines = await page
        .locator(`${bar} button`)
        .evaluateAll((all) => [
          ...new Set(all.map((button) => Math.round(button.getBoundingClientRect().top))),
        ]);
      expect.soft(lines, `${bar} at ${width}`).toHaveLength(1);
    }
    expect.soft(await cutText(page), `${width}`).toEqual([]);
  }
});

test('zoomed in to 200 % nothing of any form is cut or covered: all can be scrolled to', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 640, height: 360 });
  for (const [name, worksheet, question] of forms) {
    await page.goto('./privacy/');
    await openExample(page, worksheet, question);
    if (question === 'wb1b-keuze') await press(page, choose.show);
    expect
      .soft(await page.locator('.meeting').evaluate((one) => one.scrollWidth - one.clientWidth), name)
      .toBeLessThanOrEqual(0);
    expect.soft(await cutTyping(page), name).toEqual([]);
    const covered = await page.locator('.meeting :is(button, input, textarea, select)').evaluateAll((all) =>
      all
        .filter((control) => {
          if (!control.checkVisibility({ visibilityProperty: true })) return false;
          control.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = control.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return hit === null || !(control.contains(hit) || hit.closest('label')?.contains(control));
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent),
    );
    expect.soft(covered, name).toEqual([]);
  }
});
