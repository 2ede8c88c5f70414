import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toWorksheetId } from '../../../src/basics/ids.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { packInvitation } from '../../../src/worksheet/saved/pack-invitation.ts';
import { Browser, type FakeTab } from '../../setup/storage/browser.ts';
import { invitation } from '../../setup/worksheet/inputs.ts';
import { filledIn } from '../../setup/worksheet/registers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = invitation();
const sheet = toWorksheetId('wb-0a');
const draftKey = `kwaliteitskompas:inbreng:${asked.id}`;

async function openDraft(browser: Browser, from?: FakeTab): Promise<FakeTab> {
  const tab = await browser.openTab(from);
  tab.modules.draft.openDraft(asked, packInvitation(asked));
  tab.store.openStoredAnswers(sheet);
  return tab;
}

const type = (tab: FakeTab, text: string, field = 'wb0a-kwesties') =>
  tab.store.setAnswer(sheet, toFieldId(field), setValue(text));
const typedIn = (tab: FakeTab) => filledIn(tab.modules.draft.draftAnswers()['wb-0a'] ?? {});
const draftKeys = (browser: Browser) =>
  [...browser.items.keys()].filter((key) => key.startsWith(draftKey)).sort();

describe('an invitation that somebody fills in', () => {
  test('stores nothing as long as nothing is filled in', async () => {
    const browser = new Browser();
    const tab = await openDraft(browser);
    tab.fire('pagehide');
    expect([...browser.items.keys()].filter((key) => /inbreng|dossier:/.test(key))).toEqual([]);
    expect(tab.modules.draft.$draft.get()).toBeUndefined();
  });

  test('is there again after a reload, under keys of its own, and in no dossier', async () => {
    const browser = new Browser();
    const tab = await openDraft(browser);
    type(tab, 'Te weinig tijd');
    tab.modules.draft.setContributor('GGD');
    expect(draftKeys(browser)).toEqual([draftKey, `${draftKey}:wb-0a`]);
    expect([...browser.items.keys()].filter((key) => key.includes('dossier:'))).toEqual([]);
    const again = await openDraft(browser, tab);
    expect(again.modules.draft.$draft.get()?.contributor.value).toBe('GGD');
    expect(typedIn(again)).toEqual({ 'wb0a-kwesties': 'Te weinig tijd' });
    expect(again.modules.draft.$draft.get()?.id).toBe(tab.modules.draft.$draft.get()?.id);
  });

  test('leaves a dossier in the same browser as it is, and is not seen in it', async () => {
    const browser = new Browser();
    const own = await browser.openTab();
    own.store.openStoredAnswers(sheet);
    type(own, 'van mijzelf');
    const tab = await openDraft(browser);
    expect(typedIn(tab)).toEqual({});
    type(tab, 'voor een ander');
    browser.settle();
    expect(filledIn(own.store.$answers(sheet).get())).toEqual({ 'wb0a-kwesties': 'van mijzelf' });
    tab.fire('pageshow');
    type(tab, 'nog steeds voor een ander');
    browser.settle();
    expect(filledIn(own.store.$answers(sheet).get())).toEqual({ 'wb0a-kwesties': 'van mijzelf' });
    own.modules.dossiers.openDossiers();
    expect(own.modules.dossiers.$dossiers.get()).toHaveLength(1);
  });

  test('loses nothing in two tabs, and is one input', async () => {
    const browser = new Browser();
    const [a, b] = [await openDraft(browser), await openDraft(browser)];
    type(a, 'Te weinig tijd');
    type(b, 'Nachtrust', 'wb0a-onderwerp');
    browser.settle();
    const all = { 'wb0a-kwesties': 'Te weinig tijd', 'wb0a-onderwerp': 'Nachtrust' };
    expect([typedIn(a), typedIn(b)]).toEqual([all, all]);
    expect(a.modules.draft.$draft.get()?.id).toBe(b.modules.draft.$draft.get()?.id);
  });

  test('goes with the tab on a shared computer, also what two places had of it', async () => {
    const browser = new Browser();
    const tab = await openDraft(browser);
    type(tab, 'Te weinig tijd');
    tab.modules.shared.setSharedComputer(true);
    expect(draftKeys(browser)).toEqual([]);
    tab.modules.draft.setContributor('GGD');
    tab.modules.shared.setSharedComputer(false);
    const again = await openDraft(browser, tab);
    expect(typedIn(again)).toEqual({ 'wb0a-kwesties': 'Te weinig tijd' });
    expect(again.modules.draft.$draft.get()?.contributor.value).toBe('GGD');
  });

  test('is gone after everything was wiped elsewhere, and what is typed then is no dossier', async () => {
    const browser = new Browser();
    const [tab, other] = [await openDraft(browser), await browser.openTab()];
    type(tab, 'Te weinig tijd');
    browser.settle();
    await other.modules.wipe.wipeEverything();
    browser.settle();
    expect(draftKeys(browser)).toEqual([]);
    type(tab, 'opnieuw');
    expect([...browser.items.keys()].filter((key) => key.includes('dossier:'))).toEqual([]);
    expect(typedIn(tab)).toEqual({ 'wb0a-kwesties': 'opnieuw' });
  });

  test('is found among all that was begun on, and can be taken away alone', async () => {
    const browser = new Browser();
    const tab = await openDraft(browser);
    tab.modules.draft.setContributor('GGD');
    type(tab, 'Te weinig tijd');
    const other = await browser.openTab();
    expect(other.modules.draft.draftsInStorage().map(({ contributor }) => contributor.value)).toEqual([
      'GGD',
    ]);
    tab.modules.draft.removeDraft();
    expect(draftKeys(browser)).toEqual([]);
    expect(other.modules.draft.draftsInStorage()).toEqual([]);
    expect(typedIn(tab)).toEqual({});
  });
});
