/** Asking partners for input: which questions, the link that goes out, and who has answered. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  type DossierInputs,
  noDossierInputs,
  saveDossierInputs,
  withInput,
  withInvitation,
} from '../../src/worksheet/saved/dossier-inputs.ts';
import { answeredIn } from '../../src/worksheet/saved/input.ts';
import { readInvitation } from '../../src/worksheet/saved/open-invitation.ts';
import { packInvitation } from '../../src/worksheet/saved/pack-invitation.ts';
import { storeItems, waterrijkInStorage } from '../setup/site/stored-example.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { inputOf, invitation } from '../setup/worksheet/inputs.ts';
import { worksheet, worksheets } from '../setup/worksheet/worksheets.ts';

const preset = [
  'wb0a-partijen',
  'wb0a-urgentie',
  'wb0a-kwesties',
  'wb1a-signalen-partners',
  'wb1a-zorgen',
  'wb1a-kansen',
  'wb1b-standpunten',
];

async function openAsking(page: Page): Promise<void> {
  await page.goto('./inbreng/');
  await expect(page.locator('[data-ask]').first()).toBeAttached();
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const make = (page: Page) => page.getByRole('button', { name: 'Uitnodiging maken' }).click();

/** What somebody gets who opens the link. */
async function sent(page: Page) {
  const link = await page.locator('[data-invitation]').inputValue();
  const read = readInvitation(link, worksheets);
  if (!read.ok) throw new Error(read.problem.type);
  return { link, ...read.value };
}

test('an invitation holds what was typed and ticked, in a link of this page that is kept with the dossier', async ({
  page,
}) => {
  await waterrijkInStorage(page, 'Eenzaam in Oost');
  await openAsking(page);
  await expect(page.getByText('Je vraagt inbreng voor dossier ‘Eenzaam in Oost’.')).toBeVisible();
  const ticked = page.locator('[data-ask]:checked');
  // Of a worksheet that nothing is asked of only the name is in sight.
  const results = page.locator('[data-ask="wb2-tabel"]');
  await expect(results).toHaveCount(1);
  await expect(results).toBeHidden();
  expect(await ticked.evaluateAll((all) => all.map((one) => one.getAttribute('data-ask')))).toEqual(preset);
  await page.locator('[data-ask="wb1b-standpunten"]').uncheck();
  await page.locator('[data-ask="wb0a-onderwerp"]').check();
  await expect(page.getByRole('status').filter({ hasText: '7 vragen gekozen' })).toBeVisible();
  await expect(box(page, 'Titel')).toHaveValue('Eenzaam in Oost');
  await box(page, 'Titel').fill('Wat zie jij in Oost?');
  await box(page, 'Bericht').fill('Dan bespreken we het op 20 oktober.');
  await box(page, 'Wie vraagt het?').fill('Gemeente Waterrijk');
  await page.getByLabel('Reageren tot en met').fill('2027-10-14');
  await box(page, 'Wie nodig je uit?').fill('1. GGD\n2. Jongerenraad\n3. ggd');
  await expect(page.getByText('2 namen: GGD · Jongerenraad')).toBeVisible();
  // A look elsewhere costs no words.
  await page.reload();
  await expect(box(page, 'Bericht')).toHaveValue('Dan bespreken we het op 20 oktober.');
  await make(page);

  await expect(page.getByRole('heading', { name: 'Wat zie jij in Oost?' })).toBeFocused();
  const { link, invitation: got } = await sent(page);
  expect(link.split('#')[0]).toBe(page.url().split('#')[0]);
  expect(link.length).toBeLessThanOrEqual(600);
  expect(got).toMatchObject({
    dossier: 'eerste',
    title: 'Wat zie jij in Oost?',
    message: 'Dan bespreken we het op 20 oktober.',
    from: 'Gemeente Waterrijk',
    replyBy: '2027-10-14',
  });
  expect(got.asked.map(({ field }) => field)).toEqual(['wb0a-onderwerp', ...preset.slice(0, -1)]);
  expect(got.shown, 'no answer of who asks, unless that was ticked').toBeUndefined();
  expect(link).not.toContain('GGD');
  const replies = page.getByRole('list', { name: 'Wie heeft gereageerd?' });
  await expect(replies.getByRole('listitem')).toHaveText(['GGD: nog niets', 'Jongerenraad: nog niets']);
  // What was made does not stand ready to be made once more.
  await expect(box(page, 'Bericht')).toHaveValue('');
  await expect(box(page, 'Wie nodig je uit?')).toHaveValue('');

  await page.reload();
  expect((await sent(page)).link).toBe(link);
  await expect(box(page, 'Wie vraagt het?')).toHaveValue('Gemeente Waterrijk');
});

