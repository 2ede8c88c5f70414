/** Chairs a meeting as a person does, by what the site promises: `[data-question]`, and buttons by name. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../../src/text/meeting.ts';
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
