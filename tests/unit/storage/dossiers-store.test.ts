import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FakeTab } from './browser.ts';
import { shown, tabs, type, wb } from './open-tabs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const titles = (tab: FakeTab) => {
  tab.modules.dossiers.openDossiers();
  tab.modules.dossiers.refreshDossiers();
  return tab.modules.dossiers.$dossiers.get().map(({ card }) => card.title.value);
};
const idOf = (tab: FakeTab, title: string) => {
  titles(tab);
  const found = tab.modules.dossiers.$dossiers.get().find(({ card }) => card.title.value === title);
  if (found === undefined) throw new Error(`no dossier is called ${title}`);
  return found.id;
};

describe('a browser', () => {
  test('begins with one dossier without a name, of which nothing is stored', async () => {
    const { browser, a } = await tabs(1);
    expect(titles(a)).toEqual(['']);
    expect(browser.items.size).toBe(0);
  });

  test('notes when a dossier was made as soon as something is filled in', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    expect(a.modules.current.cardOf('eerste').madeAt).toBeGreaterThan(0);
  });
});

describe('a new dossier', () => {
  test('is open at once, and empty; the former keeps its answers', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.makeDossier('Noord', 5);
    expect(a.modules.current.$dossierTitle.get()).toBe('Noord');
    expect(shown(a)).toEqual({});
    type(a, 'wens', 'slaap');
    a.modules.current.setCurrentDossier('eerste');
    expect(shown(a)).toEqual({ wens: 'sport' });
    a.modules.current.setCurrentDossier(idOf(a, 'Noord'));
    expect(shown(a)).toEqual({ wens: 'slaap' });
  });

  test('is where the next tab begins, while a tab that is open stays with its own', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'sport');
    b.modules.dossiers.makeDossier('Noord', 5);
    browser.settle();
    expect([a.modules.current.$dossierTitle.get(), shown(a)]).toEqual(['', { wens: 'sport' }]);
    const next = await browser.openTab();
    next.store.openStoredAnswers(wb);
    expect(next.modules.current.$dossierTitle.get()).toBe('Noord');
  });

  test('keeps what is typed when it cannot be stored, also while another is in sight', async () => {
    const { browser, a } = await tabs(1);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(a.modules.dossiers.makeDossier('Noord', 5)).toMatchObject({
      ok: false,
      problem: { type: 'full' },
    });
    const noord = a.modules.current.$dossier.get();
    type(a, 'wens', 'slaap');
    a.modules.current.setCurrentDossier('eerste');
    expect(shown(a)).toEqual({});
    a.modules.current.setCurrentDossier(noord);
    expect([shown(a), a.modules.current.$dossierTitle.get()]).toEqual([{ wens: 'slaap' }, 'Noord']);
  });
});

describe('a dossier', () => {
  test('that two tabs rename has the last name in both', async () => {
    const { browser, a, b } = await tabs(2);
    a.modules.dossiers.renameDossier('eerste', 'Oost', 10);
    b.modules.dossiers.renameDossier('eerste', ' Gezond  in Oost ', 11);
    browser.settle();
    expect([titles(a), titles(b)]).toEqual([['Gezond in Oost'], ['Gezond in Oost']]);
  });

  test('that is copied goes its own way', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.copyDossier('eerste', 'Kopie', 5);
    expect(a.modules.current.$dossier.get()).toBe('eerste');
    a.modules.current.setCurrentDossier(idOf(a, 'Kopie'));
    expect(shown(a)).toEqual({ wens: 'sport' });
    type(a, 'wens', 'slaap');
    a.modules.current.setCurrentDossier('eerste');
    expect(shown(a)).toEqual({ wens: 'sport' });
  });
});

describe('a dossier that is removed', () => {
  test('is gone from storage and from every tab, and another is open', async () => {
    const { browser, a, b } = await tabs(2);
    type(a, 'wens', 'sport');
    a.modules.dossiers.makeDossier('Noord', 5);
    type(a, 'wens', 'slaap');
    const noord = a.modules.current.$dossier.get();
    titles(a);
    a.modules.files.removeWithUndo(noord);
    browser.settle();
    expect(
      [...browser.items.keys()].filter((key) => key.includes(noord) && key.includes('dossier:')),
    ).toEqual([]);
    expect([shown(a), titles(b)]).toEqual([{ wens: 'sport' }, ['']]);
  });

  test('is there again, whole, after undoing: also on a next page of the same tab', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.renameDossier('eerste', 'Oost', 5);
    a.modules.files.removeWithUndo('eerste');
    expect(shown(a)).toEqual({});
    const next = await browser.openTab();
    for (const [key, text] of a.items) next.items.set(key, text);
    next.store.openStoredAnswers(wb);
    next.modules.files.openUndoable();
    next.modules.files.undoLast();
    expect([shown(next), titles(next)]).toEqual([{ wens: 'sport' }, ['Oost']]);
    expect(next.modules.files.$undoable.get()).toBeUndefined();
  });

  test('is not brought back by a tab that was asleep', async () => {
    const { browser, a, b } = await tabs(2);
    type(b, 'wens', 'sport');
    b.missEvents();
    a.modules.files.removeWithUndo('eerste');
    b.missEvents();
    b.fire('pageshow');
    expect([...browser.items.keys()].filter((key) => key.includes('dossier:eerste:'))).toEqual([]);
    expect(shown(b)).toEqual({});
  });
});
