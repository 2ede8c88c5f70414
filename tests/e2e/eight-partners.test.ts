/**
 * The whole of it: a host asks, eight partners answer in browsers of their own, and all that they say comes back in one drop, beside the
 * questions, into the answers, the report and a file.
 */

import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { answeringText } from '../../src/text/answering.ts';
import { askingText } from '../../src/text/asking.ts';
import { besideText } from '../../src/text/beside.ts';
import { text as siteText } from '../../src/text/nl.ts';
import { receivingText } from '../../src/text/receiving.ts';
import { filledIn } from '../setup/pdf/invitation-pdfs.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { makeReport } from '../setup/site/report-dialog.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const concerns = 'wb1a-zorgen';
const obstacles = 'wb0a-kwesties';
const views = 'wb1b-standpunten';

interface Words {
  readonly name: string;
  readonly concern: string;
  readonly obstacle: string;
  readonly view: string;
}

const words = (name: string, at: number): Words => ({
  name,
  concern: `Zorg ${at} van ${name}: te weinig slaap`,
  obstacle: `Kwestie ${at}: niemand heeft tijd`,
  view: `Standpunt ${at}\nop twee regels`,
});

const ggd = words('GGD Noord', 1);
const youth = words('Jongerenraad', 2);
const police = words('Politie', 3);
const welfare = words('Welzijn Oost', 4);
const hostile: Words = {
  name: '<img src=x onerror=alert(1)>',
  concern: '"><script>alert(2)</script> \u202e{{zorg}} {0} \u0301',
  obstacle: '=HYPERLINK("http://x.example") & <b>vet</b>',
  view: 'مرحبا 👩🏽‍🏫 Łódź',
};
const parents = words('Ouderraad', 6);
const school = words('Scholen', 7);
const care = words('Jeugdhulp', 8);
const all = [ggd, youth, police, welfare, hostile, parents, school, care];

async function inOwnBrowser<Made>(
  browser: Browser,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<Made>,
): Promise<Made> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block', ...options });
  const noise: string[] = [];
  context.on('weberror', (error) => noise.push(error.error().message));
  const page = await context.newPage();
  page.on('dialog', () => noise.push('a script of a partner ran'));
  const made = await act(page);
  await context.close();
  expect(noise).toEqual([]);
  return made;
}

async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.locator('.answering .sheet[data-ready]')).toBeVisible();
}

async function fill(page: Page, { name, concern, obstacle, view }: Words): Promise<void> {
  await page.getByRole('textbox', { name: answeringText.contributor, exact: true }).fill(name);
  const list = fieldOf(page, concerns);
  await list.getByRole('button', { name: buttonNames.addRow }).click();
  await list.locator('[data-column="zorg"] textarea').last().fill(concern);
  await fieldOf(page, obstacles).locator('textarea').first().fill(obstacle);
  await fieldOf(page, views).locator('textarea').first().fill(view);
}

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function saved(page: Page): Promise<Sent> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: answeringText.send.save, exact: true }).click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await file.path()),
  };
}

