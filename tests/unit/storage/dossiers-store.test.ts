import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../../src/worksheet/saved/dossier.ts';
import { noCard } from '../../../src/worksheet/saved/dossier-card.ts';
import type { Browser, FakeTab } from '../../setup/storage/browser.ts';
import { key, shown, stored, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { toAnswers } from '../../setup/worksheet/plain-answers.ts';

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

describe('parts of a dossier that this site cannot read', () => {
  const at = (worksheet: string) => key.replace(wb, worksheet);
  const newer = JSON.stringify({ format: 'kwaliteitskompas-werkblad', formatVersion: 99, inhoud: 'x' });
  const damaged = '{"format":"kwaliteitskompas-werkblad","formatVersion":1,"worksheet":"wb-1b","ans';

  /** All of it as it lies in storage, by key. */
  const ofDossier = ({ items }: Browser, id: string) =>
    new Map([...items].filter(([at]) => at.includes(`dossier:${id}`)).sort());

  async function withUnreadable() {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.renameDossier('eerste', 'Oost', 5);
    browser.items.set(at('wb-2'), newer);
    browser.items.set(at('wb-1b'), damaged);
    a.modules.files.readDossier('eerste');
    return { browser, a };
  }

  test.each(['the same page', 'a next page'])('come back as they were, undone on %s', async (where) => {
    const { browser, a } = await withUnreadable();
    const before = ofDossier(browser, 'eerste');
    expect(before.size).toBe(5);
    a.modules.files.removeWithUndo('eerste');
    expect(ofDossier(browser, 'eerste').size).toBe(0);
    const tab = where === 'a next page' ? await browser.openTab(a) : a;
    tab.modules.files.openUndoable();
    expect(tab.modules.files.$undoable.get()).toMatchObject({ type: 'removed', title: 'Oost' });
    expect(tab.modules.files.undoLast()).toBe(true);
    expect(ofDossier(browser, 'eerste')).toEqual(before);
  });

  test('go along in a copy', async () => {
    const { browser, a } = await withUnreadable();
    expect(a.modules.dossiers.copyDossier('eerste', 'Kopie', 5).ok).toBe(true);
    const id = idOf(a, 'Kopie');
    const texts = ofDossier(browser, id);
    expect([...texts.values()]).toEqual(expect.arrayContaining([newer, damaged]));
    expect(texts.get(`kwaliteitskompas:dossier:${id}:${wb}`)).toBe(browser.items.get(key));
  });

  test('are not put back over what is there by now', async () => {
    const { browser, a, b } = await withUnreadable().then(async ({ browser, a }) => {
      const b = await browser.openTab();
      b.store.openStoredAnswers(wb);
      return { browser, a, b };
    });
    a.modules.files.removeWithUndo('eerste');
    browser.settle();
    type(b, 'idee', 'slaap');
    a.modules.files.undoLast();
    browser.settle();
    const all = { wens: 'sport', idee: 'slaap' };
    expect([shown(a), shown(b), stored(browser)]).toEqual([all, all, all]);
  });
});

describe('a dossier that is removed in another tab and typed in here', () => {
  test('comes back with its title, once in the list, and undoing there brings the rest', async () => {
    const { browser, a, b } = await tabs(2);
    type(b, 'wens', 'sport');
    a.modules.dossiers.renameDossier('eerste', 'Oost', 5);
    a.modules.dossiers.makeDossier('Noord', 6);
    browser.settle();
    a.modules.files.removeWithUndo('eerste');
    browser.settle();
    expect(b.modules.current.$dossierTitle.get()).toBe('Oost');
    type(b, 'idee', 'slaap');
    browser.settle();
    expect([titles(a).toSorted(), titles(b).toSorted()]).toEqual([
      ['Noord', 'Oost'],
      ['Noord', 'Oost'],
    ]);
    const evicted = b.store.$evicted(wb).get();
    if (evicted === undefined) throw new Error('nothing was evicted');
    b.store.takeBack(wb, evicted);
    a.modules.files.undoLast();
    browser.settle();
    expect([shown(b), stored(browser)]).toEqual([
      { wens: 'sport', idee: 'slaap' },
      { wens: 'sport', idee: 'slaap' },
    ]);
    expect(titles(a).toSorted()).toEqual(['Noord', 'Oost']);
  });

  test('has no title left once everything was wiped', async () => {
    const { browser, a, b } = await tabs(2);
    type(b, 'wens', 'sport');
    a.modules.dossiers.renameDossier('eerste', 'Oost', 5);
    browser.settle();
    await a.modules.wipe.wipeEverything();
    browser.settle();
    type(b, 'idee', 'slaap');
    expect(b.modules.current.$dossierTitle.get()).toBe('');
  });
});

describe('a dossier that has no room', () => {
  const big = (): Dossier => ({
    id: 'groot',
    card: { ...noCard, title: { value: 'Groot', changedAt: 1 }, madeAt: 1 },
    worksheets: Object.fromEntries(
      ['wb-1a', 'wb-1b', 'wb-2'].map((worksheet) => [
        worksheet,
        { answers: toAnswers({ wens: 'x'.repeat(1000) }), unknown: {} },
      ]),
    ),
  });
  /** A browser that holds so many characters beside what it has. */
  const limit = (browser: Browser, more: number) => {
    const size = () => [...browser.items.values()].reduce((total, { length }) => total + length, 0);
    const most = size() + more;
    browser.beforeWrite = (key, text) => {
      if (size() - (browser.items.get(key)?.length ?? 0) + text.length <= most) return 'write';
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  test.each([500, 1500, 2500])('for more than %i characters is not stored at all', async (room) => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    limit(browser, room);
    const before = new Map(browser.items);
    expect(a.modules.dossiers.lookForRoomFor(big())).toMatchObject({ problem: { type: 'full' } });
    const tried = vi.spyOn(browser.items, 'set');
    expect(a.modules.dossiers.putDossier(big())).toMatchObject({ problem: { type: 'full' } });
    // Seen beforehand: other tabs never hear of a part of it.
    expect(tried).not.toHaveBeenCalled();
    expect(browser.items).toEqual(before);
    expect([...a.items.keys()].filter((at) => at.includes('groot'))).toEqual([]);
    expect(titles(a)).toEqual(['']);
    type(a, 'idee', 'slaap');
    expect(stored(browser)).toEqual({ wens: 'sport', idee: 'slaap' });
  });

  test('in the end is not stored at all either, when there seemed to be room', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const before = new Map(browser.items);
    browser.beforeWrite = (at) => {
      if (at.includes('groot:wb-2')) throw new DOMException('full', 'QuotaExceededError');
      return 'write';
    };
    expect(a.modules.dossiers.putDossier(big())).toMatchObject({ problem: { type: 'full' } });
    expect(browser.items).toEqual(before);
    expect([...a.items.keys()].filter((at) => at.includes('groot'))).toEqual([]);
  });

  test('is stored whole where there is', async () => {
    const { browser, a } = await tabs(1);
    limit(browser, 10_000);
    expect(a.modules.dossiers.putDossier(big()).ok).toBe(true);
    expect([...browser.items.keys()].filter((at) => at.includes('groot'))).toHaveLength(4);
  });

  test('is not copied, and the one that is there stays as it is', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'x'.repeat(1000));
    const before = new Map(browser.items);
    limit(browser, 600);
    expect(a.modules.dossiers.copyDossier('eerste', 'Kopie', 5)).toMatchObject({ problem: { type: 'full' } });
    expect([browser.items, shown(a)]).toEqual([before, { wens: 'x'.repeat(1000) }]);
  });
});
