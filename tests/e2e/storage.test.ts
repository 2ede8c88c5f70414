/** What happens to answers when more tabs, a sleeping tab, a wiped browser or a newer version of the site meet. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { startWholeBrowser } from '../setup/site/whole-browser.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const sheet1B = worksheet('wb-1b');
const keyOf = (id: string) => `kwaliteitskompas:dossier:eerste:${id}`;

const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');
const status = (page: Page, sentence: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
const stored = (page: Page, id = 'wb-1a') =>
  page.evaluate((key) => localStorage.getItem(key) ?? '', keyOf(id));

/** The worksheet with an answer that is stored, and a second tab of the site without a worksheet. */
async function fillBesideOther(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('./privacy/');
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await expect.poll(() => stored(other)).toContain('Waterrijk');
  return other;
}

/** Lets a tab be deaf to others for a while. On a window listeners go in their order, so this one has to be the first. */
async function canBeDeaf(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('storage', (event) => {
      if (document.documentElement.dataset['deaf'] !== undefined) event.stopImmediatePropagation();
    });
  });
}

/** Until its next write this tab knows only what is stored now: as if it had read just before another tab wrote. */
function readBeforeOthersWrite(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { getItem, setItem } = Storage.prototype;
    const before = new Map(Object.entries({ ...localStorage }).map(([key, text]) => [key, String(text)]));
    document.documentElement.dataset['deaf'] = '';
    Storage.prototype.getItem = (key) => before.get(key) ?? null;
    Storage.prototype.setItem = function (key, text) {
      Object.assign(Storage.prototype, { getItem, setItem });
      delete document.documentElement.dataset['deaf'];
      setItem.call(this, key, text);
    };
  });
}

test('a tab that writes over what another has just written loses nothing, in storage neither', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await canBeDeaf(page);
  await openWorksheet(page, sheet1A);
  await openWorksheet(other, sheet1A);
  await readBeforeOthersWrite(page);
  await box(other, 'wb1a-oordeel').fill('Het moet beter.');
  await expect.poll(() => stored(other)).toContain('Het moet beter.');
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  for (const tab of [page, other]) {
    await expect(box(tab, 'wb1a-gebied')).toHaveValue('Waterrijk');
    await expect(box(tab, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
    await status(tab, 'Bewaard in deze browser');
  }
  await expect.poll(() => stored(page)).toContain('Het moet beter.');
  expect(await stored(page)).toContain('Waterrijk');
});

test('two people typing in two tabs at once both keep every word, after a reload too', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openWorksheet(page, sheet1A);
  await openWorksheet(other, sheet1A);
  const texts = [
    'Gemeente Waterrijk, met de wijken Oost en Centrum',
    'We horen te weinig van jongeren zelf.',
  ] as const;
  const type = async (tab: Page, field: string, text: string) => {
    await box(tab, field).pressSequentially(text);
    await fieldOf(tab, 'wb1a-zorgen').getByRole('button', { name: buttonNames.addRow }).click();
  };
  await Promise.all([type(page, 'wb1a-gebied', texts[0]), type(other, 'wb1a-oordeel', texts[1])]);
  await expect(rowsOf(fieldOf(page, 'wb1a-zorgen'))).toHaveCount(2);
  await expect(rowsOf(fieldOf(other, 'wb1a-zorgen'))).toHaveCount(2);
  await other.close();
  await page.reload();
  await openWorksheet(page, sheet1A);
  await expect(box(page, 'wb1a-gebied')).toHaveValue(texts[0]);
  await expect(box(page, 'wb1a-oordeel')).toHaveValue(texts[1]);
  await expect(rowsOf(fieldOf(page, 'wb1a-zorgen'))).toHaveCount(2);
});

test('a page that comes back from the back/forward cache shows what happened meanwhile, and wipes none of it', async ({
  baseURL,
}) => {
  // Playwright switches this cache off, since pages in it cannot be followed; people have it on.
  const browser = await startWholeBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  await context.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['fromCache'] = String(persisted);
    }),
  );
  const [page, other] = [await context.newPage(), await context.newPage()];
  await canBeDeaf(page);
  await openWorksheet(page, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  // Chromium tells a page afterwards what it missed; not every browser does.
  await page.evaluate(() => document.documentElement.setAttribute('data-deaf', ''));
  await page.goto('./privacy/');
  await openWorksheet(other, sheet1A);
  await box(other, 'wb1a-gebied').fill('Waterrijk en Veenland');
  await box(other, 'wb1a-oordeel').fill('Het moet beter.');
  // Storage reaches another process in its own time; what is tested is the page, not that time.
  await expect.poll(() => stored(page)).toContain('Het moet beter.');

  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-from-cache', 'true');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk en Veenland');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  await box(page, 'wb1a-gebied').fill('Waterrijk, Veenland en Oost');
  await expect.poll(() => stored(other)).toContain('Waterrijk, Veenland en Oost');
  expect(await stored(other)).toContain('Het moet beter.');
  await browser.close();
});

