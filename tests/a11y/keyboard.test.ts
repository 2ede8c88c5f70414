/** The site without a mouse. That a worksheet can be filled in so is in tests/e2e/thread.test.ts. */
import type { Locator, Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { focusStop } from '../setup/site/focus.ts';
import { addresses, expectStarted, fillIn, open } from '../setup/site/site.ts';
import { passedBy, tabThrough } from '../setup/site/tab-walk.ts';
import { expect, test } from '../setup/site/test.ts';
import { wearStyle } from '../setup/site/wear-style.ts';
import { fieldOf, rowsOf } from '../setup/site/worksheet-driver.ts';

for (const address of addresses)
  test(`Tab goes through all of ${address}, in sight at every stop, and out at the end`, async ({ page }) => {
    for (const size of [
      { width: 1280, height: 720 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await open(page, address);
      expect.soft(await tabThrough(page), `${size.width} px`).toEqual([]);
      expect.soft(await passedBy(page), `${size.width} px`).toEqual([]);
    }
  });

for (const isSaved of [true, false])
  test(`Shift + Tab goes back through a filled-in worksheet on a phone, nowhere under the status bar${isSaved ? '' : ' that says it is not saved'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, './1b-ambities/');
    await fillIn(page);
    await page.reload();
    await expectStarted(page);
    if (!isSaved)
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
    await fieldOf(page, 'wb1b-standpunten').getByRole('textbox').fill('Kort.');
    await expect(page.getByRole('status')).toContainText(isSaved ? 'Bewaard' : 'Niet bewaard');
    await page.getByRole('button', { name: buttonNames.downloadPdf }).focus();
    expect(await tabThrough(page, 'Shift+Tab')).toEqual([]);
  });

async function pressAt(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.page().keyboard.press(key);
}

test.describe('rows by keyboard', () => {
  test('a new row has the focus in its first control, a moved one keeps it, a removed one gives it to the undoing', async ({
    page,
  }) => {
    await open(page, './1b-ambities/');
    const ambitions = fieldOf(page, 'wb1b-ambities');
    const add = ambitions.getByRole('button', { name: buttonNames.addRow });
    for (const words of ['eerste', 'tweede', 'derde']) {
      await pressAt(add);
      await expect(rowsOf(ambitions).last().locator('input, textarea').first()).toBeFocused();
      await page.keyboard.insertText(words);
    }
    await pressAt(ambitions.getByRole('button', { name: 'Ambitie 3 omhoog verplaatsen' }), 'Alt+ArrowUp');
    const second = rowsOf(ambitions).nth(1).locator('input, textarea').first();
    await expect(second).toHaveValue('derde');
    await pressAt(ambitions.getByRole('button', { name: 'Ambitie 1 omlaag verplaatsen' }));
    await expect(ambitions.getByRole('button', { name: 'Ambitie 2 omlaag verplaatsen' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      ambitions.getByRole('button', { name: 'Ambitie 3 omlaag verplaatsen' }),
      'also at the end of the list',
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rowsOf(ambitions).nth(2).locator('input, textarea').first()).toHaveValue('eerste');
    await page.keyboard.press('Alt+ArrowUp');
    await pressAt(ambitions.getByRole('button', { name: 'Ambitie 2 verwijderen' }));
    const undo = ambitions.getByRole('button', { name: 'Ongedaan maken' });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rowsOf(ambitions)).toHaveCount(3);
    await expect(rowsOf(ambitions).nth(1).locator('input, textarea').first()).toBeFocused();
    await expect(rowsOf(ambitions).nth(1).locator('input, textarea').first()).toHaveValue('eerste');
  });

  test('a choice that is wiped leaves the focus at the question, and a row that is taken over has it where it is empty', async ({
    page,
  }) => {
    await open(page, './0a-gezamenlijk-belang/');
    const alone = fieldOf(page, 'wb0a-andere-partijen-nodig');
    await pressAt(alone.getByRole('radio').nth(1), 'Space');
    await pressAt(alone.getByRole('button', { name: 'Keuze wissen' }));
    await expect(alone.getByRole('radio').first()).toBeFocused();
    await expect(alone.getByRole('radio', { checked: true })).toHaveCount(0);

    await fillIn(page);
    await page.evaluate(() => localStorage.removeItem('kwaliteitskompas:dossier:eerste:wb-fr'));
    await open(page, './voorbeelden/friesland/');
    const partners = fieldOf(page, 'wbfr-partners');
    await pressAt(partners.getByRole('button', { name: buttonNames.accept }).first());
    await expect(rowsOf(partners)).toHaveCount(1);
    const empty = (row: number) => rowsOf(partners).nth(row).locator('[data-column="denken"] textarea');
    await expect(empty(0)).toBeFocused();
    await expect(empty(0)).toBeInViewport();
    await pressAt(partners.getByRole('button', { name: /^Alle \d+ overnemen$/ }));
    await expect(empty(1)).toBeFocused();
  });
});

test.describe('a question over the page', () => {
  /** Focus is in it and cannot leave it; Escape gives it back to what was pressed. */
  async function expectHeld(page: Page, opener: Locator): Promise<void> {
    await pressAt(opener);
    const dialog = page.locator('dialog[open]');
    await expect(dialog).toBeVisible();
    for (let stops = 0; stops < 12; stops++) {
      const stop = await focusStop(page);
      // Between the last stop and the first the browser's own bar has the focus.
      if (stop !== undefined) {
        expect(stop.problem, stop.words).toBe('');
        // At first the question itself has it, to be heard.
        await expect(page.locator('dialog[open]:focus, dialog[open] :focus')).toHaveCount(1);
      }
      await page.keyboard.press(stops < 6 ? 'Tab' : 'Shift+Tab');
    }
    await page.keyboard.press('Escape');
    // Closed, and gone too: a press before that would be for the question that was still there.
    await expect(page.locator('dialog.dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }

  /** Presses the last button of the dialog: the one that does what was asked. */
  async function confirm(page: Page, opener: Locator): Promise<void> {
    await pressAt(opener);
    await pressAt(page.locator('dialog[open] .dialog__buttons button').last());
    await expect(page.locator('dialog.dialog')).toHaveCount(0);
  }

  for (const [what, answer] of [
    ['signs that the PDF lacks', 'Goed 👍🏽 en 漢字'],
    ['what looks like personal data', 'Bel 06-12345678.'],
  ] as const)
    test(`about ${what}, before a PDF`, async ({ page }) => {
      await open(page, './1a-staat-van-de-jeugd/');
      await fieldOf(page, 'wb1a-oordeel').getByRole('textbox').fill(answer);
      const pdf = page.getByRole('button', { name: buttonNames.downloadPdf });
      await expectHeld(page, pdf);
      const download = page.waitForEvent('download');
      await confirm(page, pdf);
      await download;
      await expect(pdf).toBeFocused();
    });

  test('about wiping a worksheet', async ({ page }) => {
    await open(page, './1a-staat-van-de-jeugd/');
    await fieldOf(page, 'wb1a-oordeel').getByRole('textbox').fill('Goed');
    const clear = page.getByRole('button', { name: buttonNames.clear });
    await expectHeld(page, clear);
    await confirm(page, clear);
    await expect(page.locator('.actions [data-undo]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(clear).toBeFocused();
  });

  test('about a row that is used elsewhere', async ({ page }) => {
    await open(page, './1b-ambities/');
    await fillIn(page);
    await page.reload();
    await expectStarted(page);
    const ambitions = fieldOf(page, 'wb1b-ambities');
    const remove = ambitions.getByRole('button', { name: buttonNames.removeRow }).first();
    await expectHeld(page, remove);
    await confirm(page, remove);
    await expect(ambitions.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  });

  test('on Mijn dossier, and the forms for a name', async ({ page }) => {
    await open(page, './mijn-dossier/');
    const make = page.getByRole('button', { name: 'Nieuw dossier' });
    await pressAt(make);
    await page.keyboard.press('Escape');
    await expect(make).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Noord');
    await page.keyboard.press('Enter');
    await expect(make).toBeFocused();
    const remove = page.getByRole('button', { name: buttonNames.removeDossier }).first();
    await expectHeld(page, remove);
    await confirm(page, remove);
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.dossier-card', { hasText: 'Noord' }).locator(':focus')).toHaveCount(1);
    const wipe = page.getByRole('button', { name: buttonNames.wipe });
    await expectHeld(page, wipe);
    await confirm(page, wipe);
    await expect(wipe).toBeFocused();
  });
});

test('a question is searched and a result is opened with Tab and Enter alone', async ({ page }) => {
  await open(page, './');
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let stops = 0; !(await isThere()); stops++) {
      expect(stops).toBeLessThan(1500);
      await page.keyboard.press('Tab');
    }
  };
  await tabTo(async () => (await focusStop(page))?.type === 'search');
  await page.keyboard.insertText('ambitie');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await tabTo(async () => (await page.locator('[data-result] :focus').count()) === 1);
  expect((await focusStop(page))?.problem).toBe('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Zoeken');
});

test('a stop that does not show, is covered, out of the window, or passed by is found', async ({ page }) => {
  await open(page, './over/');
  await wearStyle(
    page,
    `.site-header a { outline: none !important }
    .site-footer__links a { position: fixed; inset-block-start: -200px }`,
  );
  await page.evaluate(() => {
    const never = document.createElement('button');
    never.append('never');
    document.querySelector('main')?.append(never);
    never.addEventListener('focus', () => document.querySelector<HTMLElement>('footer a')?.focus());
  });
  const problems = await tabThrough(page);
  expect(problems).toContainEqual(expect.stringMatching(/the focus does not show$/));
  expect(problems).toContainEqual(expect.stringMatching(/it is outside the window$/));
  expect(await passedBy(page)).toEqual(['<button>never</button>']);
});
