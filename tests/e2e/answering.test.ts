/** Answering an invitation: the page behind the link, as a partner goes through it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isDate } from '../../src/basics/iso-date.ts';
import { answeringText } from '../../src/text/answering.ts';
import { historyText } from '../../src/text/history.ts';
import { inputMailText } from '../../src/text/input-mail.ts';
import { text } from '../../src/text/nl.ts';
import { personalDataText } from '../../src/text/personal-data.ts';
import { textOf } from '../../src/worksheet/answers/answers.ts';
import { cellOf, visibleRows } from '../../src/worksheet/answers/rows.ts';
import { pack } from '../../src/worksheet/packed/packed-text.ts';
import type { AskedField } from '../../src/worksheet/saved/asked-fields.ts';
import { answerIn, askableFields } from '../../src/worksheet/saved/asked-fields.ts';
import type { Input } from '../../src/worksheet/saved/input.ts';
import { readInput } from '../../src/worksheet/saved/open-input.ts';
import { packInvitation } from '../../src/worksheet/saved/pack-invitation.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { fillIn } from '../setup/site/site.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf } from '../setup/site/worksheet-driver.ts';
import { asked, invitation } from '../setup/worksheet/inputs.ts';
import { toAnswers } from '../setup/worksheet/plain-answers.ts';
import { worksheets } from '../setup/worksheet/worksheets.ts';

const words = answeringText.send;
const five = asked(
  'wb0a-urgentie',
  'wb0a-kwesties',
  'wb1a-signalen-partners',
  'wb1a-zorgen',
  'wb1b-standpunten',
);
const replyBy = '2099-12-14';
const packed = packInvitation(invitation({ asked: five, ...(isDate(replyBy) && { replyBy }) }));

async function openLink(page: Page, link = packed): Promise<void> {
  await page.goto(`./inbreng/#${link}`);
  await expect(page.locator('.answering .sheet[data-ready]')).toBeVisible();
}

const name = (page: Page) => page.getByRole('textbox', { name: answeringText.contributor, exact: true });
const box = (page: Page, field: string) => fieldOf(page, field).locator('textarea').first();
const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();

async function fillFew(page: Page): Promise<void> {
  await name(page).fill('GGD');
  await fieldOf(page, 'wb0a-urgentie').locator('input[value="4"]').check();
  await fieldOf(page, 'wb0a-urgentie').locator('[data-column="toelichting"] textarea').fill('Elke week');
  await box(page, 'wb0a-kwesties').fill('Te weinig tijd');
  await fieldOf(page, 'wb1a-zorgen').getByRole('button', { name: buttonNames.addRow }).click();
  await fieldOf(page, 'wb1a-zorgen').locator('[data-column="zorg"] textarea').fill('Weinig slaap');
}

function read(sent: string): Input {
  const opened = readInput(sent, { worksheets, now: Date.now() + 60_000 });
  if (!opened.ok) throw new Error(opened.problem.type);
  return opened.value.input;
}

const one = (field: string): AskedField => {
  const [found] = asked(field);
  if (found === undefined) throw new Error(field);
  return found;
};

function expectFew(input: Input): void {
  expect(input.contributor).toBe('GGD');
  expect(textOf(answerIn(input, one('wb0a-kwesties')))).toBe('Te weinig tijd');
  const cell = (field: string, column: string) =>
    visibleRows(answerIn(input, one(field))).map((row) => textOf(cellOf(row, column)));
  expect(cell('wb0a-urgentie', 'score')).toEqual(['4']);
  expect(cell('wb0a-urgentie', 'toelichting')).toEqual(['Elke week']);
  expect(cell('wb1a-zorgen', 'zorg')).toEqual(['Weinig slaap']);
}

async function saved(page: Page): Promise<{ readonly name: string; readonly input: Input }> {
  const download = page.waitForEvent('download');
  await press(page, words.save);
  const file = await download;
  return { name: file.suggestedFilename(), input: read(await readFile(await file.path(), 'utf8')) };
}

test('what a partner fills in is there after a reload, and goes back as a file with who and what in its name', async ({
  page,
}) => {
  await openLink(page);
  await fillFew(page);
  await expect(page.getByRole('status').filter({ hasText: text.save.saved.browser })).toBeVisible();
  await page.reload();
  await expect(box(page, 'wb0a-kwesties')).toHaveValue('Te weinig tijd');
  await expect(name(page)).toHaveValue('GGD');
  const file = await saved(page);
  expect(file.name).toBe('ggd-wat-zie-jij-bij-jongeren-in-waterrijk-oost.inbreng.json');
  expectFew(file.input);
  await expect(page.getByText(words.saved(file.name, 'Gemeente Waterrijk'))).toBeVisible();
  // The same words are the same input; what is said since is told of.
  expect((await saved(page)).input).toEqual(file.input);
  await box(page, 'wb0a-kwesties').fill('Te weinig tijd en geld');
  await page.reload();
  await expect(page.locator('.answering__sent')).toContainText('heb je nog iets veranderd');
  const again = (await saved(page)).input;
  expect([again.id, again.changedAt > file.input.changedAt]).toEqual([file.input.id, true]);
});

test('a dossier of one’s own stays as it is and is not seen; a second tab has the same draft, and loses nothing', async ({
  page,
  context,
}) => {
  await page.goto('./mijn-dossier/');
  await fillIn(page);
  // What the page about dossiers writes when it goes is there then.
  await page.goto('./over/');
  const own = () =>
    page.evaluate(() =>
      JSON.stringify(
        Object.entries(localStorage)
          .filter(([key]) => /:dossier:|laatste/.test(key))
          .sort(),
      ),
    );
  const before = await own();
  await openLink(page);
  await expect(box(page, 'wb0a-kwesties')).toHaveValue('');
  await expect(page.getByText('Dossier:')).toBeHidden();
  const other = await context.newPage();
  await openLink(other);
  await name(page).fill('GGD');
  await box(page, 'wb0a-kwesties').fill('Te weinig tijd');
  await expect(box(other, 'wb0a-kwesties')).toHaveValue('Te weinig tijd');
  await box(other, 'wb1b-standpunten').fill('Rust in de klas');
  await expect(box(page, 'wb1b-standpunten')).toHaveValue('Rust in de klas');
  await expect(name(other)).toHaveValue('GGD');
  expect(await own()).toBe(before);
});

test('what was changed last is undone first, whatever worksheet it is of', async ({ page }) => {
  await openLink(page);
  await box(page, 'wb1b-standpunten').fill('Rust in de klas');
  await box(page, 'wb0a-kwesties').fill('Te weinig tijd');
  const undo = page.getByRole('button', { name: historyText.keys.undo });
  await undo.click();
  await expect(box(page, 'wb0a-kwesties')).toHaveValue('');
  await expect(box(page, 'wb1b-standpunten')).toHaveValue('Rust in de klas');
  await undo.click();
  await expect(box(page, 'wb1b-standpunten')).toHaveValue('');
});

test('a short input goes as a link; of a long one it is said that a file has to take it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLink(page);
  await fillFew(page);
  await press(page, words.link);
  await expect(page.getByText(words.copied('Gemeente Waterrijk'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/inbreng\/#i1[0-9A-Za-z]+$/);
  const mail = page.getByRole('link', { name: inputMailText.open });
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain(`\r\n${link}\r\n`);
  expectFew(read(link));
  await box(page, 'wb0a-kwesties').fill('Te weinig tijd. '.repeat(200));
  await press(page, words.link);
  await expect(page.getByText(words.tooLong('Gemeente Waterrijk'))).toBeVisible();
});

test('a phone hands the input to an app, as the kind of file that it takes', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.canShare = ({ files = [] } = {}) => files.every(({ type }) => type === 'text/plain');
    navigator.share = async ({ files = [] } = {}) => {
      for (const file of files) document.title = `${file.name} ${(await file.text()).length > 0}`;
    };
  });
  await openLink(page);
  await fillFew(page);
  await press(page, words.share);
  await expect(page.getByText(words.shared)).toBeVisible();
  await expect(page).toHaveTitle('ggd-wat-zie-jij-bij-jongeren-in-waterrijk-oost.inbreng.json.txt true');
});

test('who gives no name is asked for one once, and can go on without; so can who is warned of personal data', async ({
  page,
}) => {
  await openLink(page);
  await box(page, 'wb0a-kwesties').fill('Bel 06-12345678');
  await press(page, words.save);
  await expect(page.getByRole('dialog', { name: answeringText.check.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.save })).toBeFocused();
  await press(page, words.save);
  await press(page, answeringText.check.back);
  await expect(name(page)).toBeFocused();
  await press(page, words.save);
  await press(page, answeringText.check.on);
  const warning = page.getByRole('dialog', { name: personalDataText.title.replace('\u00ad', '') });
  await expect(warning).toContainText(personalDataText.why.input);
  await warning.getByRole('button', { name: 'Waar loop' }).click();
  await expect(box(page, 'wb0a-kwesties')).toBeFocused();
  await press(page, words.save);
  const download = page.waitForEvent('download');
  await press(page, text.pdf.downloadAnyway);
  expect((await download).suggestedFilename()).toMatch(/^zonder-naam-/);
  expect(page.url()).toContain(packed);
});

test('five questions are at most three screens of a phone, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLink(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * 844);
  await expectNoViolations(page, 'answering');
});

test('who is asked of every worksheet gets every question, and its file of questions alone', async ({
  page,
}) => {
  const all = askableFields(worksheets);
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/vragen/')) files.push(request.url().replace(/^.*\//, ''));
  });
  await openLink(page, packInvitation(invitation({ asked: all })));
  await expect(page.locator('.answering [data-field]')).toHaveCount(all.length);
  expect(files).toEqual(['alle.json']);
});

test('what who asks shows already stands beside its question, and a link past the menu leaves the address alone', async ({
  page,
}) => {
  const shown = toAnswers({ 'wb0a-kwesties': 'Te weinig tijd', 'wb0a-partijen': [{ organisatie: 'GGD' }] });
  const link = packInvitation({ ...invitation({ asked: asked('wb0a-kwesties', 'wb0a-partijen') }), shown });
  await openLink(page, link);
  await expect(fieldOf(page, 'wb0a-kwesties').locator('.answering__shown')).toContainText('Te weinig tijd');
  await expect(fieldOf(page, 'wb0a-partijen').locator('.answering__shown')).toContainText('GGD');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).toContain(`#${link}`);
});

test('a link that was cut, changed, or is of something else says so in one sentence and stores nothing', async ({
  page,
}) => {
  const { problem } = answeringText;
  const links: readonly (readonly [string, string])[] = [
    [packed.slice(0, -5), problem.cut],
    [`${packed.slice(0, -1)}${packed.endsWith('0') ? '1' : '0'}`, problem.damaged],
    [pack('invitation', 9, new Uint8Array([1, 2, 3])), problem.newer],
    [packInvitation(invitation({ asked: asked('wb0a-weg') })), problem.unknownQuestions],
    [packInvitation(invitation({ asked: [] })), problem.noQuestions],
    ['%3Cscript%3Ealert(1)%3C/script%3E', problem.notOurs],
    ['u'.repeat(300_000), problem.tooLarge],
  ];
  for (const [link, sentence] of links) {
    await page.goto('./over/');
    await page.goto(`./inbreng/#${link}`);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.locator('[data-field]')).toHaveCount(0);
  }
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('inbreng:'))),
  ).toEqual([]);
});
