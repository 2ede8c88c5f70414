/**
 * A browser that translates takes the site's text nodes away: what a person does then says the same as where nothing is
 * translated: texts and names, as a screen reader is given them. All tests of the edition under a path are done through
 * a translator too.
 */
import type { Page } from '@playwright/test';
import { text } from '../../src/text/nl.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expectHeard, listen } from '../setup/site/heard.ts';
import { expectStarted } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { translate } from '../setup/site/translator.ts';
import { fieldOf, openWorksheet, ownRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

interface Listener {
  /** Waits until the page takes input, and is translated where it will be. */
  started(): Promise<void>;
  /** Remembers what is said now. */
  look(): Promise<void>;
}

/** Does the same with and without a translator. `act` gives what is to be said after each step. */
function saysTheSame(title: string, act: (page: Page, listener: Listener) => Promise<void>): void {
  test(title, async ({ page, context }) => {
    const said = async (tab: Page, isTranslated: boolean) => {
      const all: string[] = [];
      // Moments are told in words.
      await tab.clock.setFixedTime('2027-03-04T10:00:00');
      await act(tab, {
        started: async () => {
          await expectStarted(tab);
          await expect(tab.locator('html.translated-ltr')).toHaveCount(isTranslated ? 1 : 0);
        },
        look: async () => {
          all.push(await tab.locator('body').ariaSnapshot());
        },
      });
      return all.map((words) => words.replace(/\s+/g, ' '));
    };
    const plain = await said(page, false);
    const translated = await context.newPage();
    await translated.addInitScript(translate);
    await translated.goto('./privacy/');
    await translated.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    expect(await said(translated, true)).toEqual(plain);
    await expect(translated.locator('font').first(), 'it was translated').toBeAttached();
  });
}

saysTheSame(
  'on a translated page rows are named as they stand, and the bar tells of full storage',
  async (page, { started, look }) => {
    await openWorksheet(page, worksheet('wb-1a'));
    await started();
    await listen(page);
    const rows = ownRows(fieldOf(page, 'wb1a-zorgen'));
    const add = rows.locator(':scope > .rows__footer').getByRole('button', { name: buttonNames.addRow });
    await add.click();
    await page.keyboard.type('Eenzaam');
    await add.click();
    await page.keyboard.type('Prestatiedruk');
    // What is said in its own time is said before the first look: advice, and, once a page, that answers are kept.
    await expectHeard(page, /Jongeren en ouders praten nog niet mee/);
    await expectHeard(page, text.save.saved.browser);
    await look();
    await rows.locator('[data-move="1"]').first().click();
    await look();
    await rows.getByRole('button', { name: buttonNames.removeRow }).first().click();
    await look();
    await rows.getByRole('button', { name: 'Ongedaan maken' }).click();
    // It goes once the focus has been heard.
    await expect(rows.locator('[data-undo]')).toHaveCount(0);
    await look();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
    await expect(page.locator('[data-status="not-saved"]')).toBeVisible();
    await look();
    await page.locator('.actions').getByRole('button', { name: buttonNames.clear }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look();
  },
);

saysTheSame(
  'on a translated page Mijn dossier tells what was kept, shared and wiped',
  async (page, { started, look }) => {
    await openWorksheet(page, worksheet('wb-1a'));
    await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
    await page.goto('./mijn-dossier/');
    await expect(page.locator('.dossier[data-ready]')).toBeVisible();
    await started();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: buttonNames.save }).click();
    await download;
    await expect(
      page.locator('.dossier__current').getByText('Staat het bestand bij je downloads?'),
    ).toBeVisible();
    await look();
    await page.getByLabel('Gedeelde computer').check();
    await look();
    await page.getByLabel('Gedeelde computer').uncheck();
    await page.getByRole('button', { name: buttonNames.wipe }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look();
    await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.wipeConfirm }).click();
    await expect(page.getByText('Alles is gewist')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await look();
  },
);
