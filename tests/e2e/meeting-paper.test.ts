/** What a meeting is on paper: the script for the chair beforehand, the report afterwards. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { agendaText } from '../../src/text/meeting-agenda.ts';
import { openMeeting, press } from '../setup/site/meeting-driver.ts';
import { printedPages, squeezed } from '../setup/site/pdf-text.ts';
import { expect, test } from '../setup/site/test.ts';

const { notes } = meetingText;

/** Only Chromium prints to a file, and only without a window. */
const onPaper = async (page: Page) => (await printedPages(await page.pdf({ format: 'A4' }))).map(squeezed);

test('the script for the chair has each question with its minutes, how to go about it and the tip, and nothing else', async ({
  page,
}) => {
  // Printing is the browser's; what it is given is asked for below.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('./bijeenkomst/?over=wb-1b');
  await expect(page.locator('.agenda__maker[data-ready]')).toBeVisible();
  await page.getByLabel(agendaText.worksheet).selectOption('wb-1b');
  await page.getByLabel(agendaText.minutes(60)).check();
  await press(page, agendaText.print);
  const topics = await page.locator('.agenda__topic > span:first-child').allTextContents();
  const minutes = await page
    .locator('.agenda__minutes')
    .evaluateAll((all) => all.map((one) => ('value' in one ? Number(one.value) : 0)));
  const pages = await onPaper(page);
  const paper = pages.join('');
  expect(paper).toContain(squeezed(agendaText.script('Ambities')));
  let from = 0;
  let at = -1;
  for (const [number, topic] of topics.entries()) {
    const until = from + (minutes[number] ?? 0);
    const next = paper.indexOf(squeezed(topic), at + 1);
    expect(next, topic).toBeGreaterThan(at);
    expect(paper).toContain(squeezed(agendaText.between(from, until)));
    from = until;
    at = next;
  }
  expect(from).toBe(60);
  expect(paper).toContain(squeezed(agendaText.how.choose));
  expect(pages.length).toBeLessThanOrEqual(2);
  for (const words of [agendaText.title, agendaText.print, 'Hoofdmenu', 'Bijeenkomst en verslag'])
    expect(paper).not.toContain(squeezed(words));
});

test('the report of a meeting is printed with its decisions, actions and notes, and without what prepares one', async ({
  page,
}) => {
  await openMeeting(page, 'wb-1a', 'wb1a-zorgen');
  const keep = async (kind: 'note' | 'decision' | 'action', text: string) => {
    await press(page, notes[kind]);
    await page.getByLabel(notes.text[kind]).fill(text);
    if (kind === 'action') await page.getByLabel(notes.who).fill('Buurtsportcoach');
    await press(page, notes.keep[kind]);
    await press(page, meetingText.close);
  };
  await keep('decision', 'We beginnen met sport');
  await keep('action', 'Lijst van clubs maken');
  await keep('note', 'Ook de huisarts vragen');
  await page.goto('./bijeenkomst/');
  await expect(page.locator('.agenda__maker[data-ready]')).toBeVisible();
  await expect(page.locator('section[data-worksheet][data-ready]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const paper = (await onPaper(page)).join('');
  for (const words of [
    'Verslag van de bijeenkomst',
    'We beginnen met sport',
    'Lijst van clubs maken',
    'Buurtsportcoach',
    'Ook de huisarts vragen',
    'Wat zijn onze gedeelde zorgen over kinderen en jongeren?',
  ])
    expect(paper).toContain(squeezed(words));
  for (const words of [agendaText.title, agendaText.length, 'Hoofdmenu'])
    expect(paper).not.toContain(squeezed(words));
});
