import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noCard, saveCard } from '../../../src/worksheet/saved/dossier-card.ts';
import { openSaveText } from '../../../src/worksheet/saved/open-dossier-file.ts';
import {
  type DossierVersions,
  dossierVersionsJson,
  noDossierVersions,
  versionKey,
  versionsIn,
  withVersion,
} from '../../../src/worksheet/saved/version.ts';
import { thaw } from '../../../src/worksheet/saved/version-text.ts';
import type { Browser, FakeTab } from '../../setup/storage/browser.ts';
import { cardKey, tabs, type, wb } from '../../setup/storage/open-tabs.ts';
import { versionOf } from '../../setup/worksheet/versions.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const versionsKey = `${cardKey}:@versies`;
const words = (name: string) => ({ name, date: '2026-12-01', by: '', remark: '' });

async function openTabs(count: number) {
  const open = await tabs(count);
  for (const tab of new Set([open.a, open.b])) {
    tab.modules.versions.openStoredVersions();
    tab.modules.dossiers.openDossiers();
  }
  return open;
}

const shownIn = (tab: FakeTab) => tab.modules.versions.$versions.get();
const names = (all: DossierVersions | undefined) =>
  versionsIn(all ?? noDossierVersions)
    .map(({ version }) => version.name)
    .sort();
const layDown = (tab: FakeTab, name: string, isByItself = false) =>
  tab.modules.versions.layDown('eerste', words(name), isByItself);
const put = (tab: FakeTab, name: string) =>
  tab.modules.versions.keptVersions.change('eerste', (all, now) => withVersion(all, versionOf(name), now));

function fileOf(tab: FakeTab, leftOut: readonly string[] = []) {
  const file = tab.modules.files.dossierFile('eerste', '2026-12-01', leftOut);
  const opened = file.ok ? openSaveText(file.value.text) : file;
  if (!opened.ok) throw new Error(opened.problem.type);
  return opened.value;
}

async function reload(browser: Browser, tab: FakeTab): Promise<FakeTab> {
  const again = await browser.openTab(tab);
  again.modules.versions.openStoredVersions();
  again.modules.dossiers.openDossiers();
  return again;
}

const refuse = (key: string) => (written: string) => {
  if (written === key) throw new DOMException('full', 'QuotaExceededError');
  return 'write' as const;
};

