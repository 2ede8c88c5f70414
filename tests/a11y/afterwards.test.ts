/** What is taken along afterwards, for who hears it and for who has no mouse: the dialog about a report. */
import type { Locator, Page } from '@playwright/test';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { open } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { printTree } from '../setup/site/tree.ts';

const example = '?voorbeeld=waterrijk';
const dialogs = [
  {
    name: 'rapport',
    address: `./mijn-dossier/${example}`,
    button: buttonNames.downloadReport,
    title: reportChoiceText.title,
  },
] as const;

async function openDialog(
  page: Page,
  { address, button, title }: (typeof dialogs)[number],
): Promise<{ opener: Locator; dialog: Locator }> {
  await open(page, address);
  const opener = page.getByRole('button', { name: button, exact: true }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return { opener, dialog };
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T10:00:00');
});

for (const one of dialogs)
  test(`the dialog '${one.title}' is heard as somebody read it, is without a mouse, and gives the focus back`, async ({
    page,
  }) => {
    const { opener, dialog } = await openDialog(page, one);
    expect.soft(await printTree(page, 'dialog', one.title)).toMatchSnapshot(`dialoog-${one.name}.txt`);
    await expectNoViolations(page, one.title, 'dialog[open]');
    const stops = new Set<string>();
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = dialog.locator(':focus');
      if ((await focused.count()) === 0) continue;
      await expect(focused).toBeInViewport();
      const id = await focused.evaluate((element) => element.id || element.textContent || element.outerHTML);
      if (stops.has(id)) break;
      stops.add(id);
    }
    expect(stops.size).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