test('what one tab wiped comes back with ‘Ongedaan maken’, beside what another typed since', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openWorksheet(page, sheet1A);
  await openWorksheet(other, sheet1A);
  await box(page, 'wb1a-gebied').fill('Waterrijk');
  await box(page, 'wb1a-oordeel').fill('Het moet beter.');
  await page.getByRole('button', { name: buttonNames.clear }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.clearConfirm }).click();
  await expect(box(other, 'wb1a-gebied')).toHaveValue('');
  await box(other, 'wb1a-oordeel').fill('Het gaat goed.');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het gaat goed.');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  for (const tab of [page, other]) {
    await expect(box(tab, 'wb1a-gebied')).toHaveValue('Waterrijk');
    await expect(box(tab, 'wb1a-oordeel')).toHaveValue('Het gaat goed.');
  }
});

test('storage that another tab clears is gone here too, stays gone, and can be had back once', async ({
  page,
}) => {
  const other = await fillBesideOther(page);
  await other.evaluate(() => localStorage.clear());
  await expect(box(page, 'wb1a-gebied')).toHaveValue('');
  await status(page, 'Wat je invult, blijft in deze browser');
  expect(await other.evaluate(() => localStorage.length)).toBe(0);

  await box(page, 'wb1a-oordeel').fill('Opnieuw.');
  await expect.poll(() => stored(other)).toContain('Opnieuw.');
  expect(await stored(other)).not.toContain('Waterrijk');

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await expect(box(page, 'wb1a-oordeel')).toHaveValue('Opnieuw.');
  await expect(page.locator('[data-undo]')).toHaveCount(0);
  await expect.poll(() => stored(other)).toContain('Waterrijk');
});

test.describe('storage that fails', () => {
  const fails = (page: Page, name: 'QuotaExceededError' | 'SecurityError') =>
    page.evaluate((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error);
      };
      if (error === 'SecurityError')
        Storage.prototype.getItem = () => {
          throw new DOMException('no', error);
        };
    }, name);

  test('because it is really full keeps what is typed in sight, says so, and offers the file', async ({
    page,
  }) => {
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    await page.evaluate(() => {
      for (let size = 2 ** 22, at = 0; size >= 1; )
        try {
          localStorage.setItem(`andere-site:${at++}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
    });
    const long = 'Het moet beter. '.repeat(200);
    await box(page, 'wb1a-oordeel').fill(long);
    await expect(box(page, 'wb1a-oordeel')).toHaveValue(long);
    await status(page, /^Niet bewaard: de opslag van deze browser is vol/);
    expect(await stored(page)).toContain('Waterrijk');
    const download = page.waitForEvent('download');
    await page.locator('.status-bar').getByRole('button', { name: buttonNames.save }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(long);

    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('andere-site:')) localStorage.removeItem(key);
    });
    await box(page, 'wb1a-gebied').fill('Waterrijk en Veenland');
    await status(page, 'Bewaard in deze browser');
    expect(await stored(page)).toContain(long);
  });

  test('is asked about before the page goes, and the tab keeps the text until there is room', async ({
    page,
  }) => {
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    await page.evaluate(() => {
      for (let size = 2 ** 22, at = 0; size >= 1; )
        try {
          localStorage.setItem(`andere-site:${at++}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
    });
    await box(page, 'wb1a-oordeel').fill('Het moet beter.');
    await status(page, /in dit tabblad tot je het sluit/);
    // A browser only asks who has pressed something on the page.
    await page.keyboard.press('End');
    const asked = page.waitForEvent('dialog');
    const left = page.goto('./privacy/');
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await left;
    await openWorksheet(page, sheet1A);
    await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('andere-site:')) localStorage.removeItem(key);
    });
    await box(page, 'wb1a-gebied').fill('Waterrijk en Veenland');
    await status(page, 'Bewaard in deze browser');
    expect(await stored(page)).toContain('Het moet beter.');
    // Nothing is at stake any more: no question.
    await page.goto('./privacy/');
    expect(await page.evaluate(() => Object.keys(sessionStorage).join())).not.toContain('dossier:');
  });

  test('is told on Mijn dossier too, where the answers are still in this tab', async ({ page }) => {
    page.on('dialog', (dialog) => dialog.accept());
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    await status(page, /in dit tabblad tot je het sluit/);
    await page.goto('./mijn-dossier/');
    const current = page.locator('.dossier__current');
    await expect(current.getByRole('alert')).toHaveText(/^Niet bewaard: deze browser staat opslaan niet toe/);
    await expect(current).not.toContainText('alleen in deze browser');
    await expect(page.getByText('Nog niet begonnen')).toHaveCount(0);
    await expect(page.getByText('Je browser staat niet toe dat deze site iets bewaart.')).toBeVisible();
  });

  test('before the page opens leaves a worksheet that can be filled in, saved as a file and opened again', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const storage of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, storage, {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
    });
    await openWorksheet(page, sheet1A);
    await status(page, /^Niet bewaard: deze browser staat opslaan niet toe/);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    const download = page.waitForEvent('download');
    await page.locator('.status-bar').getByRole('button', { name: buttonNames.save }).click();
    const file = await (await download).path();
    await page.reload();
    await expect(box(page, 'wb1a-gebied')).toHaveValue('');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: buttonNames.openAsNew }).click();
    await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  });

  test('while a person types loses no letter and wipes nothing', async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    await fails(page, 'SecurityError');
    await box(page, 'wb1a-gebied').pressSequentially(' en Veenland');
    await box(page, 'wb1a-oordeel').fill('Het moet beter.');
    await status(page, /^Niet bewaard: deze browser staat opslaan niet toe/);
    await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk en Veenland');
    await expect(box(page, 'wb1a-oordeel')).toHaveValue('Het moet beter.');
  });
});

