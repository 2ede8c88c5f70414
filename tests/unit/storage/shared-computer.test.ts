import { afterEach, describe, expect, test, vi } from 'vitest';
import { saveWorksheet } from '../../../src/worksheet/saved-worksheet.ts';
import { toAnswers } from '../plain-answers.ts';
import { key, shown, statusOf, tabs, type, wb } from './open-tabs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const mark = 'kwaliteitskompas:gedeelde-computer';

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

  test('a next tab begins empty', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.shared.setSharedComputer(true);
    const next = await browser.openTab();
    next.store.openStoredAnswers(wb);
    type(next, 'idee', 'van een ander');
    expect(shown(next)).toEqual({ idee: 'van een ander' });
    expect([...browser.items.keys()]).toEqual([mark]);
  });

  test('another tab that was open says where the answers went', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'sport');
    browser.settle();
    a.modules.shared.setSharedComputer(true);
    browser.settle();
    expect(shown(b)).toEqual({});
    expect(b.store.$letGo(wb).get()).toMatchObject({ why: 'moved' });
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
    expect([shown(b), b.store.$letGo(wb).get(), b.store.undo(wb)]).toEqual([{}, undefined, undefined]);
    expect([browser.items.size, b.items.size, b.modules.current.$dossier.get()]).toEqual([0, 0, 'eerste']);
  });

  test('ends the mark of a shared computer', async () => {
    const { browser, a } = await tabs(1);
    a.modules.shared.setSharedComputer(true);
    type(a, 'wens', 'sport');
    await a.modules.wipe.wipeEverything();
    expect([browser.items.size, a.items.size]).toEqual([0, 0]);
  });
});
