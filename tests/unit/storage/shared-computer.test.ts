import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFieldId, toWorksheetId } from '../../../src/basics/ids.ts';
import { setValue } from '../../../src/worksheet/answers/change.ts';
import { openWorksheet, saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import type { FakeTab } from '../../setup/storage/browser.ts';
import { key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';
import { filledIn } from '../../setup/worksheet/registers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const mark = 'kwaliteitskompas:gedeelde-computer';

/** Turns the switch on, and lets this tab be one that answers others. */
async function share(tab: FakeTab): Promise<void> {
  tab.modules.shared.setSharedComputer(true);
  await tab.modules.tabs.joinTabs();
}

function inTab(tab: FakeTab, worksheet = wb): unknown {
  const opened = openWorksheet(tab.items.get(key.replace(wb, worksheet)) ?? '', worksheet);
  return opened.ok ? filledIn(opened.value.answers) : {};
}

describe('on a shared computer', () => {
  test('everything moves to the tab, and what is typed stays there', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    expect(a.modules.shared.setSharedComputer(true)).toEqual({ ok: true, value: undefined });
    type(a, 'idee', 'slaap');
    expect([...browser.items.keys()]).toEqual([mark]);
    expect(shown(a)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(a.items.get(key)).toContain('slaap');
    expect(statusOf(a)).toEqual({ type: 'saved', place: 'tab' });
  });

  test('a next tab has what a tab that is open has, and each hears what the other types', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.makeDossier('Noord', 5);
    type(a, 'wens', 'slaap');
    await share(a);
    const next = await browser.openTab();
    const joined = next.modules.tabs.joinTabs();
    await vi.waitUntil(() => a.messages.length > 0);
    browser.settle();
    next.use();
    await joined;
    next.store.openStoredAnswers(wb);
    expect([shown(next), next.modules.current.$dossierTitle.get()]).toEqual([{ wens: 'slaap' }, 'Noord']);
    next.modules.current.setCurrentDossier('eerste');
    expect(shown(next)).toEqual({ wens: 'sport' });
    a.modules.current.setCurrentDossier('eerste');
    type(next, 'idee', 'buurt');
    browser.settle();
    type(a, 'plan', 'morgen');
    browser.settle();
    const all = { wens: 'sport', idee: 'buurt', plan: 'morgen' };
    expect([shown(a), shown(next), inTab(a), inTab(next)]).toEqual([all, all, all, all]);
    expect([...browser.items.keys()]).toEqual([mark]);
  });

  test('a tab that is alone does not wait for ever, and begins empty', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    await share(a);
    browser.leave(a);
    const next = await browser.openTab();
    await next.modules.tabs.joinTabs();
    next.store.openStoredAnswers(wb);
    expect([shown(next), statusOf(next)]).toEqual([{}, { type: 'nothing-yet', place: 'tab' }]);
  });

  test('tabs end up the same, whatever is typed in which of them, and nothing lies in the browser', async () => {
    const { browser, a } = await tabs(1);
    await share(a);
    const b = await browser.openTab();
    await b.modules.tabs.joinTabs();
    b.store.openStoredAnswers(wb);
    const step = fc.record({
      tab: fc.constantFrom(a, b),
      field: fc.constantFrom('wens', 'idee', 'plan'),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      hears: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        for (const { tab, field, text, hears } of steps) {
          type(tab, field, text);
          if (hears) browser.settle();
        }
        browser.settle();
        expect(shown(a)).toEqual(shown(b));
        expect([inTab(a), inTab(b)]).toEqual([shown(a), shown(a)]);
        expect([...browser.items.keys()]).toEqual([mark]);
      }),
      { numRuns: 60 },
    );
  });

  test('a tab that was open goes on with its answers, and leaves none of them in the browser', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'sport');
    browser.settle();
    await share(a);
    // Not heard of yet: the place is another one all the same.
    type(b, 'idee', 'slaap');
    expect([...browser.items.keys()]).toEqual([mark]);
    browser.settle();
    expect(shown(b)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect([b.store.$evicted(wb).get(), statusOf(b)]).toEqual([undefined, { type: 'saved', place: 'tab' }]);
    expect([...browser.items.keys()]).toEqual([mark]);
  });

  test('what a tab wrote in the browser at that very moment is taken to the tab by who hears of it', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    await share(a);
    browser.items.set(key, saveWorksheet(wb, toAnswers({ idee: 'slaap' })));
    browser.items.set(
      key.replace(wb, 'wb-2'),
      saveWorksheet(toWorksheetId('wb-2'), toAnswers({ doel: 'meer' })),
    );
    a.fire('storage', key);
    expect([...browser.items.keys()]).toEqual([mark]);
    expect([inTab(a), inTab(a, toWorksheetId('wb-2'))]).toEqual([
      { wens: 'sport', idee: 'slaap' },
      { doel: 'meer' },
    ]);
  });

  test('turned off again, everything is in the browser, with what lay there', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.shared.setSharedComputer(true);
    browser.items.set(key, saveWorksheet(wb, toAnswers({ idee: 'van een ander tabblad' })));
    a.modules.shared.setSharedComputer(false);
    a.fire('pageshow');
    expect(shown(a)).toEqual({ wens: 'sport', idee: 'van een ander tabblad' });
    expect([...a.items.keys()].filter((at) => at.includes('dossier:'))).toEqual([]);
    expect(browser.items.get(key)).toContain('sport');
  });

  test('that cannot be turned off for want of room, nothing moves and nothing is lost', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.shared.setSharedComputer(true);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(a.modules.shared.setSharedComputer(false)).toMatchObject({ problem: { type: 'full' } });
    expect([shown(a), [...browser.items.keys()]]).toEqual([{ wens: 'sport' }, [mark]]);
    expect(a.items.get(key)).toContain('sport');
  });
});

