/** What partners said, beside each other: on the page about input, on paper, in the report, and the PDF that they fill in. */

import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { askingText } from '../../src/text/asking.ts';
import { reportChoiceText } from '../../src/text/report-choice.ts';
import {
  noDossierInputs,
  saveDossierInputs,
  withInput,
  withInvitation,
} from '../../src/worksheet/saved/dossier-inputs.ts';
import { pdfUaProblems } from '../pdf-checker/check.ts';
import { everythingIn } from '../setup/pdf/everything-in.ts';
import { pdfText, squeezed } from '../setup/site/pdf-text.ts';
import { downloadReport } from '../setup/site/report-dialog.ts';
import { storeItems } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { inputOf, invitation } from '../setup/worksheet/inputs.ts';

const asked = invitation({ dossier: 'eerste' });
const names = Array.from({ length: 11 }, (_, at) => `Organisatie met een lange naam ${at + 10}`);

/** Eleven organisations and the young, and one that did not answer. */
async function openWithInputs(page: Page): Promise<void> {
  const inputs = [...names, 'Jongerenraad'].map((name) =>
    inputOf(
      name,
      { 'wb0a-kwesties': `Woorden van ${name}`, 'wb1a-zorgen': [{ zorg: 'Slaap' }, { zorg: 'Roken' }] },
      { invitation: asked },
    ),
  );
  const came = inputs.reduce((all, input) => withInput(all, input, 1), noDossierInputs);
  const all = withInvitation(came, asked, ['Politie'], 1);
  await storeItems(page, { 'dossier:eerste:@inbreng': saveDossierInputs(all) });
}

async function download(page: Page, button: string): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await coming).path());
}

test('who says what is a table with its holes in words, that scrolls in itself and is printed whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openWithInputs(page);
  await page.goto('./inbreng/');
  const section = page.getByRole('region', { name: 'Wie zegt wat', exact: true });
  await expect(section.getByText('Nog niets van ouders.')).toBeVisible();
  await expect(section.getByText('Nog geen antwoord van Politie.')).toBeVisible();
  const row = section.getByRole('row', { name: /Wat zijn onze gedeelde zorgen/ });
  await expect(row.getByRole('cell')).toHaveText(Array.from({ length: 12 }, () => '2 punten'));
  await expect(row.getByRole('link')).toHaveAttribute('href', /1a-staat-van-de-jeugd\/#wb1a-zorgen-vraag$/);

  const box = section.getByRole('region', { name: 'Wie zegt wat, tabel' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const { violations } = await new AxeBuilder({ page }).include('.who-says-what').analyze();
  expect(violations).toEqual([]);

  const paper = squeezed(await pdfText(await page.pdf({ format: 'A4' })));
  for (const text of [
    ...names,
    'Jongerenraad',
    'Politie',
    'Wat zijn onze gedeelde zorgen over kinderen en jongeren?',
  ])
    expect(paper).toContain(squeezed(text));
});

test('the report has what partners said, as text and as data, unless it is left out', async ({ page }) => {
  await openWithInputs(page);
  await page.goto('./mijn-dossier/');
  const inputs = (dialog: Locator) => dialog.getByRole('checkbox', { name: reportChoiceText.withInputs });
  const whole = await everythingIn(
    await readFile(
      await (await downloadReport(page, (dialog) => expect(inputs(dialog)).toBeChecked())).path(),
    ),
  );
  for (const name of names) {
    expect(squeezed(whole.seen)).toContain(squeezed(`Woorden van ${name}`));
    expect(whole.attachment).toContain(`Woorden van ${name}`);
  }
  expect(squeezed(whole.seen)).toContain(squeezed('Nog niets van ouders.'));

  const bare = await everythingIn(
    await readFile(await (await downloadReport(page, (dialog) => inputs(dialog).uncheck())).path()),
  );
  expect(squeezed(bare.seen)).not.toContain(squeezed('Woorden van'));
  expect(bare.attachment).not.toContain('Woorden van');
});

test('the questions of an invitation are a PDF to fill in, with the invitation as data', async ({ page }) => {
  await openWithInputs(page);
  await page.goto('./inbreng/');
  const bytes = await download(page, askingText.send.pdf);
  expect(pdfUaProblems(bytes)).toEqual([]);
  const { seen, attachment } = await everythingIn(bytes);
  expect(squeezed(seen)).toContain(squeezed('Namens (organisatie of rol)'));
  expect(JSON.parse(attachment ?? '')).toMatchObject({ format: 'kwaliteitskompas-uitnodiging' });
});
