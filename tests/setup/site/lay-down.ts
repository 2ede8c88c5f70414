/** Lays down a version, on any page that has the button for it. */
import { expect, type Page } from '@playwright/test';
import { versionsText } from '../../../src/text/versions.ts';

const { layDown } = versionsText;

export async function layDownAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Deze versie vastleggen' }).click();
  await page.getByLabel(layDown.name).fill(name);
  await page.getByRole('button', { name: layDown.confirm, exact: true }).click();
}

/** On Mijn dossier, as it stands there now. */
export async function layDownNow(page: Page, name: string): Promise<void> {
  await page.goto('./mijn-dossier/');
  await layDownAs(page, name);
  await expect(page.getByText('is vastgelegd')).toBeVisible();
}
