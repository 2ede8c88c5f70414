/** An hour about leisure in Molendam, a case of its own: by the keyboard alone, and walked through with a clicker. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { agendaText } from '../../src/text/meeting-agenda.ts';
import { pageText } from '../../src/text/pages.ts';
import { expectAt, openMeeting, pressByKey, tabTo } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';

const { choose, collect, formulate, notes, round } = meetingText;
const people = [
  'Gemeente Molendam',
  'Buurtsportcoach',
  'Muziekschool',
  'Scouting',
  'Ouderraad',
  'Jongerenraad',
  'Basisschool De Molen',
  'Welzijn Molendam',
] as const;

test.use({ viewport: { width: 1280, height: 720 } });

/** Prepares an hour about a worksheet, behind what is on the agenda of the day. */
async function prepare(page: Page, worksheet: string): Promise<void> {
  await page.goto('./bijeenkomst/');
  await expect(page.locator('.agenda__maker[data-ready]')).toBeVisible();
  const which = page.getByLabel(agendaText.worksheet);
  await tabTo(page, which);
  await page.keyboard.type(worksheet);
  await tabTo(page, page.getByLabel(agendaText.minutes(30)));
  const topics = page.locator('ol .agenda__topic');
  const before = await topics.count();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => topics.count()).toBeGreaterThan(before);
  // The hour is of all that is on it.
  await expect(page.getByLabel(agendaText.minutes(60))).toBeChecked({ checked: before === 0 });
}

async function start(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: agendaText.start }).first());
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-question][data-ready]')).toBeVisible();
}

/** Walks on until a question is on the screen. */
async function walkTo(page: Page, question: string, key: string): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    if ((await page.locator(`[data-question="${question}"]`).count()) > 0) break;
    const before = await page.locator('[data-question]').getAttribute('data-question');
    await page.keyboard.press(key);
    await expect(page.locator(`[data-question="${before}"]`)).toHaveCount(0);
  }
  await expectAt(page, question);
}

async function typeLines(page: Page, row: string, lines: readonly string[]): Promise<void> {
  await tabTo(page, page.getByLabel(collect.what(row)));
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.collect__line')).toHaveCount(lines.length);
  await page.keyboard.press('Escape');
}

