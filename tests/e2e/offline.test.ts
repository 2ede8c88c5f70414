/** The site without a network, and a new version of it. Each test has a host of its own that it can stop and renew. */

import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { actionListText } from '../../src/text/action-list.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { offlineText } from '../../src/text/offline.ts';
import { plateChoiceText } from '../../src/text/plate-choice.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { buildServiceWorker } from '../../tools/build-service-worker.ts';
import { BuiltSite } from '../../tools/built-site.ts';
import { hostingFolder } from '../../tools/hosting/write-hosting.ts';
import { type Served, serve } from '../../tools/serve.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { downloadReport } from '../setup/site/report-dialog.ts';
import { test as base, expect } from '../setup/site/test.ts';
import { startWholeBrowser } from '../setup/site/whole-browser.ts';
import { expectReady, fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet, worksheets } from '../setup/worksheet/worksheets.ts';

interface Host {
  readonly address: string;
  /** The folder it serves: a copy, which a test may change. */
  readonly folder: string;
  /** What the build wrote beside it, for who runs the host. */
  readonly hosting: string;
  stop(): Promise<void>;
}

const test = base.extend<{ host: Host }>({
  host: async ({ edition }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kompas-'));
    cpSync(edition.folder, folder, { recursive: true });
    const served: Served = await serve({ folder, base: edition.base, port: 0 });
    let isUp = true;
    const stop = async () => {
      if (isUp) await served.close();
      isUp = false;
    };
    await use({ address: served.address, folder, hosting: hostingFolder(edition.folder), stop });
    await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });

/** Waits until the whole site is kept in this browser, and this page is served from there. */
async function visit(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
}

/** What a host does with a new release: other pages, and a service worker that knows them. */
async function release(folder: string, title: string): Promise<void> {
  const home = join(folder, 'index.html');
  writeFileSync(home, readFileSync(home, 'utf8').replace(/<title>[^<]*/, `<title>${title}`));
  await buildServiceWorker(new BuiltSite(folder));
}

const newVersion = (page: Page) => page.locator('.new-version');

test('after one visit every page, worksheet, search and PDF works without a network', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await visit(page);
  await host.stop();

  const pages = new BuiltSite(host.folder).pages.map(({ address }) => address);
  expect(pages.length).toBeGreaterThan(14);
  for (const address of pages) {
    await page.goto(`./${address}`);
    await expect(page.locator('main h1'), address).toBeVisible();
    await expect(page.locator('section[data-worksheet]:not([data-ready])')).toHaveCount(0);
  }
  for (const sheet of worksheets) {
    await page.goto(`.${sheet.page}`);
    await expectReady(page, sheet);
  }
  await page.goto('./zoeken/?q=ambities');
  await expect(page.locator('[data-result]').first()).toContainText('Ambities');

  await openWorksheet(page, worksheet('wb-1a'));
  const typed = 'Łódź, ≥ 12 €, ☐ en שלום';
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill(typed);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  const pdf = await (await download).path();
  expect(squeezed(await pdfText(await readFile(pdf)))).toContain(squeezed('Łódź, ≥ 12 €, ☐'));
  await page.locator('input[type=file]').setInputFiles(pdf);
  await expect(page.getByRole('dialog')).toContainText('1A Staat van de jeugd');
  await page.keyboard.press('Escape');
  await page.goto('./mijn-dossier/');
  const report = await downloadReport(page);
  expect(squeezed(await pdfText(await readFile(await report.path())))).toContain('Łódź');
});

test('after one visit a report for Word, the page to hand out and the list of actions work without a network', async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  await page.goto('./mijn-dossier/?voorbeeld=waterrijk');
  for (const format of ['docx', 'odt'] as const) {
    const report = await downloadReport(page, (dialog) =>
      dialog.getByRole('radio', { name: reportChoiceText.formats[format] }).check(),
    );
    expect(report.suggestedFilename()).toMatch(new RegExp(`^rapport-.*\\.${format}$`));
  }
  // With the thread of this edition, which is a file of its own.
  await page.getByRole('button', { name: dossierText.plate }).first().click();
  const plate = page.getByRole('dialog', { name: plateChoiceText.title });
  for (const format of [plateChoiceText.formats.png, plateChoiceText.formats.pdf]) {
    await plate.getByRole('radio', { name: format }).check();
    const coming = page.waitForEvent('download');
    await plate.getByRole('button', { name: reportChoiceText.download }).click();
    await coming;
    await page.getByRole('button', { name: dossierText.plate }).first().click();
  }
  await page.goto('./acties/?voorbeeld=waterrijk');
  await expect(page.locator('[data-action]').first()).toBeVisible();
  for (const button of [actionListText.out.csv, actionListText.out.calendar]) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await coming;
  }
});

