import { buttonNames } from '../setup/site/button-names.ts';
import { fillByKeyboard } from '../setup/site/keyboard-driver.ts';
import { expect, test } from '../setup/site/test.ts';
import {
  fieldOf,
  openWorksheet,
  readWorksheet,
  shownAnswers,
  unfoldRows,
} from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, worksheet } from '../setup/worksheet/worksheets.ts';

test('the thread runs from urgency to reflection by keyboard alone: every sheet of Waterrijk filled in, every derived value right', async ({
  page,
}) => {
  test.setTimeout(360_000);
  const fill = async (id: string, atLastStop = async () => {}) => {
    await openWorksheet(page, worksheet(id));
    await fillByKeyboard(page, worksheet(id), exampleAnswers(id));
    await atLastStop();
    // A row that was given another group stands in it from now on.
    await openWorksheet(page, worksheet(id));
    expect(await readWorksheet(page, worksheet(id))).toMatchObject(
      Object(shownAnswers(worksheet(id), exampleAnswers(id))),
    );
  };

  await fill('wb-0a');
  await expect(fieldOf(page, 'wb0a-urgentie')).toContainText('7 keer ingevuld, van 3 tot 5, gemiddeld 4,3');
  await expect(fieldOf(page, 'wb0a-urgentie').getByRole('img', { name: /^Urgentie/ })).toBeVisible();

  await fill('wb-1a');
  await expect(fieldOf(page, 'wb1a-vraagstuk')).toContainText(
    'Te veel jongeren in Waterrijk leven ongezond én haken af op school.',
  );

  await fill('wb-1b');
  await expect(
    fieldOf(page, 'wb1b-overzicht').getByRole('list', { name: 'Zorgen' }).getByRole('listitem'),
  ).toHaveCount(3);
  await expect(
    fieldOf(page, 'wb1b-overzicht').getByRole('list', { name: 'Kansen' }).getByRole('listitem'),
  ).toHaveCount(3);

  // Where the last stop is, in sight.
  await fill('wb-2', async () => {
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });
  await expect(fieldOf(page, 'wb2-ambities').getByRole('listitem')).toHaveCount(3);
  const focus = fieldOf(page, 'wb2-focus').getByRole('listitem');
  await expect(focus).toHaveText([/^4 Inhoudelijk/, /^1 Proces/, /^1 Randvoorwaardelijk/]);
  await expect(fieldOf(page, 'wb2-focus')).toContainText('Ligt daar ook de nadruk?');
  await expect(fieldOf(page, 'wb2-tabel')).toContainText(
    'genoeg. In 2023 was het 34%. Bron: GGD-monitor (fictief).',
  );
  await expect(fieldOf(page, 'wb2-tabel')).toContainText(
    'dan nu. Dat willen we in 2030 bereiken; in 2026 was het 3120. Bron: Ledencijfers sportclubs (fictief).',
  );
  const lines = fieldOf(page, 'wb2-balans').getByRole('img');
  await expect(lines).toHaveCount(6);
  await expect(lines.first()).toHaveAccessibleName(
    /Begin: 34% in 2023\. Gemeten: 39% in 2028\. Streefwaarde: 50% in 2031\./,
  );
  await expect(lines.nth(1)).toHaveAccessibleName(/Streefwaarde: 3\.588 in 2030\./);

  await fill('wb-1l');
  await expect(fieldOf(page, 'wb1l-ambities').getByRole('listitem')).toHaveCount(3);
  const rounds = fieldOf(page, 'wb1l-rondes').locator('[data-column="datum"] input');
  await page.reload();
  await openWorksheet(page, worksheet('wb-1l'));
  await unfoldRows(page);
  await expect(rounds.first()).toHaveValue('2028-10-04');
  await expect(rounds.last()).toHaveValue('2027-10-06');

  await fill('wb-big5');
  await expect(fieldOf(page, 'wbbig5-conclusie')).toContainText('3 van 5 in orde. Nog open: wonen, inkomen.');
  await expect(fieldOf(page, 'wbbig5-conclusie')).toContainText('Blijf betrokken');

  await fill('wb-fr');
  await expect(fieldOf(page, 'wbfr-analyse').getByRole('listitem')).toHaveCount(6);
  await expect(fieldOf(page, 'wbfr-partners')).toContainText('31 uur per week');
  await expect(fieldOf(page, 'wbfr-partners')).toContainText('Gemiddeld draagvlak: 4,2');
  const sentence = fieldOf(page, 'wbfr-ambitiezin');
  await sentence.getByRole('textbox').fill('');
  await sentence.getByRole('button', { name: buttonNames.accept }).click();
  await expect(sentence.getByRole('textbox')).toHaveValue(
    /^Voor elke jongere van 16-27 jaar in Waterrijk .* werken we samen aan een stabiele .* Dat doen we integraal/,
  );
});

test('removing an ambition that a result refers to says where it is used, and can be left', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1b'));
  const ambitions = fieldOf(page, 'wb1b-ambities');
  await ambitions.getByRole('button', { name: buttonNames.addRow }).click();
  await ambitions
    .locator('[data-column="ambitie"] :is(textarea, input)')
    .fill('We willen dat elk kind beweegt.');
  await openWorksheet(page, worksheet('wb-2'));
  await fieldOf(page, 'wb2-tabel').getByRole('button', { name: buttonNames.accept }).click();
  await expect(fieldOf(page, 'wb2-tabel').locator('[data-column="ambitie"] input')).toHaveValue(
    'We willen dat elk kind beweegt.',
  );

  await openWorksheet(page, worksheet('wb-1b'));
  await ambitions.getByRole('button', { name: buttonNames.removeRow }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Werkblad 2: Welke resultaten horen bij onze ambities');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(ambitions.locator('[data-row]')).toHaveCount(1);
  await ambitions.getByRole('button', { name: buttonNames.removeRow }).click();
  await dialog.getByRole('button', { name: buttonNames.remove }).click();
  await expect(ambitions.locator('[data-row]')).toHaveCount(0);
  await openWorksheet(page, worksheet('wb-2'));
  await unfoldRows(page);
  await expect(fieldOf(page, 'wb2-tabel').locator('[data-column="ambitie"] input')).toHaveValue(
    'We willen dat elk kind beweegt.',
  );
});

test('a code in BIG-5 that looks like a name is advised against, and kept', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-big5'));
  const code = fieldOf(page, 'wbbig5-aanduiding');
  await code.getByRole('textbox').fill('Kim de Vries');
  await expect(code.locator('.question__advice')).toContainText('lijkt op een naam');
  await code.getByRole('textbox').fill('Jongere A');
  await expect(code.locator('.question__advice')).toHaveCount(0);
});

test('the filled-in example opens without touching your own answers, and leaves no trace', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Onze gemeente');
  const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: buttonNames.openExample }).click();
  await expect(
    page.getByText('Dit is een voorbeeld van de verzonnen gemeente Waterrijk').first(),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Staat van de jeugd' }).click();
  await expect(fieldOf(page, 'wb1a-gebied').getByRole('textbox')).toHaveValue('Gemeente Waterrijk');
  await expect(page.getByRole('status').filter({ hasText: 'wordt niet bewaard' })).toBeVisible();
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Ergens anders');
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(before);

  await page.getByRole('link', { name: buttonNames.closeExample }).first().click();
  await expect(fieldOf(page, 'wb1a-gebied').getByRole('textbox')).toHaveValue('Onze gemeente');
  await expect(page.getByText('verzonnen gemeente Waterrijk')).toHaveCount(0);
});
