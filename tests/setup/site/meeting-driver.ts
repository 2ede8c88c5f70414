/** Chairs a meeting as a person does, by what the site promises: `[data-question]`, and buttons by name. */
import type { Locator, Page } from '@playwright/test';
import { meetingText } from '../../../src/text/meeting.ts';
import { focusStop } from './focus.ts';
import { expect } from './test.ts';

export const eightPeople = [
  'Gemeente',
  'Basisschool De Linde',
  'Voortgezet onderwijs',
  'Jeugdgezondheidszorg',
  'Jongerenwerk',
  'Ouders',
  'Jongerenraad',
  'Sportvereniging',
] as const;

/** Opens a meeting at a question, and waits until it takes input. */
export async function openMeeting(page: Page, worksheet: string, question: string): Promise<void> {
  await page.goto(`./bijeenkomst/?werkblad=${worksheet}#${question}`);
  await expectAt(page, question);
}

export async function expectAt(page: Page, question: string): Promise<void> {
  await expect(page.locator(`[data-question="${question}"][data-ready]`)).toBeVisible();
  await expect(page.locator('.meeting [data-loading]')).toHaveCount(0);
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Types the names of who take part, one by one. */
export async function nameEveryone(page: Page, names: readonly string[] = eightPeople): Promise<void> {
  for (const name of names) {
    await page.getByRole('textbox', { name: meetingText.round.name }).fill(name);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.meeting [data-row]')).toHaveCount(names.length);
}

/** Everybody's score, by digit keys: each goes on to the next person. */
export async function scoreByKeys(page: Page, scores: string): Promise<void> {
  await page.locator('.meeting [data-row] button').first().focus();
  for (const score of scores) await page.keyboard.press(score);
}

/** More stops than a meeting has on one screen. */
const mostStops = 120;

/** Goes on with Tab, or back with Shift, until a control has the focus, and that can be seen. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      expect((await focusStop(page))?.problem, 'the focus can be seen').toBe('');
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`No ${key} comes to ${control}`);
}

/** By keyboard: to a button or link by its name, and Enter. */
export async function pressByKey(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const control = page.getByRole('button', { name, exact: true }).first();
  await tabTo(page, control, key);
  await page.keyboard.press('Enter');
}

/** Opens the window for the room, and waits until it shows the question. */
export async function openRoom(page: Page): Promise<Page> {
  const [room] = await Promise.all([page.waitForEvent('popup'), press(page, meetingText.room)]);
  await expect(room.locator('[data-question][data-ready]')).toBeVisible();
  return room;
}