test('without a network a page opens by every address that a host has it under, and one that is not there says so', async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  for (const address of [
    '1b-ambities',
    '1b-ambities/index.html',
    '1b-ambities//',
    '1b-ambities/index.html?a=b#c',
  ]) {
    await page.goto(`./${address}`);
    await expect(page.locator('main h1'), address).toContainText('Ambities');
  }
  await page.goto('./index.html');
  await expect(page).toHaveTitle(/^Kwaliteitskompas online/);
  await page.goto('./bestaat-niet/');
  await expect(page.locator('main h1')).toHaveText('Pagina niet gevonden');
});

test('a new version says so, waits, and takes over when the person agrees, with every answer kept', async ({
  page,
  host,
}) => {
  await visit(page, '.');
  await openWorksheet(page, worksheet('wb-1a'));
  const box = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  await box.fill('Waterrijk');
  await release(host.folder, 'De volgende versie');
  await box.focus();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(newVersion(page)).toContainText(offlineText.newVersion);
  await expect(box, 'who is typing goes on').toBeFocused();
  await page.keyboard.type(' en omstreken');

  // Until then the site is the one that was, on every page.
  await page.goto('./');
  await expect(page).toHaveTitle(/^Kwaliteitskompas online/);
  await expect(newVersion(page)).toContainText(offlineText.newVersion);
  await expectNoViolations(page, 'a new version');
  await page.getByRole('button', { name: offlineText.renew }).click();
  await expect(page).toHaveTitle('De volgende versie');
  await expect(newVersion(page)).toBeEmpty();
  await openWorksheet(page, worksheet('wb-1a'));
  await expect(box).toHaveValue('Waterrijk en omstreken');
});

test('who says ‘Later’ is not asked again in that tab, and another tab is told, never reloaded', async ({
  page,
  context,
  host,
}) => {
  await visit(page);
  const other = await context.newPage();
  await openWorksheet(other, worksheet('wb-1a'));
  await fieldOf(other, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await release(host.folder, 'De volgende versie');
  await page.reload();
  await page.getByRole('button', { name: offlineText.later }).click();
  await expect(newVersion(page)).toBeEmpty();
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  const third = await context.newPage();
  await third.goto('./over/');
  await expect(newVersion(third)).toContainText(offlineText.newVersion);
  await expect(newVersion(page), 'it is told in a new tab, and not in this one').toBeEmpty();
  await third.getByRole('button', { name: offlineText.renew }).click();
  await expect(newVersion(third)).toBeEmpty();
  await expect(newVersion(other)).toContainText(offlineText.renewedElsewhere);
  await expect(fieldOf(other, 'wb1a-gebied').getByRole('textbox')).toHaveValue('Waterrijk');
  await expect(newVersion(page)).toContainText(offlineText.renewedElsewhere);
});

test('answers that could not be stored are never renewed away, and can be saved whatever another tab did', async ({
  page,
  context,
  host,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visit(page);
  await openWorksheet(page, worksheet('wb-1a'));
  const box = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  await box.fill('Waterrijk');
  await release(host.folder, 'De volgende versie');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('button', { name: offlineText.renew }).click();
  await expect(newVersion(page)).toContainText(offlineText.saveFirst);
  await expect(box).toHaveValue('Waterrijk');

  // Another tab renews, and the host has nothing of the old version any more: the work still leaves this one.
  const other = await context.newPage();
  await other.goto('./over/');
  const renewed = other.waitForEvent('load');
  await other.getByRole('button', { name: offlineText.renew }).click();
  await expect(newVersion(page)).toContainText(offlineText.renewedElsewhere);
  await renewed;
  await other.close();
  await host.stop();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const file = page.waitForEvent('download');
  await page.locator('.status-bar').getByRole('button', { name: buttonNames.save }).click();
  expect(await readFile(await (await file).path(), 'utf8')).toContain('Waterrijk');
});

for (const [name, find, damage] of [
  [
    'a page in place of another',
    /^over\/index\.html$/,
    () => '<!doctype html><title>Onderhoud</title><p>Even geduld.',
  ],
  ['half a script', /^_astro\/worksheet-islands\..*\.js$/, (whole: Buffer) => whole.subarray(0, 500)],
] as const)
  test(`${name} is not kept, and is tried again at a next visit`, async ({ page, host }) => {
    const file = readdirSync(host.folder, { recursive: true }).find((path) => find.test(String(path)));
    const place = join(host.folder, String(file));
    const whole = readFileSync(place);
    writeFileSync(place, damage(whole));
    await page.goto('./');
    const outcome = await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register(
        new URL('./service-worker.js', location.href),
      );
      return new Promise((done) => installing?.addEventListener('statechange', () => done(installing.state)));
    });
    expect(outcome).toBe('redundant');
    writeFileSync(place, whole);
    await visit(page);
    await host.stop();
    await page.goto('./over/');
    await expect(page.locator('main h1')).toContainText('Over deze site');
    await openWorksheet(page, worksheet('wb-1a'));
  });

