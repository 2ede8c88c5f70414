/** What the browser has no room for: kept by the tab, and guarded while it is so. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { toWorksheetId } from '../../../src/basics/ids.ts';
import { saveWorksheet } from '../../../src/worksheet/saved/saved-worksheet.ts';
import type { Browser } from '../../setup/storage/browser.ts';
import { key, shown, statusOf, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const fill = (browser: Browser) => {
  browser.beforeWrite = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const makeRoom = (browser: Browser) => {
  browser.beforeWrite = () => 'write';
};

describe('text that does not fit in the browser', () => {
  test('is there on the next page of the tab, and is stored as soon as there is room', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    fill(browser);
    type(a, 'idee', 'slaap');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
    browser.leave(a);
    const next = await browser.openTab(a);
    next.store.openStoredAnswers(wb);
    expect(shown(next)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(statusOf(next)).toEqual({ type: 'not-saved', problem: { type: 'full' }, isInTab: true });
    makeRoom(browser);
    next.fire('visibilitychange');
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
    expect(statusOf(next)).toEqual({ type: 'saved', place: 'browser' });
    expect([...next.items.keys()].filter((at) => at.includes('dossier:'))).toEqual([]);
  });

  test('is stored from a page that does not show it too', async () => {
    const { browser, a } = await tabs(1);
    fill(browser);
    type(a, 'wens', 'sport');
    browser.leave(a);
    makeRoom(browser);
    const next = await browser.openTab(a);
    next.store.openStoredAnswers(toWorksheetId('wb-2'));
    expect(stored(browser)).toEqual({ wens: 'sport' });
    expect([...next.items.keys()].filter((at) => at.includes('dossier:'))).toEqual([]);
  });

  test('meets what another tab stored meanwhile, and neither loses anything', async () => {
    const { browser, a, b } = await tabs(2);
    type(b, 'plan', 'morgen');
    fill(browser);
    type(a, 'wens', 'sport');
    makeRoom(browser);
    type(b, 'idee', 'slaap');
    browser.leave(a);
    const next = await browser.openTab(a);
    next.store.openStoredAnswers(wb);
    browser.settle();
    const all = { plan: 'morgen', wens: 'sport', idee: 'slaap' };
    expect([shown(next), shown(b), stored(browser)]).toEqual([all, all, all]);
  });

  test('is in memory only when the tab has no room either, and the status says so', async () => {
    const { browser, a } = await tabs(1);
    fill(browser);
    a.isFull = true;
    type(a, 'wens', 'sport');
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' } });
    expect(shown(a)).toEqual({ wens: 'sport' });
  });

  test('is kept so beside answers of a newer version of the site, of which nothing is touched', async () => {
    const newer = JSON.stringify({ format: 'kwaliteitskompas-werkblad', formatVersion: 99 });
    const { browser, a } = await tabs(1, newer);
    type(a, 'wens', 'sport');
    browser.leave(a);
    const next = await browser.openTab(a);
    next.store.openStoredAnswers(wb);
    expect([shown(next), browser.items.get(key)]).toEqual([{ wens: 'sport' }, newer]);
    browser.items.set(key, saveWorksheet(wb, toAnswers({ idee: 'slaap' }, 1)));
    next.fire('storage', key);
    expect(stored(browser)).toEqual({ idee: 'slaap', wens: 'sport' });
  });

  test('never lies in the browser of a shared computer', async () => {
    const { browser, a } = await tabs(1);
    a.modules.shared.setSharedComputer(true);
    a.isFull = true;
    type(a, 'wens', 'sport');
    expect([...browser.items.keys()]).toEqual(['kwaliteitskompas:gedeelde-computer']);
    expect(statusOf(a)).toEqual({ type: 'not-saved', problem: { type: 'full' } });
  });
});

describe('the browser asks before the page goes', () => {
  test('as long as something typed is not stored, and no longer', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    expect(a.asksBeforeLeaving()).toBe(false);
    fill(browser);
    type(a, 'idee', 'slaap');
    expect(a.asksBeforeLeaving()).toBe(true);
    makeRoom(browser);
    a.fire('visibilitychange');
    expect(a.asksBeforeLeaving()).toBe(false);
  });

  test('where nothing can be stored at all: once something is typed', async () => {
    const { browser, a } = await tabs(1);
    browser.isReadable = false;
    a.fire('visibilitychange');
    expect([statusOf(a).type, a.asksBeforeLeaving()]).toEqual(['not-saved', false]);
    type(a, 'wens', 'sport');
    expect(a.asksBeforeLeaving()).toBe(true);
  });

  test('also when the tab has turned to another dossier, and not after everything was wiped', async () => {
    const { browser, a } = await tabs(1);
    fill(browser);
    type(a, 'wens', 'sport');
    a.modules.current.setCurrentDossier('noord');
    expect(a.asksBeforeLeaving()).toBe(true);
    await a.modules.wipe.wipeEverything();
    expect([a.asksBeforeLeaving(), a.items.size]).toEqual([false, 0]);
  });
});
