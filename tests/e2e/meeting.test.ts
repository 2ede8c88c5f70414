import type { Page } from '@playwright/test';
import { layDownText } from '../../src/text/lay-down.ts';
import { meetingText } from '../../src/text/meeting.ts';
import { versionsText } from '../../src/text/versions.ts';
import {
  eightPeople,
  expectAt,
  nameEveryone,
  openMeeting,
  openRoom,
  press,
  scoreByKeys,
} from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

/** An hour about sleep in Lindewoude: a case of its own. */
const round = 'wb0a-urgentie';
const { notes, roomWindow } = meetingText;

async function keep(page: Page, kind: 'note' | 'decision' | 'action', text: string, who = ''): Promise<void> {
  const meeting = page.locator('.meeting');
  await press(page, notes[kind]);
  await meeting.getByLabel(notes.text[kind]).fill(text);
  if (kind === 'action') {
    await meeting.getByLabel(notes.who).fill(who);
    await meeting.getByLabel(notes.when, { exact: true }).fill('februari 2027');
  }
  await press(page, notes.keep[kind]);
  await press(page, meetingText.close);
}

test.describe('an hour with eight people', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('goes from a hidden round to a report, and everything stands in the sheets', async ({ page }) => {
    await openMeeting(page, 'wb-0a', round);
    await nameEveryone(page);
    await scoreByKeys(page, '5424314');
    // Until all are in nobody's number is in sight, and the last can be given with the mouse.
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await expect(page.getByText(meetingText.round.hidden(7, 8))).toBeVisible();
    await page.getByRole('button', { name: '2 voor Sportvereniging' }).click();
    await expect(page.getByText(meetingText.round.allIn)).toBeVisible();
    await press(page, meetingText.round.show);
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(8);
    await expect(
      page.locator('.spread').getByText(meetingText.round.apart('Ouders', '1', 'Gemeente', '5')),
    ).toBeVisible();
    await press(page, meetingText.round.second);
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
    await scoreByKeys(page, '54243342');
    await press(page, meetingText.round.show);
    await expect(page.locator('.spread').getByText('Ouders ging van 1 naar 3.')).toBeVisible();
    await expect(page.locator('.spread__dot--hollow')).toHaveCount(1);

    await keep(page, 'decision', 'Slaap pakken we samen op');
    await keep(page, 'action', 'Slaapcijfers opvragen', 'Jeugdgezondheidszorg');
    await keep(page, 'action', 'Ouderavond plannen', 'Ouders');
    await keep(page, 'note', 'Ook de huisarts vragen');
    await expect(page.locator('.kept-notes li')).toHaveCount(4);

    await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
    for (let number = 1; number <= 20; number++) {
      await page.getByLabel(meetingText.collect.what('zorg')).fill(`Zorg nummer ${number} van Lindewoude`);
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.collect__line')).toHaveCount(20);

    await openMeeting(page, 'wb-1b', 'wb1b-keuze');
    await page.getByRole('button', { name: meetingText.collect.ready(20) }).click();
    await page.getByLabel(meetingText.choose.people).fill('8');
    const first = page.locator('.choose__row').first();
    const more = first.getByRole('button', { name: /^Stip erbij/ });
    for (let dot = 0; dot < 26; dot++) await more.click();
    await press(page, meetingText.choose.show);
    await expect(first.getByRole('textbox')).toHaveValue('24');
    await expect(page.getByText(meetingText.choose.all)).toBeVisible();
    await first.getByRole('button', { name: meetingText.choose.choices.take }).click();
    await expect(page.locator('.choose__row')).toHaveCount(20);

    await openMeeting(page, 'wb-1b', 'wb1b-ambities');
    await expect(page.locator('.beside__lines li').first()).toContainText(meetingText.choose.choices.take);
    await page.getByRole('button', { name: meetingText.formulate.ready(1) }).click();
    // The sentence is empty yet: it says what it is about.
    await expect(
      page.getByText(meetingText.formulate.about('Zorg nummer 1 van Lindewoude'), { exact: true }),
    ).toBeVisible();
    await page
      .getByLabel(meetingText.formulate.sentence, { exact: true })
      .fill('We willen dat alle kinderen in Lindewoude genoeg slapen.');
    await press(page, meetingText.formulate.keep);
    await page
      .getByLabel(meetingText.formulate.sentence, { exact: true })
      .fill('We willen dat alle kinderen in Lindewoude uitgerust zijn.');
    await press(page, meetingText.formulate.agree);
    await page.getByLabel(meetingText.formulate.by).fill('de kerngroep');
    await press(page, meetingText.formulate.confirm);
    await expect(page.getByText(/^Vastgesteld op .* door de kerngroep$/)).toBeVisible();
    // What was agreed is laid down on the spot, by its day and by whom.
    await press(page, layDownText.layDown);
    const laying = page.getByRole('dialog');
    await expect(laying.getByLabel(versionsText.layDown.name)).toHaveValue(/^Vastgesteld op /);
    await expect(laying.getByLabel(versionsText.layDown.name)).toBeFocused();
    await expect(laying.getByLabel(versionsText.layDown.by)).toHaveValue('de kerngroep');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Versie ‘Vastgesteld op .*’ is vastgelegd\./)).toBeVisible();
    await expect(page.locator('[data-question="wb1b-ambities"]')).toBeVisible();

    await page.goto('./bijeenkomst/');
    const report = page.locator('[data-field="wbbij-bijeenkomsten"]');
    await report.locator('[data-folded] [aria-expanded="false"]').first().click();
    const said = () =>
      report
        .locator('textarea')
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : '')));
    await expect
      .poll(said)
      .toEqual(
        expect.arrayContaining([
          'Slaap pakken we samen op',
          'Slaapcijfers opvragen',
          'Ouderavond plannen',
          'Ook de huisarts vragen',
        ]),
      );
    await page.goto('./1b-ambities/');
    await expect(page.locator('[data-field="wb1b-ambities"]')).toContainText(
      /Vastgesteld op .* uitgerust zijn/,
    );
    await expect(page.locator('[data-field="wb1b-keuze"]')).toContainText(
      'Pakken we op: Zorg nummer 1 van Lindewoude (24 stippen).',
    );
  });
});

