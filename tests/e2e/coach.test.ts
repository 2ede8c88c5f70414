import type { Locator, Page } from '@playwright/test';
import { coachText } from '../../src/text/coach.ts';
import { expectNoViolations } from '../setup/site/axe.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet, unfoldRows } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const ambitions = (page: Page) => fieldOf(page, 'wb1b-ambities');
const ambition = (page: Page) => ambitions(page).locator('[data-column="ambitie"]').first();
const sentence = (page: Page) => ambition(page).getByRole('textbox', { name: /^Ambitie/ });
const advice = (within: Locator, kind: string) => within.locator(`[data-coach="${kind}"]`);

async function write(page: Page, words: string): Promise<void> {
  await openWorksheet(page, worksheet('wb-1b'));
  await ambitions(page)
    .getByRole('button', { name: /toevoegen/ })
    .click();
  await sentence(page).fill(words);
}

test('a sentence that says what nobody wants gets advice under it, once typing pauses, with the reason in a fold', async ({
  page,
}) => {
  await write(page, 'We willen dat geen enkel kind thuiszit.');
  const note = advice(ambition(page), 'negatief');
  await expect(note).toContainText('‘geen’');
  await note.getByText(coachText.why).click();
  await expect(note.getByText('Een positieve zin geeft energie')).toBeVisible();
  await expectNoViolations(page, 'advice');
  await sentence(page).fill('We willen dat elk kind met plezier naar school gaat.');
  await expect(note).toHaveCount(0);
});

test('who mends a sentence and goes on at once comes to the next question, and stays there', async ({
  page,
}) => {
  await write(page, 'We willen dat geen enkel kind thuiszit.');
  const note = advice(ambition(page), 'negatief');
  await expect(note).toBeVisible();
  await sentence(page).fill('We willen dat elk kind met plezier naar school gaat.');
  await page.keyboard.press('Tab');
  const next = ambitions(page).locator('[data-column="soort"] select').first();
  await expect(next).toBeFocused();
  await expect(note).toHaveCount(0);
  await expect(next).toBeFocused();
});

test('advice comes when a sentence is left, and where one then is stays in its place', async ({ page }) => {
  await page.clock.install();
  const fetched = page.waitForResponse(/raad\.json$/);
  await write(page, '');
  await fetched;
  const next = ambitions(page).locator('[data-column="soort"] select').first();
  for (const leave of [() => page.keyboard.press('Tab'), () => next.click()]) {
    await sentence(page).fill('We willen dat geen enkel kind thuiszit.');
    await page.evaluate(() => {
      document.addEventListener(
        'focusin',
        ({ target }) => {
          if (target instanceof Element)
            document.body.dataset['top'] = `${target.getBoundingClientRect().top}`;
        },
        { once: true },
      );
    });
    await leave();
    await expect(next).toBeFocused();
    await page.clock.runFor(100);
    await expect(advice(ambition(page), 'negatief')).toBeVisible();
    const top = Number(await page.locator('body').getAttribute('data-top'));
    expect(Math.abs(((await next.boundingBox())?.y ?? 0) - top)).toBeLessThan(2);
    await sentence(page).fill('');
    await page.clock.runFor(2000);
    await expect(advice(ambition(page), 'negatief')).toHaveCount(0);
  }
});

test('what is fine as it is stays so after a reload, and can be undone', async ({ page }) => {
  await write(page, 'We willen dat geen enkel kind thuiszit.');
  const note = advice(ambition(page), 'negatief');
  await note.getByRole('button', { name: coachText.accept }).press('Enter');
  await expect(note.getByRole('button', { name: coachText.again })).toBeFocused();
  await page.reload();
  await unfoldRows(page);
  await expect(note).toContainText(coachText.accepted);
  await note.getByRole('button', { name: coachText.again }).press('Enter');
  await expect(note).toContainText('‘geen’');
  await expect(note.getByRole('button', { name: coachText.accept })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(note).toContainText(coachText.accepted);
});

test('the ladder asks why, and its answer becomes the ambition', async ({ page }) => {
  await write(page, 'De samenwerking tussen school en wijkteam is beter.');
  const note = advice(ambition(page), 'systeem');
  await note.getByText(coachText.whyAndFurther).click();
  const better = 'We willen dat leerlingen zich gezien voelen.';
  await note.getByRole('textbox').fill(better);
  await note.getByRole('button', { name: coachText.takeOver }).press('Enter');
  await expect(sentence(page)).toHaveValue(better);
  await expect(sentence(page)).toBeFocused();
  await expect(note).toHaveCount(0);
});

test('a result among those of its ambition is judged there, and what was found fine goes along to another ambition', async ({
  page,
}) => {
  await write(page, 'We willen dat alle jongeren sporten.');
  await openWorksheet(page, worksheet('wb-2'));
  const results = fieldOf(page, 'wb2-tabel');
  await results.getByRole('button', { name: buttonNames.accept }).click();
  const group = results.getByRole('group', { name: 'We willen dat alle jongeren sporten.' });
  await group.locator('[data-column="resultaat"] textarea').fill('De samenwerking met clubs is beter.');
  await advice(group, 'systeem').getByRole('button', { name: coachText.accept }).click();
  await expect(advice(group, 'systeem')).toContainText(coachText.accepted);
  await group.locator('[data-column="ambitie"] input').fill('Iets anders');
  await page.keyboard.press('Tab');
  const other = results.getByRole('group', { name: 'Iets anders' });
  await expect(advice(other, 'systeem')).toContainText(coachText.accepted);
});

test('concerns ask for the voice of young people or parents until one is among the sources', async ({
  page,
}) => {
  await openWorksheet(page, worksheet('wb-1a'));
  const concerns = fieldOf(page, 'wb1a-zorgen');
  await concerns.getByRole('button', { name: /toevoegen/ }).click();
  await concerns.getByRole('textbox').first().fill('Te weinig beweging');
  await expect(advice(concerns, 'one-voice')).toBeVisible();
  await fieldOf(page, 'wb1a-jongeren-ouders-gesprek').getByRole('textbox').fill('Vier leerlingen doen mee.');
  await expect(advice(concerns, 'one-voice')).toHaveCount(0);
});