test('own answers go along only when that is ticked, after a look for personal data', async ({ page }) => {
  await openWorksheet(page, worksheet('wb-0a'));
  await fieldOf(page, 'wb0a-onderwerp').getByRole('textbox').fill('Bel Noor: 06-12345678');
  await openAsking(page);
  await page.getByRole('button', { name: 'Alle vinkjes weghalen' }).click();
  await make(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Kies eerst minstens één vraag.' })).toBeVisible();
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  await page.locator('[data-ask="wb0a-onderwerp"]').check();
  await page.getByRole('checkbox', { name: 'Laten zien wat jullie al hebben' }).check();
  await expect(page.getByText('Jullie hebben nu een antwoord op deze vraag.')).toBeVisible();
  await make(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('06-12345678');
  await expect(dialog).toContainText('Wie de uitnodiging krijgt, kan dit lezen.');
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Toch uitnodiging maken' }).click();
  await expect(page.locator('[data-kept] h3')).toBeFocused();
  expect(Object.keys((await sent(page)).invitation.shown ?? {})).toEqual(['wb0a-onderwerp']);
});

/** 'GGD' answered, 'Politie' did not, and somebody who was not asked by name did. */
function answered(): DossierInputs {
  const made = invitation({ dossier: 'eerste' });
  const now = Date.UTC(2026, 8, 1);
  const all = withInvitation(noDossierInputs, made, ['GGD', 'Politie'], now);
  const inputs = [
    inputOf('ggd', { 'wb0a-kwesties': 'Te weinig tijd', 'wb0a-onderwerp': 'Slaap' }, { invitation: made }),
    inputOf('Ouders van Oost', { 'wb0a-kwesties': 'Veiligheid' }, { invitation: made }),
  ];
  expect(inputs.map((input) => answeredIn(input).length)).toEqual([2, 1]);
  return inputs.reduce((kept, input) => withInput(kept, input, now), all);
}

test('who answered is listed with how much, and who did not; names change, and removing is undone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await storeItems(page, { 'dossier:eerste:@inbreng': saveDossierInputs(answered()) });
  await openAsking(page);
  const kept = page.locator('.asking__kept');
  const replies = page.getByRole('list', { name: 'Wie heeft gereageerd?' }).getByRole('listitem');
  await expect(replies).toHaveText([
    /^ggd: 2 van 10 vragen, 21 sep/,
    'Politie: nog niets',
    /^Ouders van Oost: 1 van 10 vragen, 21 sep/,
  ]);
  await page.getByRole('button', { name: 'Herinnering kopiëren' }).click();
  await expect(page.getByText('De herinnering is gekopieerd.')).toBeVisible();
  const reminder = await page.evaluate(() => navigator.clipboard.readText());
  expect(reminder.split('\n')).toContain((await sent(page)).link);

  await page.getByRole('button', { name: 'Namen wijzigen' }).click();
  await expect(page.getByRole('listitem').getByRole('textbox', { name: 'Wie nodig je uit?' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nJongerenraad');
  await page.getByRole('button', { name: 'Namen bewaren' }).click();
  await expect(page.getByRole('button', { name: 'Namen wijzigen' })).toBeFocused();
  await expect(replies.filter({ hasText: 'Jongerenraad: nog niets' })).toHaveCount(1);

  await kept.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  await expect(kept.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(replies).toHaveCount(4);
});

test('who signed with another name is joined to the name that was asked, and made loose again', async ({
  page,
}) => {
  await storeItems(page, { 'dossier:eerste:@inbreng': saveDossierInputs(answered()) });
  await openAsking(page);
  const replies = page.getByRole('list', { name: 'Wie heeft gereageerd?' }).locator('[data-reply]');
  const parents = replies.filter({ hasText: 'Ouders van Oost' });
  await parents.getByText('Hoort bij …').click();
  await parents.getByRole('button', { name: 'Politie' }).click();
  await expect(parents.getByText('Hoort bij Politie.')).toBeVisible();
  await expect(parents.getByRole('button', { name: 'Losmaken' })).toBeFocused();
  await expect(page.getByText('2 van 2 binnen')).toBeVisible();
  await expect(page.getByText('De inbreng van Ouders van Oost staat bij Politie.')).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText(['Vraag', 'GGD', 'Politie']);
  await expect(page.locator('[data-input="Ouders van Oost"]')).toContainText('Hoort bij Politie.');
  await page.reload();
  await expect(parents.getByText('Hoort bij Politie.')).toBeVisible();
  await parents.getByRole('button', { name: 'Losmaken' }).click();
  await expect(replies.filter({ hasText: 'Politie: nog niets' })).toBeVisible();
  await expect(parents.locator('summary')).toBeFocused();
});

test('an invitation is changed afterwards; the old link still opens, and what comes in on it is an answer to it', async ({
  page,
}) => {
  await storeItems(page, { 'dossier:eerste:@inbreng': saveDossierInputs(answered()) });
  await openAsking(page);
  const before = await sent(page);
  await page
    .getByRole('button', { name: 'Wijzigen', exact: false })
    .filter({ hasText: /^Wijzigen/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Uitnodiging wijzigen' })).toBeFocused();
  await expect(page.getByText('De oude link blijft werken')).toBeVisible();
  await box(page, 'Titel').fill('Wat zie jij nu?');
  await page.locator('[data-ask="wb1b-standpunten"]').uncheck();
  await box(page, 'Wie nodig je uit?').fill('GGD\nPolitie\nJongerenraad');
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Wat zie jij nu?' })).toBeFocused();
  await expect(page.getByText('Met de oude link zien partners nog de oude vragen.')).toBeVisible();
  await expect(page.locator('[data-kept]')).toHaveCount(1);
  const after = await sent(page);
  expect(after.invitation).toMatchObject({ id: before.invitation.id, title: 'Wat zie jij nu?' });
  expect(after.invitation.asked).toHaveLength(before.invitation.asked.length - 1);
  await expect(page.getByText('1 van 3 binnen')).toBeVisible();
  // Nothing of it stands in the form for a next one.
  await expect(page.getByRole('heading', { name: 'Nog een uitnodiging maken' })).toBeVisible();
  await page.goto(before.link);
  await expect(page.getByRole('heading', { level: 1, name: before.invitation.title })).toBeVisible();
});

test('it is sent as a text, a mail or a code, and nothing of that is amiss for axe', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const made = invitation({ dossier: 'eerste' });
  const kept = withInvitation(noDossierInputs, made, [], Date.UTC(2026, 8, 1));
  await storeItems(page, { 'dossier:eerste:@inbreng': saveDossierInputs(kept) });
  await openAsking(page);
  const { link } = await sent(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Link kopiëren' }).click();
  await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
  expect(await copied()).toBe(link);
  await page.getByRole('button', { name: 'Mailtekst kopiëren' }).click();
  await expect(page.getByText('De mailtekst is gekopieerd.')).toBeVisible();
  expect((await copied()).split('\n')).toContain(link);
  const mail = await page.getByRole('link', { name: 'Mail openen' }).getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')?.split('\r\n')).toContain(link);
  await page.getByRole('button', { name: 'QR-code laten zien' }).click();
  await expect(
    page.getByRole('img', { name: /^QR-code met de link van de uitnodiging ‘Wat zie jij/ }),
  ).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a link that was cut off at its hash can be pasted, with the message around it', async ({ page }) => {
  await openAsking(page);
  await page.getByText('Zelf een uitnodiging gekregen').click();
  const pasted = box(page, 'De link die je kreeg');
  await pasted.fill('Hoi! Vul je dit in? https://elders.example/inbreng/#');
  await page.getByRole('button', { name: 'Link openen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hier zit geen uitnodiging in.' })).toBeVisible();
  await pasted.fill(
    `Hoi! Vul je dit in?\nhttps://elders.example/inbreng/#${packInvitation(invitation())}\nGroet, Noor`,
  );
  await page.getByRole('button', { name: 'Link openen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: invitation().title })).toBeVisible();
  await expect(page.locator('[data-ask]')).toHaveCount(0);
});

test('a worksheet page leads here with a plain link', async ({ page }) => {
  await page.goto('./0a-gezamenlijk-belang/');
  await page.getByRole('link', { name: 'Partners om inbreng vragen' }).click();
  await expect(page).toHaveURL(/\/inbreng\/$/);
  await page.goto('./voorbeelden/big-5/');
  await expect(page.getByRole('link', { name: 'Partners om inbreng vragen' })).toHaveCount(0);
});
