/**
 * An editor adds a worksheet with content/README.md alone: one YAML file and one page, no code. This edition has one in
 * which everything occurs that a worksheet can say (tests/unit/content-eighth.test.ts sees to that).
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { parseContent } from '../../src/schema/schema.ts';
import { coachText } from '../../src/text/coach.ts';
import { fileContentsText } from '../../src/text/file-contents.ts';
import { type Field, WorksheetSchema } from '../../src/worksheet/definition/definition.ts';
import { askedColumns } from '../../src/worksheet/reading/asked.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { expect, test } from '../setup/site/test.ts';
import {
  fieldOf,
  fillWorksheet,
  openWorksheet,
  readWorksheet,
  rowsOf,
  shownAnswers,
} from '../setup/site/worksheet-driver.ts';
import { optionIds, type PlainAnswers, textsIn, worksheet } from '../setup/worksheet/worksheets.ts';

const fixture = new URL('../fixtures/achtste-werkblad/', import.meta.url);
const sheet = parseContent(
  WorksheetSchema,
  parse(readFileSync(new URL('wb-acht.yaml', fixture), 'utf8')),
  'wb-acht.yaml',
);
const filledIn: { readonly 'wb-1a': PlainAnswers; readonly 'wb-acht': PlainAnswers } = JSON.parse(
  readFileSync(new URL('antwoorden.json', fixture), 'utf8'),
);
const answers = filledIn['wb-acht'];
const sentence = String(answers['wbacht-zin']);

test('an eighth worksheet works on the screen and in the PDF, all of it, without any code', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1a'));
  await fillWorksheet(page, worksheet('wb-1a'), filledIn['wb-1a']);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('a[href="/buurtgesprek/"]').click();
  await openWorksheet(page, sheet);

  await test.step('what stands in another worksheet stands ready here', async () => {
    const area = fieldOf(page, 'wbacht-gebied');
    await area.getByRole('button', { name: buttonNames.accept }).click();
    await expect(area.getByRole('textbox')).toHaveValue('Waterrijk-Oost');
    const linked = fieldOf(page, 'wbacht-opbrengst');
    await expect(linked).toContainText('Waterrijk-Oost');
    await expect(linked).toContainText('Kinderen spelen weinig buiten\nOuders kennen elkaar niet');
    const plans = fieldOf(page, 'wbacht-plannen');
    await plans.getByRole('button', { name: buttonNames.accept }).first().click();
    await expect(plans.locator('[data-column="plan"] textarea')).toHaveValue('Kinderen spelen weinig buiten');
    await expect(plans.locator('[data-column="soort"] select')).toHaveValue('minder');
    await plans.getByRole('button', { name: 'Plan 1 verwijderen' }).click();
    await expect(rowsOf(plans)).toHaveCount(0);
  });

  await test.step('every question can be filled in', async () => {
    const { 'wbacht-zin': proposed, ...typed } = answers;
    await fillWorksheet(page, sheet, typed);
    const whole = fieldOf(page, 'wbacht-zin');
    await expect(whole).toContainText(sentence);
    await whole.getByRole('button', { name: buttonNames.accept }).click();
    await expect(whole.getByRole('textbox')).toHaveValue(String(proposed));
  });

  await test.step('a question goes when another answer says so, and keeps its text', async () => {
    const others = fieldOf(page, 'wbacht-anderen');
    await others.locator('input[value="nee"]').check();
    await expect(fieldOf(page, 'wbacht-wie-nog')).toHaveCount(0);
    await others.locator('input[value="ja"]').check();
    await expect(fieldOf(page, 'wbacht-wie-nog').getByRole('textbox')).toHaveValue(
      'De bakker en de buurtagent',
    );
  });

  await test.step('what follows from the answers is there', () => expectOutcomes(page));

  await test.step('everything is there after a reload, newest first', async () => {
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard in deze browser' })).toBeVisible();
    await page.reload();
    await openWorksheet(page, sheet);
    expect(await readWorksheet(page, sheet)).toMatchObject(Object(shownAnswers(sheet, answers)));
    await expect(fieldOf(page, 'wbacht-rondes').locator('[data-column="dag"] input').first()).toHaveValue(
      '2027-01-20',
    );
  });

  await test.step('it is about a person, so it is named apart beside the save file', () =>
    expect(page.getByRole('checkbox', { name: fileContentsText.personalInFile('8') })).toBeChecked());

  await test.step('the PDF holds every question, answer and outcome', () => expectPdf(page));
  await test.step('advice comes, and blocks nothing', () => expectAdvice(page));
});

test('an eighth worksheet is found by its questions, its options and its keywords', async ({ page }) => {
  for (const query of ['buurtgesprek', 'oogstkaart', 'hoeveel buren deden mee', 'tekenen en plakken']) {
    await page.goto(`./zoeken/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-result]').first().getByRole('link').first()).toHaveAttribute(
      'href',
      /\/buurtgesprek\//,
    );
  }
});

test('an eighth worksheet stands among the others in the dossier', async ({ page }) => {
  await page.goto('./mijn-dossier/');
  await expect(page.getByRole('main').locator('a[href^="/buurtgesprek/"]').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(sheet.title);
});

async function expectOutcomes(page: Page): Promise<void> {
  const says = (field: string, text: string) => expect(fieldOf(page, field)).toContainText(text);
  await says('wbacht-waar', 'Waterrijk-Oost');
  await expect(fieldOf(page, 'wbacht-overzicht').getByRole('listitem')).toHaveText([
    'Kinderen spelen weinig buiten (Oost)',
    'Ouders kennen elkaar niet (Centrum)',
    'Er is een groot grasveld',
  ]);
  await expect(fieldOf(page, 'wbacht-telling').getByRole('listitem')).toHaveText([/^1 /, /^1 /, /^0 /]);
  await says('wbacht-telling', 'Goed. Minstens één plan gaat over de hele groep.');
  await says('wbacht-klaar', '1 van 2 in orde. Nog open: bedanken.');
  await says('wbacht-klaar', 'Maak eerst af wat nog openstaat.');
  await says('wbacht-plannen', 'In 2099 geldt dit voor 60% van de kinderen. In 2026 was dat 40%.');
  await says('wbacht-plannen', 'In 2098 is het 50% meer dan in 2026.');
  await says('wbacht-stemmen', '2 keer ingevuld, van 2 tot 5, gemiddeld 3,5');
  await says('wbacht-stemmen', 'Het grootste verschil zit tussen Bakker (2) en Speeltuin (5).');
  await says('wbacht-stemmen', 'Tijd van iedereen samen: 4,5 uur');
  await says('wbacht-stemmen', 'Tijd per persoon: 2,3');
  await expect(
    fieldOf(page, 'wbacht-stemmen').getByRole('img', { name: /^Hoe belangrijk we het vinden/ }),
  ).toBeVisible();
  const lines = fieldOf(page, 'wbacht-metingen').getByRole('img');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toHaveAccessibleName(
    /Begin: 40% in 2026\. Gemeten: 45% in 2027\. Gemeten: 52% in 2029\. Streefwaarde: 60% in 2099\./,
  );
  await expect(lines.last()).toHaveAccessibleName(/Streefwaarde: 18 in 2098\./);
}

async function expectPdf(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonNames.downloadPdf }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^werkblad-8-waterrijk-oost-\d{4}-\d\d-\d\d\.pdf$/);
  const text = squeezed(await pdfText(await readFile(await file.path())));
  const options = optionIds(sheet);
  const typed = textsIn(Object(answers)).filter(
    (value) => !options.has(value) && !/^\d{4}-\d\d-\d\d$/.test(value),
  );
  const expected = [
    ...sheet.parts.flatMap(({ title, fields }) => [title, ...fields.flatMap(labelsOf)]),
    // The PDF writes numbers as they are typed, and dates in words.
    ...typed.flatMap((value) => value.split('\n')),
    '20 januari 2027',
    'Er is een groot grasveld',
    '1 × Procent meer dan nu',
    'Goed. Minstens één plan gaat over de hele groep.',
    '1 van 2 in orde. Nog open: bedanken.',
    'In 2098 is het 50% meer dan in 2026.',
    'Tijd van iedereen samen: 4,5 uur',
    'Het grootste verschil zit tussen Bakker (2) en Speeltuin (5).',
  ];
  expect(expected.filter((wanted) => !text.includes(squeezed(wanted)))).toEqual([]);
  expect(text).not.toContain(squeezed('Nog niet ingevuld'));
}

/** The question, and what it asks of each new row. */
function labelsOf(field: Field): readonly string[] {
  const columns = askedColumns(field.type === 'rows' || field.type === 'group' ? field.columns : [], []);
  const inner = columns.flatMap((column) => (column.type === 'rows' ? column.columns : []));
  return [field, ...columns, ...inner].map(({ label }) => label);
}