test('what cannot be read is put aside and told, and the answers that can be read are there', async ({
  page,
}) => {
  const text = JSON.stringify({
    format: 'kwaliteitskompas-werkblad',
    formatVersion: 1,
    worksheet: 'wb-1a',
    answers: {
      'wb1a-gebied': { type: 'value', value: 'Waterrijk', changedAt: 1 },
      'wb1a-oordeel': { type: 'value', value: 7, changedAt: 1 },
    },
  });
  await page.goto('./privacy/');
  await page.evaluate(
    ([keyA, keyB, damaged]) => {
      localStorage.setItem(keyA, damaged);
      localStorage.setItem(keyB, 'geen json');
    },
    [keyOf('wb-1a'), keyOf('wb-1b'), text] as const,
  );
  await openWorksheet(page, sheet1A);
  await status(page, 'was niet te lezen');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  await box(page, 'wb1a-oordeel').fill('Het moet beter.');
  await openWorksheet(page, sheet1B);
  const asides = await page.evaluate(() =>
    Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('kwaliteitskompas:corrupt:')),
  );
  expect(asides.map(([, copy]) => copy).sort()).toEqual([text, 'geen json'].sort());
  expect(await stored(page)).toContain('Het moet beter.');
});

test('a newer version of the site in another tab is told of at once, and not written over', async ({
  page,
}) => {
  const other = await fillBesideOther(page);
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [keyOf('wb-1a'), newer] as const);
  await status(page, /^Niet bewaard: .* nieuwere versie van de site/);
  await box(page, 'wb1a-oordeel').fill('Het moet beter.');
  await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
  expect(await stored(page)).toBe(newer);
});

const newer = JSON.stringify({
  format: 'kwaliteitskompas-werkblad',
  formatVersion: 99,
  worksheet: 'wb-1a',
  answers: { 'wb1a-gebied': 'in een vorm die wij niet kennen' },
});

test.describe('answers of a newer version of the site', () => {
  test.beforeEach(async ({ page }) => {
    // Also run in the empty page before it, where Firefox has no storage.
    await page.addInitScript(
      ([key, text]) => {
        if (location.protocol.startsWith('http')) localStorage.setItem(key, text);
      },
      [keyOf('wb-1a'), newer] as const,
    );
  });

  test('are not written over, and the person is told', async ({ page }) => {
    await openWorksheet(page, sheet1A);
    await status(page, /^Niet bewaard: .* nieuwere versie van de site/);
    await box(page, 'wb1a-gebied').fill('Waterrijk');
    await status(page, /^Niet bewaard: .* nieuwere versie van de site/);
    await expect(box(page, 'wb1a-gebied')).toHaveValue('Waterrijk');
    expect(await stored(page)).toBe(newer);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([keyOf('wb-1a')]);
  });

  test('stay told of while another worksheet on the page is saved', async ({ page }) => {
    await openWorksheet(page, sheet1B);
    const first = page
      .locator('section[data-worksheet="wb-1b"]')
      .getByRole('button', { name: buttonNames.addRow })
      .first();
    await first.click();
    await expect.poll(() => stored(page, 'wb-1b')).toContain('"rows"');
    await status(page, /^Niet bewaard: /);
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toHaveCount(0);
    expect(await stored(page)).toBe(newer);
  });
});
