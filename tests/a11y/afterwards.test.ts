/** What is taken along afterwards, for who hears it and for who has no mouse: the list of actions, and the dialogs of what is taken along. */
import { actionListText } from '../../src/text/action-list.ts';
import { actionsText } from '../../src/text/actions.ts';
import { copyingText } from '../../src/text/copying.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { plateChoiceText } from '../../src/text/plate-choice.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { whenText } from '../../src/text/when.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectStarted, open } from '../setup/site/site.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { passedBy, tabThrough } from '../setup/site/tab-walk.ts';
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
    button: actionsText.copyAsText,
    title: copyingText.title,
  },
] as const;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T10:00:00');
});

for (const { name, address, button, title } of dialogs)
  test(`the dialog '${title}' is heard as somebody read it, is without a mouse, and gives the focus back`, async ({
    page,
  }) => {
    await open(page, address);
    const opener = page.getByRole('button', { name: button, exact: true }).first();
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeFocused();
    await expectStarted(page);
    expect.soft(await printTree(page, 'dialog', title)).toMatchSnapshot(`dialoog-${name}.txt`);
    await expectNoViolations(page, title, 'dialog[open]');
    await page.keyboard.press('Tab');
    expect.soft(await tabThrough(page)).toEqual([]);
    expect.soft(await passedBy(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

const actions = 16;

test('the list of actions is heard with what each is, and what of it is late', async ({ page }) => {
  await waterrijkInStorage(page, 'Gezond in Oost');
  await open(page, './acties/');
  await expect(page.locator('[data-action]')).toHaveCount(actions);
  expect.soft(await printTree(page, 'region', actionListText.title)).toMatchSnapshot('acties.txt');
  await expectNoViolations(page, 'actions');
});

for (const width of [1280, 320])
  test(`Tab goes through the list of actions at ${width} px, in sight at every stop`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await waterrijkInStorage(page, 'Gezond in Oost');
    await open(page, './acties/');
    await expect(page.locator('[data-action]')).toHaveCount(actions);
    expect.soft(await tabThrough(page)).toEqual([]);
    expect.soft(await passedBy(page)).toEqual([]);
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
  await pick.press('Enter');
  await expect(pick).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const box = row.getByRole('combobox', { name: /^Wanneer/ });
  await expect(box).toBeFocused();
  await box.fill('9-3-2027');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('9 maart 2027');
});