describe('a version', () => {
  test('holds what stood there when it was laid down, whatever is typed since', async () => {
    const { browser, a } = await openTabs(1);
    type(a, 'wens', 'sport');
    const laid = await layDown(a, 'juni');
    type(a, 'wens', 'muziek');
    const again = await reload(browser, a);
    const [listed] = versionsIn(shownIn(again));
    if (!laid.ok || listed === undefined) throw new Error('nothing laid down');
    expect(listed).toEqual(laid.value);
    const thawed = await thaw(listed, { worksheets: [] });
    const content = thawed.ok ? thawed.value.dossier.worksheets[wb] : undefined;
    expect(content?.answers['wens']).toMatchObject({ value: 'sport' });
  });

  test('is not made of a dossier with nothing in it', async () => {
    const { browser, a } = await openTabs(1);
    expect(await layDown(a, 'leeg')).toMatchObject({ ok: false, problem: { type: 'nothing-there' } });
    expect(browser.items.has(versionsKey)).toBe(false);
  });

  test('that has no room is not there at all, and nothing else is lost', async () => {
    const { browser, a } = await openTabs(1);
    type(a, 'wens', 'sport');
    expect((await layDown(a, 'juni')).ok).toBe(true);
    const before = browser.items.get(versionsKey);
    for (const key of ['kwaliteitskompas:ruimte', versionsKey]) {
      browser.beforeWrite = refuse(key);
      expect(await layDown(a, 'juli')).toMatchObject({ ok: false, problem: { type: 'full' } });
      expect(names(shownIn(a))).toEqual(['juni']);
      expect(browser.items.get(versionsKey)).toBe(before);
    }
    browser.beforeWrite = () => 'write';
    const again = await reload(browser, a);
    expect(names(shownIn(again))).toEqual(['juni']);
    expect(fileOf(again).dossier.worksheets[wb]?.answers['wens']).toMatchObject({ value: 'sport' });
  });

  test('is removed in every tab, and put back just as it was', async () => {
    const { browser, a, b } = await openTabs(2);
    type(a, 'wens', 'sport');
    await layDown(a, 'juni');
    browser.settle();
    const [listed] = versionsIn(shownIn(b));
    if (listed === undefined) throw new Error('not heard of');
    b.modules.versions.removeVersion(listed);
    browser.settle();
    expect([names(shownIn(a)), names(shownIn(b))]).toEqual([[], []]);
    b.modules.versions.putVersionBack(listed);
    browser.settle();
    expect(versionsIn(shownIn(a))).toEqual([listed]);
  });

  test('moves to the tab on a shared computer, and back', async () => {
    const { browser, a } = await openTabs(1);
    put(a, 'juni');
    a.modules.shared.setSharedComputer(true);
    expect(browser.items.has(versionsKey)).toBe(false);
    expect(a.items.has(versionsKey)).toBe(true);
    put(a, 'juli');
    a.modules.shared.setSharedComputer(false);
    expect(a.items.has(versionsKey)).toBe(false);
    expect(names(shownIn(await reload(browser, a)))).toEqual(['juli', 'juni']);
  });

  test('is wiped with everything else, in every tab', async () => {
    const { browser, a, b } = await openTabs(2);
    put(a, 'juni');
    browser.settle();
    await a.modules.wipe.wipeEverything();
    browser.settle();
    expect([names(shownIn(a)), names(shownIn(b))]).toEqual([[], []]);
    expect([...browser.items.keys()].filter((key) => key.includes('versies'))).toEqual([]);
  });

  test('that an older site kept with the card is part of the dossier again', async () => {
    const { browser, a } = await tabs(1);
    const kept = withVersion(noDossierVersions, versionOf('juni'), 1);
    const beside = { versions: dossierVersionsJson(kept), later: 'x' };
    browser.items.set(cardKey, saveCard('eerste', { ...noCard, madeAt: 1, beside }));
    a.modules.versions.openStoredVersions();
    expect(names(shownIn(a))).toEqual(['juni']);
    expect(fileOf(a).dossier.card.beside).toEqual({ later: 'x' });
    expect(names(fileOf(a).dossier.versions)).toEqual(['juni']);
  });
});

test('two tabs that lay down, merge and delete in any order end up with the same versions, and none of them changed', async () => {
  const step = fc.record({
    inA: fc.boolean(),
    settles: fc.boolean(),
    do: fc.constantFrom('lay-down' as const, 'delete' as const, 'put-back' as const, 'merge' as const),
    name: fc.constantFrom('juni', 'juli', 'augustus'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const { browser, a, b } = await openTabs(2);
      type(a, 'wens', 'sport');
      browser.settle();
      for (const { inA, settles, do: what, name } of steps) {
        const tab = inA ? a : b;
        const version = versionOf(name);
        const listed = { key: versionKey(version), version };
        switch (what) {
          case 'lay-down':
            put(tab, name);
            break;
          case 'delete':
            tab.modules.versions.removeVersion(listed);
            break;
          case 'put-back':
            tab.modules.versions.putVersionBack(listed);
            break;
          case 'merge': {
            const { dossier } = fileOf(tab);
            const theirs = withVersion(dossier.versions ?? noDossierVersions, version, 9);
            tab.modules.files.mergeIntoDossier(
              'eerste',
              { savedAt: 9, dossier: { ...dossier, versions: theirs } },
              new Map(),
            );
          }
        }
        if (settles) browser.settle();
      }
      browser.settle();
      const all = shownIn(a);
      expect(shownIn(b)).toEqual(all);
      expect(fileOf(b).dossier.versions ?? noDossierVersions).toEqual(all);
      const again = await reload(browser, a);
      expect(shownIn(again)).toEqual(all);
      for (const { key, version } of versionsIn(all)) expect(versionKey(version)).toBe(key);
    }),
    { numRuns: 25 },
  );
});

