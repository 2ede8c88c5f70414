/** What a chair does most, at the size of most laptops: it opens in sight, nothing moves under the hand, and Escape closes what is open. */
import type { Locator, Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { whenText } from '../../src/text/when.ts';
import { expectAt, nameEveryone, openMeeting, openRoom, press } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { choose, collect, formulate, notes, round } = meetingText;

test.use({ viewport: { width: 1280, height: 720 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.locator('.meeting__question');
const newLine = (page: Page, row: string) => page.getByLabel(collect.what(row));
const topOf = (one: Locator) => one.evaluate((element) => Math.round(element.getBoundingClientRect().top));

async function bringIn(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    await newLine(page, 'zorg').fill(`Zorg ${number}`);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.collect__line')).toHaveCount(count);
}

test('who walks to a question that collects types at once, and a clicker and the arrows walk on while nothing is typed', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expectAt(page, 'wb0a-partijen');
  const line = newLine(page, 'partij');
  await expect(line).toBeFocused();
  await expect(line).toHaveAccessibleDescription((await heading(page).textContent()) ?? '');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'wb0a-urgentie');
  await button(page, meetingText.previous).click();
  await expect(line).toBeFocused();
  await page.keyboard.type('Basisschool bij ons');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect__line')).toHaveText(/Basisschool bij ons/);
  await expect(page.locator('.note-form')).toHaveCount(0);
  // Out of the line letters are commands; what they open closes before the meeting does.
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByLabel(notes.text.decision)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, notes.decision)).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.locator('.meeting__help')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.meeting__help')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb0a-urgentie');
  await page.keyboard.press('o');
  await page.locator('.overview__question').nth(1).click();
  await expectAt(page, 'wb0a-partijen');
  await expect(line).toBeFocused();
});

test('the lowest line is edited, joined and split in sight, and by whom it was said goes with it', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Mo (jongerenwerk)', 'Sanne (school)']);
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await bringIn(page, 12);
  const who = page.getByLabel(collect.who);
  const offered = who.evaluate((box) =>
    box instanceof HTMLInputElement ? [...(box.list?.options ?? [])].map(({ value }) => value) : [],
  );
  expect(await offered).toEqual(['Mo (jongerenwerk)', 'Sanne (school)']);
  expect(await who.evaluate((box) => box instanceof HTMLInputElement && box.placeholder !== '')).toBe(true);
  await newLine(page, 'zorg').fill('Schulden');
  await who.fill('Sanne (school)');
  await page.keyboard.press('Enter');
  // The next is of the same person, and that can be seen where it is typed.
  await expect(newLine(page, 'zorg')).toHaveAttribute(
    'placeholder',
    collect.again(collect.what('zorg'), 'Sanne (school)'),
  );
  const lowest = page.locator('.collect__line').last();
  await button(page, collect.edit('Schulden')).click();
  for (const control of [button(page, collect.split), button(page, collect.save)])
    await expect(control).toBeInViewport({ ratio: 1 });
  await expect(lowest.getByRole('textbox', { name: collect.edit('Schulden') })).toBeInViewport({ ratio: 1 });
  await lowest.getByLabel(collect.whoSaid('Schulden')).fill('Mo (jongerenwerk)');
  await page.keyboard.press('Escape');
  await expect(button(page, collect.edit('Schulden'))).toBeFocused();
  await expect(lowest).toContainText(collect.from('Mo (jongerenwerk)'));
  await button(page, collect.join('Schulden')).click();
  await expect(lowest.locator('.collect__text > span').first()).toHaveText('Zorg 12 / Schulden');
  await expect(lowest).toContainText(collect.from('Mo (jongerenwerk)'));
});

test('why somebody gives a figure closes with Enter, the last figure leads to the figures, and a second round is clean', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page);
  const last = page.locator('.round__person').last();
  const why = last.getByRole('button', { name: round.whyOf('Sportvereniging') });
  await why.click();
  await page.keyboard.type('Ze komen niet');
  await expect(last.locator('.round__reason')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(last.locator('.round__reason')).toHaveCount(0);
  await expect(why).toBeFocused();
  await page.locator('.round__score').first().focus();
  await page.keyboard.type('12345543');
  await expect(button(page, round.show)).toBeFocused();
  await page.keyboard.press('Enter');
  await why.click();
  await expect(last.locator('textarea')).toHaveValue('Ze komen niet');
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();
  await why.click();
  await press(page, round.second);
  await expect(page.locator('.round__reason')).toHaveCount(0);
});

