/** `/privacy/` says what is stored where; this holds it to what the code does. */
import type { Page } from '@playwright/test';
import { meetingText } from '../../src/text/meeting.ts';
import { buttonNames } from '../setup/site/button-names.ts';
import { openMeeting } from '../setup/site/meeting-driver.ts';
import { expect, test } from '../setup/site/test.ts';
import { fieldOf, openWorksheet } from '../setup/site/worksheet-driver.ts';
import { worksheet } from '../setup/worksheet/worksheets.ts';

const browser = 'Lokale opslag';
const tab = 'Opslag van het tabblad';
const both = 'Allebei';

/** Every row of the page's table, with the keys it is about. */
const rows: readonly { readonly says: string; readonly where: string; readonly keys: RegExp }[] = [
  { says: 'Wat je in elk werkblad invult', where: browser, keys: /^dossier:[^:]+:wb-/ },
  { says: 'De naam van elk dossier', where: browser, keys: /^dossier:[^:]+$/ },
  { says: 'Je vragen aan partners', where: browser, keys: /^dossier:[^:]+:@inbreng$/ },
  { says: 'De versies die je vastlegt', where: browser, keys: /^dossier:[^:]+:@versies$/ },
  { says: 'Wat je invult op uitnodiging van een ander', where: browser, keys: /^inbreng:/ },
  { says: 'Welk dossier je het laatst opende', where: browser, keys: /^laatste-dossier$/ },
  { says: 'Of Gedeelde computer aanstaat', where: browser, keys: /^gedeelde-computer$/ },
  { says: 'Of je voor een lichte of een donkere pagina koos', where: browser, keys: /^weergave$/ },
  { says: 'Een kopie van bewaarde gegevens die de site niet kon lezen', where: browser, keys: /^corrupt:/ },
  { says: 'als zoektoets', where: browser, keys: /^zoektoets$/ },
  { says: 'Of je letters als sneltoetsen uitzette', where: browser, keys: /^letters-uit$/ },
  { says: 'Een willekeurig getal', where: both, keys: /^sessie$/ },
  { says: 'Welk dossier in dit tabblad open is', where: tab, keys: /^open-dossier$/ },
  { says: 'Het laatste dossier dat je verwijderde of samenvoegde', where: tab, keys: /^terug$/ },
  { says: 'een uitnodiging die nog niet is gemaakt', where: tab, keys: /^uitnodiging$/ },
  { says: 'niet mee moet in het bestand', where: tab, keys: /^weggelaten$/ },
  { says: 'een nieuwe versie van de site hebt uitgesteld', where: tab, keys: /^vernieuwen-later$/ },
];

/** Needs a new release of the site: tests/e2e/offline.test.ts. */
const storedElsewhere = ['een nieuwe versie van de site hebt uitgesteld'];

function storedKeys(page: Page): Promise<readonly (readonly [key: string, where: string])[]> {
  return page.evaluate(
    ([inBrowser, inTab]) => [
      ...Object.keys(localStorage).map((key) => [key, inBrowser] as const),
      ...Object.keys(sessionStorage).map((key) => [key, inTab] as const),
    ],
    [browser, tab] as const,
  );
}

test('what the site stores is what the page on privacy says, in the place it says, and nothing else', async ({
  page,
}) => {
  const seen = new Map<string, string>();
  const look = async () => {
    const all = await storedKeys(page);
    const places = (key: string) => all.filter(([other]) => other === key);
    for (const [key, where] of all) seen.set(key, places(key).length > 1 ? both : where);
  };
  await page.goto('./privacy/');
  await page.evaluate(() => localStorage.setItem('kwaliteitskompas:dossier:eerste:wb-1b', '{'));
  await openWorksheet(page, worksheet('wb-1b'));
  await openWorksheet(page, worksheet('wb-1a'));
  await fieldOf(page, 'wb1a-gebied').getByRole('textbox').fill('Waterrijk');
  await openWorksheet(page, worksheet('wb-big5'));
  await fieldOf(page, 'wbbig5-aanduiding').getByRole('textbox').fill('Rood');
  await page.locator('.actions').getByRole('checkbox', { name: /BIG-5/ }).uncheck();
  await page.getByLabel('Licht of donker').selectOption('dark');
  const download = page.waitForEvent('download');
  await page.locator('.actions').getByRole('button', { name: buttonNames.save }).click();
  await download;
  await look();
  await page.goto('./zoeken/');
  await page.getByRole('checkbox').uncheck();
  await look();
  await openMeeting(page, 'wb-0a', 'wb0a-urgentie');
  await page.keyboard.press('o');
  await page.getByRole('checkbox', { name: meetingText.letters }).uncheck();
  await look();
  await page.goto('./inbreng/');
  await page.getByRole('textbox', { name: 'Titel' }).fill('Wat zie jij?');
  await look();
  await page.getByRole('button', { name: 'Uitnodiging maken' }).click();
  await page.goto(await page.locator('[data-invitation]').inputValue());
  await page.getByRole('textbox', { name: 'Namens (organisatie of rol)' }).fill('GGD');
  await look();
  await page.goto('./mijn-dossier/');
  await page.getByRole('button', { name: 'Deze versie vastleggen' }).click();
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await expect(page.getByText('is vastgelegd')).toBeVisible();
  await look();
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await page.getByLabel('Waar gaat het nieuwe dossier over?').fill('Tweede');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dossier: Tweede' })).toBeVisible();
  await look();
  await page.getByRole('button', { name: buttonNames.removeDossier }).first().click();
  await page.getByRole('button', { name: buttonNames.removeDossierConfirm }).click();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await look();
  await page.getByLabel('Gedeelde computer').check();
  await expect(page.getByLabel('Gedeelde computer')).toBeChecked();
  // From here on answers lie in the tab, as the page says below its table.
  const shared = await storedKeys(page);
  expect(
    shared
      .filter(([, where]) => where === browser)
      .map(([key]) => key.replace(/^kwaliteitskompas:/, ''))
      .sort(),
  ).toEqual(['gedeelde-computer', 'letters-uit', 'weergave', 'zoektoets']);
  seen.set('kwaliteitskompas:gedeelde-computer', browser);

  await page.goto('./privacy/');
  // It is folded away: most readers can do without.
  const table = page.locator('table').first();
  const told = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')),
    );
  expect(told, 'every row of the table is known here').toHaveLength(rows.length);
  for (const { says, where } of rows)
    expect(
      told.filter(([what]) => what?.includes(says)).map(([, place]) => place),
      says,
    ).toEqual([where]);

  const keys = [...seen].map(([key, where]) => ({ key: key.replace(/^kwaliteitskompas:/, ''), where }));
  for (const { key, where } of keys)
    expect(
      rows.filter((row) => row.keys.test(key)).map((row) => row.where),
      `${key} is in the table`,
    ).toEqual([where]);
  const unused = rows.filter((row) => !keys.some(({ key }) => row.keys.test(key))).map(({ says }) => says);
  expect(unused, 'what the table says is stored, is').toEqual(storedElsewhere);
});