test('eight partners answer, each in their own way, and all that they say comes back in one drop and is lost nowhere', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  // The host asks.
  await page.goto('./inbreng/');
  await page.getByRole('textbox', { name: askingText.form.name, exact: true }).fill('Wat zie jij in Oost?');
  await page
    .getByRole('textbox', { name: askingText.form.names, exact: true })
    .fill([...all.map(({ name }) => name), 'Sportclub'].join('\n'));
  await page.getByRole('button', { name: askingText.form.make, exact: true }).click();
  const link = await page.locator('[data-invitation]').inputValue();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: askingText.send.pdf }).click();
  const blank = new Uint8Array(await readFile(await (await download).path()));

  // Eight answer.
  const options = baseURL === undefined ? {} : { baseURL };
  const answered = (
    own: BrowserContextOptions,
    said: Words,
    act: (page: Page) => Promise<void> = async () => {},
  ) =>
    inOwnBrowser(browser, { ...options, ...own }, async (partner) => {
      await openLink(partner, link);
      await fill(partner, said);
      await act(partner);
      return saved(partner);
    });
  const byDesk = await answered({}, ggd);
  const byPhone = await answered({ viewport: { width: 390, height: 844 }, hasTouch: true }, youth);
  const byPdf: Sent = {
    name: 'uitnodiging.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(
      await filledIn(blank, {
        namens: police.name,
        [`${concerns}.+1.zorg`]: police.concern,
        [obstacles]: police.obstacle,
        [views]: police.view,
      }),
    ),
  };
  const offline = await inOwnBrowser(browser, { ...options, serviceWorkers: 'allow' }, async (partner) => {
    await openLink(partner, link);
    await partner.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller === null)
        await new Promise((resolve) =>
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
        );
    });
    await partner.context().setOffline(true);
    await partner.reload();
    await openLink(partner, link);
    await fill(partner, welfare);
    return saved(partner);
  });
  const byHostile = await answered({}, hostile);
  const [first, second] = await inOwnBrowser(browser, options, async (partner) => {
    await openLink(partner, link);
    await fill(partner, { ...parents, view: 'Een eerste gedachte' });
    const before = await saved(partner);
    await fieldOf(partner, views).locator('textarea').first().fill(parents.view);
    return [before, await saved(partner)] as const;
  });
  const asLink = await inOwnBrowser(
    browser,
    { ...options, permissions: ['clipboard-read', 'clipboard-write'] },
    async (partner): Promise<Sent> => {
      await openLink(partner, link);
      await fill(partner, school);
      await partner.getByRole('button', { name: answeringText.send.link, exact: true }).click();
      await expect(partner.getByText(answeringText.send.copied(''))).toBeVisible();
      const copied = await partner.evaluate(() => navigator.clipboard.readText());
      const mail = `Hallo,\n\nHier is onze inbreng:\n<${copied}>\n\nGroet`;
      return { name: 'bericht.txt', mimeType: 'text/plain', buffer: Buffer.from(mail) };
    },
  );
  const inTwoTabs = await answered({}, care, async (partner) => {
    const other = await partner.context().newPage();
    await openLink(other, link);
    await expect(fieldOf(other, obstacles).locator('textarea').first()).toHaveValue(care.obstacle);
    await fieldOf(other, obstacles).locator('textarea').first().fill(`${care.obstacle}, ook wij niet`);
    await partner.reload();
    await expect(fieldOf(partner, obstacles).locator('textarea').first()).toHaveValue(
      `${care.obstacle}, ook wij niet`,
    );
  });

  // All of it in one drop.
  await page
    .locator('input[type=file]')
    .setInputFiles([byDesk, byPhone, byPdf, offline, byHostile, first, second, asLink, inTwoTabs, byDesk]);
  const arrival = page.getByRole('dialog');
  await expect(arrival.locator('[data-failed]')).toHaveCount(0);
  await expect(arrival.locator('[data-arrival]')).toHaveCount(9);
  await arrival.getByRole('button', { name: receivingText.arrived.close }).click();
  await expect(page.locator('[data-input]')).toHaveCount(8);
  for (const { name } of all)
    await expect(page.locator(`[data-input=${JSON.stringify(name)}]`)).toHaveCount(1);
  // The holes are seen.
  await expect(page.getByText('Sportclub').first()).toBeVisible();

  // Every word stands beside its question.
  const told = [
    [worksheet('wb-0a'), obstacles, all.map(({ obstacle }) => obstacle)],
    [worksheet('wb-1b'), views, all.map(({ view }) => view)],
    [worksheet('wb-1a'), concerns, all.map(({ concern }) => concern)],
  ] as const;
  for (const [sheet, field, texts] of told) {
    await openWorksheet(page, sheet);
    const beside = fieldOf(page, field).locator('[data-inputs]');
    await expect(beside.locator('[data-contributor]')).toHaveCount(8);
    const text = squeezed((await beside.textContent()) ?? '');
    for (const one of texts) expect(text).toContain(squeezed(one));
  }
  await expect(fieldOf(page, concerns).locator('[data-inputs]')).not.toContainText('Een eerste gedachte');

  // Taken over, each row remembers who said so.
  const question = fieldOf(page, concerns);
  await question.locator('[data-inputs]').getByRole('button', { name: besideText.takeOverAll }).click();
  await expect(rowsOf(question)).toHaveCount(8);
  await page.reload();
  await unfoldRows(page);
  await expect(rowsOf(question)).toHaveCount(8);
  await expect(rowsOf(question).filter({ hasText: ggd.name })).toHaveCount(1);
  const values = await question
    .locator('[data-column="zorg"] textarea')
    .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : '')));
  expect(values.map(squeezed).sort()).toEqual(all.map(({ concern }) => squeezed(concern)).sort());

  // All of it is in the report, and in the dossier's file.
  await page.goto('./mijn-dossier/');
  await expect(page.locator('.dossier[data-ready]')).toBeVisible();
  const report = page.waitForEvent('download');
  await makeReport(page);
  // A PDF has no picture of the signs of one of them, and says so.
  await page.getByRole('dialog').getByRole('button', { name: siteText.pdf.downloadAnyway }).click();
  const printed = squeezed(await pdfText(new Uint8Array(await readFile(await (await report).path()))));
  for (const { name, obstacle, view, concern } of all.filter((one) => one !== hostile))
    for (const text of [name, obstacle, view, concern]) expect(printed).toContain(squeezed(text));

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.save }).first().click();
  const bytes = await readFile(await (await file).path());
  await inOwnBrowser(browser, options, async (other) => {
    await other.goto('./mijn-dossier/');
    await expect(other.locator('.dossier[data-ready]')).toBeVisible();
    await other
      .locator('input[type=file]')
      .setInputFiles({ name: 'dossier.kompas.json', mimeType: 'application/json', buffer: bytes });
    await other.getByRole('button', { name: buttonNames.openAsNew, exact: true }).click();
    await other.goto('./inbreng/');
    await expect(other.locator('[data-input]')).toHaveCount(8);
  });
});