test('no row moves while topics are picked, whose dots are short is said, and what was picked is written at once', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await bringIn(page, 3);
  await openMeeting(page, 'wb-1b', 'wb1b-keuze');
  await press(page, collect.ready(3));
  await press(page, choose.show);
  const rows = page.locator('.choose__row');
  await rows.nth(1).locator('.choose__number').fill('9');
  await expect(page.getByText(choose.noMore('Zorg 2'))).toBeVisible();
  await page.keyboard.press('Tab');
  const tops = () => rows.evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().top)));
  const before = await tops();
  for (const at of [0, 1, 2]) {
    await rows.nth(at).getByRole('button', { name: choose.choices.take }).click();
    await expect(rows.nth(at).getByPlaceholder(choose.reasonShort)).toBeVisible();
    expect(await tops()).toEqual(before);
  }
  await expect(button(page, choose.again)).toBeVisible();
  await rows.nth(0).getByPlaceholder(choose.reasonShort).fill('Dit kan meteen');
  await page.keyboard.press('Escape');
  await expect(rows.nth(0).getByRole('button', { name: choose.choices.take })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb1b-verbindend');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb1b-ambities');
  await press(page, formulate.ready(3));
  await expect(page.getByLabel(formulate.sentence, { exact: true })).toBeFocused();
  await page.keyboard.type('Alle kinderen slapen genoeg.');
  await press(page, formulate.agree);
  await expect(button(page, formulate.confirm)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(button(page, formulate.agree)).toBeFocused();
  await expect(button(page, formulate.confirm)).toHaveCount(0);
});

test('what was agreed on is changed and taken away where it stands, and a day without signs is read', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await nameEveryone(page, ['Sanne (school)']);
  await press(page, notes.action);
  const fields = ['notitie-tekst', 'notitie-wie', 'notitie-wanneer'].map((id) => page.locator(`#${id}`));
  expect(new Set(await Promise.all(fields.map(topOf))).size).toBe(1);
  expect(await page.locator('#notitie-wie').getAttribute('list')).not.toBeNull();
  await page.getByLabel(notes.text.action).fill('Zaal vragen');
  const when = page.getByRole('combobox', { name: notes.when });
  await when.fill('zsm graag');
  await expect(page.getByText(whenText.noTime)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.note-form')).toContainText(notes.noDay('zsm graag'));
  await page.keyboard.press('Escape');
  const edit = button(page, notes.edit(notes.action, 'Zaal vragen'));
  await edit.click();
  await expect(when).toHaveValue('zsm graag');
  await when.fill('15012027');
  await page.keyboard.press('Enter');
  await expect(edit).toBeFocused();
  await expect(page.locator('.kept-notes')).toContainText('15 januari 2027');
  await button(page, notes.remove(notes.action, 'Zaal vragen')).click();
  await expect(page.locator('.kept-notes')).toHaveCount(0);
  await press(page, meetingText.undo);
  await expect(page.locator('.kept-notes')).toContainText('Zaal vragen · 15 januari 2027');
});

test('the bars stay as high on the last question and once the room’s window is closed', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await press(page, meetingText.clock.start);
  const height = (bar: string) =>
    page.locator(bar).evaluate((element) => Math.round(element.getBoundingClientRect().height));
  const [bar, foot] = [await height('.meeting__bar'), await height('.meeting__foot')];
  const room = await openRoom(page);
  expect.soft(await height('.meeting__bar')).toBe(bar);
  await room.close();
  await expect(button(page, meetingText.room)).toBeVisible();
  expect.soft(await height('.meeting__bar')).toBe(bar);
  const next = button(page, meetingText.next);
  const right = () => next.evaluate((one) => Math.round(one.getBoundingClientRect().right));
  const place = await right();
  await page.getByRole('button', { name: meetingText.overview }).click();
  await page.locator('.overview__question').last().click();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  expect.soft(await height('.meeting__foot')).toBe(foot);
  expect.soft(await right()).toBe(place);
});