describe('turned off in one tab', () => {
  async function typedInOther() {
    const { browser, a, b } = await tabs(2);
    a.modules.shared.setSharedComputer(true);
    browser.settle();
    type(b, 'wens', 'sport');
    b.store.openStoredAnswers(toWorksheetId('wb-2'));
    b.store.setAnswer(toWorksheetId('wb-2'), toFieldId('doel'), setValue('meer'));
    b.messages.length = 0;
    a.messages.length = 0;
    return { browser, a, b };
  }

  test('everything of another that is open is in the browser, and nothing left in that tab', async () => {
    const { browser, a, b } = await typedInOther();
    a.modules.shared.setSharedComputer(false);
    browser.settle();
    expect([stored(browser), stored(browser, toWorksheetId('wb-2'))]).toEqual([
      { wens: 'sport' },
      { doel: 'meer' },
    ]);
    expect([shown(a), shown(b)]).toEqual([{ wens: 'sport' }, { wens: 'sport' }]);
    expect([...b.items.keys()].filter((at) => at.includes('dossier:'))).toEqual([]);
    expect([statusOf(b), b.store.$evicted(wb).get()]).toEqual([
      { type: 'saved', place: 'browser' },
      undefined,
    ]);
  });

  test('a key stroke in another that has not heard of it loses nothing and says nothing false', async () => {
    const { browser, a, b } = await typedInOther();
    a.modules.shared.setSharedComputer(false);
    type(b, 'idee', 'slaap');
    expect(shown(b)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(b.store.$evicted(wb).get()).toBeUndefined();
    browser.settle();
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
  });

  test('what a tab that was elsewhere has comes into the browser when it is back', async () => {
    const { browser, a, b } = await typedInOther();
    browser.leave(b);
    a.modules.shared.setSharedComputer(false);
    type(a, 'plan', 'morgen');
    const back = await browser.openTab(b);
    back.store.openStoredAnswers(wb);
    expect(shown(back)).toEqual({ wens: 'sport', plan: 'morgen' });
    expect([stored(browser), stored(browser, toWorksheetId('wb-2'))]).toEqual([
      { wens: 'sport', plan: 'morgen' },
      { doel: 'meer' },
    ]);
    expect([...back.items.keys()].filter((at) => at.includes('dossier:'))).toEqual([]);
  });

  test('what the browser has no room for stays in that tab, which says so', async () => {
    const { browser, a, b } = await typedInOther();
    a.modules.shared.setSharedComputer(false);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    browser.settle();
    expect(shown(b)).toEqual({ wens: 'sport' });
    expect(statusOf(b)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
    expect([inTab(b), inTab(b, toWorksheetId('wb-2'))]).toEqual([{ wens: 'sport' }, { doel: 'meer' }]);
  });
});

describe('wiping everything', () => {
  test('leaves no key of this site, and those of others alone', async () => {
    const { browser, a } = await tabs(1, '{"half');
    browser.items.set('andere-site', 'blijft');
    type(a, 'wens', 'sport');
    a.modules.dossiers.makeDossier('Noord', 5);
    a.modules.files.removeWithUndo(a.modules.current.$dossier.get());
    expect(await a.modules.wipe.wipeEverything()).toEqual({ keys: 0, caches: 0, workers: 0 });
    expect([...browser.items.keys(), ...a.items.keys()]).toEqual(['andere-site']);
    expect([shown(a), a.modules.current.$dossier.get()]).toEqual([{}, 'eerste']);
    expect(a.modules.files.$undoable.get()).toBeUndefined();
  });

  test('leaves nothing in other tabs, and no way back', async () => {
    const { browser, a, b } = await tabs(2);
    b.modules.dossiers.makeDossier('Noord', 5);
    type(b, 'wens', 'sport');
    await a.modules.wipe.wipeEverything();
    browser.settle();
    expect([shown(b), b.store.$evicted(wb).get(), b.store.undo(wb)]).toEqual([{}, undefined, undefined]);
    expect([browser.items.size, b.items.size, b.modules.current.$dossier.get()]).toEqual([0, 0, 'eerste']);
  });

  test('ends the mark of a shared computer', async () => {
    const { browser, a } = await tabs(1);
    a.modules.shared.setSharedComputer(true);
    type(a, 'wens', 'sport');
    await a.modules.wipe.wipeEverything();
    expect([browser.items.size, a.items.size]).toEqual([0, 0]);
  });

  describe('while a tab is elsewhere', () => {
    test.each([true, false])('leaves it nothing when it is back (shared computer: %s)', async (isShared) => {
      const { browser, a, b } = await tabs(2);
      if (isShared) await share(a);
      browser.settle();
      b.modules.dossiers.makeDossier('Geheim', 5);
      type(b, 'wens', 'geheim');
      b.modules.files.removeWithUndo(b.modules.current.$dossier.get());
      type(b, 'wens', 'geheim');
      browser.leave(b);
      await a.modules.wipe.wipeEverything();
      type(a, 'wens', 'nieuw');
      const back = await browser.openTab(b);
      back.modules.files.openUndoable();
      back.store.openStoredAnswers(wb);
      expect(back.modules.files.$undoable.get()).toBeUndefined();
      expect([...back.items.values(), ...browser.items.values()].join()).not.toMatch(/geheim/i);
      expect(shown(back)).toEqual({ wens: 'nieuw' });
    });

    test('leaves nothing in a page of it that the browser kept for the way back', async () => {
      const { browser, a, b } = await tabs(2);
      type(b, 'wens', 'geheim');
      await a.modules.wipe.wipeEverything();
      // The next page in the tab has wiped already what the tab had.
      b.missEvents();
      b.items.clear();
      b.fire('pageshow');
      expect([shown(b), b.store.$evicted(wb).get(), b.store.undo(wb)]).toEqual([{}, undefined, undefined]);
      expect([...browser.items.keys(), ...b.items.keys()]).toEqual([]);
    });
  });

  test('elsewhere is not what a tab of before there were marks is taken to have missed', async () => {
    const { browser, a } = await tabs(1);
    a.modules.shared.setSharedComputer(true);
    type(a, 'wens', 'sport');
    a.items.delete('kwaliteitskompas:sessie');
    browser.items.set(mark, 'ja');
    const next = await browser.openTab(a);
    next.store.openStoredAnswers(wb);
    expect(shown(next)).toEqual({ wens: 'sport' });
  });
});