test('what was laid down comes back to the letter, whatever was typed, laid down and deleted since in two tabs', async () => {
  const step = fc.record({
    inA: fc.boolean(),
    settles: fc.boolean(),
    do: fc.constantFrom('type' as const, 'type' as const, 'lay-down' as const, 'delete' as const),
    field: fc.constantFrom('wens', 'idee'),
    text: fc.constantFrom('sport', 'muziek', '', 'sport\nen muziek', 'é🎈'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { browser, a, b } = await openTabs(2);
      type(a, 'wens', 'rust');
      browser.settle();
      /** What stood there, by the key of the version: the oracle. */
      const stood = new Map<string, unknown>();
      for (const { inA, settles, do: what, field, text } of steps) {
        const tab = inA ? a : b;
        const there = fileOf(tab).dossier.worksheets;
        if (what === 'type') type(tab, field, text);
        if (what === 'lay-down') {
          const laid = await layDown(tab, text);
          if (laid.ok) stood.set(laid.value.key, there);
        }
        const [listed] = versionsIn(shownIn(tab));
        if (what === 'delete' && listed !== undefined) {
          tab.modules.versions.removeVersion(listed);
          stood.delete(listed.key);
        }
        if (settles) browser.settle();
      }
      browser.settle();
      const left = versionsIn(shownIn(a));
      expect(new Set(left.map(({ key }) => key))).toEqual(new Set(stood.keys()));
      const present = fileOf(a).dossier;
      for (const listed of left) {
        const thawed = await thaw(listed, { worksheets: [] });
        if (!thawed.ok) throw new Error(thawed.problem.type);
        expect(a.modules.files.openAsNew(thawed.value, 'Toen', Date.now()).ok).toBe(true);
        const restored = a.modules.dossiers.$dossiers
          .get()
          .filter(({ card }) => card.title.value === 'Toen')
          .map(({ worksheets }) => worksheets);
        expect(restored).toContainEqual(stood.get(listed.key));
      }
      expect(fileOf(a).dossier).toEqual(present);
    }),
    { numRuns: 20 },
  );
});

describe('a dossier with versions', () => {
  test('has them in its file, and brings them into another browser', async () => {
    const { a } = await openTabs(1);
    type(a, 'wens', 'sport');
    await layDown(a, 'juni');
    const all = shownIn(a);
    const file = fileOf(a);
    const { a: other } = await openTabs(1);
    other.modules.files.openAsNew(file, '', Date.now());
    expect(shownIn(other)).toEqual(all);
  });

  test('leaves those behind that hold a worksheet which is left out of the file', async () => {
    const { a } = await openTabs(1);
    type(a, 'wens', 'sport');
    await layDown(a, 'juni');
    expect(fileOf(a, [wb]).dossier.versions).toBe(undefined);
    expect(names(fileOf(a).dossier.versions)).toEqual(['juni']);
  });

  test('takes in nothing of a file when there is no room for its versions', async () => {
    const { browser, a } = await openTabs(1);
    type(a, 'wens', 'sport');
    const theirs = { ...fileOf(a).dossier, versions: withVersion(noDossierVersions, versionOf('juni'), 9) };
    browser.beforeWrite = refuse(versionsKey);
    const merged = a.modules.files.mergeIntoDossier('eerste', { savedAt: 9, dossier: theirs }, new Map());
    expect(merged).toMatchObject({ ok: false, problem: { type: 'full' } });
    expect(names(shownIn(a))).toEqual([]);
  });

  test('takes in what only a file has of them, and that can be undone on the next page too', async () => {
    const { browser, a } = await openTabs(1);
    type(a, 'wens', 'sport');
    put(a, 'juni');
    const { dossier } = fileOf(a);
    const more = withVersion(dossier.versions ?? noDossierVersions, versionOf('juli'), 9);
    a.modules.files.mergeIntoDossier(
      'eerste',
      { savedAt: 9, dossier: { ...dossier, versions: more } },
      new Map(),
    );
    expect(names(shownIn(a))).toEqual(['juli', 'juni']);
    const again = await reload(browser, a);
    again.modules.files.openUndoable();
    again.modules.files.undoLast();
    expect(names(shownIn(again))).toEqual(['juni']);
  });

  test('is copied, removed and put back with them', async () => {
    const { browser, a } = await openTabs(1);
    type(a, 'wens', 'sport');
    put(a, 'juni');
    a.modules.dossiers.copyDossier('eerste', 'Kopie', Date.now());
    const copy = a.modules.dossiers.$dossiers.get().find(({ card }) => card.title.value === 'Kopie');
    expect(names(copy?.versions)).toEqual(['juni']);
    a.modules.files.removeWithUndo('eerste');
    expect(browser.items.has(versionsKey)).toBe(false);
    a.modules.files.undoLast();
    expect(names(shownIn(a))).toEqual(['juni']);
  });
});