test('a copy that was taken away is made again by a next visit', async ({ page, host }) => {
  const count = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((kept) => kept.startsWith('kwaliteitskompas'));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  await visit(page);
  const whole = await count();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('./over/');
  await expect.poll(count, { timeout: 30_000 }).toBe(whole);
  await host.stop();
  await openWorksheet(page, worksheet('wb-1a'));
});

test('a site that is taken down takes its copy out of the browser, and leaves the answers', async ({
  page,
  host,
}) => {
  await visit(page);
  await openWorksheet(page, worksheet('wb-1a'));
  const box = fieldOf(page, 'wb1a-gebied').getByRole('textbox');
  await box.fill('Waterrijk');
  await page.evaluate(async () => {
    await caches.open('andere-site');
  });
  copyFileSync(join(host.hosting, 'service-worker-off.js'), join(host.folder, 'service-worker.js'));
  // With an icon: a browser asks for /favicon.ico where a page names none.
  writeFileSync(
    join(host.folder, 'index.html'),
    '<!doctype html><title>Verhuisd</title><link rel="icon" href="data:,">',
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(box, 'who is typing is not disturbed').toHaveValue('Waterrijk');
  // The old worker may be there for a page or two more, as long as it has something to do.
  await expect
    .poll(
      async () => {
        await page.goto('./');
        const workers = await page.evaluate(
          async () => (await navigator.serviceWorker.getRegistrations()).length,
        );
        return { title: await page.title(), workers };
      },
      { timeout: 30_000 },
    )
    .toEqual({ title: 'Verhuisd', workers: 0 });
  // What was asked for while the worker went it may have kept once more; of the rest of the site nothing is left.
  const kept = await page.evaluate(async () => {
    const found = await Promise.all(
      (await caches.keys()).map(
        async (name) => [name, (await (await caches.open(name)).keys()).length] as const,
      ),
    );
    return Object.fromEntries(found);
  });
  expect(kept['andere-site']).toBe(0);
  expect(Object.values(kept).reduce((total, count) => total + count, 0)).toBeLessThan(10);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Waterrijk');
});

test('‘Alles wissen’ leaves no copy of the site, and what others keep; a next visit keeps it anew', async ({
  page,
  host,
}) => {
  const kept = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await visit(page, './mijn-dossier/');
  expect(await kept()).toMatchObject({ caches: [expect.stringMatching(/^kwaliteitskompas/)], workers: 1 });
  // Another site on this origin, and another edition of this one, keep what is theirs.
  const others = await page.evaluate(async () => {
    const names = ['andere-site', `kwaliteitskompas-precache-v2-${location.origin}/andere-gemeente/`];
    for (const name of names) await caches.open(name);
    return names;
  });
  await page.getByRole('button', { name: buttonNames.wipe }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: buttonNames.wipe }).click();
  await expect(page.getByText(dossierText.storage.wiped)).toBeVisible();
  expect(await kept()).toEqual({ caches: others, workers: 0 });

  await visit(page, './over/');
  await host.stop();
  await page.goto('./1b-ambities/');
  await expect(page.locator('main h1')).toContainText('Ambities');
});

test('the site can be installed as an app', async ({ host }) => {
  const browser = await startWholeBrowser();
  const context = await browser.newContext({ baseURL: host.address });
  const page = await context.newPage();
  await visit(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test runs in a private window; nothing else is in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toMatch(/\/manifest\.json$/);
  await browser.close();
});
