/** Lays versions down and looks back, as a person does. */
import type { Page } from '@playwright/test';
import { layDownText } from '../../../src/text/lay-down.ts';
import { versionsText } from '../../../src/text/versions.ts';
import { worksheet } from '../worksheet/worksheets.ts';
import { expect } from './test.ts';
import { fieldOf, openWorksheet } from './worksheet-driver.ts';

const { layDown } = versionsText;

export async function openVersions(page: Page): Promise<void> {
  await page.goto('./terugkijken/');
  await expect(page.locator('.versions[data-ready]')).toBeVisible();
}

/** From whichever page has the button, until it is laid down or the dialog says why not. */
export async function layDownAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: layDownText.layDown }).click();
  await page.getByLabel(layDown.name).fill(name);
  await page.getByRole('button', { name: layDown.confirm, exact: true }).click();
  const isDone = page.locator('body:not(:has(dialog[open]))');
  const refusal = page.getByRole('dialog').getByRole('alert').filter({ hasText: /./ });
  await expect(isDone.or(refusal).first()).toBeAttached();
}

/** On Mijn dossier, as it stands there now. */
export async function layDownNow(page: Page, name: string): Promise<void> {
  await page.goto('./mijn-dossier/');
  await layDownAs(page, name);
  await expect(page.getByText('is vastgelegd')).toBeVisible();
}

export const versions = (page: Page) => page.locator('[data-version]');
export const changes = (page: Page) => page.locator('[data-change]');

/** What the dossier is about, in other words. */
export async function reword(page: Page, text: string): Promise<void> {
  await openWorksheet(page, worksheet('wb-0a'));
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill(text);
}

/** Leaves so little room in the browser's storage that no version fits; another site's key, as on a crowded origin. */
export const fillStorage = (page: Page) =>
  page.evaluate(() => {
    for (let size = 2 ** 22; size >= 256; size /= 2)
      for (let number = 0; ; number += 1)
        try {
          localStorage.setItem(`van-een-ander-${size}-${number}`, 'x'.repeat(size));
        } catch {
          break;
        }
  });
