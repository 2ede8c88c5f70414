/** A year in the life of a dossier: laid down, worked on, looked back at, adjusted, laid down again, handed out, and taken elsewhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layDownText } from '../../src/text/lay-down.ts';
import { reportChangesText } from '../../src/text/report-changes.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import { versionsText } from '../../src/text/versions.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { downloadReport, reportDialog } from '../setup/site/report-dialog.ts';
import { waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { layDownAs, openVersions } from '../setup/site/versions-driver.ts';
import { fieldOf, fillField, openWorksheet, rowsOf } from '../setup/site/worksheet-driver.ts';
import { exampleAnswers, worksheet } from '../setup/worksheet/worksheets.ts';

const { list } = versionsText;
const ambition =
  'We willen dat alle kinderen en jongeren in Waterrijk met plezier bewegen en uitgerust zijn.';

const field = (sheet: string, id: string) => {
  const found = worksheet(sheet)
    .parts.flatMap(({ fields }) => fields)
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** And waits until it is there. */
async function laidDown(page: Page, name: string) {
  await layDownAs(page, name);
  await expect(page.getByText(layDownText.done(name))).toBeVisible();
}

test('a year in the life of a dossier ends with everything there, in a report and in a fresh profile', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.clock.setSystemTime('2028-11-03T10:00:00');
  await waterrijkInStorage(page, 'Gezond en op school');
  await page.goto('./mijn-dossier/');
  await laidDown(page, 'Vastgesteld in de raad');

  // Half a year later: three results are measured, and an ambition says something else.
  await page.clock.setSystemTime('2029-05-07T10:00:00');
  const [first, second, third] = Object.values(exampleAnswers('wb-2')['wb2-tabel'] ?? []).flatMap((row) =>
    typeof row === 'object' && 'resultaat' in row ? [String(row['resultaat'])] : [],
  );
  await openWorksheet(page, worksheet('wb-2'));
  const measured = [
    { datum: '2029-05-07', resultaat: first ?? '', stand: '43' },
    { datum: '2029-05-07', resultaat: second ?? '', stand: '9' },
    { datum: '2029-05-07', resultaat: third ?? '', stand: '1,7' },
  ];
  await fillField(page, field('wb-2', 'wb2-balans'), measured);
  await openWorksheet(page, worksheet('wb-1l'));
  await fillField(page, field('wb-1l', 'wb1l-rondes'), [
    { datum: '2029-05-07', 'bijstellen-hoe': 'We zeggen nu ook waarom slaap ertoe doet.' },
  ]);
  await openWorksheet(page, worksheet('wb-1b'));
  const row = rowsOf(fieldOf(page, 'wb1b-ambities')).first();
  await row.locator('[aria-expanded="false"]').first().click();
  await row.locator('[data-column="ambitie"]').getByRole('textbox').fill(ambition);
  await expect(page.getByText('Bewaard in deze browser').first()).toBeVisible();

  await openVersions(page);
  await laidDown(page, 'Bijgesteld in het voorjaar');
  const [latest, former] = await page.locator('[data-version]').all();
  await expect(latest ?? page.locator('nothing')).toContainText(list.since(0));
  await former?.getByRole('button', { name: list.compare }).click();
  const changes = page.locator('.compared');
  await expect(changes.locator('h3').first()).toContainText('1B');
  await expect(changes.locator('[data-change="said"] ins').first()).toContainText('uitgerust');
  await expect(changes.locator('[data-change="row-added"]')).toHaveCount(4);
  await expect(changes).toContainText('43');

  await page.clock.setSystemTime('2029-11-12T10:00:00');
  await page.goto('./mijn-dossier/');
  const report = await downloadReport(page, async () => {
    // What says the same as now is nothing to compare with.
    const choice = reportDialog(page).getByRole('checkbox', { name: reportChoiceText.changes });
    await expect(choice).toBeChecked();
    await expect(reportDialog(page)).toContainText('Vastgesteld in de raad');
    for (const code of [/^0A /, /^1A /, /Fries voorbeeld/, /bijeenkomst/])
      await reportDialog(page).getByRole('checkbox', { name: code }).uncheck();
  });
  const said = squeezed(await pdfText(readFileSync(await report.path())));
  for (const words of [
    reportChangesText.chapter,
    ambition,
    'We zeggen nu ook waarom slaap ertoe doet.',
    '7 mei 2029',
    'genoeg slapen',
  ])
    expect(said).toContain(squeezed(words));

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: buttonNames.save }).click(),
  ]);
  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await fresh.newPage();
  await there.clock.setSystemTime('2029-11-12T10:00:00');
  await there.goto('./mijn-dossier/');
  await there
    .locator('input[type=file]')
    .first()
    .setInputFiles(await file.path());
  await there.getByRole('dialog').getByRole('button', { name: buttonNames.openAsNew, exact: true }).click();
  await expect(there.getByRole('dialog')).toBeHidden();
  await openVersions(there);
  await expect(there.locator('[data-version]')).toHaveCount(2);
  await expect(there.locator('[data-version]').first()).toContainText(list.since(0));
  await expect(there.locator('[data-version]').last()).not.toContainText(list.since(0));
  await fresh.close();
});