test('an hour can be chaired with the keyboard alone, from agenda to report', async ({ page }) => {
  test.slow();
  await prepare(page, '0A');
  // The order is changed and a topic left out, and the time with it.
  const topics = page.locator('.agenda__topic > span:first-child');
  const [first = ''] = await topics.allTextContents();
  const last = (await topics.allTextContents()).at(-1) ?? '';
  await pressByKey(page, agendaText.down(first));
  await expect(topics.nth(1)).toHaveText(first);
  await pressByKey(page, agendaText.leaveOut(last));
  await expect(page.locator('.agenda__left-out')).toContainText(last);
  await start(page);
  await expectAt(page, 'wb0a-partijen');
  await typeLines(page, 'partij', people);

  await walkTo(page, 'wb0a-urgentie', 'ArrowRight');
  await pressByKey(page, round.ready(people.length));
  await expect(page.locator('.round__person')).toHaveCount(8);
  await tabTo(page, page.locator('.round__score').first(), 'Shift+Tab');
  await page.keyboard.type('25344335');
  await expect(page.getByText(round.allIn)).toBeVisible();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  await pressByKey(page, round.show);
  await expect(
    page
      .locator('.spread')
      .getByText(round.apart('Gemeente Molendam', '2', 'Buurtsportcoach en Welzijn Molendam', '5')),
  ).toBeVisible();
  await pressByKey(page, round.second);
  // The second round begins with the first person.
  await expect(page.locator('.round__score').first()).toBeFocused();
  await page.keyboard.type('45344335');
  await pressByKey(page, round.show);
  await expect(
    page.locator('.spread').getByText(`${round.moved('Gemeente Molendam', '2', '4')}.`),
  ).toBeVisible();

  await page.keyboard.press('a');
  for (const [action, who] of [
    ['Lijst maken van wat er na school te doen is', 'Buurtsportcoach'],
    ['Ouders vragen wat er ontbreekt', 'Ouderraad'],
    ['Zaalhuur op een rij zetten', 'Gemeente Molendam'],
  ] as const) {
    await expect(page.getByLabel(notes.text.action)).toBeFocused();
    await page.keyboard.type(action);
    await page.keyboard.press('Tab');
    await page.keyboard.type(who);
    await page.keyboard.press('Enter');
    await expect(page.locator('.kept-notes')).toContainText(action);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await page.keyboard.type('We beginnen met wat er al is');
  await page.keyboard.press('Enter');
  await expect(page.locator('.kept-notes li')).toHaveCount(4);
  await page.keyboard.press('Escape');

  await prepare(page, '1A');
  await start(page);
  await walkTo(page, 'wb1a-zorgen', 'ArrowDown');
  await typeLines(page, 'zorg', ['Sport is duur', 'Weinig muziekles', 'Geen plek om te zijn']);

  await prepare(page, '1B');
  await tabTo(page, page.getByLabel('Ouderraad'));
  await page.keyboard.press('Space');
  await start(page);
  await walkTo(page, 'wb1b-keuze', 'ArrowRight');
  await pressByKey(page, collect.ready(3));
  await tabTo(page, page.getByLabel(choose.people), 'Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('8');
  await pressByKey(page, choose.show);
  await tabTo(page, page.getByLabel(choose.dotsOf('Weinig muziekles')).and(page.getByRole('textbox')));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('13');
  await pressByKey(page, choose.more('Weinig muziekles'));
  await expect(page.locator('.choose__left')).toContainText(choose.given(14, 24));
  const topic = page.locator('.choose__row').filter({ hasText: 'Weinig muziekles' });
  await tabTo(page, topic.getByRole('button', { name: choose.choices.take }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hier kan de muziekschool meteen mee beginnen');
  await expect(topic.getByRole('button', { name: choose.choices.take })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Escape');

  await prepare(page, '2');
  await start(page);
  await walkTo(page, 'wb2-tabel', 'ArrowRight');
  await pressByKey(page, formulate.addFirst('Resultaat'));
  await tabTo(page, page.getByLabel(formulate.sentence, { exact: true }), 'Shift+Tab');
  const result = 'In 2030 heeft 60% van de kinderen in Molendam muziekles gehad.';
  await page.keyboard.type(result);
  await pressByKey(page, formulate.keep);
  await pressByKey(page, formulate.agree);
  await tabTo(page, page.getByLabel(formulate.by));
  await page.keyboard.type('de werkgroep');
  await page.keyboard.press('Enter');
  await expect(page.locator('.agreed')).toContainText('door de werkgroep');
  await tabTo(page, page.getByRole('button', { name: meetingText.leave }), 'Shift+Tab');
  await page.keyboard.press('Escape');
  await page.waitForURL(/2-maatschappelijk-resultaat\/#wb2-tabel-vraag$/);

  await page.goto('./bijeenkomst/');
  const report = page.locator('[data-field="wbbij-bijeenkomsten"]');
  // An agenda of four worksheets is long: the link above it leads past it.
  await tabTo(page, page.getByRole('link', { name: pageText.site.toWorksheet }).first());
  await page.keyboard.press('Enter');
  await tabTo(page, report.locator('[data-folded] [aria-expanded="false"]').first());
  await page.keyboard.press('Enter');
  const said = () =>
    report
      .locator('textarea, input')
      .evaluateAll((all) => all.map((one) => ('value' in one ? String(one.value) : '')));
  await expect
    .poll(said)
    .toEqual(
      expect.arrayContaining([
        'Lijst maken van wat er na school te doen is',
        'Ouders vragen wat er ontbreekt',
        'Zaalhuur op een rij zetten',
        'We beginnen met wat er al is',
        'Ouderraad',
      ]),
    );
});

test('a clicker walks through the whole agenda and back, and past its ends nothing happens', async ({
  page,
}) => {
  await prepare(page, '0A');
  const topics = await page.locator('.agenda__topic > span:first-child').allTextContents();
  await start(page);
  const question = page.locator('.meeting__question');
  await page.keyboard.press('PageUp');
  for (const topic of topics) {
    await expect(question).toHaveText(topic);
    await page.keyboard.press('PageDown');
  }
  await expect(page.getByText(meetingText.last)).toBeVisible();
  for (const topic of topics.toReversed()) {
    await expect(question).toHaveText(topic);
    await page.keyboard.press('PageUp');
  }
  await expect(question).toHaveText(topics[0] ?? '');
});

test('a clicker still walks after a button of the question was pressed', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.getByRole('textbox', { name: round.name }).fill('Scouting');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: round.scoreFor('4', 'Scouting') }).click();
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb0a-wat-valt-op');
});

test('a clicker walks from a text too, and what was typed there is kept', async ({ page }) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await page.getByLabel(collect.what('zorg')).fill('Sport is du');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'wb1a-kansen');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.collect__line')).toContainText('Sport is du');
});

test('what is typed where no field has the focus comes where lines are collected, and a letter amid a word is no command', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  await page.keyboard.type('Zien we elkaar ook anders?');
  await expect(page.locator('[data-typed]')).toHaveValue('Zien we elkaar ook anders?');
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.keyboard.type('Wij snoeien alle bomen');
  await expect(page.locator('.note-form, dialog[open], .meeting__help')).toHaveCount(0);
});

test('letters are no commands for who switched them off, and that is remembered', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: meetingText.overview });
  await overview.getByRole('checkbox', { name: meetingText.letters }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expectAt(page, 'wb0a-urgentie');
  for (const letter of 'nbaot') await page.keyboard.press(letter);
  await expect(page.locator('.note-form, dialog[open], .meeting__help')).toHaveCount(0);
  await page.getByRole('button', { name: meetingText.overview }).click();
  await overview.getByRole('checkbox', { name: meetingText.letters }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.locator('.note-form')).toBeVisible();
});

test('why somebody gives a score is typed at once, and stays with that person', async ({ page }) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.getByRole('textbox', { name: round.name }).fill('Scouting');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: round.whyOf('Scouting') }).click();
  await page.keyboard.type('Wij zien ze pas als het misgaat');
  await expect(page.getByRole('textbox', { name: round.whyOf('Scouting') })).toHaveValue(
    'Wij zien ze pas als het misgaat',
  );
  await expect(page.locator('.note-form')).toHaveCount(0);
});

test('that a decision is kept stands where it was typed, until the next is typed; the last question leads to the report', async ({
  page,
}) => {
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.keyboard.press('b');
  await page.keyboard.type('We beginnen in maart.');
  await page.keyboard.press('Enter');
  const kept = page.locator('.note-form').getByText(meetingText.notes.kept.decision);
  await expect(kept).toBeInViewport();
  await page.keyboard.type('E');
  await expect(kept).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: meetingText.overview }).click();
  await page.locator('.overview__question').last().click();
  await page.locator('.meeting__foot').getByRole('link', { name: meetingText.notes.toRecord }).click();
  await expect(page).toHaveURL(/\/bijeenkomst\/#wbbij-bijeenkomsten-vraag$/);
  await expect(page.locator('[data-worksheet="wb-bijeenkomst"] [data-row]').first()).toBeVisible();
});