async function expectAdvice(page: Page): Promise<void> {
  const code = fieldOf(page, 'wbacht-code');
  await expect(code.locator('.question__advice')).toHaveCount(0);
  await code.getByRole('textbox').fill('Jan Jansen');
  await expect(code).toContainText('Dit lijkt op een naam of een datum.');

  const plans = fieldOf(page, 'wbacht-plannen');
  await expect(plans.locator('.question__advice')).toHaveCount(0);
  await plans.locator('[data-column="getal"] input').first().fill('120');
  await expect(plans).toContainText('Meer dan 100 procent van de kinderen kan niet.');
  await plans.locator('[data-column="jaar"] input').first().fill('2001');
  await expect(plans).toContainText('Dit jaar is al voorbij.');
  await plans.locator('[data-column="jaar"] input').first().fill('');
  await expect(plans).toContainText('Noem ook een getal en een jaar.');
  // Beside rows that are there, what could still come is folded.
  await plans.locator('.proposals summary').click();
  await plans.getByRole('button', { name: buttonNames.accept }).first().click();
  await expect(rowsOf(plans)).toHaveCount(3);
  await expect(plans).toContainText('Twee plannen tegelijk is genoeg.');

  const told = fieldOf(page, 'wbacht-terugblik');
  const kind = (check: string) => told.locator(`[data-coach="${check}"]`);
  await expect(kind('one-voice')).toContainText('Kinderen en ouders staan nog niet in de oogst.');
  await told.locator('[data-column="toelichting"] textarea').fill('Geen kind zag de poster.');
  await expect(told.locator('[data-column="toelichting"]')).toContainText('‘Geen’');
  await kind('negatief').getByRole('button', { name: coachText.accept }).press('Enter');
  await expect(kind('negatief')).toContainText(coachText.accepted);
  await fieldOf(page, 'wbacht-zin').getByRole('textbox').fill('Kinderen spelen buiten.');
  await expect(kind('one-voice')).toHaveCount(0);
}
