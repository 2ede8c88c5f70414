import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compareAnswers, type Side } from '../../../src/worksheet/differences.ts';
import { changedAt, fileState } from '../../../src/worksheet/dossier.ts';
import { type OpenedSaveFile, openSaveFile } from '../../../src/worksheet/open-save-file.ts';
import { Browser, type FakeTab } from './browser.ts';
import { shown, stored, tabs, type, wb } from './open-tabs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const today = '2026-11-24';

function fileOf(tab: FakeTab): OpenedSaveFile {
  const file = tab.modules.files.dossierFile(tab.modules.current.$dossier.get(), today);
  if (!file.ok) throw new Error('no file');
  const opened = openSaveFile(new TextEncoder().encode(file.value.text));
  if (!opened.ok) throw new Error(opened.problem.type);
  return opened.value;
}

/** Merges with the same choice everywhere. */
function merge(tab: FakeTab, file: OpenedSaveFile, choice: Side): void {
  const id = tab.modules.current.$dossier.get();
  const mine = tab.modules.files.readDossier(id).dossier.worksheets;
  const decisions = Object.fromEntries(
    Object.entries(file.dossier.worksheets).map(([worksheet, { answers }]) => [
      worksheet,
      compareAnswers(mine[worksheet]?.answers ?? {}, answers).differences.map((difference) => ({
        difference,
        choice,
      })),
    ]),
  );
  tab.modules.files.mergeIntoDossier(id, file, decisions);
}

const freshTab = async () => {
  const tab = await new Browser().openTab();
  tab.store.openStoredAnswers(wb);
  return tab;
};

describe('a dossier saved as a file', () => {
  test('opens in another browser with everything in it', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.renameDossier('eerste', 'Oost', 5);
    const file = fileOf(a);
    const fresh = await freshTab();
    expect(fresh.modules.files.openAsNew(file, 'Oost', 9).ok).toBe(true);
    expect(shown(fresh)).toEqual({ wens: 'sport' });
    expect(fileOf(fresh).dossier.worksheets).toEqual(file.dossier.worksheets);
  });

  test('holds what could not be stored', async () => {
    const { browser, a } = await tabs(1);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const fresh = await freshTab();
    fresh.modules.files.openAsNew(file, 'Oost', 9);
    expect(shown(fresh)).toEqual({ wens: 'sport' });
  });

  test('holds what could not be stored where storage is denied altogether', async () => {
    const browser = new Browser();
    browser.isReadable = false;
    const a = await browser.openTab();
    a.store.openStoredAnswers(wb);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const fresh = await freshTab();
    fresh.modules.files.openAsNew(file, 'Oost', 9);
    expect(shown(fresh)).toEqual({ wens: 'sport' });
  });

  test('is not made when a part of it was written by a newer version of the site', async () => {
    const newer = JSON.stringify({ format: 'kwaliteitskompas-werkblad', formatVersion: 99 });
    const { a } = await tabs(1, newer);
    expect(a.modules.files.dossierFile('eerste', today)).toEqual({
      ok: false,
      problem: { type: 'newer-format' },
    });
  });

  test('is known to hold all until something changes', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    a.modules.dossiers.noteSavedAsFile('eerste', Date.now());
    expect(fileState(a.modules.files.readDossier('eerste').dossier).type).toBe('up-to-date');
    type(a, 'idee', 'slaap');
    const { dossier } = a.modules.files.readDossier('eerste');
    expect(fileState(dossier).type).toBe(
      changedAt(dossier) > dossier.card.fileAt ? 'new-work' : 'up-to-date',
    );
    const file = fileOf(a);
    const fresh = await freshTab();
    fresh.modules.files.openAsNew(file, '', 9);
    const opened = fresh.modules.files.readDossier(fresh.modules.current.$dossier.get()).dossier;
    expect(fileState(opened).type).toBe('up-to-date');
  });

  test('is the same bytes all day, as long as nothing changes', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const first = a.modules.files.dossierFile('eerste', today);
    a.modules.dossiers.noteSavedAsFile('eerste', Date.now());
    expect(a.modules.files.dossierFile('eerste', today)).toEqual(first);
    expect(a.modules.files.dossierFile('eerste', '2099-01-01')).not.toEqual(first);
  });
});