test('a clicker and keys walk, Esc goes back to the same question in the sheet, and a reload stays where it was', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-concreet');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb0a-partijen');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, round);
  await page.keyboard.press('PageUp');
  await expectAt(page, 'wb0a-partijen');
  await page.reload();
  await expectAt(page, 'wb0a-partijen');
  await press(page, meetingText.next);
  await expectAt(page, round);
  // In a text the keys are the text's.
  await page.getByRole('textbox', { name: meetingText.round.name }).fill('n');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, round);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByLabel(notes.text.note)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await page.getByRole('button', { name: /^Wat is ons gezamenlijke vraagstuk/ }).click();
  await expectAt(page, 'wb0a-gezamenlijk-vraagstuk');
  await page.keyboard.press('Escape');
  await page.waitForURL(/0a-gezamenlijk-belang\/#wb0a-gezamenlijk-vraagstuk-vraag$/);
});

test('undoing takes back what was done last, in whichever sheet that stands', async ({ page }) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await page.getByLabel(meetingText.collect.what('zorg')).fill('Te weinig slaap');
  await page.keyboard.press('Enter');
  await keep(page, 'decision', 'We beginnen klein');
  await press(page, meetingText.undo);
  await expect(page.locator('.kept-notes')).toHaveCount(0);
  await expect(page.locator('.collect__line')).toHaveCount(1);
  await press(page, meetingText.undo);
  await expect(page.locator('.collect__line')).toHaveCount(0);
});

test.describe('the room’s window', () => {
  test('follows question and answers within 300 ms, and shows no number before all do', async ({ page }) => {
    await openMeeting(page, 'wb-0a', round);
    await nameEveryone(page);
    const room = await openRoom(page);
    await expectAt(room, round);
    await expect(room.locator('.round__person')).toHaveCount(8);
    await scoreByKeys(page, '54243142');
    await expect(room.locator('.round__person[data-in]')).toHaveCount(8);
    await expect(room.locator('.round__list')).not.toContainText(/[1-5]/);
    await expect(room.locator('.round__status')).not.toContainText(/[1-5]/);
    await expect(room.locator('.spread')).toHaveCount(0);
    await expect(room.getByRole('button', { name: meetingText.next })).toHaveCount(0);
    await press(page, meetingText.round.show);
    await expect(room.locator('.spread__name')).toHaveCount(8);
    // Both windows have one clock: from the press in the one to the question in the other.
    const took = await room.evaluate(async () => {
      const next = window.opener.document.querySelector('.meeting__foot > .nl-button--primary');
      const { promise, resolve } = Promise.withResolvers<number>();
      const began = performance.now();
      new MutationObserver(() => {
        if (document.querySelector('[data-question="wb0a-wat-valt-op"]')) resolve(performance.now() - began);
      }).observe(document.body, { subtree: true, attributes: true });
      next.click();
      return promise;
    });
    expect(took).toBeLessThan(300);
  });

  test('can be let go and taken back, and each window says when the other is gone', async ({ page }) => {
    await openMeeting(page, 'wb-0a', round);
    const room = await openRoom(page);
    await expect(page.getByText(roomWindow.isOpen)).toBeVisible();
    await room.keyboard.press('ArrowRight');
    await expectAt(room, 'wb0a-wat-valt-op');
    await press(page, meetingText.previous);
    await expectAt(room, 'wb0a-wat-valt-op');
    await press(room, roomWindow.follow);
    await expectAt(room, 'wb0a-partijen');
    await room.close();
    await expect(page.getByText(roomWindow.isGone)).toBeVisible();
    const again = await openRoom(page);
    await page.goto('about:blank');
    await expect(again.getByText(roomWindow.lost)).toBeVisible();
  });
});

test.describe('from the far end of the room', () => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ])
    test(`at ${size.width} by ${size.height} question and answers are large, and eight people fit`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await openMeeting(page, 'wb-0a', round);
      await nameEveryone(page);
      const sizeOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      const scrolls = () =>
        page.locator('.meeting__stage').evaluate((stage) => stage.scrollHeight - stage.clientHeight);
      expect(await sizeOf('.meeting__question')).toBeGreaterThanOrEqual(0.035 * size.height);
      expect(await sizeOf('.round__name')).toBeGreaterThanOrEqual(0.028 * size.height);
      expect(await scrolls()).toBeLessThanOrEqual(0);
      await scoreByKeys(page, '54243142');
      await press(page, meetingText.round.show);
      expect(await sizeOf('.spread__name')).toBeGreaterThanOrEqual(0.028 * size.height);
      expect(await scrolls()).toBeLessThanOrEqual(0);
      expect(eightPeople).toHaveLength(8);
    });
});
