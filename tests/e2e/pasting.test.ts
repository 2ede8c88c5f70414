/** Rows that are pasted: in a cell, after one question, and in the box beside a list. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { pasteText } from '../../src/text/paste.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const sheet1A = worksheet('wb-1a');
const figures = 'Sport na school\tGezondheidsmonitor\t2025\r\nSlaap\tHBSC\t2024\r\n';
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/clipboard/${name}.html`, import.meta.url), 'utf8');

/** Pastes in what has the focus, as a browser does: first the event, then, where nobody took it, the text. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    (copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied.text);
      if (copied.html !== '') clipboardData.setData('text/html', copied.html);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox makes such an event with one format at most.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      if (document.activeElement?.dispatchEvent(event) === true)
        document.execCommand('insertText', false, copied.text);
    },
    { text, html },
  );
}

const shownIn = (rows: Locator) =>
  rowsOf(rows)
    .locator('textarea, input')
    .evaluateAll((cells) =>
      cells.map((cell) =>
        cell instanceof HTMLTextAreaElement || cell instanceof HTMLInputElement ? cell.value : '',
      ),
    );
const openBox = async (rows: Locator) => {
  await rows.getByRole('button', { name: buttonNames.pasteTable }).click();
  await expect(rows.getByRole('dialog').getByRole('textbox')).toBeFocused();
};
const addRow = (rows: Locator) => rows.getByRole('button', { name: buttonNames.addRow }).click();
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
const made = ['Sport na school', 'Gezondheidsmonitor', '2025', 'Slaap', 'HBSC', '2024'];

test('a table pasted in a cell becomes rows after one question; undone, the text is back, and then what was before', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-landelijk');
  await addRow(rows);
  await paste(page, figures);
  const question = rows.getByRole('group', { name: '2 rijen plakken?' });
  await expect(question.getByRole('row')).toHaveCount(3);
  await expect(question.getByRole('button', { name: buttonNames.makeRows })).toBeInViewport();
  await expectNoViolations(page, 'the question about pasted rows', '.paste-offer');
  await question.getByRole('button', { name: buttonNames.makeRows }).click();
  expect(await shownIn(rows)).toEqual(made);
  await expect(rows.locator('textarea').first()).toBeFocused();
  await expect(question).toHaveCount(0);
  await undo(page);
  await expect(rowsOf(rows)).toHaveCount(1);
  expect((await shownIn(rows))[0]).toContain('Slaap');
  await undo(page);
  await expect(rows.locator('textarea').first()).toHaveValue('');
});

test('with the keys of the browser itself the same question is asked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-landelijk');
  await addRow(rows);
  await page.evaluate((text) => navigator.clipboard.writeText(text), figures);
  await page.keyboard.press('Control+v');
  await rows.getByRole('button', { name: buttonNames.makeRows }).click();
  expect(await shownIn(rows)).toEqual(made);
});

test('lines pasted in the first text are offered, typing on takes the question away, and a longer answer is left alone', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-zorgen');
  await addRow(rows);
  await paste(page, '- Jongeren slapen te kort\n- Sport is te duur');
  const question = rows.getByRole('group', { name: '2 rijen plakken?' });
  await expect(question).toBeVisible();
  await page.keyboard.type('!');
  await expect(question).toHaveCount(0);
  await addRow(rows);
  await page.keyboard.type('Al begonnen');
  await paste(page, 'een\ntwee');
  await addRow(rows);
  await paste(page, 'een\ntwee');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: buttonNames.leaveAsText }).click();
  await expect(question).toHaveCount(0);
  await expect(rowsOf(rows)).toHaveCount(3);
});

test('in the box beside a list a table of Word is shown, made with keys alone, and taken back in one step', async ({
  page,
}) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-zorgen');
  await rows.getByRole('button', { name: buttonNames.pasteTable }).press('Enter');
  const box = page.getByRole('dialog', { name: pasteText.box.title });
  await expect(box.getByRole('textbox')).toBeFocused();
  await box.getByRole('button', { name: buttonNames.makeRows }).press('Enter');
  await expect(box.getByRole('textbox')).toBeFocused();
  await expect(box.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(pasteText.box.none));
  await paste(page, 'niet deze tekst', fixture('word-table'));
  await expect(box).toContainText('3 rijen plakken?');
  await expect(box).toContainText('Jongeren slapen te kort');
  await expectNoViolations(page, 'the box to paste into', 'dialog');
  for (const _ of ['the preview', 'cancel', 'make']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box).toHaveCount(0);
  await expect(rowsOf(rows)).toHaveCount(3);
  await expect(rowsOf(rows).first().locator('textarea').first()).toBeFocused();
  await undo(page);
  await expect(rowsOf(rows)).toHaveCount(0);
});

test('Escape leaves the list as it was, with the focus on the button', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-zorgen');
  const button = rows.getByRole('button', { name: buttonNames.pasteTable });
  await button.click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await paste(page, figures);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(rowsOf(rows)).toHaveCount(0);
});

test('HTML that would do something does nothing', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const hostile = `<script>document.title='x'</script><img src=/weg.png onerror="document.title='x'"><table><tr>
    <td><img src=/weg.png onerror="document.title='x'">een<td><iframe src=/weg></iframe><b onclick=x>&lt;img src=/weg.png&gt;</b>
    <tr><td><style>@import '/weg.css'</style>twee<td><svg onload="document.title='x'">drie</svg></table>`;
  const rows = fieldOf(page, 'wb1a-zorgen');
  await openBox(rows);
  await paste(page, 'een', hostile);
  await page.getByRole('dialog').getByRole('button', { name: buttonNames.makeRows }).click();
  await expect(rowsOf(rows)).toHaveCount(2);
  expect(await shownIn(rows)).toEqual(['een', '<img src=/weg.png>', 'twee', 'drie']);
  expect(asked.filter((url) => url.includes('weg'))).toEqual([]);
  await expect(page).not.toHaveTitle('x');
});

test('three hundred rows are pasted at once', async ({ page }) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-zorgen');
  await openBox(rows);
  const lines = Array.from({ length: 300 }, (_, at) => `zorg ${at}\twijk ${at}`);
  await paste(page, lines.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: buttonNames.makeRows }).click();
  await expect(rowsOf(rows)).toHaveCount(300);
  await expect(rowsOf(rows).last().locator('textarea').first()).toHaveValue('zorg 299');
});

test('rows come right behind the row that was pasted in, and before those that another tab added meanwhile', async ({
  page,
  context,
}) => {
  await openWorksheet(page, sheet1A);
  const rows = fieldOf(page, 'wb1a-landelijk');
  await addRow(rows);
  await paste(page, figures);
  await expect(rows.getByRole('group', { name: '2 rijen plakken?' })).toBeVisible();
  const other = await context.newPage();
  await openWorksheet(other, sheet1A);
  const there = fieldOf(other, 'wb1a-landelijk');
  await addRow(there);
  await other.keyboard.type('Van elders');
  await expect(rowsOf(rows)).toHaveCount(2);
  await rows.getByRole('button', { name: buttonNames.makeRows }).click();
  await expect(rowsOf(there)).toHaveCount(3);
  // What came from elsewhere is folded.
  await expect(rowsOf(there).nth(0)).toContainText('Sport na school');
  await expect(rowsOf(there).nth(1)).toContainText('Slaap');
  await expect(rowsOf(there).nth(2).locator('textarea').first()).toHaveValue('Van elders');
});
