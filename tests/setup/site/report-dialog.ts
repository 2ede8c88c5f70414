/** The choice of what comes in a report, as somebody goes through it. */
import type { Download, Locator, Page } from '@playwright/test';
import { reportChoiceText } from '../../../src/text/report-choice.ts';
import { buttonNames } from './button-names.ts';

export const reportDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: reportChoiceText.title });

/** Up to the press on 'Downloaden'. @param choose what is chosen before; without it what stands there. */
export async function makeReport(
  page: Page,
  choose: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByRole('button', { name: buttonNames.downloadReport }).first().click();
  await choose(reportDialog(page));
  await reportDialog(page).getByRole('button', { name: reportChoiceText.download }).click();
}

/** The file, when there is nothing to ask about it. */
export async function downloadReport(
  page: Page,
  choose?: (dialog: Locator) => Promise<void>,
): Promise<Download> {
  const coming = page.waitForEvent('download');
  await makeReport(page, choose);
  return coming;
}
