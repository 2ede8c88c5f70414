/** Text for Word, Outlook and Teams, and a report as Word file and OpenDocument. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { actionsText } from '../../src/text/actions.ts';
import { copyingText } from '../../src/text/copying.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { partsOf, wordsOf } from '../setup/office/read-office.ts';
import { downloadReport } from '../setup/site/report-dialog.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet = worksheet('wb-0a');
const box = (page: Page, field: string) => fieldOf(page, field).getByRole('textbox');

/** What a program would paste: both forms. */
const pasted = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await of('text/plain'), html: await of('text/html') };
  });

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a worksheet, and one question of it, are copied as text and as HTML at once', async ({ page }) => {
  await openWorksheet(page, sheet);
  await box(page, 'wb0a-onderwerp').fill('Jongeren aan zet');
  await box(page, 'wb0a-concreet').fill('Te weinig <plekken> & tijd');
  const copy = page.getByRole('button', { name: actionsText.copyAsText });
  await copy.click();
  const dialog = page.getByRole('dialog', { name: copyingText.title });
  await dialog.getByRole('button', { name: copyingText.worksheet }).click();
  await expect(page.getByText(copyingText.copied)).toBeVisible();
  const whole = await pasted(page);
  expect(whole.plain).toContain('Werktitel: waar gaat het over?\n\nJongeren aan zet');
  expect(whole.html).toContain('<p>Te weinig &lt;plekken&gt; &amp; tijd</p>');

  await copy.click();
  await dialog.getByRole('button', { name: copyingText.copyOne('Werktitel: waar gaat het over?') }).click();
  await expect(page.getByText(copyingText.copied)).toBeVisible();
  await expect
    .poll(async () => (await pasted(page)).plain)
    .toBe('Werktitel: waar gaat het over?\n\nJongeren aan zet');
});

test('what looks like personal data is asked about before it is copied, and only when it is in what is copied', async ({
  page,
}) => {
  await openWorksheet(page, sheet);
  await box(page, 'wb0a-onderwerp').fill('Jongeren aan zet');
  await box(page, 'wb0a-concreet').fill('Bel 06 12 34 56 78');
  const copy = page.getByRole('button', { name: actionsText.copyAsText });
  const dialog = page.getByRole('dialog', { name: copyingText.title });
  await copy.click();
  await dialog.getByRole('button', { name: copyingText.copyOne('Werktitel: waar gaat het over?') }).click();
  await expect(page.getByText(copyingText.copied)).toBeVisible();
  await copy.click();
  await dialog.getByRole('button', { name: copyingText.worksheet }).click();
  await expect(page.getByText(personalDataText.found)).toBeVisible();
  await page.getByRole('button', { name: copyingText.copyAnyway }).click();
  await expect(page.getByText(copyingText.copied)).toBeVisible();
  expect((await pasted(page)).plain).toContain('06 12 34 56 78');
});

test('a dossier is copied as text and as a proposal, and leaves as Word file and as OpenDocument', async ({
  page,
}) => {
  await openWorksheet(page, sheet);
  await box(page, 'wb0a-concreet').fill('Te weinig plekken voor jongeren');
  await page.goto('mijn-dossier/');
  await page.getByRole('button', { name: dossierText.report.copyAsProposal }).click();
  await expect(page.getByText(copyingText.copied)).toBeVisible();
  expect((await pasted(page)).plain).toContain(
    'Aanleiding\n\nWat we zien, bij wie en waar\n\nTe weinig plekken voor jongeren',
  );
  await page.getByRole('button', { name: dossierText.report.copyAsText }).click();
  await expect(page.getByText(copyingText.copied)).toBeVisible();
  await expect.poll(async () => (await pasted(page)).html).toContain('<h2>');

  for (const [format, part] of [
    ['docx', 'word/document.xml'],
    ['odt', 'content.xml'],
  ] as const) {
    const file = await downloadReport(page, (dialog) =>
      dialog.getByRole('radio', { name: reportChoiceText.formats[format] }).check(),
    );
    expect(file.suggestedFilename()).toMatch(new RegExp(`^rapport-.*\\.${format}$`));
    const bytes = new Uint8Array(await readFile(await file.path()));
    expect([...partsOf(bytes).keys()]).toContain(part);
    expect(wordsOf(bytes)).toContain('Te weinig plekken voor jongeren');
  }
});
