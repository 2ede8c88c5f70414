/** Corrupted storage, through what a person does on the pages: nothing throws, loops or is lost. */

import { expect, test, vi } from 'vitest';
import { toFieldId, toRowId, toWorksheetId } from '../../src/basics/ids.ts';
import { dossierText } from '../../src/text/dossiers.ts';
import { setValue } from '../../src/worksheet/answers/change.ts';
import { addRow } from '../../src/worksheet/answers/rows.ts';
import { changedAt } from '../../src/worksheet/saved/dossier.ts';
import { noCard, openCard, saveCard } from '../../src/worksheet/saved/dossier-card.ts';
import { openWorksheet, saveWorksheet } from '../../src/worksheet/saved/saved-worksheet.ts';
import { Browser } from '../setup/storage/browser.ts';
import { toAnswers } from '../setup/worksheet/plain-answers.ts';
import { textsIn } from '../setup/worksheet/registers.ts';
import { exampleAnswers, worksheets } from '../setup/worksheet/worksheets.ts';
import { mutated, pick, type Random, randomOf } from './mutate.ts';

const storages = Number(process.env['STORAGES'] ?? 2000);
const prefix = 'kwaliteitskompas:';
const ids = worksheets.map(({ id }) => id);
const made = 1_700_000_000_000;

/** Two dossiers with everything filled in. */
function fullStorage(): Map<string, string> {
  const items = new Map<string, string>();
  for (const dossier of ['eerste', 'd-0123456789abcdef']) {
    const card = { ...noCard, title: { value: `Dossier ${dossier}`, changedAt: made }, madeAt: made };
    items.set(`${prefix}dossier:${dossier}`, saveCard(dossier, card));
    for (const id of ids)
      items.set(`${prefix}dossier:${dossier}:${id}`, saveWorksheet(id, toAnswers(exampleAnswers(id), made)));
  }
  return items;
}

const full = fullStorage();

test(`${storages} corrupted storages`, async () => {
  const failures: string[] = [];
  let readable = 0;
  for (let seed = 0; seed < storages; seed++) {
    const random = randomOf(seed + 1_000_000);
    const browser = new Browser();
    const damaged = damage(browser, random);
    try {
      await visitPages(browser, random);
    } catch (error) {
      failures.push(
        `seed ${seed}: threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      continue;
    }
    const all = [...browser.items.values()].join('\n');
    for (const [key, text] of full)
      if (!damaged.has(key)) failures.push(...lossesOf(seed, key, text, browser));
    for (const [key, text] of damaged) {
      const isCard = key.split(':').length === 3;
      const isWhole = isCard ? openCard(text).ok : openedTexts(key, text) !== undefined;
      if (isWhole) readable += 1;
      else if (!all.includes(text)) failures.push(`seed ${seed}: the damaged text of ${key} is gone`);
      if (isWhole) failures.push(...lossesOf(seed, key, text, browser));
    }
  }
  vi.unstubAllGlobals();
  process.stdout.write(
    `\n${storages} corrupted storages: ${failures.length} failures (${readable} texts could be read whole)\n`,
  );
  expect(failures).toEqual([]);
});

/** One to three keys with mutated text. */
function damage(browser: Browser, random: Random): ReadonlyMap<string, string> {
  for (const [key, text] of full) browser.items.set(key, text);
  const damaged = new Map<string, string>();
  for (let count = 1 + random(3); count > 0; count--) {
    const key = pick(random, [...full.keys()]);
    const text = mutated(full.get(key) ?? '', random);
    browser.items.set(key, text);
    damaged.set(key, text);
  }
  return damaged;
}

/** What of these texts is typed over below is no loss. */
const typedIn = new Set(
  ['wb1a-gebied', 'wb1a-zorgen'].filter((field) =>
    worksheets.some(({ parts }) => JSON.stringify(parts).includes(field)),
  ),
);

/** A worksheet page and the page about dossiers, in two tabs, and a reload. */
async function visitPages(browser: Browser, random: Random): Promise<void> {
  const tab = await browser.openTab();
  for (const id of ids) tab.store.openStoredAnswers(id);
  const text = `getypt ${random(1000)}`;
  tab.store.setAnswer(toWorksheetId('wb-1a'), toFieldId('wb1a-gebied'), setValue(text));
  tab.store.setAnswer(toWorksheetId('wb-1a'), toFieldId('wb1a-zorgen'), addRow(toRowId('r-nieuw'), {}));
  const other = await browser.openTab();
  for (const id of ids) other.store.openStoredAnswers(id);
  const { dossiers, files } = other.modules;
  dossiers.openDossiers();
  browser.settle();
  for (const dossier of dossiers.$dossiers.get()) {
    for (const moment of [dossier.card.madeAt, dossier.card.fileAt, changedAt(dossier)])
      dossierText.changed(moment);
    files.dossierFile(dossier.id, '2026-10-14');
  }
  dossiers.renameDossier('eerste', 'Nieuwe naam', Date.now());
  browser.settle();
  const reloaded = await browser.openTab();
  reloaded.store.openStoredAnswers(toWorksheetId('wb-1a'));
  const status = reloaded.store.$saveStatus.get();
  const shown = reloaded.store.$answers(toWorksheetId('wb-1a')).get()['wb1a-gebied'];
  const isShown = shown?.type === 'value' && shown.value === text;
  if (status.type === 'saved' && !isShown) throw new Error('what was typed is not there after a reload');
}

function openedTexts(key: string, text: string): readonly string[] | undefined {
  const worksheet = key.split(':')[3];
  if (worksheet === undefined) return undefined;
  const opened = openWorksheet(text, toWorksheetId(worksheet));
  if (!opened.ok || opened.value.broken.length > 0) return undefined;
  const answers = Object.entries(opened.value.answers).filter(([field]) => !typedIn.has(field));
  return textsIn(Object.fromEntries(answers));
}

function lossesOf(seed: number, key: string, text: string, browser: Browser): readonly string[] {
  const kept = new Set(openedTexts(key, browser.items.get(key) ?? ''));
  return (openedTexts(key, text) ?? [])
    .filter((one) => !kept.has(one))
    .map((one) => `seed ${seed}: ${key} lost '${one}'`);
}
