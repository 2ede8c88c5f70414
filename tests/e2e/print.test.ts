import type { Page } from '@playwright/test';
import { capital } from '../../src/basics/dutch-format.ts';
import { questionText } from '../../src/text/questions.ts';
import { searchText } from '../../src/text/search.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, optionIds, textsIn, worksheet } from '../setup/worksheet/worksheets.ts';

const { rows } = questionText;

/** Only Chromium prints to a file, and only without a window. */
const onPaper = async (page: Page) => pdfText(await page.pdf({ format: 'A4' }));
const printed = async (page: Page) => squeezed(await onPaper(page));
/** An answer may go on over pages; the number of the page ('5 / 10') then stands in the middle of it. */
function withoutPageNumbers(paper: string): string {
  const pages = /^\s*1\s*\/\s*(\d+)/.exec(paper)?.[1] ?? '1';
  return paper.replace(new RegExp(`\\d+\\s*/\\s*${pages}(?!\\d)`, 'g'), '');
}

/** Numbers are written the Dutch way. */
const asShown = (text: string) => (/^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text);

for (const id of ['wb-1a', 'wb-1b', 'wb-2'])
  test(`${id}, filled in, is printed with every answer in full and nothing to press`, async ({ page }) => {
    const sheet = worksheet(id);
    await page.goto(`.${sheet.page}?voorbeeld=waterrijk`);
    await expect(page.locator('section[data-worksheet]:not([data-ready])')).toHaveCount(0);
    await expect(page.getByRole('link', { name: buttonNames.closeExample }).first()).toBeVisible();
    const paper = squeezed(withoutPageNumbers(await onPaper(page)));
    const options = optionIds(sheet);
    const texts = textsIn(exampleAnswers(id)).filter(
      (text) => !options.has(text) && !/^\d{4}-\d{2}-\d{2}$/.test(text) && text.trim() !== '',
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(paper).toContain(squeezed(asShown(text)));
    const tables = sheet.parts.flatMap(({ fields }) => fields).filter((field) => field.type === 'rows');
    for (const { label } of tables) expect(paper).toContain(squeezed(label));
    for (const words of [
      ...tables.flatMap(({ row }) => [rows.add(capital(row)), rows.heard.remove(`${capital(row)} 1`)]),
      'Ongedaan maken',
      'Hoofdmenu',
      searchText.label,
    ])
      expect(paper).not.toContain(squeezed(words));
  });

/** The page of a worksheet whose islands come when the test says so. */
async function openWithoutIslands(page: Page): Promise<() => void> {
  const arrival = Promise.withResolvers<void>();
  await page.route('**/_astro/worksheet-islands.*.js', async (route) => {
    await arrival.promise;
    await route.continue();
  });
  // With the scripts of every page, which wait for no island.
  await page.goto('./1b-ambities/', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return arrival.resolve;
}

test('what is printed before the answers are there says so, and shows no empty sheet', async ({ page }) => {
  const unread = squeezed('De antwoorden waren nog niet geladen.');
  const question = squeezed(worksheet('wb-1b').parts[0]?.fields[0]?.label ?? '');
  await openWorksheet(page, worksheet('wb-1b'));
  const whole = await printed(page);
  expect(whole).toContain(question);
  expect(whole).not.toContain(unread);

  const arrive = await openWithoutIslands(page);
  const early = await printed(page);
  expect(early).toContain(unread);
  expect(early).not.toContain(question);
  arrive();
  await expect(page.locator('.sheet[data-worksheet]:not([data-ready])')).toHaveCount(0);
});

test('Ctrl+P waits for the answers, and prints once', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-1b'));
  await page.addInitScript(() => {
    globalThis.print = () => {
      const unready = document.querySelectorAll('.sheet[data-worksheet]:not([data-ready])').length;
      document.documentElement.dataset['printed'] =
        `${document.documentElement.dataset['printed'] ?? ''} ${unready} unready`;
    };
  });
  const arrive = await openWithoutIslands(page);
  await page.keyboard.press('Control+p');
  await page.keyboard.press('Control+p');
  arrive();
  await expect(page.locator('html')).toHaveAttribute('data-printed', ' 0 unready');
});

test('a choice in a row is printed in full', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-2'));
  await page.goto('./2-maatschappelijk-resultaat/?voorbeeld=waterrijk');
  await expect(page.locator('[data-folded]').first()).toBeVisible();
  await unfoldRows(page);
  const select = page.locator('[data-row] select').first();
  await expect(select).toBeVisible();
  await expect.poll(() => select.inputValue()).not.toBe('');
  const label = await select.evaluate(
    (element: HTMLSelectElement) => element.selectedOptions[0]?.label ?? '',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(select).toBeHidden();
  const shown = await select.evaluate((element) => {
    const wrapper = element.parentElement;
    return wrapper === null ? '' : getComputedStyle(wrapper, '::after').content;
  });
  expect(shown).toContain(label);
});

test('a long answer goes on over pages', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-1a'));
  const lines = Array.from({ length: 150 }, (_, at) => `Regel ${at + 1} van een lang antwoord.`);
  await fieldOf(page, 'wb1a-oordeel').getByRole('textbox').fill(lines.join('\n'));
  const paper = await printed(page);
  for (const line of lines) expect(paper).toContain(squeezed(line));
});

test('paper says which page this is, of which day, and where links lead', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-09T10:00:00'));
  await page.goto('./over/');
  const paper = await printed(page);
  expect(paper).toContain(squeezed('Kwaliteitskompas online'));
  expect(paper).toContain(squeezed('Over deze site'));
  expect(paper).toContain(squeezed('Geprint op 9 maart 2026'));
  expect(paper).toContain('https://x.example/');
  expect(paper).toContain('(https://www.nji.nl/transformatie-jeugdhulp/kwaliteitskompas)');
  expect(paper).toMatch(/1\/\d/);
});

test('paper is light, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./over/');
  await page.getByLabel('Licht of donker').selectOption('Donker');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(27, 34, 45)');
});
