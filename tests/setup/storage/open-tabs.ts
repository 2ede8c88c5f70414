/** A browser with a worksheet open in some tabs, and short ways to do and see things in them. */
import { toFieldId, toWorksheetId } from '../../../src/basics/ids.ts';
import { type Answers, noAnswers } from '../../../src/worksheet/answers/answers.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { openWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import { filledIn } from '../worksheet/registers.ts';
import { Browser, type FakeTab } from './browser.ts';

export const wb = toWorksheetId('wb-1a');
export const key = `kwaliteitskompas:dossier:eerste:${wb}`;

export const cardKey = 'kwaliteitskompas:dossier:eerste';

/** A browser with tabs in which the worksheet is open. */
export async function tabs(count: number, stored?: string) {
  const browser = new Browser();
  if (stored !== undefined) browser.items.set(key, stored);
  const open: FakeTab[] = [];
  for (let at = 0; at < count; at++) {
    const tab = await browser.openTab();
    tab.store.openStoredAnswers(wb);
    open.push(tab);
  }
  const [a, b] = open;
  if (a === undefined) throw new Error('a browser without tabs');
  return { browser, a, b: b ?? a };
}

export const type = (tab: FakeTab, field: string, text: string) =>
  tab.store.setAnswer(wb, toFieldId(field), setValue(text));
export const shown = (tab: FakeTab) => filledIn(tab.store.$answers(wb).get());
export const statusOf = (tab: FakeTab) => tab.store.$saveStatus.get();
export const stored = (browser: Browser, worksheet = wb): unknown =>
  filledIn(storedAnswers(browser, worksheet));
function storedAnswers(browser: Browser, worksheet = wb): Answers {
  const opened = openWorksheet(browser.items.get(key.replace(wb, worksheet)) ?? '', worksheet);
  return opened.ok ? opened.value.answers : noAnswers;
}
