/** What is taken along afterwards, for who hears it and for who has no mouse: the list of actions, and the dialogs on Mijn dossier and in a worksheet. */
import type { Locator, Page } from '@playwright/test';
import { actionListText } from '../../src/text/action-list.ts';
import { copyingText } from '../../src/text/copying.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { plateChoiceText } from '../../src/text/plate-choice.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { whenText } from '../../src/text/when.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { open } from '../setup/site/site.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { tabThrough } from '../setup/site/tab-walk.ts';
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
  {
    name: 'praatplaat',
    address: `./mijn-dossier/${example}`,
    button: dossierText.plate,
    title: plateChoiceText.title,
  },
  {
    name: 'kopieren',
    address: `./0a-gezamenlijk-belang/${example}`,
    button: dossierText.report.copyAsText,
    title: copyingText.title,
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

test('the list of actions is heard with what each is, and Tab goes through it in sight', async ({ page }) => {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await open(page, './acties/');
  await expect(page.locator('[data-action]')).toHaveCount(16);
  expect.soft(await printTree(page, 'region', actionListText.title)).toMatchSnapshot('acties.txt');
  await expectNoViolations(page, 'actions');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await open(page, './acties/');
    await expect(page.locator('[data-action]')).toHaveCount(16);
    expect.soft(await tabThrough(page), `${width} px`).toEqual([]);
  }
});

test('a day is picked without a mouse, and where a browser opens no calendar it can still be typed', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await page.addInitScript(() => {
    HTMLInputElement.prototype.showPicker = () => {
      throw new DOMException('not here', 'NotSupportedError');
    };
  });
  await open(page, './acties/');
  const row = page.locator('[data-action]').filter({ hasText: 'Huisartsen in Oost' });
  const pick = row.getByRole('button', { name: whenText.pickDay('Wanneer') });
  await pick.focus();
  await page.keyboard.press('Enter');
  await expect(pick).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const box = row.getByRole('combobox', { name: /^Wanneer/ });
  await expect(box).toBeFocused();
  await box.fill('9-3-2027');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('9 maart 2027');
});