describe('a file opened as a new dossier', () => {
  test('stands beside the dossiers that are there, also beside itself', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    type(a, 'wens', 'slaap');
    a.modules.files.openAsNew(file, 'Uit bestand', 9);
    expect([shown(a), a.modules.current.$dossierTitle.get()]).toEqual([{ wens: 'sport' }, 'Uit bestand']);
    a.modules.current.setCurrentDossier('eerste');
    expect(shown(a)).toEqual({ wens: 'slaap' });
  });

  test('that does not fit in the browser changes nothing, and the dossier that was open stays so', async () => {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const before = new Map(browser.items);
    browser.beforeWrite = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(a.modules.files.openAsNew(file, 'Oost', 9)).toMatchObject({ problem: { type: 'full' } });
    expect([browser.items, a.modules.current.$dossier.get()]).toEqual([before, 'eerste']);
  });

  test('works where nothing can be stored, for as long as the page is there', async () => {
    const { a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    const browser = new Browser();
    browser.isReadable = false;
    const denied = await browser.openTab();
    denied.store.openStoredAnswers(wb);
    expect(denied.modules.files.openAsNew(file, 'Oost', 9)).toMatchObject({
      problem: { type: 'unavailable' },
    });
    expect(shown(denied)).toEqual({ wens: 'sport' });
  });
});

describe('a file merged into the open dossier', () => {
  async function grownApart() {
    const { browser, a } = await tabs(1);
    type(a, 'wens', 'sport');
    const file = fileOf(a);
    type(a, 'wens', 'slaap');
    type(a, 'idee', 'buurt');
    return { browser, a, file };
  }

  test.each([
    ['mine', { wens: 'slaap', idee: 'buurt' }],
    ['theirs', { wens: 'sport', idee: 'buurt' }],
  ] as const)('says what was decided: %s', async (choice, answers) => {
    const { browser, a, file } = await grownApart();
    merge(a, file, choice);
    expect([shown(a), stored(browser)]).toEqual([answers, answers]);
  });

  test('is undone as a whole, and what was typed since stays', async () => {
    const { browser, a, file } = await grownApart();
    merge(a, file, 'theirs');
    type(a, 'plan', 'later');
    a.modules.files.undoLast();
    const answers = { wens: 'slaap', idee: 'buurt', plan: 'later' };
    expect([shown(a), stored(browser)]).toEqual([answers, answers]);
  });

  test('is a change that the worksheet itself can take back too', async () => {
    const { a, file } = await grownApart();
    merge(a, file, 'theirs');
    expect(a.store.undo(wb)).toEqual([['wens']]);
    expect(shown(a)).toEqual({ wens: 'slaap', idee: 'buurt' });
  });

  test('brings worksheets that this page does not show', async () => {
    const { a } = await tabs(1);
    a.store.openStoredAnswers('wb-2');
    a.store.setAnswer('wb-2', 'doel', () => ({ type: 'value', value: 'meer', changedAt: 3 }));
    const fresh = await freshTab();
    merge(fresh, fileOf(a), 'mine');
    expect(fresh.modules.files.readDossier('eerste').dossier.worksheets['wb-2']?.answers).toMatchObject({
      doel: { value: 'meer' },
    });
  });
});

test('whatever file is tried, nothing that is stored changes before the person decides', async () => {
  const { browser, a } = await tabs(1);
  type(a, 'wens', 'sport');
  const file = a.modules.files.dossierFile('eerste', today);
  const text = file.ok ? file.value.text : '';
  const before = new Map(browser.items);
  fc.assert(
    fc.property(fc.nat({ max: text.length }), fc.nat({ max: 255 }), (at, byte) => {
      const bytes = new TextEncoder().encode(text);
      bytes[at % bytes.length] = byte;
      const opened = openSaveFile(bytes.slice(0, byte % 2 === 0 ? bytes.length : at));
      if (opened.ok) a.modules.files.isInBrowser(opened.value.dossier.id);
      expect(browser.items).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});
